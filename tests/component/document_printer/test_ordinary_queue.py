"""An ordinary queue with a driver and Debian's whole chain of filters: a page goes through it like through our own."""

import os
import pwd
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from shutil import rmtree

import pytest
from pypdf import PdfReader

from drivers.document_printer.print_queue import PrintQueue
from drivers.document_printer.supervised_printer import SupervisedDocumentPrinter
from drivers.document_printer.typesetting import Typesetting
from drivers.simulators.private_cupsd import PrivateCupsd
from kiosk.ports.document_printer import DocumentPrinted, DocumentPrinterReady, DocumentPrinterReport
from tests.unit.drivers.document_printer.samples import notice

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="the backend of cups-pdf runs as root alone")

_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_PRINTERS = """<Printer pdf>
DeviceURI cups-pdf:/
State Idle
Accepting Yes
ErrorPolicy abort-job
OpPolicy default
</Printer>
"""
_WAIT_S = 100.0


@pytest.fixture
def cupsd() -> Iterator[PrivateCupsd]:
    folder = Path(tempfile.mkdtemp(prefix="a4-"))
    made = PrivateCupsd(folder, _PRINTERS, ppds={"pdf": _PPD})
    made.start()
    yield made
    made.stop()
    rmtree(folder)


def test_a_notice_goes_through_every_filter_and_leaves_nothing_in_the_spool(cupsd: PrivateCupsd) -> None:
    print_id, reports = uuid.uuid4().hex, Queue[DocumentPrinterReport]()
    printer = SupervisedDocumentPrinter(lambda: PrintQueue(str(cupsd.socket), "pdf"), Typesetting())
    printer.start(reports.put)
    assert reports.get(timeout=_WAIT_S) == DocumentPrinterReady()
    printer.print_document(print_id, notice())
    assert reports.get(timeout=_WAIT_S) == DocumentPrinted(print_id)
    printer.close()
    (page,) = (Path(pwd.getpwuid(0).pw_dir) / "PDF").glob(f"*{print_id}*.pdf")
    assert len(PdfReader(page).pages) == 1
    page.unlink()
    assert [path for path in cupsd.spool.rglob("*") if path.is_file()] == []
