"""Looking up own cases: with the card only, nothing stays, and what cannot be found can be asked for again."""

from datetime import date

import pytest

from kiosk.domain.document import IssuedCertificate, IssuedPdf, ResultCertificate
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import LocalizedText
from kiosk.ports.card_reader import CardRead, ReaderLost
from kiosk.ports.document_printer import DocumentNotPrinted, DocumentPrinted, DocumentPrinterReady
from kiosk.ports.platform import CasesFound, NoCases, NoResult, ResultFound
from kiosk.session.commands import (
    BeginApplication,
    FetchCases,
    FetchResult,
    PrintDocument,
    RestCard,
    StartTimer,
    StopTimer,
    WatchCard,
    WipeSession,
)
from kiosk.session.intents import CasePressed, HomePageTurned, LeavePressed, ModePressed, MyCasesPressed, PagePressed
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePhase
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.holder_cases import CASES, DONE, UNDER_WAY, WAITING, many_cases
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


PDF = IssuedPdf(b"%PDF-1.7 sample")
WORDS = LocalizedText("示例", "Sample")
CERTIFICATE = IssuedCertificate(WORDS, "S-1", WORDS, (), WORDS, date(2026, 11, 1), "CODE", "https://verify.example")


def _done() -> Playbook:
    return stages.my_cases().when(DocumentPrinterReady(), CasePressed(DONE.case_no)).shows(ScreenName.MY_CASE)


def _page(play: Playbook) -> tuple[PagePhase, FailureCode | None]:
    assert isinstance(play.kiosk.screen, MyCase)
    return play.kiosk.screen.page.phase, play.kiosk.screen.page.problem


def test_a_result_is_fetched_when_it_is_asked_for_and_printed_as_it_came() -> None:
    play = _done().when(PagePressed()).asks(FetchResult(QIN_XIAOHE, DONE.case_no))
    play.when(PagePressed()).asks()
    play.when(ResultFound(DONE.case_no, PDF)).asks(PrintDocument("A4-1", PDF))
    play.when(ResultFound(DONE.case_no, PDF)).asks()
    play.when(DocumentPrinted("A4-1"))
    assert _page(play) == (PagePhase.PRINTED, None)


def test_a_certificate_is_set_with_where_and_when_it_was_printed() -> None:
    play = _done().when(PagePressed(), ResultFound(DONE.case_no, CERTIFICATE))
    (command,) = (command for command in play.last if isinstance(command, PrintDocument))
    assert isinstance(command.document, ResultCertificate)
    assert command.document.issued == CERTIFICATE
    assert command.document.imprint.station == play.kiosk.station


def test_where_there_is_nothing_to_print_or_no_paper_it_is_said_and_can_be_tried_again() -> None:
    play = _done().when(PagePressed()).when(NoResult(DONE.case_no, FailureCode.RESULT_ABSENT)).asks()
    assert _page(play) == (PagePhase.FAILED, FailureCode.RESULT_ABSENT)
    play.when(PagePressed()).asks(FetchResult(QIN_XIAOHE, DONE.case_no)).when(ResultFound(DONE.case_no, PDF))
    play.when(DocumentNotPrinted("A4-1", FailureCode.DOCUMENT_PAPER_JAM))
    assert _page(play) == (PagePhase.FAILED, FailureCode.DOCUMENT_PAPER_JAM)
    play.when(PagePressed()).when(ResultFound(DONE.case_no, PDF)).asks(PrintDocument("A4-1", PDF))


def test_a_case_without_a_result_and_a_station_without_a_printer_offer_nothing() -> None:
    stages.my_cases().when(DocumentPrinterReady(), CasePressed(UNDER_WAY.case_no)).when(PagePressed()).asks()
    stages.my_cases().when(CasePressed(DONE.case_no)).when(PagePressed()).asks()


def test_a_result_that_comes_late_is_not_printed_for_another_case() -> None:
    play = _done().when(PagePressed()).presses_back().when(CasePressed(UNDER_WAY.case_no))
    play.when(ResultFound(DONE.case_no, PDF)).asks()
    play.presses_back().when(ResultFound(DONE.case_no, PDF)).asks().shows(ScreenName.MY_CASES)
