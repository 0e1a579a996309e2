"""What can happen to an A4 page on its way through a real cupsd, and what is left of it afterwards."""

import time
from collections.abc import Callable, Iterator
from queue import Queue
from threading import Event

import pytest

from drivers.document_printer.followed_job import Patience
from drivers.document_printer.print_queue import PrintQueue
from drivers.document_printer.supervised_printer import DocumentTimeouts, SupervisedDocumentPrinter
from drivers.simulators.virtual_document_printer import A4Fault, VirtualDocumentPrinter
from kiosk.config.schema import SIMULATED_QUEUE
from kiosk.domain.document import IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterReport,
    DocumentPrinterTrouble,
)
from tests.doubles.typesetter import AsItIs

_WAIT_S = 20.0
_CANARY = b"CANARY-QIN-WU-YUAN"
_PAGE = IssuedPdf(b"%PDF-1.4\n" + _CANARY * 40_000 + b"\n%%EOF\n")
_TIMEOUTS = DocumentTimeouts(poll_s=0.1, follow_s=0.02, believed_s=0.4, patience=Patience(trouble_s=0.5))


class _Station:
    """A printer, and the driver that looks after it."""

    def __init__(self, timeouts: DocumentTimeouts = _TIMEOUTS) -> None:
        self.virtual = VirtualDocumentPrinter()
        self.reports: Queue[DocumentPrinterReport] = Queue()
        self.driver = self._drive(timeouts)

    def _drive(self, timeouts: DocumentTimeouts) -> SupervisedDocumentPrinter:
        driver = SupervisedDocumentPrinter(lambda: PrintQueue(self.virtual.server, SIMULATED_QUEUE), AsItIs(), timeouts)
        driver.start(self.reports.put)
        assert self.next() == DocumentPrinterReady()
        return driver

    def drive_again(self, timeouts: DocumentTimeouts = _TIMEOUTS) -> None:
        self.driver = self._drive(timeouts)

    def next(self) -> DocumentPrinterReport:
        return self.reports.get(timeout=_WAIT_S)

    def until(self, report: DocumentPrinterReport) -> list[DocumentPrinterReport]:
        """Wait for this report; what came before it."""
        before: list[DocumentPrinterReport] = []
        while (came := self.next()) != report:
            before.append(came)
        return before

    def answer(self) -> DocumentPrinterReport:
        """What became of a document; changes of state before it are passed over."""
        while isinstance(report := self.next(), DocumentPrinterReady | DocumentPrinterTrouble):
            pass
        return report

    def left_behind(self) -> list[str]:
        """Files of the server in which the page can still be read, and jobs that it remembers."""
        folder = self.virtual.cupsd.folder
        files = [path for path in folder.rglob("*") if path.is_file() and path not in self.virtual.printed]
        found = [path.name for path in files if path.suffix != ".pdf" and _CANARY in path.read_bytes()]
        return found + ["a job"] * self.virtual.jobs_known()

    def close(self) -> None:
        self.driver.close()
        self.virtual.close()


@pytest.fixture
def station() -> Iterator[_Station]:
    made = _Station()
    yield made
    made.close()


def test_a_page_comes_out_whole_and_nothing_of_it_stays(station: _Station) -> None:
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinted("P-1")
    assert [path.read_bytes() for path in station.virtual.printed] == [_PAGE.pdf]
    assert station.left_behind() == []


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (A4Fault.PAPER_OUT, FailureCode.DOCUMENT_PAPER_OUT),
        (A4Fault.TONER_OUT, FailureCode.DOCUMENT_TONER_OUT),
        (A4Fault.JAM, FailureCode.DOCUMENT_PAPER_JAM),
        (A4Fault.COVER_OPEN, FailureCode.DOCUMENT_COVER_OPEN),
        (A4Fault.TRAY_FULL, FailureCode.DOCUMENT_TRAY_FULL),
        (A4Fault.OFFLINE, FailureCode.DOCUMENT_PRINTER_OFFLINE),
    ],
)
def test_a_page_that_cannot_come_out_is_taken_back(station: _Station, fault: A4Fault, code: FailureCode) -> None:
    station.virtual.set(fault)
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinterTrouble(code)
    assert station.next() == DocumentNotPrinted("P-1", code)
    assert station.left_behind() == []
    station.virtual.clear()  # whoever loads paper now finds no page of somebody else
    assert station.next() == DocumentPrinterReady()
    station.driver.print_document("P-1", _PAGE)
    station.until(DocumentPrinted("P-1"))
    assert len(station.virtual.printed) == 1


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (A4Fault.PAPER_LOW, DocumentPrinterReady(paper_low=True)),
        (A4Fault.TONER_LOW, DocumentPrinterReady(toner_low=True)),
        (A4Fault.STRANGE, DocumentPrinterReady(unknown=("com.example.lamp-dim-warning",))),
    ],
)
def test_a_page_comes_out_and_staff_are_warned(station: _Station, fault: A4Fault, state: DocumentPrinterReady) -> None:
    station.virtual.set(fault)
    station.driver.print_document("P-1", _PAGE)
    reports = [station.next(), station.next()]
    assert state in reports
    assert DocumentPrinted("P-1") in reports


def test_paper_loaded_at_once_lets_the_page_out() -> None:
    station = _Station(DocumentTimeouts(poll_s=0.1, follow_s=0.02))
    station.virtual.set(A4Fault.PAPER_OUT)
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_OUT)
    station.virtual.clear()
    assert station.until(DocumentPrinted("P-1")) in ([], [DocumentPrinterReady()])
    station.close()


