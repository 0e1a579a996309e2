"""After handing in: the numbers, how far the case has come, where the receipt is, in every state of each."""

from dataclasses import replace

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.screens.handed_in import HandedIn, PrintPhase, Submitted
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
    view = _view(replace(CASE, progress=CaseProgress(LOCAL_NO, status, case_no)))
    assert (view.local_no, view.case_no, view.status) == (LOCAL_NO, case_no, status.value)


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
    ("language", "moment", "decided"),
    [
        (Language.ZH, "11月23日 12:00", "5 个工作日内办结"),
        (Language.EN, "23 November, 12:00", "Decided within 5 working days"),
    ],
)
def test_when_it_was_handed_in_and_what_comes_next_are_told(language: Language, moment: str, decided: str) -> None:
    view = present_submitted(replace(PLAY.kiosk, preferences=Preferences(language)), Submitted(CASE))
    assert (view.handed_in_at, view.decided) == (moment, decided)
    steps = CASE.item.next_steps
    assert (view.told, view.keep) == (steps.told.in_language(language), steps.keep.in_language(language))
    assert view.phone.split() == PLAY.kiosk.station.phone.split()
    assert " " not in view.phone, "a line would end within the number"


def test_which_telephone_will_ring_is_told_masked() -> None:
    assert _view(CASE).phone_masked == "138 **** 1234"


def test_paper_that_bears_the_kiosks_number_is_known_as_a_slip_even_when_the_platforms_comes() -> None:
    delivered = replace(CASE, progress=CaseProgress(LOCAL_NO, DeliveryStatus.DELIVERED, CASE_NO))
    assert _view(delivered).slip
    assert not _view(replace(delivered, receipt=replace(CASE.receipt, case_no=CASE_NO))).slip


@pytest.mark.parametrize("sample", [True, False])
def test_sample_data_are_said_to_be_samples(*, sample: bool) -> None:
    assert _view(replace(CASE, item=replace(CASE.item, sample=sample))).sample is sample
