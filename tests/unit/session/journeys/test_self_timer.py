"""A page that lies well is taken by itself: counted down, stopped by every movement, never twice the same paper."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.ports.camera import CaptureFailed, FramingSeen
from kiosk.session.commands import StartTimer, TakePage
from kiosk.session.intents import HelpClosed, HelpPressed, RetakePressed, SettingToggled, ShutterPressed
from kiosk.session.screens.applying import Framing, Taking
from kiosk.session.states import Mode, Setting
from kiosk.session.timeouts import TimerName
from tests.doubles.exposures import captured
from tests.doubles.playbook import Playbook, page
from tests.unit.session import stages

GOOD = FramingSeen(FramingHint.GOOD)
TICK = StartTimer(TimerName.SHUTTER, 1)


def _framing(play: Playbook) -> Framing:
    phase = stages.shown_materials(play).phase
    assert isinstance(phase, Framing)
    return phase


@pytest.mark.parametrize(("mode", "seconds"), [(Mode.NORMAL, 3), (Mode.CONTRAST, 3), (Mode.ELDER, 5)])
def test_it_counts_down_and_takes_the_page(mode: Mode, seconds: int) -> None:
    play = stages.first_paper(mode=mode).when(GOOD).asks(TICK)
    assert _framing(play).countdown == seconds
    for left in range(seconds - 1, 0, -1):
        play.passes(1)
        assert _framing(play).countdown == left
    play.passes(1).asks(TakePage())
    assert stages.shown_materials(play).phase == Taking()
    assert play.passes(5).told.count(TakePage()) == 1


@pytest.mark.parametrize("hint", [hint for hint in FramingHint if hint is not FramingHint.GOOD])
def test_every_other_hint_stops_it_and_it_begins_anew(hint: FramingHint) -> None:
    play = stages.first_paper().when(GOOD).passes(2).when(FramingSeen(hint))
    assert _framing(play).countdown == 0
    assert TakePage() not in play.passes(9).told
    play.when(GOOD)
    assert _framing(play).countdown == 3


def test_the_shutter_can_still_be_pressed_and_takes_one_page() -> None:
    play = stages.first_paper().when(GOOD).passes(1).when(ShutterPressed()).asks(TakePage())
    assert play.passes(5).told.count(TakePage()) == 1


def test_a_page_that_was_just_taken_is_not_taken_again_by_itself() -> None:
    play = stages.first_paper().when(ShutterPressed(), captured(page()), RetakePressed(), GOOD)
    assert _framing(play).countdown == 0
    play.when(FramingSeen(FramingHint.HOLD_STILL), GOOD)
    assert _framing(play).countdown == 3


def test_the_first_paper_is_not_taken_for_the_second() -> None:
    play = stages.photograph(stages.first_paper()).when(GOOD)
    assert stages.shown_materials(play).index == 1
    assert TakePage() not in play.passes(9).last
    play.when(FramingSeen(FramingHint.LOOKING), GOOD).passes(3).asks(TICK, TICK, TakePage())


def test_after_a_failure_something_has_to_move_first() -> None:
    play = stages.first_paper().when(GOOD).passes(3).when(CaptureFailed(FailureCode.PAGE_BLURRED), GOOD)
    assert _framing(play) == Framing(FramingHint.GOOD, FailureCode.PAGE_BLURRED)


def test_behind_the_help_nothing_is_taken_and_afterwards_it_counts_from_the_start() -> None:
    play = stages.first_paper().when(GOOD).passes(2).when(HelpPressed()).passes(9)
    assert TakePage() not in play.told
    play.when(HelpClosed())
    assert _framing(play).countdown == 3
    assert TakePage() in play.passes(4).told


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_who_wants_calm_presses_the_shutter(when: str) -> None:
    calm = SettingToggled(Setting.CALM)
    play = stages.first_paper()
    play.when(calm, GOOD) if when == "before" else play.when(GOOD, calm)
    assert TakePage() not in play.passes(9).told
    assert _framing(play).countdown == 0
