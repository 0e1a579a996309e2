"""After handing in: numbers, receipt, rating. A receipt that fails harms nothing; the numbers stay on the screen."""

from dataclasses import replace

from kiosk.domain.case import DeliveryStatus
from kiosk.domain.document import ApplicationCopy
from kiosk.ports.outbox import ProgressChanged
from kiosk.ports.receipt_printer import NotPrinted, Printed
from kiosk.session.commands import Command, PrintReceipt, Rate, StartTimer, StopTimer, WipeSession
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import BackPressed, GradePressed, MainPressed, PagePressed, ReprintPressed
from kiosk.session.journeys import page_print
from kiosk.session.journeys.ending import farewell
from kiosk.session.journeys.page_print import ask_for, imprint_of, is_offered
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.handed_in import HandedIn, PrintPhase, Rating, Submitted
from kiosk.session.screens.idle import FarewellReason
from kiosk.session.screens.page_print import PagePhase
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, to, update


def enter_submitted(kiosk: Kiosk, case: HandedIn, *commands: Command) -> Transition:
    """Show the numbers; with the line up, give the platform a moment so that its number is on the paper."""
    if kiosk.line.online and case.progress.status is DeliveryStatus.QUEUED:
        wait = StartTimer(TimerName.PRINT_WAIT, kiosk.timeouts.print_wait_s)
        return to(kiosk, Submitted(case), *commands, wait)
    printing, command = _print(case)
    return to(kiosk, Submitted(printing), *commands, command)


def step_submitted(kiosk: Kiosk, screen: Submitted, event: Event) -> Transition:
    """Follow the case and the receipt, then ask for a rating."""
    match event:
        case ReprintPressed() if screen.case.print_phase is PrintPhase.FAILED:
            case_again, command = _print(screen.case)
            return update(kiosk, Submitted(case_again), command)
        case PagePressed() if screen.case.copy and is_offered(kiosk, screen.case.page):
            return _print_copy(kiosk, screen.case, screen.case.copy)
        case MainPressed():
            return to(kiosk, Rating(screen.case))
        case BackPressed():
            return to(kiosk, Home(), WipeSession())
        case _:
            case_now, commands = _follow(screen.case, event)
            return update(kiosk, Submitted(case_now), *commands)


def step_rating(kiosk: Kiosk, screen: Rating, event: Event) -> Transition:
    """One grade at most; no answer is no rating."""
    match event:
        case GradePressed(grade=grade) if screen.case.grade is None:
            rated = replace(screen.case, grade=grade)
            return update(kiosk, Rating(rated), Rate(rated.progress.local_no, grade))
        case MainPressed():
            return farewell(kiosk, FarewellReason.DONE)
        case BackPressed():
            return to(kiosk, Submitted(screen.case))
        case _:
            case_now, commands = _follow(screen.case, event)
            return update(kiosk, Rating(case_now), *commands)


def parting(case: HandedIn) -> tuple[Command, ...]:
    """What is still to be asked for when the resident goes: a receipt that waits for the case number."""
    return (_print(case)[1],) if case.print_phase is PrintPhase.WAITING else ()


def _print(case: HandedIn) -> tuple[HandedIn, Command]:
    receipt = replace(case.receipt, case_no=case.progress.case_no, status=case.progress.status)
    printing = replace(case, receipt=receipt, print_phase=PrintPhase.PRINTING, print_problem=None)
    return printing, PrintReceipt(receipt, case.progress.local_no)


def _print_copy(kiosk: Kiosk, case: HandedIn, copy: ApplicationCopy) -> Transition:
    now = replace(copy, imprint=imprint_of(kiosk), case_no=case.progress.case_no)
    asked, page, command = ask_for(kiosk, case.page, now)
    return update(asked, Submitted(replace(case, page=page)), command)


def _follow(case: HandedIn, event: Event) -> tuple[HandedIn, tuple[Command, ...]]:
    match event:
        case ProgressChanged(progress=progress) if progress.local_no == case.progress.local_no:
            further = replace(case, progress=progress)
            if case.print_phase is PrintPhase.WAITING and progress.status is not DeliveryStatus.QUEUED:
                printing, command = _print(further)
                return printing, (StopTimer(TimerName.PRINT_WAIT), command)
            return further, ()
        case TimerFired(name=TimerName.PRINT_WAIT) if case.print_phase is PrintPhase.WAITING:
            printing, command = _print(case)
            return printing, (command,)
        case Printed(print_id=print_id) if print_id == case.receipt.print_id:
            return replace(case, print_phase=PrintPhase.PRINTED, print_problem=None), ()
        case NotPrinted(print_id=print_id, code=code) if print_id == case.receipt.print_id:
            return replace(case, print_phase=PrintPhase.FAILED, print_problem=code), ()
        case _:
            page = page_print.follow(case.page, event)
            printed = page.phase is PagePhase.PRINTED
            return replace(case, page=page, copy=None if printed else case.copy), ()
