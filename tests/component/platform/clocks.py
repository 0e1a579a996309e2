"""A clock that is wrong by as much as a test wants."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class WrongClock:
    """Real time, plus `fast_s`."""

    fast_s: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.fast_s)

    def monotonic_s(self) -> float:
        return time.monotonic()
