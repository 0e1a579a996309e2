"""A resident comes back and looks: what was handed in here stands in the list, with the same card and with no other."""

import pytest

from drivers.simulators.virtual_line import LineState
from kiosk.session.intents import CasePressed, LeavePressed, MyCasesPressed
from kiosk.session.screens.looking_up import MyCases
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import Visitor
from tests.journeys.world import World


def _looks_up(visitor: Visitor, who: str) -> None:
    visitor.until(lambda kiosk: kiosk.catalogue is not None, "a catalogue")
    visitor.sees(ScreenName.ATTRACT)
    visitor.presses_main()
    visitor.does(MyCasesPressed())
    visitor.sees(ScreenName.PLACE_CARD)
    visitor.lays_card(who)
    visitor.sees(ScreenName.MY_CASES)
    visitor.lifts_card()


def _numbers(visitor: Visitor) -> list[str]:
    visitor.until(lambda kiosk: isinstance(kiosk.screen, MyCases) and kiosk.screen.cases is not None, "the cases")
    assert isinstance(visitor.kiosk.screen, MyCases)
    return [case.case_no for case in visitor.kiosk.screen.cases or ()]


def test_what_was_handed_in_here_is_found_again_by_its_holder_only(world: World, visitor: Visitor) -> None:
    visitor.applies()
    (arrived,) = world.far_end.cases()
    _looks_up(visitor, "chen")
    assert _numbers(visitor)[0] == arrived.case_no
    visitor.does(CasePressed(arrived.case_no))
    visitor.sees(ScreenName.MY_CASE)
    visitor.does(LeavePressed())
    _looks_up(visitor, "wang-elder")
    assert arrived.case_no not in _numbers(visitor)


@pytest.mark.logs("NET-0")
def test_without_a_line_it_is_said_and_the_next_try_finds_them(world: World, visitor: Visitor) -> None:
    visitor.waits_for_everything()
    world.line.set(LineState.DOWN)
    _looks_up(visitor, "chen")
    visitor.until(lambda kiosk: isinstance(kiosk.screen, MyCases) and kiosk.screen.problem is not None, "the reason")
    world.line.set(LineState.UP)
    visitor.presses_main()
    assert _numbers(visitor)
