"""An uptime that a test leads: time passes, the machine restarts."""

from kiosk.domain.lockout import Uptime


class ManualUptime:
    """Implements UptimeClock."""

    def __init__(self) -> None:
        self._boot, self._seconds = 1, 100.0

    def uptime(self) -> Uptime:
        return Uptime(f"boot {self._boot}", self._seconds)

    def passes(self, seconds: float) -> None:
        self._seconds += seconds

    def restarts(self) -> None:
        self._boot, self._seconds = self._boot + 1, 5.0
