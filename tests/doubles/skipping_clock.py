"""A Clock that goes on as the real one does and can skip ahead: two minutes of idleness without waiting for them."""

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


class SkippingClock:
    """Wall and monotonic time skip together. `skip` may be called from any thread."""

    def __init__(self, zone: str = "Asia/Shanghai") -> None:
        self._zone = ZoneInfo(zone)
        self._ahead_s = 0.0

    def now(self) -> datetime:
        return datetime.now(self._zone) + timedelta(seconds=self._ahead_s)

    def monotonic_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def skip(self, seconds: float) -> None:
        """Let this much time be gone."""
        self._ahead_s += seconds
