"""When to try again, and when to stop trying. Pure: time and chance are handed in.

Two rules that differ in what failed. `RetryPolicy` belongs to one thing (a case, a probe of the line); `CircuitBreaker`
to the platform: several cases in a row that fail although it answers mean that its intake is ill, and sending on only
makes it worse.
"""

from dataclasses import dataclass

_MOST_DOUBLINGS = 40
_LONGEST_RETRY_AFTER_S = 3600.0


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Try again, not before this monotonic second."""

    at_s: float


@dataclass(frozen=True, slots=True)
class GiveUp:
    """It was tried often enough: put it on the shelf for staff."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Exponential backoff with equal jitter: a fleet that lost its line together does not come back together.

    Attributes:
        first_s: Longest delay after the first failure; chance takes off up to half.
        longest_s: No delay is longer, before the platform's own wish.
        factor: Growth of the delay.
        give_up_after: Failures after which it is given up; None for never.
    """

    first_s: float
    longest_s: float
    factor: float = 2.0
    give_up_after: int | None = None

    def after(self, failures: int, now_s: float, jitter: float, retry_after_s: float | None = None) -> RetryAt | GiveUp:
        """What to do after the `failures`th failure in a row.

        Args:
            failures: Counted from 1.
            now_s: Monotonic seconds.
            jitter: Chance from 0 up to 1.
            retry_after_s: The platform's own wish; honoured up to an hour, so that a wrong one cannot silence a kiosk.
        """
        if self.give_up_after is not None and failures >= self.give_up_after:
            return GiveUp()
        return RetryAt(now_s + self.delay_s(failures, jitter, retry_after_s))

    def delay_s(self, failures: int, jitter: float, retry_after_s: float | None = None) -> float:
        """The pause after the `failures`th failure, in seconds."""
        doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
        backoff = min(self.first_s * self.factor**doublings, self.longest_s)
        wish = min(max(retry_after_s or 0.0, 0.0), _LONGEST_RETRY_AFTER_S)
        # chance shortens our own delay and lengthens the platform's: its wish is a lower bound
        return max(backoff * (1 - jitter / 2), wish * (1 + jitter / 10))


@dataclass(frozen=True, slots=True)
class CircuitBreaker:
    """Counts failures in a row while the platform answers. An immutable value: each method gives the next one.

    Attributes:
        threshold: Failures in a row that open it.
        cool_down: Pause while open, growing with each opening.
        failures: Failures since the last success or opening.
        openings: Openings since the last success. After one, a single failure opens it again.
    """

    threshold: int
    cool_down: RetryPolicy
    failures: int = 0
    openings: int = 0

    def after_success(self) -> "CircuitBreaker":
        """Closed, with nothing counted."""
        return CircuitBreaker(self.threshold, self.cool_down)

    def after_failure(self) -> "CircuitBreaker":
        """One more failure; opens when there are enough."""
        failures = self.failures + 1
        needed = 1 if self.openings else self.threshold
        if failures < needed:
            return CircuitBreaker(self.threshold, self.cool_down, failures, self.openings)
        return CircuitBreaker(self.threshold, self.cool_down, 0, self.openings + 1)

    def opened_by(self, before: "CircuitBreaker") -> bool:
        """Whether the step from `before` to this one opened the circuit."""
        return self.openings > before.openings

    def open_until_s(self, now_s: float, jitter: float) -> float:
        """When a single trial is allowed again."""
        return now_s + self.cool_down.delay_s(self.openings, jitter)
