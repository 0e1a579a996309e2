"""How patient the sync process is: every duration of it in one place."""

from dataclasses import dataclass

from offline_queue.retry import CircuitBreaker, RetryPolicy

_ITEM = RetryPolicy(first_s=2.0, longest_s=3600.0, give_up_after=200)
_PROBE = RetryPolicy(first_s=0.5, longest_s=10.0)
_BREAKER = CircuitBreaker(threshold=3, cool_down=RetryPolicy(first_s=30.0, longest_s=600.0))


@dataclass(frozen=True, slots=True)
class SyncTempo:
    """Durations in seconds.

    Attributes:
        period_s: With nothing to send, the line is tried this often, so that the screen tells the truth about it.
        halted_s: Pause after the platform said that it does not accept this terminal.
        storage_s: Pause after the disk failed.
        item: For one item that fails while the platform answers; given up after more than a week of tries.
        probe: For the line; short, because people wait for it.
        breaker: For a platform that answers but takes nothing.
        suspect_after: Attempts in a row in which this process died; from then on others go first.
    """

    period_s: float = 30.0
    halted_s: float = 60.0
    storage_s: float = 5.0
    item: RetryPolicy = _ITEM
    probe: RetryPolicy = _PROBE
    breaker: CircuitBreaker = _BREAKER
    suspect_after: int = 3
