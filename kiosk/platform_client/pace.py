"""A bandwidth budget for uploads, so that a line that a bank or a post office works on is not filled. A token bucket.

`TokenBucket` is pure; `Pace` waits for it, and ends the wait when the process is told to end.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ports.clock import Clock

_BURST_S = 0.25


@dataclass(slots=True)
class TokenBucket:
    """Bytes that may be sent. What is taken beyond them is a debt, paid off by waiting.

    Attributes:
        bytes_per_s: How fast it fills.
        most: Bytes that a long rest saves up.
        level: Bytes that may go now; below zero is the debt.
        at_s: When `level` was right, in monotonic seconds.
    """

    bytes_per_s: float
    most: float
    level: float
    at_s: float

    def take(self, count: int, now_s: float) -> float:
        """Take `count` bytes; the seconds to wait before sending them."""
        self.level = min(self.most, self.level + (now_s - self.at_s) * self.bytes_per_s) - count
        self.at_s = now_s
        return max(0.0, -self.level / self.bytes_per_s)


class ToldToEndError(OSError):
    """The wait ended because the process shall end."""


class Pace:
    """Holds uploads back to `bytes_per_s`.

    Args:
        bytes_per_s: The budget; 0 for no limit.
        clock: Monotonic time.
        ended_within: Waits up to so many seconds; True, early, where the process shall end. `Event.wait` is one.
    """

    def __init__(self, bytes_per_s: int, clock: Clock, ended_within: Callable[[float], bool]) -> None:
        self._clock = clock
        self._ended_within = ended_within
        burst = bytes_per_s * _BURST_S
        self._bucket = TokenBucket(bytes_per_s, burst, burst, clock.monotonic_s()) if bytes_per_s else None

    def hold(self, count: int) -> None:
        """Return when `count` bytes more may be sent.

        Raises:
            ToldToEndError: The process shall end.
        """
        wait_s = self._bucket.take(count, self._clock.monotonic_s()) if self._bucket else 0.0
        if wait_s > 0 and self._ended_within(wait_s):
            raise ToldToEndError

    def longest_s(self, count: int) -> float:
        """How long sending `count` bytes may be held back: no failure of the line's, and added to its budget."""
        return count / self._bucket.bytes_per_s if self._bucket else 0.0

    def is_over(self) -> bool:
        """Whether the process shall end."""
        return self._ended_within(0.0)
