"""The one ending."""

import pytest

from kiosk.domain.rating import Grade
from kiosk.session.commands import (
    Command,
    LoadCatalogue,
    RestCamera,
    RestCard,
    RestScanner,
    StartTimer,
    StopTimer,
    WipeSession,
    WithdrawDocuments,
)
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import GradePressed, LeaveConfirmed, LeavePressed, MainPressed, Touched
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.unit.session import stages

TIMERS = (name for name in TimerName if name is not TimerName.LEFT_CARD)
REST: tuple[Command, ...] = (
    *(StopTimer(name) for name in TIMERS),
    RestCard(),
    RestScanner(),
    RestCamera(),
    WithdrawDocuments(),
    WipeSession(),
)


def test_saying_goodbye_clears_at_once_and_puts_every_device_to_rest() -> None:
    play = stages.first_paper().when(LeavePressed()).when(LeaveConfirmed())
    play.asks(*REST, StartTimer(TimerName.FAREWELL, 8), StopTimer(TimerName.INACTIVITY))


@pytest.mark.parametrize("end", [TimerFired(TimerName.FAREWELL), MainPressed(ScreenName.FAREWELL), Touched()])
def test_the_farewell_ends_by_itself_or_at_a_touch_and_clears_once_more(end: Event) -> None:
    stages.farewell().when(end).shows(ScreenName.ATTRACT).asks(*REST, LoadCatalogue())


def test_an_elder_reads_the_farewell_twice_as_long() -> None:
    play = stages.farewell(mode=Mode.ELDER).passes(15).shows(ScreenName.FAREWELL).passes(1).shows(ScreenName.ATTRACT)
    assert play.kiosk.preferences.mode is Mode.NORMAL


def test_a_late_tap_of_the_screen_before_does_not_end_the_farewell() -> None:
    stages.farewell().when(MainPressed(ScreenName.RATING), GradePressed(Grade.SATISFIED)).shows(ScreenName.FAREWELL)


def test_the_next_session_sees_the_newest_catalogue() -> None:
    assert LoadCatalogue() in stages.home().presses_back().last