def test_a_page_of_somebody_who_left_does_not_wait_for_paper() -> None:
    station = _Station(DocumentTimeouts(poll_s=0.1, follow_s=0.02))  # would wait 15 s
    station.virtual.set(A4Fault.PAPER_OUT)
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_OUT)
    station.driver.print_document("P-2", _PAGE)
    station.driver.withdraw()
    assert station.next() == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_WITHDRAWN)
    assert station.next() == DocumentNotPrinted("P-2", FailureCode.DOCUMENT_WITHDRAWN)
    assert station.left_behind() == []
    station.close()


def test_a_printer_that_refuses_the_page_says_so_and_takes_the_next(station: _Station) -> None:
    station.virtual.set(A4Fault.REJECT)
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_PRINTER_FAULT)
    station.virtual.clear()
    station.driver.print_document("P-2", _PAGE)
    assert station.next() == DocumentPrinted("P-2")
    assert station.left_behind() == []


def test_a_queue_stopped_by_hand_is_told_and_goes_on(station: _Station) -> None:
    station.virtual.stop_queue()
    assert station.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_QUEUE_STOPPED)
    station.virtual.start_queue()
    assert station.next() == DocumentPrinterReady()


def test_a_queue_that_does_not_exist_is_no_printer(station: _Station) -> None:
    reports: Queue[DocumentPrinterReport] = Queue()
    lost = SupervisedDocumentPrinter(lambda: PrintQueue(station.virtual.server, "attic"), AsItIs(), _TIMEOUTS)
    lost.start(reports.put)
    assert reports.get(timeout=_WAIT_S) == DocumentPrinterTrouble(FailureCode.DOCUMENT_PRINTER_OFFLINE)
    lost.print_document("P-1", _PAGE)
    assert reports.get(timeout=_WAIT_S) == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_PRINTER_OFFLINE)
    lost.close()


def test_a_killed_server_is_told_and_heals_within_three_seconds() -> None:
    station = _Station(DocumentTimeouts())  # the station's own
    station.virtual.cupsd.crash()
    assert station.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_SERVICE_DOWN)
    station.virtual.cupsd.start()
    begun = time.monotonic()
    assert station.next() == DocumentPrinterReady()
    assert time.monotonic() - begun < 3
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinted("P-1")
    station.close()


def test_a_page_that_a_killed_server_had_is_lost_and_not_confirmed(station: _Station) -> None:
    station.virtual.set(A4Fault.SLOW)
    station.driver.print_document("P-1", _PAGE)
    _wait_for(lambda: station.virtual.jobs_known() == 1)
    station.virtual.cupsd.crash()
    station.virtual.cupsd.start()
    station.virtual.clear()
    codes = FailureCode.DOCUMENT_SERVICE_DOWN, FailureCode.DOCUMENT_NOT_CONFIRMED  # while it was sent, or after
    assert station.answer() in [DocumentNotPrinted("P-1", code) for code in codes]
    assert station.left_behind() == []
    station.driver.print_document("P-2", _PAGE)
    assert station.answer() == DocumentPrinted("P-2")
    assert len(station.virtual.printed) == 1


def test_a_program_killed_under_a_page_leaves_none_for_the_next_person(station: _Station) -> None:
    station.driver.close()
    station.virtual.set(A4Fault.PAPER_OUT)
    killed = PrintQueue(station.virtual.server, SIMULATED_QUEUE)  # as a process that ended without a word leaves it
    killed.send("P-1", _PAGE.pdf)
    stranger = PrintQueue(station.virtual.server, SIMULATED_QUEUE, owner="technician")
    stranger.send("T-1", _PAGE.pdf)
    station.drive_again()
    _wait_for(lambda: station.virtual.jobs_known() == 1)  # the technician's
    _wait_for(lambda: not stranger.own_jobs() or stranger.forget(stranger.own_jobs()[0]))
    assert station.left_behind() == []


def test_closing_does_not_wait_for_paper() -> None:
    station = _Station(DocumentTimeouts(poll_s=0.1, follow_s=0.02))
    station.virtual.set(A4Fault.PAPER_OUT)
    station.driver.print_document("P-1", _PAGE)
    assert station.next() == DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_OUT)
    begun = time.monotonic()
    station.driver.close()
    assert time.monotonic() - begun < 2
    assert station.next() == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_WITHDRAWN)
    assert station.left_behind() == []
    station.close()


def test_a_page_that_cannot_be_set_never_reaches_the_server(station: _Station) -> None:
    driver = SupervisedDocumentPrinter(
        lambda: PrintQueue(station.virtual.server, SIMULATED_QUEUE),
        AsItIs(fails=True),
        _TIMEOUTS,
    )
    reports: Queue[DocumentPrinterReport] = Queue()
    driver.start(reports.put)
    assert reports.get(timeout=_WAIT_S) == DocumentPrinterReady()
    driver.print_document("P-1", _PAGE)
    assert reports.get(timeout=_WAIT_S) == DocumentNotPrinted("P-1", FailureCode.DOCUMENT_UNPRINTABLE)
    assert station.virtual.jobs_known() == 0
    driver.close()


def _wait_for(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _WAIT_S
    while not holds():
        assert time.monotonic() < deadline
        Event().wait(0.02)
