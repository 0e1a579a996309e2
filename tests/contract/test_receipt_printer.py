"""What every receipt printer keeps, the real driver over TCP and the scripted double alike."""

from collections.abc import Iterator
from dataclasses import replace
from queue import Queue

import pytest

from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.receipt_printer.transport import network_printer
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.domain.failure import FailureCode
from kiosk.ports.receipt_printer import (
    NotPrinted,
    Printed,
    PrinterReady,
    PrinterReport,
    PrinterTrouble,
    ReceiptPrinter,
)
from tests.doubles.scripted_receipt_printer import ScriptedReceiptPrinter
from tests.unit.drivers.receipt_printer.samples import CHINESE, profile

_WAIT_S = 10.0


class _Bench:
    """A printer under test that is ready, and the reports it made."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        self.printer = printer
        self.reports: Queue[PrinterReport] = Queue()

    def next(self) -> PrinterReport:
        return self.reports.get(timeout=_WAIT_S)


@pytest.fixture(params=["driver", "double"])
def ready(request: pytest.FixtureRequest) -> Iterator[_Bench]:
    if request.param == "double":
        yield _Bench(ScriptedReceiptPrinter())
        return
    virtual = VirtualPrinter()
    bench = _Bench(SupervisedReceiptPrinter(network_printer("127.0.0.1", virtual.port), profile()))
    yield bench
    bench.printer.close()
    virtual.close()


@pytest.fixture(params=["driver", "double"])
def without_paper(request: pytest.FixtureRequest) -> Iterator[_Bench]:
    code = FailureCode.PRINTER_PAPER_OUT
    if request.param == "double":
        yield _Bench(ScriptedReceiptPrinter([code, code], state=PrinterTrouble(code)))
        return
    virtual = VirtualPrinter()
    virtual.paper_out()
    bench = _Bench(SupervisedReceiptPrinter(network_printer("127.0.0.1", virtual.port), profile()))
    yield bench
    bench.printer.close()
    virtual.close()


def test_a_ready_printer_says_so_once_and_prints(ready: _Bench) -> None:
    ready.printer.start(ready.reports.put)
    assert ready.next() == PrinterReady()
    ready.printer.print_receipt(CHINESE)
    assert ready.next() == Printed(CHINESE.print_id)
    ready.printer.close()
    assert ready.reports.empty()


def test_each_receipt_has_its_own_answer_in_order(ready: _Bench) -> None:
    ready.printer.start(ready.reports.put)
    assert ready.next() == PrinterReady()
    receipts = [replace(CHINESE, print_id=f"P-{number}") for number in range(5)]
    for receipt in receipts:
        ready.printer.print_receipt(receipt)
    assert [ready.next() for _ in receipts] == [Printed(receipt.print_id) for receipt in receipts]


def test_without_paper_a_resident_is_told_and_nothing_is_promised(without_paper: _Bench) -> None:
    without_paper.printer.start(without_paper.reports.put)
    assert without_paper.next() == PrinterTrouble(FailureCode.PRINTER_PAPER_OUT)
    without_paper.printer.print_receipt(CHINESE)
    assert without_paper.next() == NotPrinted(CHINESE.print_id, FailureCode.PRINTER_PAPER_OUT)


def test_a_closed_printer_still_answers(ready: _Bench) -> None:
    ready.printer.start(ready.reports.put)
    assert ready.next() == PrinterReady()
    ready.printer.close()
    ready.printer.print_receipt(CHINESE)
    assert ready.next() == NotPrinted(CHINESE.print_id, FailureCode.PRINT_NOT_CONFIRMED)
