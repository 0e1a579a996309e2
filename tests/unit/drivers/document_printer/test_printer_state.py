"""What a printer says of itself, read without believing more than it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.document_printer.printer_state import PrinterCondition, condition_of
from kiosk.domain.failure import FailureCode

_IDLE, _PROCESSING, _STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("state", "reasons", "code"),
    [
        (_IDLE, ["none"], None),
        (_PROCESSING, ["none"], None),
        (_PROCESSING, ["media-empty-error"], FailureCode.DOCUMENT_PAPER_OUT),
        (_PROCESSING, ["media-empty"], FailureCode.DOCUMENT_PAPER_OUT),
        (_PROCESSING, ["media-needed-error", "media-empty-error"], FailureCode.DOCUMENT_PAPER_OUT),
        (_PROCESSING, ["media-jam-error"], FailureCode.DOCUMENT_PAPER_JAM),
        (_PROCESSING, ["toner-empty-error"], FailureCode.DOCUMENT_TONER_OUT),
        (_PROCESSING, ["marker-supply-empty-error"], FailureCode.DOCUMENT_TONER_OUT),
        (_PROCESSING, ["cover-open-error"], FailureCode.DOCUMENT_COVER_OPEN),
        (_PROCESSING, ["door-open"], FailureCode.DOCUMENT_COVER_OPEN),
        (_PROCESSING, ["output-area-full-error"], FailureCode.DOCUMENT_TRAY_FULL),
        (_PROCESSING, ["offline-report"], FailureCode.DOCUMENT_PRINTER_OFFLINE),
        (_PROCESSING, ["connecting-to-device"], FailureCode.DOCUMENT_PRINTER_OFFLINE),
        (_STOPPED, ["paused"], FailureCode.DOCUMENT_QUEUE_STOPPED),
        (_STOPPED, ["none"], FailureCode.DOCUMENT_QUEUE_STOPPED),
        (_STOPPED, ["media-jam-error", "paused"], FailureCode.DOCUMENT_PAPER_JAM),
        (_PROCESSING, ["com.example.mirror-cracked-error"], FailureCode.DOCUMENT_PRINTER_FAULT),
        (0, [], FailureCode.DOCUMENT_PRINTER_FAULT),
        (17, ["none"], FailureCode.DOCUMENT_PRINTER_FAULT),
    ],
)
def test_what_keeps_a_page_from_coming_out(state: int, reasons: list[str], code: FailureCode | None) -> None:
    assert condition_of(state, reasons).trouble is code


@pytest.mark.parametrize(
    ("reasons", "condition"),
    [
        (["media-low-warning"], PrinterCondition(paper_low=True)),
        (["media-low-report"], PrinterCondition(paper_low=True)),
        (["media-empty-warning"], PrinterCondition(paper_low=True)),
        (["toner-low"], PrinterCondition(toner_low=True)),
        (["marker-supply-low-warning"], PrinterCondition(toner_low=True)),
        (["marker-supply-empty-warning"], PrinterCondition(toner_low=True)),
        (["media-jam-report"], PrinterCondition()),
        (["fuser-under-temp-error", "cups-waiting-for-job-completed"], PrinterCondition()),
        (["com.example.lamp-dim-warning"], PrinterCondition(unknown=("com.example.lamp-dim-warning",))),
        (["lamp"], PrinterCondition(unknown=("lamp",))),
        (["-error"], PrinterCondition(unknown=("-error",))),
    ],
)
def test_what_does_not(reasons: list[str], condition: PrinterCondition) -> None:
    assert condition_of(_IDLE, reasons) == condition


def test_the_most_telling_trouble_counts() -> None:
    reasons = ["media-empty-error", "media-jam-error", "cover-open-error"]
    assert condition_of(_PROCESSING, reasons).trouble is FailureCode.DOCUMENT_COVER_OPEN
    assert condition_of(_PROCESSING, reasons[:2]).trouble is FailureCode.DOCUMENT_PAPER_JAM


def test_a_queue_that_takes_nothing_is_stopped() -> None:
    assert condition_of(_IDLE, ["none"], accepting=False).trouble is FailureCode.DOCUMENT_QUEUE_STOPPED


@given(st.integers(-1, 12), st.lists(st.text(max_size=30)))
def test_whatever_it_says_nothing_is_lost_and_nothing_breaks(state: int, reasons: list[str]) -> None:
    condition = condition_of(state, reasons)
    assert set(condition.unknown) <= set(reasons)
    assert condition.trouble or state in {3, 4}
