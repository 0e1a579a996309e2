"""Looking up own cases: the card is the key, the platform knows them, and nothing of them stays here."""

from dataclasses import replace

from kiosk.domain.document import Document, IssuedCertificate, IssuedPdf, ResultCertificate
from kiosk.domain.holder import Holder
from kiosk.ports.document_printer import DocumentNotPrinted, DocumentPrinted
from kiosk.ports.platform import CasesFound, NoCases, NoResult, ResultFound
from kiosk.session.commands import Command, FetchCases, FetchResult, WipeSession
from kiosk.session.events import Event
from kiosk.session.intents import BackPressed, CasePressed, HomePageTurned, MainPressed, PagePressed
from kiosk.session.journeys.browse import turned
from kiosk.session.journeys.page_print import ask_for, follow, imprint_of, is_offered
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.screens.page_print import PagePhase
from kiosk.session.states import Kiosk
from kiosk.session.transition import Transition, stay, to, update


def look_up(kiosk: Kiosk, card: Holder, *commands: Command) -> Transition:
    """Ask the platform for the cases of the card's holder."""
    return to(kiosk, MyCases(card), *commands, FetchCases(card))


def step_my_cases(kiosk: Kiosk, screen: MyCases, event: Event) -> Transition:  # noqa: PLR0911  one line an event
    """Show what was found, or why nothing was; a try that found nothing is repeated on demand."""
    match event:
        case CasesFound(cases=cases):
            return update(kiosk, replace(screen, cases=cases, problem=None))
        case NoCases(code=code):
            return update(kiosk, replace(screen, problem=code))
        case MainPressed() if screen.problem or screen.cases == ():
            return look_up(kiosk, screen.card)
        case HomePageTurned(by=by) if screen.cases:
            page = turned(screen.cases, kiosk.preferences.mode, screen.page, by)
            return to(kiosk, replace(screen, page=page))
        case CasePressed(case_no=case_no):
            found = next((case for case in screen.cases or () if case.case_no == case_no), None)
            return to(kiosk, MyCase(found, screen)) if found else stay(kiosk)
        case BackPressed():
            return to(kiosk, Home(), WipeSession())
        case _:
            return stay(kiosk)


def step_my_case(kiosk: Kiosk, screen: MyCase, event: Event) -> Transition:
    """Read it, have what came of it printed, and go back."""
    page, case_no = screen.page, screen.case.case_no
    match event:
        case BackPressed():
            return to(kiosk, screen.back)
        case PagePressed() if screen.case.now.status.has_result and is_offered(kiosk, page):
            page_now = replace(page, phase=PagePhase.PRINTING, problem=None)
            return update(kiosk, replace(screen, page=page_now, fetching=True), FetchResult(screen.back.card, case_no))
        case ResultFound(case_no=of, result=result) if of == case_no and screen.fetching:
            printing, asked, command = ask_for(kiosk, page, _on_paper(kiosk, result))
            return update(printing, replace(screen, page=asked, fetching=False), command)
        case NoResult(case_no=of, code=code) if of == case_no and screen.fetching:
            failed = replace(page, phase=PagePhase.FAILED, problem=code)
            return update(kiosk, replace(screen, page=failed, fetching=False))
        case DocumentPrinted() | DocumentNotPrinted():
            return update(kiosk, replace(screen, page=follow(page, event)))
        case _:
            return stay(kiosk)


def _on_paper(kiosk: Kiosk, result: IssuedCertificate | IssuedPdf) -> Document:
    return ResultCertificate(imprint_of(kiosk), result) if isinstance(result, IssuedCertificate) else result
