"""The machine's own time, for tests with real processes and threads."""

import time
from datetime import datetime


class RealClock:
    """A Clock."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic_s(self) -> float:
        return time.monotonic()
