"""What a printer's status bytes mean. Pure; no answer and a byte without the fixed pattern are unknown, never fine."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.failure import FailureCode

_FIXED_MASK, _FIXED_BITS = 0b1001_0011, 0b0001_0010
_IN_TURN_MASK = 0b1001_0000
_OFFLINE = 0x08
_COVER_OPEN, _PAPER_STOP, _ERROR = 0x04, 0x20, 0x40
_CUTTER = 0x08
_ANY_ERROR = 0x04 | 0x20 | 0x40
_NEAR_END, _PAPER_END = 0x0C, 0x60
_IN_TURN_NEAR_END, _IN_TURN_END = 0x03, 0x0C
_ASB_OFFLINE, _ASB_COVER_OPEN = 0x08, 0x20
_FULL_NO_PAPER, _FULL_NEAR_END, _FULL_SLIP = 0x01, 0x04 | 0x40, 0x20
_FULL_OPEN, _FULL_RECOVERABLE, _FULL_CUTTER = 0x01 | 0x02, 0x01 | 0x02 | 0x08 | 0x40 | 0x80, 0x01 | 0x02

PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER = 1, 2, 3, 4
REAL_TIME_NUMBERS = (PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER)
"""The four numbers of DLE EOT."""
FULL_NUMBER = 20
"""Custom's number of DLE EOT: everything in six bytes."""


class PrinterCondition(StrEnum):
    """What a printer says of itself."""

    READY = "ready"
    PAPER_NEAR_END = "paper near end"
    PAPER_OUT = "paper out"
    COVER_OPEN = "cover open"
    CUTTER_FAULT = "cutter fault"
    FAULT = "fault"
    OFFLINE = "offline"
    UNKNOWN = "unknown"
    UNTOLD = "untold"
    """Of a model that never tells anything: it is printed on, and nothing is confirmed."""


@dataclass(frozen=True, slots=True)
class FullStatus:
    """Custom's full status: the condition, and whether a slip waits in the presenter's mouth."""

    condition: PrinterCondition
    slip_waits: bool


def is_real_time_byte(value: int) -> bool:
    """True for the fixed pattern 0xx1xx10 of every DLE EOT answer."""
    return value & _FIXED_MASK == _FIXED_BITS


def is_in_turn_byte(value: int) -> bool:
    """True for an answer to GS r 1, which has bits 4 and 7 clear and so is never taken for a real-time one."""
    return not value & _IN_TURN_MASK


def real_time_condition(answers: Mapping[int, int]) -> PrinterCondition:
    """The condition told by DLE EOT answers, by number. The cause that a person must remove first wins."""
    if any(not is_real_time_byte(answers.get(number, 0)) for number in REAL_TIME_NUMBERS):
        return PrinterCondition.UNKNOWN
    printer, cause, error, paper = (answers[number] for number in REAL_TIME_NUMBERS)
    signs = (
        (cause & _COVER_OPEN, PrinterCondition.COVER_OPEN),
        (paper & _PAPER_END or cause & _PAPER_STOP, PrinterCondition.PAPER_OUT),
        (error & _CUTTER, PrinterCondition.CUTTER_FAULT),
        (error & _ANY_ERROR or cause & _ERROR, PrinterCondition.FAULT),
        (printer & _OFFLINE, PrinterCondition.OFFLINE),
        (paper & _NEAR_END, PrinterCondition.PAPER_NEAR_END),
    )
    return next((condition for sign, condition in signs if sign), PrinterCondition.READY)


def automatic_condition(told: bytes) -> PrinterCondition:
    """The condition told unasked (GS a), four bytes; Epson, "Automatic Status Back"."""
    first, error, paper, _ = told
    signs = (
        (first & _ASB_COVER_OPEN, PrinterCondition.COVER_OPEN),
        (paper & _IN_TURN_END, PrinterCondition.PAPER_OUT),
        (error & _CUTTER, PrinterCondition.CUTTER_FAULT),
        (error & _ANY_ERROR, PrinterCondition.FAULT),
        (first & _ASB_OFFLINE, PrinterCondition.OFFLINE),
        (paper & _IN_TURN_NEAR_END, PrinterCondition.PAPER_NEAR_END),
    )
    return next((condition for sign, condition in signs if sign), PrinterCondition.READY)


def full_status(told: bytes) -> FullStatus:
    """Custom's answer to DLE EOT 20: 10 0F, then paper, what a person opened, errors that pass, errors that stay."""
    _, _, paper, opened, passing, lasting = told
    signs = (
        (opened & _FULL_OPEN, PrinterCondition.COVER_OPEN),
        (paper & _FULL_NO_PAPER, PrinterCondition.PAPER_OUT),
        (lasting & _FULL_CUTTER, PrinterCondition.CUTTER_FAULT),
        (lasting or passing & _FULL_RECOVERABLE, PrinterCondition.FAULT),
        (paper & _FULL_NEAR_END, PrinterCondition.PAPER_NEAR_END),
    )
    condition = next((condition for sign, condition in signs if sign), PrinterCondition.READY)
    return FullStatus(condition, bool(paper & _FULL_SLIP))


def in_turn_condition(answer: int | None) -> PrinterCondition:
    """The condition told by an answer to GS r 1, which knows of paper only."""
    if answer is None or not is_in_turn_byte(answer):
        return PrinterCondition.UNKNOWN
    if answer & _IN_TURN_END:
        return PrinterCondition.PAPER_OUT
    return PrinterCondition.PAPER_NEAR_END if answer & _IN_TURN_NEAR_END else PrinterCondition.READY


def failure_of(condition: PrinterCondition) -> FailureCode | None:
    """The failure code of a condition in which nothing can be printed, or None."""
    match condition:
        case PrinterCondition.READY | PrinterCondition.PAPER_NEAR_END | PrinterCondition.UNTOLD:
            return None
        case PrinterCondition.PAPER_OUT:
            return FailureCode.PRINTER_PAPER_OUT
        case PrinterCondition.COVER_OPEN:
            return FailureCode.PRINTER_COVER_OPEN
        case PrinterCondition.CUTTER_FAULT | PrinterCondition.FAULT | PrinterCondition.OFFLINE:
            return FailureCode.PRINTER_FAULT
        case PrinterCondition.UNKNOWN:
            return FailureCode.PRINTER_SILENT
