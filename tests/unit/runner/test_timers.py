"""Timers of a session: each fires once, the earliest first, and never after it was stopped."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.runner.timers import Timers
from kiosk.session.timeouts import TimerName
from tests.doubles.manual_clock import ManualClock

_FAR_S = 1000.0


def _fired(timers: Timers, by_s: float) -> list[TimerName]:
    names: list[TimerName] = []
    while name := timers.next_due(by_s):
        names.append(name)
    return names


@given(st.dictionaries(st.sampled_from(TimerName), st.integers(0, 100)), st.integers(0, 100))
def test_what_is_due_fires_once_the_earliest_first(started: dict[TimerName, int], after_s: int) -> None:
    clock = ManualClock()
    timers = Timers(clock)
    for name, seconds in started.items():
        timers.start(name, seconds)
    by_s = clock.monotonic_s() + after_s
    fired = _fired(timers, by_s)
    due = {name for name, seconds in started.items() if clock.monotonic_s() + seconds <= by_s}
    assert set(fired) == due
    assert len(fired) == len(due)
    assert [started[name] for name in fired] == sorted(started[name] for name in fired)
    assert _fired(timers, by_s) == []


def test_a_timer_that_is_started_again_waits_anew_and_one_that_is_stopped_never_fires() -> None:
    clock = ManualClock()
    timers = Timers(clock)
    again, stopped = list(TimerName)[:2]
    timers.start(again, 5.0)
    timers.start(stopped, 5.0)
    clock.advance(4.0)
    timers.start(again, 5.0)
    timers.stop(stopped)
    assert timers.left_s(_FAR_S) == 5.0
    clock.advance(4.0)
    assert timers.next_due(clock.monotonic_s()) is None
    clock.advance(1.0)
    assert timers.left_s(_FAR_S) == 0.0
    assert timers.next_due(clock.monotonic_s()) is again


def test_without_a_timer_there_is_as_much_time_as_wanted() -> None:
    timers = Timers(ManualClock())
    assert timers.left_s(3.0) == 3.0
    timers.stop(next(iter(TimerName)))
    assert timers.next_due(_FAR_S) is None
