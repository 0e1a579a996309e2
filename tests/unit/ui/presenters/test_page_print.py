"""A page on A4 paper as the guide and the handed-in case show it."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterTrouble,
)
from kiosk.session.events import Event
from kiosk.session.intents import PagePressed
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.screens.handed_in import Submitted
from tests.doubles.playbook import ACCEPTED, Playbook
from tests.unit.session import stages
from ui.presenters.guide import present_guide
from ui.presenters.page_print import PageView
from ui.presenters.problem import Problem
from ui.presenters.submitted import SubmittedView, present_submitted

_PAPER_OUT = FailureCode.DOCUMENT_PAPER_OUT
_NO_PAPER = Problem(FAILURES[_PAPER_OUT].resident.zh, "DOC-03")


def _guide(play: Playbook) -> PageView:
    assert isinstance(play.kiosk.screen, ServiceGuide)
    return present_guide(play.kiosk, play.kiosk.screen).page


def _case(play: Playbook) -> SubmittedView:
    assert isinstance(play.kiosk.screen, Submitted)
    return present_submitted(play.kiosk, play.kiosk.screen)


@pytest.mark.parametrize(
    ("events", "view"),
    [
        ((), PageView()),
        ((DocumentPrinterReady(),), PageView("offered", can_ask=True)),
        ((DocumentPrinterReady(), DocumentPrinterTrouble(_PAPER_OUT)), PageView()),
        ((DocumentPrinterReady(), PagePressed()), PageView("printing")),
        ((DocumentPrinterReady(), PagePressed(), DocumentPrinted("A4-1")), PageView("printed")),
        (
            (DocumentPrinterReady(), PagePressed(), DocumentNotPrinted("A4-1", _PAPER_OUT)),
            PageView("failed", _NO_PAPER, can_ask=True),
        ),
        (
            (
                DocumentPrinterReady(),
                PagePressed(),
                DocumentPrinterTrouble(_PAPER_OUT),
                DocumentNotPrinted("A4-1", _PAPER_OUT),
            ),
            PageView("failed", _NO_PAPER),
        ),
    ],
)
def test_what_stands_beside_the_guide(events: tuple[Event, ...], view: PageView) -> None:
    assert _guide(stages.guide().when(*events)) == view


def test_what_stands_beside_the_case() -> None:
    assert _case(stages.submitted().when(DocumentPrinterReady())).page == PageView()  # nothing was kept to print
    play = stages.submitting().when(DocumentPrinterReady(), ACCEPTED)
    assert _case(play).page == PageView("offered", can_ask=True)
    play.when(PagePressed(), DocumentPrinted("A4-1"))
    assert _case(play).page == PageView("printed")


def test_the_code_of_a_page_that_did_not_come_out_stands_at_the_foot() -> None:
    play = stages.submitting().when(DocumentPrinterReady(), ACCEPTED, PagePressed())
    view = _case(play.when(DocumentNotPrinted("A4-1", _PAPER_OUT)))
    assert view.staff_code == "DOC-03"
    assert replace(view, page=PageView()).problem == Problem()
