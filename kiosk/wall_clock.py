"""The real clock."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo


class WallClock:
    """Wall time in the station's zone, and the machine's monotonic time. Implements `kiosk.ports.clock.Clock`."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)

    def now(self) -> datetime:
        """Aware wall time in the station's zone."""
        return datetime.now(self._zone)

    def monotonic_s(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()
