"""The bandwidth budget: over any length of time no more than was allowed, and no wait longer than need be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.platform_client.pace import Pace, TokenBucket, ToldToEndError
from tests.doubles.manual_clock import ManualClock

RATE = 100_000


def paced(clock: ManualClock, rate: int = RATE) -> tuple[Pace, list[float]]:
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        clock.advance(seconds)
        return False

    return Pace(rate, clock, wait), waits


def test_a_page_of_one_and_a_half_megabytes_takes_its_time() -> None:
    clock = ManualClock()
    pace, _ = paced(clock)
    begun_s = clock.monotonic_s()
    for _ in range(92):
        pace.hold(16_384)
    assert clock.monotonic_s() - begun_s == pytest.approx(92 * 16_384 / RATE - 0.25, abs=0.01)


@given(st.lists(st.tuples(st.integers(1, 70_000), st.floats(0, 3)), max_size=30))
def test_in_no_stretch_of_time_goes_more_than_the_budget_and_one_burst(sends: list[tuple[int, float]]) -> None:
    clock = ManualClock()
    pace, _ = paced(clock)
    log: list[tuple[float, int]] = []
    for count, idle_s in sends:
        clock.advance(idle_s)
        pace.hold(count)
        log.append((clock.monotonic_s(), count))
    for begin in range(len(log)):
        for end in range(begin + 1, len(log) + 1):
            stretch = log[begin:end]
            allowed = (stretch[-1][0] - stretch[0][0]) * RATE + RATE * 0.25
            # the first piece was paid for before the stretch began
            assert sum(count for _, count in stretch[1:]) <= allowed + 1


def test_a_long_rest_saves_up_no_more_than_one_burst() -> None:
    bucket = TokenBucket(RATE, most=25_000, level=0, at_s=0)
    assert bucket.take(25_000, 1000.0) == 0
    assert bucket.take(10_000, 1000.0) == pytest.approx(0.1)


def test_without_a_budget_nothing_waits() -> None:
    pace, waits = paced(ManualClock(), 0)
    pace.hold(10_000_000)
    assert waits == []
    assert pace.longest_s(10_000_000) == 0


def test_told_to_end_it_does_not_wait_any_longer() -> None:
    pace = Pace(RATE, ManualClock(), lambda seconds: seconds > 0)
    with pytest.raises(ToldToEndError):
        pace.hold(1_000_000)
