"""After handing in: the receipt, the numbers, the rating. Paper that fails harms nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.outbox import Accepted, ProgressChanged
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterTrouble
from kiosk.session.commands import Command, PrintReceipt, Rate, StartTimer, StopTimer, WipeSession
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import GradePressed, LeavePressed, ReprintPressed, Touched
from kiosk.session.screens.handed_in import PrintPhase
from kiosk.session.screens.idle import Farewell, FarewellReason
from kiosk.session.screens.name import ScreenName
from kiosk.session.timeouts import TimerName
from tests.doubles.playbook import ACCEPTED, CASE_NO, DELIVERED, LOCAL_NO, Playbook
from tests.unit.session import stages

PRINT_ID = f"{LOCAL_NO}/1"
PAPER_OUT = NotPrinted(PRINT_ID, FailureCode.PRINTER_PAPER_OUT)
PRINT_WAIT = TimerName.PRINT_WAIT


def _printing(play: Playbook) -> PrintReceipt:
    return PrintReceipt(stages.shown_case(play).receipt, LOCAL_NO)


def _prints(commands: list[Command] | tuple[Command, ...]) -> list[PrintReceipt]:
    return [command for command in commands if isinstance(command, PrintReceipt)]


def test_with_the_line_up_the_receipt_waits_a_moment_for_the_case_number() -> None:
    play = stages.submitted().asks(WipeSession(), StartTimer(PRINT_WAIT, 3))
    assert stages.shown_case(play).print_phase is PrintPhase.WAITING
    play.when(ProgressChanged(DELIVERED)).asks(StopTimer(PRINT_WAIT), _printing(play))
    case = stages.shown_case(play)
    assert (case.print_phase, case.receipt.case_no) == (PrintPhase.PRINTING, CASE_NO)
    assert case.receipt.status is DeliveryStatus.DELIVERED


def test_a_case_number_that_does_not_come_in_time_is_left_out() -> None:
    play = stages.submitted().passes(3)
    play.asks(_printing(play))
    assert stages.shown_case(play).receipt.case_no == ""


def test_with_the_line_down_the_receipt_is_printed_at_once_without_the_case_number() -> None:
    play = stages.submitted(online=False)
    play.asks(WipeSession(), _printing(play))
    assert stages.shown_case(play).receipt.case_no == ""
    assert stages.shown_case(play).progress.status is DeliveryStatus.QUEUED


def test_a_case_that_is_delivered_already_is_printed_at_once() -> None:
    play = stages.submitting().when(Accepted(DELIVERED, "token"))
    play.asks(WipeSession(), _printing(play))
    assert stages.shown_case(play).receipt.case_no == CASE_NO


def test_a_case_that_moves_up_the_queue_is_still_waited_for() -> None:
    play = stages.submitted().when(ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.QUEUED, ahead=2))).asks()
    assert stages.shown_case(play).progress.ahead == 2
    assert stages.shown_case(play).print_phase is PrintPhase.WAITING


def test_a_case_that_the_platform_refuses_is_printed_without_a_number_and_told() -> None:
    play = stages.submitted().when(ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.REFUSED)))
    assert [command.receipt.status for command in _prints(play.last)] == [DeliveryStatus.REFUSED]
    assert stages.shown_case(play).progress.status is DeliveryStatus.REFUSED


def test_a_number_that_comes_after_printing_is_shown_and_not_printed_again() -> None:
    play = stages.submitted().passes(3).when(ProgressChanged(DELIVERED), TimerFired(PRINT_WAIT)).asks()
    assert stages.shown_case(play).progress.case_no == CASE_NO


def test_a_printed_receipt_is_told() -> None:
    play = stages.submitted(online=False).when(Printed(PRINT_ID)).asks()
    assert stages.shown_case(play).print_phase is PrintPhase.PRINTED


def test_without_paper_the_receipt_stays_on_the_screen_and_is_printed_under_the_same_id_later() -> None:
    play = stages.submitted(online=False).when(PAPER_OUT).shows(ScreenName.SUBMITTED)
    case = stages.shown_case(play)
    assert (case.print_phase, case.print_problem) == (PrintPhase.FAILED, FailureCode.PRINTER_PAPER_OUT)
    assert case.receipt.local_no == LOCAL_NO
    play.when(PrinterReady(), ReprintPressed()).asks(_printing(play))
    assert {command.receipt.print_id for command in _prints(play.told)} == {PRINT_ID}
    play.when(Printed(PRINT_ID))
    assert stages.shown_case(play) == replace(case, print_phase=PrintPhase.PRINTED, print_problem=None)


def test_a_reprint_carries_the_case_number_that_came_meanwhile() -> None:
    play = stages.submitted(online=False).when(PAPER_OUT, ProgressChanged(DELIVERED), ReprintPressed())
    assert _prints(play.last)[0].receipt.case_no == CASE_NO


def test_reprint_is_only_for_a_receipt_that_failed() -> None:
    stages.submitted().when(ReprintPressed()).asks()
    stages.submitted(online=False).when(ReprintPressed()).asks().when(Printed(PRINT_ID), ReprintPressed()).asks()


@pytest.mark.parametrize(
    "anothers",
    [
        Printed("another's"),
        NotPrinted("another's", FailureCode.PRINTER_FAULT),
        ProgressChanged(CaseProgress("another's", DeliveryStatus.DELIVERED, "another's")),
        PrinterTrouble(FailureCode.PRINTER_SILENT),
        Touched(),
    ],
)
def test_what_belongs_to_another_case_changes_nothing_here(anothers: Event) -> None:
    play = stages.submitted()
    case = stages.shown_case(play)
    assert stages.shown_case(play.when(anothers).asks()) == case


WAYS_OUT: dict[str, Callable[[Playbook], Playbook]] = {
    "the items": lambda play: play.presses_back(),
    "the farewell": lambda play: play.presses_main().presses_main(),
    "leaving": lambda play: play.when(LeavePressed()),
    "leaving from the rating": lambda play: play.presses_main().when(LeavePressed()),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_nobody_in_a_hurry_leaves_without_a_receipt(way: str) -> None:
    play = stages.submitted()
    waiting = stages.shown_case(play).receipt
    WAYS_OUT[way](play)
    assert [command.receipt for command in _prints(play.told)] == [waiting]
    play.passes(60)
    assert len(_prints(play.told)) == 1


@pytest.mark.parametrize("way", WAYS_OUT)
def test_nobody_gets_a_second_receipt_by_leaving(way: str) -> None:
    play = stages.submitted(online=False).when(Printed(PRINT_ID))
    WAYS_OUT[way](play)
    assert len(_prints(play.told)) == 1


def test_the_next_application_begins_from_the_items_with_nothing_left() -> None:
    play = stages.submitted(online=False).presses_back().asks(WipeSession()).shows(ScreenName.HOME)
    play.when(PAPER_OUT, ProgressChanged(DELIVERED)).asks().shows(ScreenName.HOME)


@pytest.mark.parametrize("grade", Grade)
def test_a_grade_is_stored_once(grade: Grade) -> None:
    play = stages.rating().when(GradePressed(grade)).asks(Rate(LOCAL_NO, grade))
    play.when(GradePressed(Grade.VERY_DISSATISFIED)).asks()
    assert stages.shown_case(play).grade is grade


def test_no_answer_is_no_rating() -> None:
    play = stages.rating().presses_main().shows(ScreenName.FAREWELL)
    assert play.kiosk.screen == Farewell(FarewellReason.DONE)
    assert not any(isinstance(command, Rate) for command in play.told)


def test_the_receipt_goes_on_while_the_resident_rates() -> None:
    play = stages.rating().passes(3)
    play.asks(_printing(play)).when(PAPER_OUT).shows(ScreenName.RATING)
    play.presses_back().shows(ScreenName.SUBMITTED).when(ReprintPressed()).asks(_printing(play))


def test_the_numbers_stay_when_the_same_word_comes_twice() -> None:
    play = stages.submitting().when(ACCEPTED, ACCEPTED, ProgressChanged(DELIVERED), ProgressChanged(DELIVERED))
    assert len(_prints(play.told)) == 1
