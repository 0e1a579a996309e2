"""`kiosk device a4`: a page on the A4 printer, its job followed to the end; or the printer's state alone."""

import argparse
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config
from kiosk.config.schema import Config
from kiosk.domain.language import Language

if TYPE_CHECKING:
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.document import Document
    from kiosk.ports.document_printer import DocumentPrinter, DocumentPrinterReady, DocumentPrinterReport

_PATIENCE_S = 240.0
_PRINT_ID = "technician"
_EPILOG = """Without --guide and --pdf it tells the printer's state and prints nothing. The printer is --queue NAME, or
that of --config FILE. ITEM is the code of an item, or a part that no other code or name has.
Ends with 0 when ready, written or printed, 1 when not printed or not confirmed, 2 when called wrongly."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    a4 = devices.add_parser(
        "a4",
        help="print a page on the A4 printer, or tell its state",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    page = a4.add_mutually_exclusive_group()
    page.add_argument("--guide", default=None, metavar="ITEM", help="the notice of this item")
    page.add_argument("--pdf", type=Path, default=None, metavar="FILE", help="this file as it is")
    a4.add_argument("--queue", default=None, metavar="NAME", help="name of a CUPS queue")
    a4.add_argument("--server", default=None, metavar="PLACE", help="where CUPS is: a socket's path, HOST or HOST:PORT")
    a4.add_argument("--out", type=Path, default=None, metavar="FILE.pdf", help="write the page here, print nothing")
    a4.add_argument("--lang", choices=[language.value for language in Language], default="zh", help="language")
    add_config(a4)
    a4.set_defaults(perform=_a4)


def _a4(chosen: argparse.Namespace) -> int:
    config = _config(chosen)
    document = _document(chosen, config)
    if isinstance(document, str):
        print(document, file=sys.stderr)
        return 2
    if chosen.out:
        return _write(document, chosen.out)
    from kiosk.devices import make_document_printer

    printer = make_document_printer(config, owner="technician")
    if printer is None:
        print("name a printer by --queue, or by document_printer.queue in --config", file=sys.stderr)
        return 2
    return _follow(printer, document)


def _config(chosen: argparse.Namespace) -> Config:
    config = load_config(chosen.config)
    named = config.document_printer
    named = replace(named, queue=chosen.queue or named.queue, server=chosen.server or named.server)
    return replace(config, document_printer=named)


def _document(chosen: argparse.Namespace, config: Config) -> "Document | str | None":
    """What is to be printed, None for nothing, or what is wrong with it."""
    from kiosk.domain.document import GuideNotice, Imprint, IssuedPdf

    if chosen.pdf:
        try:
            return IssuedPdf(chosen.pdf.read_bytes())
        except OSError as error:
            return f"{chosen.pdf}: {error.strerror}"
    if not chosen.guide:
        return None
    found = _items(chosen.guide, config)
    if len(found) != 1:
        known = "\n".join(f"  {item.code}  {item.name.zh}" for item in found) or "  none"
        return f"{chosen.guide!r} must name one item; of those that there are, these fit:\n{known}"
    from kiosk.bootstrap import make_station

    now = datetime.now(ZoneInfo(config.station.time_zone))
    return GuideNotice(Imprint(make_station(config), Language(chosen.lang), now), found[0])


def _items(word: str, config: Config) -> "list[ServiceItem]":
    from kiosk.catalogue_store import CatalogueStore
    from kiosk.data_folder import FETCHED_CATALOGUE
    from kiosk.domain.failure import FailureCode

    catalogue = CatalogueStore(Path(config.data_folder) / FETCHED_CATALOGUE).load()
    if isinstance(catalogue, FailureCode):
        return []
    if item := catalogue.item(word):
        return [item]
    low = word.lower()
    return [
        item for item in catalogue.items if low in item.code.lower() or low in f"{item.name.zh} {item.name.en}".lower()
    ]


def _write(document: "Document | None", out: Path) -> int:
    from drivers.document_printer.typesetting import typeset

    if document is None:
        print("--out needs a page: name it by --guide or --pdf", file=sys.stderr)
        return 2
    pdf = typeset(document)
    if not isinstance(pdf, bytes):
        print(f"not written: {pdf}", file=sys.stderr)
        return 1
    try:
        out.write_bytes(pdf)
    except OSError as error:
        print(f"nothing can be written to {out}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{out}: {len(pdf)} bytes")
    return 0


def _follow(printer: "DocumentPrinter", document: "Document | None") -> int:
    reports: Queue[DocumentPrinterReport] = Queue()
    printer.start(reports.put)
    if document:
        printer.print_document(_PRINT_ID, document)
    try:
        return _told(reports, printing=document is not None)
    finally:
        printer.close()


def _told(reports: "Queue[DocumentPrinterReport]", *, printing: bool) -> int:
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.failure_table import FAILURES
    from kiosk.ports.document_printer import (
        DocumentNotPrinted,
        DocumentPrinted,
        DocumentPrinterReady,
        DocumentPrinterTrouble,
    )

    code = FailureCode.DOCUMENT_NOT_CONFIRMED
    while True:
        try:
            report = reports.get(timeout=_PATIENCE_S)
        except Empty:
            break
        match report:
            case DocumentPrinterReady():
                print(_state_of(report))
                if not printing:
                    return 0
            case DocumentPrinterTrouble(code=code):
                print(f"{code}: {FAILURES[code].remedy.en}", file=sys.stderr)
                if not printing:
                    return 1
            case DocumentPrinted():
                print("printed")
                return 0
            case DocumentNotPrinted(code=code):  # pragma: no branch  the union ends here
                break
    print(f"not printed, or not confirmed: {code}. {FAILURES[code].remedy.en}", file=sys.stderr)
    return 1


def _state_of(ready: "DocumentPrinterReady") -> str:
    words = [
        *(["paper low"] if ready.paper_low else []),
        *(["toner low"] if ready.toner_low else []),
        *(f"says {reason!r}, which this program does not know" for reason in ready.unknown),
    ]
    return "ready" + (": " + ", ".join(words) if words else "")
