"""The line to the platform as the sync process knows it, and when it may be tried again. Pure."""

from dataclasses import dataclass

from kiosk.domain.failure import FailureCode
from offline_queue.retry import RetryPolicy


@dataclass(frozen=True, slots=True)
class Line:
    """An immutable value: each method gives the next one. A new one has never been tried.

    Attributes:
        contact_s: When the platform last answered as itself; None when the last attempt failed or none was made.
        code: Why the last attempt failed.
        failures: Failed attempts in a row.
        quiet_until_s: Nothing is asked before this.
    """

    contact_s: float | None = None
    code: FailureCode | None = None
    failures: int = 0
    quiet_until_s: float = 0.0

    def reached(self, now_s: float) -> "Line":
        """The platform answered."""
        return Line(contact_s=now_s)

    def lost(
        self, code: FailureCode, now_s: float, probe: RetryPolicy, jitter: float, retry_after_s: float | None = None
    ) -> "Line":
        """Nobody answered, or not the platform, or it asked for a pause."""
        failures = self.failures + 1
        return Line(None, code, failures, now_s + probe.delay_s(failures, jitter, retry_after_s))

    def silenced(self, code: FailureCode, until_s: float) -> "Line":
        """Asking again is useless before `until_s`."""
        return Line(None, code, self.failures + 1, until_s)

    def quiet(self, now_s: float) -> bool:
        """Whether nothing may be asked now."""
        return now_s < self.quiet_until_s

    def stale(self, now_s: float, period_s: float) -> bool:
        """Whether it must be asked anew before it may be called online."""
        return self.contact_s is None or now_s - self.contact_s >= period_s
