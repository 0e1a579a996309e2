"""A Clock that stands still until a test moves it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_CHINA = timezone(timedelta(hours=8))


@dataclass(slots=True)
class ManualClock:
    """Wall time and monotonic time move together by `advance`; `set_wall` moves only the wall."""

    wall: datetime = datetime(2026, 11, 20, 9, 30, tzinfo=_CHINA)
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic_s(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)

    def set_wall(self, wall: datetime) -> None:
        self.wall = wall
