"""Looking up own cases: with the card only, nothing stays, and what cannot be found can be asked for again."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardRead, ReaderLost
from kiosk.ports.platform import CasesFound, NoCases
from kiosk.session.commands import (
    BeginApplication,
    FetchCases,
    RestCard,
    StartTimer,
    StopTimer,
    WatchCard,
    WipeSession,
)
from kiosk.session.intents import CasePressed, HomePageTurned, LeavePressed, ModePressed, MyCasesPressed
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.holder_cases import CASES, UNDER_WAY, WAITING, many_cases
from tests.doubles.people import EXPIRED, QIN_XIAOHE
from tests.doubles.playbook import Playbook
from tests.unit.session import stages


def _listed(play: Playbook) -> MyCases:
    assert isinstance(play.kiosk.screen, MyCases)
    return play.kiosk.screen


def test_the_card_is_asked_for_before_anything_is_shown() -> None:
    play = stages.home().when(MyCasesPressed()).shows(ScreenName.PLACE_CARD)
    play.asks(BeginApplication(), WatchCard(), StartTimer(TimerName.SECOND, 1))
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.MY_CASES)
    play.asks(RestCard(), StopTimer(TimerName.SECOND), FetchCases(QIN_XIAOHE))
    assert _listed(play).cases is None


def test_an_expired_card_opens_nothing() -> None:
    play = stages.home().when(MyCasesPressed(), CardRead(EXPIRED)).shows(ScreenName.PLACE_CARD)
    assert not any(isinstance(command, FetchCases) for command in play.told)


def test_without_a_reader_the_screen_says_so_at_once() -> None:
    play = stages.home().when(ReaderLost(FailureCode.READER_ABSENT), MyCasesPressed())
    assert isinstance(play.kiosk.screen, PlaceCard)
    assert play.kiosk.screen.problem is FailureCode.READER_ABSENT


def test_back_from_the_card_leads_home() -> None:
    stages.home().when(MyCasesPressed()).presses_back().shows(ScreenName.HOME)


def test_a_case_is_read_and_left_again() -> None:
    play = stages.my_cases().when(CasePressed(WAITING.case_no)).shows(ScreenName.MY_CASE)
    assert isinstance(play.kiosk.screen, MyCase)
    assert play.kiosk.screen.case == WAITING
    play.presses_back().shows(ScreenName.MY_CASES)
    assert _listed(play).cases == CASES


def test_a_case_that_is_not_the_holders_cannot_be_opened() -> None:
    stages.my_cases().when(CasePressed("another's")).shows(ScreenName.MY_CASES)
    stages.looking_up().when(CasePressed(WAITING.case_no)).shows(ScreenName.MY_CASES)


def test_what_the_platform_does_not_say_can_be_asked_again() -> None:
    play = stages.looking_up().when(NoCases(FailureCode.PLATFORM_UNREACHABLE))
    assert _listed(play).problem is FailureCode.PLATFORM_UNREACHABLE
    play.presses_main().asks(FetchCases(QIN_XIAOHE))
    assert _listed(play.when(CasesFound(CASES))).problem is None
    assert _listed(play).cases == CASES


def test_a_look_that_found_nothing_can_be_repeated() -> None:
    stages.looking_up().when(CasesFound(())).presses_main().asks(FetchCases(QIN_XIAOHE))


def test_a_main_press_over_cases_asks_nothing() -> None:
    assert not any(isinstance(command, FetchCases) for command in stages.my_cases().presses_main().last)


def test_pages_turn_and_stop_at_the_ends() -> None:
    play = stages.looking_up().when(CasesFound(many_cases(9)), HomePageTurned(1), HomePageTurned(1))
    assert _listed(play).page == 1
    assert _listed(play.when(HomePageTurned(-1))).page == 0
    assert _listed(stages.looking_up().when(HomePageTurned(1))).page == 0


def test_a_change_of_mode_keeps_the_list() -> None:
    play = stages.my_cases().when(ModePressed(Mode.ELDER)).shows(ScreenName.MY_CASES)
    assert _listed(play).cases == CASES


@pytest.mark.parametrize("deep", [False, True])
def test_nothing_of_the_holder_stays_after_leaving(deep: bool) -> None:
    play = stages.my_cases()
    if deep:
        play.when(CasePressed(UNDER_WAY.case_no))
    play.when(LeavePressed()).shows(ScreenName.ATTRACT)
    assert WipeSession() in play.last
    assert QIN_XIAOHE.name not in repr(play.kiosk)


def test_going_back_home_forgets_the_card_as_well() -> None:
    play = stages.my_cases().presses_back().shows(ScreenName.HOME)
    assert WipeSession() in play.last


def test_an_answer_that_comes_after_going_home_shows_nothing() -> None:
    stages.looking_up().presses_back().when(CasesFound(CASES)).shows(ScreenName.HOME)
