"""A page on A4 paper, asked for beside the way: offered where a printer is there, in nobody's way where not."""

from dataclasses import replace

from kiosk.domain.document import Document, Imprint
from kiosk.ports.document_printer import DocumentNotPrinted, DocumentPrinted
from kiosk.session.commands import PrintDocument
from kiosk.session.events import Event
from kiosk.session.screens.page_print import PagePhase, PagePrint
from kiosk.session.states import Kiosk


def is_offered(kiosk: Kiosk, page: PagePrint) -> bool:
    """Whether the page can be asked for now, for the first time or again."""
    waits = page.phase in (PagePhase.NOT_ASKED, PagePhase.FAILED)
    return waits and kiosk.devices.document_printer is None


def imprint_of(kiosk: Kiosk) -> Imprint:
    """What a page that is printed now says of its origin."""
    return Imprint(kiosk.station, kiosk.preferences.language, kiosk.now)


def ask_for(kiosk: Kiosk, page: PagePrint, document: Document) -> tuple[Kiosk, PagePrint, PrintDocument]:
    """Have it printed; a page that is tried again keeps its id."""
    if not page.print_id:
        kiosk = replace(kiosk, pages_asked=kiosk.pages_asked + 1)
    print_id = page.print_id or f"A4-{kiosk.pages_asked}"
    return kiosk, PagePrint(PagePhase.PRINTING, print_id), PrintDocument(print_id, document)


def follow(page: PagePrint, event: Event) -> PagePrint:
    """What became of it."""
    match event:
        case DocumentPrinted(print_id=print_id) if print_id == page.print_id:
            return replace(page, phase=PagePhase.PRINTED, problem=None)
        case DocumentNotPrinted(print_id=print_id, code=code) if print_id == page.print_id:
            return replace(page, phase=PagePhase.FAILED, problem=code)
        case _:
            return page
