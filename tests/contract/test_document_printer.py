"""What every document printer keeps, the real driver over a real cupsd and the scripted double alike."""

from collections.abc import Callable, Iterator
from queue import Queue

import pytest

from drivers.document_printer.followed_job import Patience
from drivers.document_printer.print_queue import PrintQueue
from drivers.document_printer.supervised_printer import DocumentTimeouts, SupervisedDocumentPrinter
from drivers.simulators.virtual_document_printer import VirtualDocumentPrinter
from kiosk.config.schema import SIMULATED_QUEUE
from kiosk.domain.document import IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinter,
    DocumentPrinterReady,
    DocumentPrinterReport,
    DocumentPrinterTrouble,
)
from tests.doubles.scripted_document_printer import ScriptedDocumentPrinter
from tests.doubles.typesetter import AsItIs

_WAIT_S = 20.0
_PAGE = IssuedPdf(b"%PDF-1.4\n%%EOF\n")
_QUICK = DocumentTimeouts(poll_s=0.1, follow_s=0.02, patience=Patience(trouble_s=0.3))


class _Bench:
    """A printer under test, and the reports it made."""

    def __init__(self, printer: DocumentPrinter) -> None:
        self.printer = printer
        self.reports: Queue[DocumentPrinterReport] = Queue()

    def next(self) -> DocumentPrinterReport:
        return self.reports.get(timeout=_WAIT_S)

    def answer(self) -> DocumentPrinterReport:
        """What became of a document; changes of state before it are passed over."""
        while isinstance(report := self.next(), DocumentPrinterReady | DocumentPrinterTrouble):
            pass
        return report


@pytest.fixture(params=["driver", "double"])
def bench(request: pytest.FixtureRequest) -> Iterator[Callable[[bool], _Bench]]:
    """Makes a printer that is ready, or one whose queue is stopped."""
    ends: list[Callable[[], None]] = []

    def make(stopped: bool) -> _Bench:
        code = FailureCode.DOCUMENT_QUEUE_STOPPED
        if request.param == "double":
            state = DocumentPrinterTrouble(code) if stopped else None
            return _Bench(ScriptedDocumentPrinter([code] if stopped else [], state=state))
        virtual = VirtualDocumentPrinter()
        ends.append(virtual.close)
        if stopped:
            virtual.stop_queue()
        made = _Bench(SupervisedDocumentPrinter(lambda: PrintQueue(virtual.server, SIMULATED_QUEUE), AsItIs(), _QUICK))
        ends.append(made.printer.close)
        return made

    yield make
    for end in reversed(ends):
        end()


def test_a_ready_printer_says_so_once_and_prints(bench: Callable[[bool], _Bench]) -> None:
    ready = bench(False)
    ready.printer.start(ready.reports.put)
    assert ready.next() == DocumentPrinterReady()
    ready.printer.print_document("P-1", _PAGE)
    assert ready.next() == DocumentPrinted("P-1")
    ready.printer.close()
    assert ready.reports.empty()


def test_each_document_has_its_own_answer_in_order(bench: Callable[[bool], _Bench]) -> None:
    ready = bench(False)
    ready.printer.start(ready.reports.put)
    for number in range(3):
        ready.printer.print_document(f"P-{number}", _PAGE)
    assert [ready.answer() for _ in range(3)] == [DocumentPrinted(f"P-{number}") for number in range(3)]


def test_a_stopped_queue_promises_nothing(bench: Callable[[bool], _Bench]) -> None:
    stopped = bench(True)
    stopped.printer.start(stopped.reports.put)
    assert stopped.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_QUEUE_STOPPED)
    stopped.printer.print_document("P-1", _PAGE)
    assert stopped.answer() == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_QUEUE_STOPPED)


def test_to_withdraw_without_anything_on_its_way_does_nothing(bench: Callable[[bool], _Bench]) -> None:
    ready = bench(False)
    ready.printer.start(ready.reports.put)
    ready.printer.withdraw()
    ready.printer.print_document("P-1", _PAGE)
    assert ready.answer() == DocumentPrinted("P-1")


def test_a_closed_printer_still_answers(bench: Callable[[bool], _Bench]) -> None:
    ready = bench(False)
    ready.printer.start(ready.reports.put)
    assert ready.next() == DocumentPrinterReady()
    ready.printer.close()
    ready.printer.print_document("P-1", _PAGE)
    assert ready.answer() == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_WITHDRAWN)
