"""Port: time."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time for documents, monotonic time for durations; never one for the other."""

    def now(self) -> datetime:
        """Aware wall time in the station's zone."""
        ...

    def monotonic_s(self) -> float:
        """Seconds that never go back."""
        ...
