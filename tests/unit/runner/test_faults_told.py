"""What is wrong at the kiosk is shown to those who look after it, once at each change."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.receipt_printer import PrinterReady
from kiosk.session.intents import LeaveConfirmed, LeavePressed, Touched
from kiosk.session.timeouts import NORMAL_TIMEOUTS
from tests.unit.runner.counter import Counter


def _stands(counter: Counter) -> tuple[FailureCode, ...]:
    return counter.board.shown[-1]


def test_a_roll_that_ends_soon_is_told_before_it_ends() -> None:
    counter = Counter().opens()
    assert _stands(counter) == ()
    counter.printer.say(PrinterReady(paper_near_end=True))
    counter.settles()
    assert _stands(counter) == (FailureCode.PRINTER_PAPER_LOW,)
    counter.printer.say(PrinterReady())
    counter.settles()
    assert _stands(counter) == ()


@pytest.mark.logs("a card was left on the reader")
def test_a_card_left_behind_is_told_until_it_is_lifted() -> None:
    counter = Counter().opens().reaches_form()
    counter.happens(LeavePressed(), LeaveConfirmed(), Touched())
    shown = len(counter.board.shown)
    counter.passes(NORMAL_TIMEOUTS.left_card_s)
    counter.passes(NORMAL_TIMEOUTS.left_card_s)  # the second call is no second fault
    counter.reader.lift()
    counter.settles()
    assert counter.board.shown[shown:] == [(FailureCode.CARD_LEFT,), ()]


def test_what_a_station_does_not_have_is_not_missed() -> None:
    assert _stands(Counter().opens()) == ()
