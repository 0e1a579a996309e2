"""The timers of a session: when each is due. Belongs to the runner's thread."""

from kiosk.ports.clock import Clock
from kiosk.session.timeouts import TimerName


class Timers:
    """Deadlines by name, in the clock's monotonic time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._deadlines: dict[TimerName, float] = {}

    def start(self, name: TimerName, seconds: float) -> None:
        """From now on `name` is due in so long, whatever it was before."""
        self._deadlines[name] = self._clock.monotonic_s() + seconds

    def stop(self, name: TimerName) -> None:
        """It is not due any more."""
        self._deadlines.pop(name, None)

    def left_s(self, most: float) -> float:
        """How long until the next is due, `most` at most."""
        now = self._clock.monotonic_s()
        return max(0.0, min([most, *(deadline - now for deadline in self._deadlines.values())]))

    def next_due(self, by_s: float) -> TimerName | None:
        """Take the one that was due first by this time; None when there is none."""
        due = [(deadline, name) for name, deadline in self._deadlines.items() if deadline <= by_s]
        if not due:
            return None
        _, name = min(due)
        del self._deadlines[name]
        return name
