"""The real clock: the station's zone for papers, the machine's own seconds for waiting."""

import time
from datetime import UTC, datetime, timedelta

from kiosk.wall_clock import WallClock


def test_receipts_carry_the_stations_time_wherever_the_machine_thinks_it_stands() -> None:
    now = WallClock("Asia/Shanghai").now()
    assert now.utcoffset() == timedelta(hours=8)
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_waiting_is_measured_by_seconds_that_never_go_back() -> None:
    clock = WallClock("Asia/Shanghai")
    before = time.monotonic()
    first, second = clock.monotonic_s(), clock.monotonic_s()
    assert before <= first <= second
