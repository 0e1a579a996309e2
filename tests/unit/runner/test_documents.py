"""Pages on A4 paper: to the printer where there is one, and an answer where there is none."""

from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import DocumentPrinterReady
from kiosk.session.intents import ItemPressed, LeavePressed, PagePressed
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePhase
from tests.doubles.catalogue import COMPLAINT
from tests.doubles.scripted_document_printer import ScriptedDocumentPrinter
from tests.unit.runner.counter import Counter


def _guide(counter: Counter) -> Counter:
    return counter.opens().presses_main(ScreenName.ATTRACT).happens(ItemPressed(COMPLAINT.code))


def _page_phase(counter: Counter) -> PagePhase:
    assert isinstance(counter.screen, ServiceGuide)
    return counter.screen.page.phase


def test_a_page_reaches_the_printer_and_its_answer_the_screen() -> None:
    printer = ScriptedDocumentPrinter()
    counter = _guide(Counter(document_printer=printer)).happens(PagePressed())
    assert [print_id for print_id, _ in printer.asked] == ["A4-1"]
    assert _page_phase(counter) is PagePhase.PRINTED
    counter.happens(LeavePressed())
    assert printer.withdrawn == 1
    counter.runner.close()
    assert printer.closed


def test_a_printer_that_is_not_there_is_not_waited_for() -> None:
    counter = _guide(Counter()).happens(DocumentPrinterReady(), PagePressed())
    assert isinstance(counter.screen, ServiceGuide)
    assert counter.screen.page.problem is FailureCode.DOCUMENT_PRINTER_OFFLINE
    counter.happens(LeavePressed())
    assert counter.shown is ScreenName.ATTRACT
