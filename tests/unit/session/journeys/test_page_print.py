"""A page on A4 paper beside the way: offered where a printer is there, and never in anybody's way."""

import pickle
from collections.abc import Callable

import pytest

from kiosk.domain.document import ApplicationCopy, GuideNotice
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.domain.rating import Grade
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterTrouble,
)
from kiosk.ports.outbox import ProgressChanged
from kiosk.session.commands import PrintDocument, WithdrawDocuments
from kiosk.session.intents import GradePressed, ItemPressed, LanguagePressed, LeaveConfirmed, LeavePressed, PagePressed
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePhase, PagePrint
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import ACCEPTED, CASE_NO, DELIVERED, LOCAL_NO, SIGNATURE, Playbook
from tests.unit.session import stages

PAPER_OUT = DocumentNotPrinted("A4-1", FailureCode.DOCUMENT_PAPER_OUT)


def _guide() -> Playbook:
    return stages.guide().when(DocumentPrinterReady())


def _submitted() -> Playbook:
    return stages.submitting().when(DocumentPrinterReady(), ACCEPTED)


def _page(play: Playbook) -> PagePrint:
    screen = play.kiosk.screen
    if isinstance(screen, ServiceGuide):
        return screen.page
    assert isinstance(screen, Submitted)
    return screen.case.page


def _asked(play: Playbook) -> list[PrintDocument]:
    return [command for command in play.told if isinstance(command, PrintDocument)]


@pytest.mark.parametrize("stage", [stages.guide, stages.submitted])
def test_a_station_without_such_a_printer_prints_nothing(stage: Callable[[], Playbook]) -> None:
    assert _asked(stage().when(PagePressed())) == []


@pytest.mark.parametrize("stage", [_guide, _submitted])
def test_a_printer_in_trouble_is_asked_for_nothing(stage: Callable[[], Playbook]) -> None:
    play = stage().when(DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_JAM), PagePressed())
    assert _asked(play) == []
    assert _page(play).phase is PagePhase.NOT_ASKED


def test_the_guide_is_printed_in_the_language_of_the_session() -> None:
    play = _guide().when(LanguagePressed(Language.EN), PagePressed())
    (command,) = _asked(play)
    assert isinstance(command.document, GuideNotice)
    assert command.document.imprint.language is Language.EN
    assert command.document.imprint.station == play.kiosk.station
    assert _page(play) == PagePrint(PagePhase.PRINTING, "A4-1")


@pytest.mark.parametrize("stage", [_guide, _submitted])
def test_a_second_press_while_it_is_printed_prints_no_second_page(stage: Callable[[], Playbook]) -> None:
    play = stage().when(PagePressed(), PagePressed())
    assert len(_asked(play)) == 1
    play.when(DocumentPrinted("A4-1"), PagePressed())
    assert len(_asked(play)) == 1
    assert _page(play).phase is PagePhase.PRINTED


@pytest.mark.parametrize("stage", [_guide, _submitted])
def test_a_page_that_failed_can_be_tried_again_under_its_id(stage: Callable[[], Playbook]) -> None:
    play = stage().when(PagePressed(), PAPER_OUT)
    assert _page(play) == PagePrint(PagePhase.FAILED, "A4-1", FailureCode.DOCUMENT_PAPER_OUT)
    play.when(PagePressed())
    assert [command.print_id for command in _asked(play)] == ["A4-1", "A4-1"]
    assert _page(play) == PagePrint(PagePhase.PRINTING, "A4-1")


def test_the_next_page_has_another_id_so_that_no_late_answer_is_taken_for_its_own() -> None:
    play = _guide().when(PagePressed()).presses_back()
    play.when(ItemPressed(RESIDENCE.code), PagePressed(), DocumentPrinted("A4-1"))
    assert [command.print_id for command in _asked(play)] == ["A4-1", "A4-2"]
    assert _page(play).phase is PagePhase.PRINTING


def test_the_way_on_is_open_while_a_page_is_printed() -> None:
    assert _guide().when(PagePressed()).presses_main().screen == ScreenName.PLACE_CARD
    assert _submitted().when(PagePressed()).presses_main().screen == ScreenName.RATING


def test_the_copy_is_what_was_handed_in_with_the_number_that_came_since() -> None:
    play = _submitted().when(ProgressChanged(DELIVERED), PagePressed())
    (command,) = _asked(play)
    copy = command.document
    assert isinstance(copy, ApplicationCopy)
    assert (copy.applicant, copy.signature, copy.local_no, copy.case_no) == (QIN_XIAOHE, SIGNATURE, LOCAL_NO, CASE_NO)
    assert dict(copy.form)["contact_phone"].value == stages.ANSWERS["contact_phone"]


def test_a_page_that_comes_out_during_the_rating_is_noticed() -> None:
    play = _submitted().when(PagePressed()).presses_main().when(DocumentPrinted("A4-1")).presses_back()
    assert _page(play).phase is PagePhase.PRINTED


def test_once_printed_the_copy_is_forgotten() -> None:
    play = _submitted()
    assert QIN_XIAOHE.name.encode() in pickle.dumps(play.kiosk)
    play.when(PagePressed(), DocumentPrinted("A4-1"))
    assert QIN_XIAOHE.name.encode() not in pickle.dumps(play.kiosk)


def test_without_such_a_printer_nothing_of_the_form_is_kept() -> None:
    assert QIN_XIAOHE.name.encode() not in pickle.dumps(stages.submitted().kiosk)


def test_who_leaves_leaves_no_page_behind() -> None:
    play = _submitted().when(PagePressed(), LeavePressed(), LeaveConfirmed())
    assert WithdrawDocuments() in play.told
    assert QIN_XIAOHE.name.encode() not in pickle.dumps(play.kiosk)
    assert "A4-1" not in repr(play.when(PAPER_OUT).kiosk.screen)


def test_a_rating_does_not_forget_the_copy() -> None:
    play = _submitted().presses_main().when(GradePressed(Grade.VERY_SATISFIED)).presses_back().when(PagePressed())
    assert len(_asked(play)) == 1
