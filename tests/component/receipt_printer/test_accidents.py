"""Accidents of the printer, one each, with the real driver and a printer on real TCP."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import Queue

import pytest

from drivers.receipt_printer.dialogue import PrinterTimeouts
from drivers.receipt_printer.profile import PrinterProfile, StatusDialect
from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.receipt_printer.transport import network_printer, serial_printer
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.domain.failure import FailureCode
from kiosk.domain.receipt import Receipt
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterReport, PrinterTrouble
from tests.unit.drivers.receipt_printer.samples import CHINESE, RARE_SURNAMES, profile

_WAIT_S = 10.0
_QUICK = PrinterTimeouts(poll_s=0.05, answer_s=0.15, print_s=0.6, part_s=0.15, look_s=0.05)
_FIRST = replace(CHINESE, print_id="P-FIRST", applicant_masked="甲*甲", local_no="YL-FIRST")
_SECOND = replace(CHINESE, print_id="P-SECOND", applicant_masked="乙*乙", local_no="YL-SECOND")
_MARKS_OF_FIRST = ("P-FIRST", "甲*甲", "YL-FIRST")


class _Kiosk:
    """The driver at a virtual printer."""

    def __init__(self, virtual: VirtualPrinter, model: PrinterProfile | None = None) -> None:
        self.virtual = virtual
        self.reports: Queue[PrinterReport] = Queue()
        self.printer = SupervisedReceiptPrinter(
            network_printer("127.0.0.1", virtual.port), model or profile(), timeouts=_QUICK
        )

    def start(self) -> PrinterReport:
        self.printer.start(self.reports.put)
        return self.next()

    def next(self) -> PrinterReport:
        return self.reports.get(timeout=_WAIT_S)

    def print(self, receipt: Receipt) -> PrinterReport:
        """Print; reports of state on the way are left out."""
        self.printer.print_receipt(receipt)
        while True:
            report = self.next()
            if isinstance(report, Printed | NotPrinted):
                return report

    def until(self, wanted: PrinterReport) -> None:
        while self.next() != wanted:
            pass


@pytest.fixture(params=[True, False], ids=["obeys clearing", "keeps its buffer"])
def kiosk(request: pytest.FixtureRequest) -> Iterator[_Kiosk]:
    bench = _Kiosk(VirtualPrinter(obeys_clear=request.param))
    yield bench
    bench.printer.close()
    bench.virtual.close()


def _first_and_second_never_mix(kiosk: _Kiosk) -> None:
    assert kiosk.print(_SECOND) == Printed("P-SECOND")
    slip = kiosk.virtual.receipts[-1]
    assert "YL-SECOND" in slip.text
    assert not any(mark in slip.text for mark in _MARKS_OF_FIRST)
    assert slip.text.count("暂存凭条") == 1
    assert not kiosk.virtual.unknown_commands


def test_out_of_paper_before_a_receipt_nothing_is_sent_and_it_heals(kiosk: _Kiosk) -> None:
    kiosk.virtual.paper_out()
    assert kiosk.start() == PrinterTrouble(FailureCode.PRINTER_PAPER_OUT)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_PAPER_OUT)
    kiosk.virtual.load_paper()
    assert kiosk.next() == PrinterReady()
    _first_and_second_never_mix(kiosk)
    assert len(kiosk.virtual.receipts) == 1


def test_out_of_paper_in_the_middle_the_rest_never_meets_the_next_receipt(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.paper_out_after(6)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_PAPER_OUT)
    assert kiosk.next() == PrinterTrouble(FailureCode.PRINTER_PAPER_OUT)
    assert "甲*甲" in kiosk.virtual.hanging
    kiosk.virtual.load_paper()
    assert kiosk.next() == PrinterReady()
    _first_and_second_never_mix(kiosk)


def test_a_cover_opened_in_the_middle_parts_the_half_receipt_before_the_next(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.open_cover_after(6)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_COVER_OPEN)
    assert kiosk.next() == PrinterTrouble(FailureCode.PRINTER_COVER_OPEN)
    kiosk.virtual.close_cover()
    assert kiosk.next() == PrinterReady()
    _first_and_second_never_mix(kiosk)
    assert "甲*甲" in kiosk.virtual.receipts[0].text


@pytest.mark.parametrize(
    ("fails", "is_mended"),
    [
        (VirtualPrinter.jam_knife, VirtualPrinter.free_knife),
        (VirtualPrinter.heat, VirtualPrinter.cool),
        (VirtualPrinter.break_down, VirtualPrinter.mend),
    ],
)
def test_a_printer_that_stops_by_itself_is_a_fault_until_it_is_mended(
    kiosk: _Kiosk, fails: Callable[[VirtualPrinter], None], is_mended: Callable[[VirtualPrinter], None]
) -> None:
    assert kiosk.start() == PrinterReady()
    fails(kiosk.virtual)
    kiosk.until(PrinterTrouble(FailureCode.PRINTER_FAULT))
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_FAULT)
    is_mended(kiosk.virtual)
    kiosk.until(PrinterReady())
    assert kiosk.print(_SECOND) == Printed("P-SECOND")


def test_a_stalled_printer_is_not_confirmed_and_its_rest_never_meets_the_next_receipt(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.stall_after(6)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINT_NOT_CONFIRMED)
    kiosk.until(PrinterTrouble(FailureCode.PRINTER_SILENT))
    kiosk.virtual.resume()
    kiosk.until(PrinterReady())
    _first_and_second_never_mix(kiosk)


def test_a_printer_that_dies_in_the_middle_is_not_confirmed_and_heals_on_power(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.stall_after(6)
    kiosk.printer.print_receipt(_FIRST)
    assert kiosk.virtual.wait_for_lines(6)
    kiosk.virtual.die()
    assert kiosk.next() == NotPrinted("P-FIRST", FailureCode.PRINT_NOT_CONFIRMED)
    assert kiosk.next() == PrinterTrouble(FailureCode.PRINTER_ABSENT)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_ABSENT)
    kiosk.virtual.revive()
    assert kiosk.next() == PrinterReady()
    _first_and_second_never_mix(kiosk)


def test_a_printer_that_falls_mute_in_the_middle_is_not_confirmed(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.stall_after(6)
    kiosk.printer.print_receipt(_FIRST)
    assert kiosk.virtual.wait_for_lines(6)
    kiosk.virtual.mute()
    assert kiosk.next() == NotPrinted("P-FIRST", FailureCode.PRINT_NOT_CONFIRMED)
    assert kiosk.next() == PrinterTrouble(FailureCode.PRINTER_SILENT)
    kiosk.virtual.unmute()
    kiosk.virtual.resume()
    kiosk.until(PrinterReady())
    _first_and_second_never_mix(kiosk)


def test_a_silent_printer_is_not_fine_and_is_sent_nothing(kiosk: _Kiosk) -> None:
    kiosk.virtual.mute()
    assert kiosk.start() == PrinterTrouble(FailureCode.PRINTER_SILENT)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_SILENT)
    kiosk.virtual.unmute()
    assert kiosk.next() == PrinterReady()
    assert not kiosk.virtual.receipts
    assert not kiosk.virtual.hanging.strip()


def test_an_absent_printer_is_told_at_once_and_found_when_it_is_plugged_in(kiosk: _Kiosk) -> None:
    kiosk.virtual.die()
    assert kiosk.start() == PrinterTrouble(FailureCode.PRINTER_ABSENT)
    assert kiosk.print(_FIRST) == NotPrinted("P-FIRST", FailureCode.PRINTER_ABSENT)
    kiosk.virtual.revive()
    assert kiosk.next() == PrinterReady()
    assert kiosk.print(_SECOND) == Printed("P-SECOND")


def test_a_printer_that_was_switched_off_and_on_between_two_looks_still_prints(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.die()
    kiosk.virtual.revive()
    assert kiosk.print(_FIRST) == Printed("P-FIRST")


def test_paper_running_low_is_reported_and_printing_goes_on(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.paper_low()
    assert kiosk.next() == PrinterReady(paper_near_end=True)
    assert kiosk.print(_FIRST) == Printed("P-FIRST")


def test_closing_in_the_middle_answers_every_receipt_and_leaves_no_thread(kiosk: _Kiosk) -> None:
    assert kiosk.start() == PrinterReady()
    kiosk.virtual.stall()
    kiosk.printer.print_receipt(_FIRST)
    kiosk.printer.print_receipt(_SECOND)
    kiosk.printer.close()
    answers = [kiosk.next(), kiosk.next()]
    assert answers == [NotPrinted(p, FailureCode.PRINT_NOT_CONFIRMED) for p in ("P-FIRST", "P-SECOND")]
    assert not [thread for thread in threading.enumerate() if thread.name == "receipt-printer"]


def test_a_printer_that_tells_its_state_only_in_turn_prints_too() -> None:
    bench = _Kiosk(VirtualPrinter(), replace(profile(), status=StatusDialect.IN_TURN))
    assert bench.start() == PrinterReady()
    assert bench.print(_FIRST) == Printed("P-FIRST")
    bench.printer.close()
    bench.virtual.close()


def test_after_a_crash_during_a_print_the_paper_is_parted_first() -> None:
    virtual = VirtualPrinter()
    crashed = _Kiosk(virtual)
    assert crashed.start() == PrinterReady()
    virtual.stall_after(6)
    crashed.printer.print_receipt(_FIRST)
    assert virtual.wait_for_lines(6)
    crashed.printer.close()
    virtual.resume()
    restarted = _Kiosk(virtual)
    restarted.printer = SupervisedReceiptPrinter(
        network_printer("127.0.0.1", virtual.port), profile(), timeouts=_QUICK, interrupted=True
    )
    assert restarted.start() == PrinterReady()
    _first_and_second_never_mix(restarted)
    restarted.printer.close()
    virtual.close()


@pytest.mark.parametrize("surname", RARE_SURNAMES)
def test_a_resident_with_a_rare_surname_gets_a_receipt(surname: str, tmp_path: Path) -> None:
    bench = _Kiosk(VirtualPrinter(save_to=tmp_path))
    assert bench.start() == PrinterReady()
    assert bench.print(replace(CHINESE, applicant_masked=f"{surname}*明")) == Printed(CHINESE.print_id)
    bench.printer.close()
    bench.virtual.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["receipt.bin", "receipt.png", "receipt.txt"]
    assert bench.virtual.receipts[0].qr_contents == (CHINESE.token.encode(),)


def test_receipts_are_handed_to_whoever_watches_the_printer() -> None:
    bench = _Kiosk(VirtualPrinter())
    seen: list[str] = []
    bench.virtual.on_receipt = lambda slip: seen.append(slip.text)
    assert bench.start() == PrinterReady()
    assert bench.print(_FIRST) == Printed("P-FIRST")
    bench.printer.close()
    bench.virtual.close()
    assert len(seen) == 1


def _between(wire: int, virtual: VirtualPrinter, stop: Callable[[], bool]) -> None:
    """Carry bytes between the far end of a serial line and the virtual printer."""
    import select
    import socket

    with socket.create_connection(("127.0.0.1", virtual.port)) as connection:
        while not stop():
            ready, _, _ = select.select([wire, connection.fileno()], [], [], 0.02)
            if wire in ready:
                connection.sendall(os.read(wire, 4096))
            if connection.fileno() in ready:
                os.write(wire, connection.recv(4096))


def test_a_printer_on_a_serial_line_prints() -> None:
    wire, device = os.openpty()
    virtual, done = VirtualPrinter(), threading.Event()
    carrier = threading.Thread(target=_between, args=(wire, virtual, done.is_set))
    carrier.start()
    bench = _Kiosk(virtual)
    bench.printer = SupervisedReceiptPrinter(
        serial_printer(os.ttyname(device), hardware_flow=False), profile(), timeouts=_QUICK
    )
    assert bench.start() == PrinterReady()
    assert bench.print(_FIRST) == Printed("P-FIRST")
    bench.printer.close()
    done.set()
    carrier.join()
    virtual.close()
    os.close(wire)
    os.close(device)
    assert "YL-FIRST" in virtual.receipts[0].text


def test_a_serial_line_that_is_not_there_is_an_absent_printer() -> None:
    reports: Queue[PrinterReport] = Queue()
    printer = SupervisedReceiptPrinter(serial_printer("/dev/no-such-line"), profile(), timeouts=_QUICK)
    printer.start(reports.put)
    assert reports.get(timeout=_WAIT_S) == PrinterTrouble(FailureCode.PRINTER_ABSENT)
    printer.close()
