"""Printers not like the others: with a presenter, telling changes unasked, telling nothing; and the end of the roll."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from queue import Queue
from threading import Event

import pytest

from drivers.receipt_printer.dialogue import PrinterDialogue, PrinterTimeouts
from drivers.receipt_printer.escpos_bytes import TELL_CHANGES
from drivers.receipt_printer.layout import receipt_bytes
from drivers.receipt_printer.presenter import SlipWatch
from drivers.receipt_printer.profile import PrinterProfile
from drivers.receipt_printer.status import PrinterCondition
from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.receipt_printer.supply_book import SupplyBook
from drivers.receipt_printer.transport import network_printer
from drivers.simulators.escpos_effects import Cut, Feed, Picture, QrCode, TextLine
from drivers.simulators.paper import as_text
from drivers.simulators.printer_sensors import PrinterSensors
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.domain.failure import FailureCode
from kiosk.domain.receipt import Receipt
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterReport, PrinterTrouble
from tests.unit.drivers.receipt_printer.samples import CHINESE, printed_by, profile

_WAIT_S = 10.0
_QUICK = PrinterTimeouts(poll_s=0.05, answer_s=0.15, print_s=0.6, part_s=0.15, look_s=0.05)
_FIRST = replace(CHINESE, print_id="P-FIRST", applicant_masked="甲*甲", local_no="YL-FIRST")
_SECOND = replace(CHINESE, print_id="P-SECOND", applicant_masked="乙*乙", local_no="YL-SECOND")
_PRESENTER = profile("custom-kiosk-80mm")
_MUTE = profile("usb-80mm-without-status")


class _Station:
    """The driver at a virtual printer, with a clock that is moved by hand and a book of supplies."""

    def __init__(self, virtual: VirtualPrinter, model: PrinterProfile, book: SupplyBook | None = None) -> None:
        self.virtual = virtual
        self.now_s = 0.0
        self.reports: Queue[PrinterReport] = Queue()
        self.printer = SupervisedReceiptPrinter(
            network_printer("127.0.0.1", virtual.port),
            model,
            timeouts=_QUICK,
            supplies=book,
            slips=SlipWatch(model, lambda: self.now_s),
        )

    def start(self) -> PrinterReport:
        self.printer.start(self.reports.put)
        return self.reports.get(timeout=_WAIT_S)

    def next(self) -> PrinterReport:
        return self.reports.get(timeout=_WAIT_S)

    def print(self, receipt: Receipt) -> PrinterReport:
        self.printer.print_receipt(receipt)
        while not isinstance(report := self.next(), Printed | NotPrinted):
            pass
        return report

    def close(self) -> None:
        self.printer.close()
        self.virtual.close()


@pytest.fixture
def presenter() -> Iterator[_Station]:
    station = _Station(VirtualPrinter(presenter=True), _PRESENTER)
    yield station
    station.close()


@pytest.fixture
def mute() -> Iterator[_Station]:
    virtual = VirtualPrinter(obeys_clear=False)
    virtual.mute()
    station = _Station(virtual, _MUTE)
    yield station
    station.close()


def test_a_slip_that_nobody_takes_is_drawn_back_in_when_its_time_is_over(presenter: _Station) -> None:
    assert presenter.start() == PrinterReady()
    assert presenter.print(_FIRST) == Printed("P-FIRST")
    held_out = presenter.virtual.at_mouth
    assert held_out is not None
    assert not presenter.virtual.wait_for_retracted(1, timeout_s=0.3)
    presenter.now_s += _PRESENTER.retract_after_s
    assert presenter.virtual.wait_for_retracted(1)
    assert presenter.virtual.at_mouth is None
    assert "YL-FIRST" in presenter.virtual.retracted[0].text


def test_a_slip_that_is_taken_is_left_alone(presenter: _Station) -> None:
    assert presenter.start() == PrinterReady()
    assert presenter.print(_FIRST) == Printed("P-FIRST")
    slip = presenter.virtual.take_slip()
    presenter.now_s += 10 * _PRESENTER.retract_after_s
    assert slip is not None
    assert "YL-FIRST" in slip.text
    assert not presenter.virtual.wait_for_retracted(1, timeout_s=0.3)


def test_the_next_resident_never_finds_the_slip_of_the_one_before(presenter: _Station) -> None:
    assert presenter.start() == PrinterReady()
    assert presenter.print(_FIRST) == Printed("P-FIRST")
    assert presenter.print(_SECOND) == Printed("P-SECOND")
    assert [slip.text.count("YL-FIRST") for slip in presenter.virtual.retracted] == [1]
    assert presenter.virtual.at_mouth is not None
    assert "YL-FIRST" not in presenter.virtual.at_mouth.text


def test_half_a_receipt_is_never_held_out_to_the_next_resident(presenter: _Station) -> None:
    assert presenter.start() == PrinterReady()
    presenter.virtual.open_cover_after(6)
    assert presenter.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_COVER_OPEN)
    presenter.virtual.close_cover()
    assert presenter.print(_SECOND) == Printed("P-SECOND")
    assert ["甲*甲" in slip.text for slip in presenter.virtual.retracted] == [True]
    assert presenter.virtual.at_mouth is not None
    assert "甲*甲" not in presenter.virtual.at_mouth.text


def test_a_slip_left_by_a_program_that_ended_is_drawn_back_in_too(presenter: _Station) -> None:
    assert presenter.start() == PrinterReady()
    assert presenter.print(_FIRST) == Printed("P-FIRST")
    presenter.printer.close()
    again = _Station(presenter.virtual, _PRESENTER)
    assert again.start() == PrinterReady()
    again.now_s += _PRESENTER.retract_after_s
    assert presenter.virtual.wait_for_retracted(1)
    again.printer.close()


@pytest.mark.parametrize(
    ("accident", "code"),
    [
        (VirtualPrinter.paper_out, FailureCode.PRINTER_PAPER_OUT),
        (VirtualPrinter.open_cover, FailureCode.PRINTER_COVER_OPEN),
        (VirtualPrinter.jam_knife, FailureCode.PRINTER_FAULT),
        (VirtualPrinter.heat, FailureCode.PRINTER_FAULT),
        (VirtualPrinter.break_down, FailureCode.PRINTER_FAULT),
    ],
)
def test_customs_status_names_the_trouble(
    presenter: _Station, accident: Callable[[VirtualPrinter], None], code: FailureCode
) -> None:
    accident(presenter.virtual)
    assert presenter.start() == PrinterTrouble(code)


def test_a_printer_that_tells_nothing_is_printed_on_and_never_confirmed(mute: _Station) -> None:
    assert mute.start() == PrinterReady()
    assert mute.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINT_NOT_CONFIRMED)
    assert mute.virtual.wait_for_receipts(1)
    assert "YL-FIRST" in mute.virtual.receipts[0].text


def test_paper_out_in_a_printer_that_tells_nothing_still_keeps_two_receipts_apart(mute: _Station) -> None:
    assert mute.start() == PrinterReady()
    mute.virtual.paper_out_after(6)
    assert mute.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINT_NOT_CONFIRMED)
    assert mute.print(_SECOND) == NotPrinted("P-SECOND", FailureCode.PRINT_NOT_CONFIRMED)
    mute.virtual.load_paper()
    assert mute.virtual.wait_for_receipts(2)
    texts = [slip.text for slip in mute.virtual.receipts]
    assert ["P-SECOND" in text for text in texts] == [False, True]
    assert not any("P-FIRST" in text and "P-SECOND" in text for text in texts)


@pytest.mark.parametrize("torn_at", [3, 60, 200, 800, 1500])
def test_a_job_torn_anywhere_in_a_printer_that_tells_nothing_never_meets_the_next(mute: _Station, torn_at: int) -> None:
    wire = network_printer("127.0.0.1", mute.virtual.port)()
    wire.write(receipt_bytes(_FIRST, _MUTE)[:torn_at], 1.0)
    wire.close()
    mute.printer = SupervisedReceiptPrinter(
        network_printer("127.0.0.1", mute.virtual.port), _MUTE, timeouts=_QUICK, interrupted=True
    )
    cut = Event()
    mute.virtual.on_receipt = lambda slip: cut.set() if "P-SECOND" in slip.text else None
    assert mute.start() == PrinterReady()
    assert mute.print(_SECOND) == NotPrinted("P-SECOND", FailureCode.PRINT_NOT_CONFIRMED)
    assert cut.wait(_WAIT_S)
    mute.printer.close()
    effects, _ = printed_by(_MUTE, receipt_bytes(_SECOND, _MUTE))
    alone = [effect for effect in effects if isinstance(effect, TextLine | Picture | QrCode | Feed | Cut)]
    assert mute.virtual.receipts[-1].text == as_text(alone)


class _Wire:
    """A wire to a printer that says what it was given to say, each time it is read."""

    def __init__(self, *said: bytes) -> None:
        self.said = list(said)
        self.written = b""

    def write(self, data: bytes, timeout_s: float) -> None:
        del timeout_s
        self.written += data

    def read(self, timeout_s: float) -> bytes:
        if self.said:
            return self.said.pop(0)
        Event().wait(timeout_s)
        return b""

    def close(self) -> None:
        """Nothing to give back."""


@pytest.mark.parametrize(
    ("sensors", "condition"),
    [
        (PrinterSensors(has_paper=False), PrinterCondition.PAPER_OUT),
        (PrinterSensors(cover_open=True), PrinterCondition.COVER_OPEN),
        (PrinterSensors(knife_jammed=True), PrinterCondition.CUTTER_FAULT),
    ],
)
def test_a_job_that_stops_is_known_from_what_the_printer_tells_unasked(
    sensors: PrinterSensors, condition: PrinterCondition
) -> None:
    wire = _Wire(PrinterSensors().automatic(), sensors.automatic())
    dialogue = PrinterDialogue(wire, profile("epson-tm-t82-80mm"), _QUICK, lambda: False)
    assert dialogue.print_job(b"job") is condition
    assert wire.written == b"job\x1dr\x01"  # nothing had to be asked


def test_a_printer_that_tells_changes_unasked_confirms_receipts_like_any_other() -> None:
    station = _Station(VirtualPrinter(), profile("epson-tm-t82-80mm"))
    assert station.start() == PrinterReady()
    assert station.print(_FIRST) == Printed("P-FIRST")
    station.virtual.paper_low()
    assert station.next() == PrinterReady(paper_near_end=True)
    station.virtual.open_cover_after(6)
    assert station.print(_SECOND) == NotPrinted("P-SECOND", FailureCode.PRINTER_COVER_OPEN)
    station.close()
    assert TELL_CHANGES in station.virtual.receipts[0].raw


def _book(folder: Path, roll_m: int) -> tuple[SupplyBook, PrinterProfile]:
    model = replace(profile(), roll_m=roll_m)
    return SupplyBook(folder / "supplies.json", model, lambda: date(2026, 11, 24)), model


def test_a_roll_without_a_sensor_is_warned_of_by_the_count_and_a_new_roll_ends_the_warning(tmp_path: Path) -> None:
    book, model = _book(tmp_path, roll_m=4)
    station = _Station(VirtualPrinter(), model, book)
    assert station.start() == PrinterReady()
    assert station.print(_FIRST) == Printed("P-FIRST")
    assert station.next() == PrinterReady(paper_near_end=True)
    assert book.supplies.roll_receipts == 1
    station.virtual.paper_out()
    assert station.next() == PrinterTrouble(FailureCode.PRINTER_PAPER_OUT)
    station.virtual.load_paper()
    assert station.next() == PrinterReady()
    station.close()
    assert (book.supplies.roll_receipts, book.supplies.all_receipts, book.supplies.cuts) == (0, 1, 1)


def test_the_sensor_seeing_paper_again_is_a_new_roll(tmp_path: Path) -> None:
    book, model = _book(tmp_path, roll_m=80)
    station = _Station(VirtualPrinter(), model, book)
    station.virtual.paper_low()
    assert station.start() == PrinterReady(paper_near_end=True)
    assert station.print(_FIRST) == Printed("P-FIRST")
    station.virtual.load_paper()
    assert station.next() == PrinterReady()
    station.close()
    assert book.supplies.roll_mm == 0
    assert book.supplies.all_mm > 100
