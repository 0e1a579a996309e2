"""Timers and the clock, led by a clock that stands still until the test moves it."""

from collections.abc import Iterable, Mapping

import pytest

from kiosk.session.commands import Command, StartTimer, StopTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import HelpPressed, Touched
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import InactivityWarning, Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition
from tests.unit.runner.counter import Counter


def test_somebody_who_walks_away_is_warned_then_forgotten_and_the_screen_wiped_first() -> None:
    counter = Counter().opens().reaches_form()
    assert counter.passes(59).overlay is None
    assert counter.passes(1).overlay == InactivityWarning(30)
    counter.front.told.clear()
    for _ in range(30):
        counter.passes(1)
    assert counter.shown is ScreenName.ATTRACT
    wiped = counter.front.told.index("wiped")
    after = counter.front.told[wiped + 1]
    assert isinstance(after, Kiosk)
    assert after.screen == counter.screen


def test_a_touch_begins_the_patience_anew() -> None:
    counter = Counter().opens().reaches_form()
    counter.passes(59).happens(Touched())
    assert counter.passes(59).overlay is None


def test_the_clock_of_the_screen_moves_by_the_minute_and_not_by_the_second() -> None:
    counter = Counter().opens()
    counter.front.told.clear()
    counter.passes(29)
    assert counter.front.states == []
    counter.passes(31)
    assert [state.now for state in counter.front.states] == [counter.clock.now()]


def test_the_same_state_is_not_shown_twice() -> None:
    counter = Counter().opens()
    counter.front.told.clear()
    counter.happens(Touched(), Touched())
    assert counter.front.told == []
    counter.happens(HelpPressed())
    assert len(counter.front.states) == 1


class ScriptedCore:
    """Stands in for `step`: each timer that fires gives its commands."""

    def __init__(self, answers: Mapping[TimerName, tuple[Command, ...]]) -> None:
        self.answers = answers
        self.fired: list[TimerName] = []

    def step(self, kiosk: Kiosk, event: Event) -> Transition:
        match event:
            case TimerFired(name=name):
                self.fired.append(name)
                return Transition(kiosk, self.answers.get(name, ()))
            case Touched():
                return Transition(kiosk, self.begin)
            case _:
                return Transition(kiosk)

    begin: tuple[Command, ...] = ()


def _fired(
    monkeypatch: pytest.MonkeyPatch, begin: Iterable[Command], answers: Mapping[TimerName, tuple[Command, ...]]
) -> list[TimerName]:
    core = ScriptedCore(answers)
    core.begin = tuple(begin)
    monkeypatch.setattr("kiosk.runner.runner.step", core.step)
    counter = Counter().opens().happens(Touched())
    counter.passes(100)
    return core.fired


def test_timers_that_are_due_together_fire_in_the_order_of_their_times(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = [StartTimer(TimerName.PREFILL, 3), StartTimer(TimerName.FAREWELL, 1), StartTimer(TimerName.SECOND, 2)]
    assert _fired(monkeypatch, begin, {}) == [TimerName.FAREWELL, TimerName.SECOND, TimerName.PREFILL]


def test_a_timer_that_the_one_before_it_stops_does_not_fire(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = [StartTimer(TimerName.SECOND, 1), StartTimer(TimerName.PREFILL, 2)]
    stop = {TimerName.SECOND: (StopTimer(TimerName.PREFILL),)}
    assert _fired(monkeypatch, begin, stop) == [TimerName.SECOND]


def test_a_timer_that_the_one_before_it_restarts_waits_for_its_new_time(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = [StartTimer(TimerName.SECOND, 1), StartTimer(TimerName.PREFILL, 2)]
    restart = {TimerName.SECOND: (StartTimer(TimerName.PREFILL, 60),)}
    assert _fired(monkeypatch, begin, restart) == [TimerName.SECOND]


def test_a_timer_started_twice_fires_once(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = [StartTimer(TimerName.SECOND, 1), StartTimer(TimerName.SECOND, 5)]
    assert _fired(monkeypatch, begin, {}) == [TimerName.SECOND]
