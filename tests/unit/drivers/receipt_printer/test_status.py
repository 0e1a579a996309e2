"""Status bytes and what they mean to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.status import (
    FULL_NUMBER,
    REAL_TIME_NUMBERS,
    FullStatus,
    PrinterCondition,
    automatic_condition,
    failure_of,
    full_status,
    in_turn_condition,
    is_in_turn_byte,
    is_real_time_byte,
    real_time_condition,
)
from drivers.simulators.printer_sensors import PrinterSensors
from kiosk.domain.failure import FailureCode


@pytest.mark.parametrize(
    ("answers", "condition"),
    [
        ((0x12, 0x12, 0x12, 0x12), PrinterCondition.READY),
        ((0x16, 0x12, 0x12, 0x12), PrinterCondition.READY),
        ((0x12, 0x12, 0x12, 0x1E), PrinterCondition.PAPER_NEAR_END),
        ((0x1A, 0x32, 0x12, 0x7E), PrinterCondition.PAPER_OUT),
        ((0x1A, 0x12, 0x12, 0x72), PrinterCondition.PAPER_OUT),
        ((0x1A, 0x16, 0x12, 0x12), PrinterCondition.COVER_OPEN),
        ((0x1A, 0x36, 0x12, 0x7E), PrinterCondition.COVER_OPEN),
        ((0x1A, 0x52, 0x1A, 0x12), PrinterCondition.CUTTER_FAULT),
        ((0x1A, 0x52, 0x32, 0x12), PrinterCondition.FAULT),
        ((0x1A, 0x52, 0x52, 0x12), PrinterCondition.FAULT),
        ((0x1A, 0x12, 0x12, 0x12), PrinterCondition.OFFLINE),
        ((0x12, 0x12, 0x12, 0x00), PrinterCondition.UNKNOWN),
        ((0x00, 0x00, 0x00, 0x00), PrinterCondition.UNKNOWN),
        ((0x14, 0x12, 0x12, 0x12), PrinterCondition.UNKNOWN),
    ],
)
def test_real_time_answers_name_what_a_person_must_remove_first(
    answers: tuple[int, int, int, int], condition: PrinterCondition
) -> None:
    assert real_time_condition(dict(enumerate(answers, start=1))) is condition


def test_a_missing_answer_is_unknown_and_not_fine() -> None:
    assert real_time_condition({1: 0x12, 2: 0x12, 3: 0x12}) is PrinterCondition.UNKNOWN
    assert real_time_condition({}) is PrinterCondition.UNKNOWN


@pytest.mark.parametrize(
    ("answer", "condition"),
    [
        (0x00, PrinterCondition.READY),
        (0x03, PrinterCondition.PAPER_NEAR_END),
        (0x0F, PrinterCondition.PAPER_OUT),
        (0x0C, PrinterCondition.PAPER_OUT),
        (0x12, PrinterCondition.UNKNOWN),
        (None, PrinterCondition.UNKNOWN),
    ],
)
def test_answers_in_turn_know_of_paper_only(answer: int | None, condition: PrinterCondition) -> None:
    assert in_turn_condition(answer) is condition


@pytest.mark.parametrize(
    ("told", "condition"),
    [
        ("10000000", PrinterCondition.READY),
        ("14000000", PrinterCondition.READY),
        ("10000300", PrinterCondition.PAPER_NEAR_END),
        ("18000f00", PrinterCondition.PAPER_OUT),
        ("38000c00", PrinterCondition.COVER_OPEN),
        ("18080000", PrinterCondition.CUTTER_FAULT),
        ("18200000", PrinterCondition.FAULT),
        ("18400000", PrinterCondition.FAULT),
        ("18000000", PrinterCondition.OFFLINE),
    ],
)
def test_what_is_told_unasked_names_the_same_causes(told: str, condition: PrinterCondition) -> None:
    assert automatic_condition(bytes.fromhex(told)) is condition


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("100f00000000", FullStatus(PrinterCondition.READY, slip_waits=False)),
        ("100f20000000", FullStatus(PrinterCondition.READY, slip_waits=True)),
        ("100f24000000", FullStatus(PrinterCondition.PAPER_NEAR_END, slip_waits=True)),
        ("100f40000000", FullStatus(PrinterCondition.PAPER_NEAR_END, slip_waits=False)),
        ("100f05000000", FullStatus(PrinterCondition.PAPER_OUT, slip_waits=False)),
        ("100f00020000", FullStatus(PrinterCondition.COVER_OPEN, slip_waits=False)),
        ("100f00000001", FullStatus(PrinterCondition.CUTTER_FAULT, slip_waits=False)),
        ("100f00000080", FullStatus(PrinterCondition.FAULT, slip_waits=False)),
        ("100f00004000", FullStatus(PrinterCondition.FAULT, slip_waits=False)),
        ("100f00002000", FullStatus(PrinterCondition.READY, slip_waits=False)),
    ],
)
def test_customs_full_status_names_the_cause_and_the_slip_in_the_mouth(told: str, status: FullStatus) -> None:
    assert full_status(bytes.fromhex(told)) == status


@pytest.mark.parametrize(
    ("sensors", "condition"),
    [
        (PrinterSensors(), PrinterCondition.READY),
        (PrinterSensors(near_end=True), PrinterCondition.PAPER_NEAR_END),
        (PrinterSensors(has_paper=False), PrinterCondition.PAPER_OUT),
        (PrinterSensors(cover_open=True), PrinterCondition.COVER_OPEN),
        (PrinterSensors(knife_jammed=True), PrinterCondition.CUTTER_FAULT),
        (PrinterSensors(too_hot=True), PrinterCondition.FAULT),
        (PrinterSensors(broken=True), PrinterCondition.FAULT),
        (PrinterSensors(has_paper=False, cover_open=True), PrinterCondition.COVER_OPEN),
        (PrinterSensors(has_paper=False, broken=True), PrinterCondition.PAPER_OUT),
    ],
)
def test_what_a_printers_sensors_see_is_understood_in_each_way_of_telling_it(
    sensors: PrinterSensors, condition: PrinterCondition
) -> None:
    answers = {number: sensors.real_time(number, presenter=False)[0] for number in REAL_TIME_NUMBERS}
    assert real_time_condition(answers) is condition
    assert automatic_condition(sensors.automatic()) is condition
    assert full_status(sensors.real_time(FULL_NUMBER, presenter=True)) == FullStatus(condition, slip_waits=False)


@given(st.integers(min_value=0, max_value=255))
def test_a_marker_is_never_taken_for_a_real_time_answer(value: int) -> None:
    assert not (is_real_time_byte(value) and is_in_turn_byte(value))


def test_only_a_ready_printer_has_no_failure() -> None:
    fine = {condition for condition in PrinterCondition if failure_of(condition) is None}
    assert fine == {PrinterCondition.READY, PrinterCondition.PAPER_NEAR_END, PrinterCondition.UNTOLD}
    assert failure_of(PrinterCondition.PAPER_OUT) is FailureCode.PRINTER_PAPER_OUT
    assert failure_of(PrinterCondition.COVER_OPEN) is FailureCode.PRINTER_COVER_OPEN
    assert failure_of(PrinterCondition.CUTTER_FAULT) is FailureCode.PRINTER_FAULT
    assert failure_of(PrinterCondition.UNKNOWN) is FailureCode.PRINTER_SILENT
