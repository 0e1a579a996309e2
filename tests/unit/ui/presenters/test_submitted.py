"""After handing in: the numbers, how far the case has come, where the receipt is, in every state of each."""

from dataclasses import replace

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FAILURES, FailureCode
from kiosk.domain.language import Language
from kiosk.session.screens import HandedIn, PrintPhase, Submitted
from kiosk.session.states import Devices, Line, Preferences
from tests.doubles.playbook import CASE_NO, LOCAL_NO
from tests.unit.session import stages
from ui.presenters.submitted import SubmittedView, present_submitted

PLAY = stages.submitted()
CASE = stages.shown_case(PLAY)
PRINTER_GONE = Devices(None, None, FailureCode.PRINTER_PAPER_OUT)
PRINTER_THERE = Devices(None, None, None)


def _view(case: HandedIn, *, online: bool = True, devices: Devices = PRINTER_THERE) -> SubmittedView:
    return present_submitted(replace(PLAY.kiosk, line=Line(online=online), devices=devices), Submitted(case))


@pytest.mark.parametrize(
    ("status", "case_no"),
    [(DeliveryStatus.QUEUED, ""), (DeliveryStatus.DELIVERED, CASE_NO), (DeliveryStatus.REFUSED, "")],
)
def test_the_kiosks_number_is_there_at_once_and_the_platforms_when_it_is_known(
    status: DeliveryStatus, case_no: str
) -> None:
    view = _view(replace(CASE, progress=CaseProgress(LOCAL_NO, status, case_no, ahead=2)))
    assert (view.local_no, view.case_no, view.status, view.ahead) == (LOCAL_NO, case_no, status.value, 2)


@pytest.mark.parametrize("online", [True, False])
def test_whether_the_line_is_up_is_told(*, online: bool) -> None:
    assert _view(CASE, online=online).online is online


@pytest.mark.parametrize("phase", list(PrintPhase))
def test_each_phase_of_the_receipt_is_told(phase: PrintPhase) -> None:
    assert _view(replace(CASE, print_phase=phase)).print_phase == phase.value


@pytest.mark.parametrize(
    ("phase", "devices", "can"),
    [
        (PrintPhase.FAILED, PRINTER_THERE, True),
        (PrintPhase.FAILED, PRINTER_GONE, False),
        (PrintPhase.PRINTED, PRINTER_THERE, False),
        (PrintPhase.PRINTING, PRINTER_THERE, False),
    ],
)
def test_printing_again_is_offered_once_the_printer_is_back(phase: PrintPhase, devices: Devices, *, can: bool) -> None:
    assert _view(replace(CASE, print_phase=phase), devices=devices).can_reprint is can


def test_a_receipt_that_is_not_on_paper_is_explained() -> None:
    code = FailureCode.PRINTER_PAPER_OUT
    problem = _view(replace(CASE, print_phase=PrintPhase.FAILED, print_problem=code)).problem
    assert (problem.text, problem.code) == (FAILURES[code].resident.zh, code.value)


def test_the_code_holds_the_opaque_token_and_no_number() -> None:
    view = _view(CASE)
    assert view.code_source == f"image://code/{CASE.receipt.token}"
    assert LOCAL_NO not in view.code_source


@pytest.mark.parametrize(
    ("language", "moment", "limit"),
    [(Language.ZH, "11月23日 12:00", "5 天"), (Language.EN, "23 November, 12:00", "5 days")],
)
def test_when_it_was_handed_in_and_how_long_it_takes_are_told(language: Language, moment: str, limit: str) -> None:
    view = present_submitted(replace(PLAY.kiosk, preferences=Preferences(language)), Submitted(CASE))
    assert (view.handed_in_at, view.time_limit) == (moment, limit)
    assert view.next_steps == CASE.item.next_steps.in_language(language)
    assert view.phone == PLAY.kiosk.station.phone
