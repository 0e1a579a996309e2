"""What a resident meets when the platform is away, slow or strange: the case is kept, said so, and sent once."""

import pytest

from drivers.simulators.virtual_line import LineState
from kiosk.domain.case import DeliveryStatus
from kiosk.sandbox.faults import FaultMode
from kiosk.session.screens.name import ScreenName
from kiosk.session.timeouts import NORMAL_TIMEOUTS
from tests.journeys.visitor import PERMIT, RECORD, Visitor
from tests.journeys.world import World

PATIENCE_S = 11  # longer than any pause between two looks at the line
AWAY = "nothing is sent for now: NET-0"


def _is_kept_and_then_sent(world: World, visitor: Visitor) -> None:
    """Handed in while it cannot be sent: a number, a receipt without the platform's number; then sent once."""
    local_no = visitor.submits()
    visitor.until(lambda kiosk: not kiosk.line.online and kiosk.line.waiting == 1, "the news about the line")
    visitor.gets_receipt()
    assert visitor.case.progress.status is DeliveryStatus.QUEUED
    assert local_no in world.printer.receipts[-1].text
    world.line.set(LineState.UP)
    world.far_end.heals()
    visitor.idles(PATIENCE_S)
    visitor.finishes_handed_in()


@pytest.mark.logs(AWAY + "1")
def test_a_line_that_is_down_keeps_the_case_until_it_is_up(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit(PERMIT)
    world.line.set(LineState.DOWN)
    _is_kept_and_then_sent(world, visitor)


@pytest.mark.logs(AWAY + "[12]")
@pytest.mark.parametrize("state", [LineState.PORTAL, LineState.TORN])
def test_a_login_page_or_half_a_reply_is_no_platform(world: World, visitor: Visitor, state: LineState) -> None:
    visitor.goes_to_submit(PERMIT)
    world.line.set(state)
    _is_kept_and_then_sent(world, visitor)


@pytest.mark.logs(AWAY + "[1245]")
@pytest.mark.parametrize(
    "mode",
    [
        FaultMode.DOWN,
        FaultMode.HTML,
        FaultMode.REDIRECT,
        FaultMode.ERROR_500,
        FaultMode.WRONG_BODY,
        FaultMode.CLOSE_HALF_WAY,
        FaultMode.TAMPERED_REPLY,
    ],
)
def test_whatever_the_platform_answers_wrongly_the_case_arrives_once(
    world: World, visitor: Visitor, mode: FaultMode
) -> None:
    visitor.goes_to_submit(PERMIT)
    world.far_end.errs(mode)
    _is_kept_and_then_sent(world, visitor)


@pytest.mark.logs(AWAY + "4")
def test_a_busy_platform_is_waited_for_as_it_asks(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    world.far_end.errs(FaultMode.BUSY, seconds=1, count=2, path="/cases")
    visitor.submits()
    visitor.gets_receipt()
    visitor.finishes_handed_in()


def test_a_reply_lost_after_the_platform_took_the_case_makes_no_second_case(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit(PERMIT)
    world.far_end.errs(FaultMode.CLOSE_HALF_WAY, count=1, path="/cases")
    visitor.finishes()
    assert [case.duplicates for case in world.far_end.cases()] == [1]


def test_a_slow_line_delays_nobody_and_delivers(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card()
    world.line.set(LineState.SLOW)
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    visitor.finishes()


def test_shared_data_that_take_too_long_leave_the_form_usable(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card(RECORD)
    world.far_end.errs(FaultMode.SLOW, seconds=30, path="/items")
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    world.far_end.heals()
    visitor.finishes()


@pytest.mark.logs(AWAY)
def test_without_a_line_the_form_is_filled_in_by_hand(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card(RECORD)
    world.line.set(LineState.DOWN)
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    _is_kept_and_then_sent(world, visitor)


def test_a_case_that_the_platform_refuses_is_told_to_its_resident(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    world.far_end.errs(FaultMode.REFUSE_CASE)
    visitor.submits()
    visitor.until(lambda _: visitor.case.progress.status is DeliveryStatus.REFUSED, "the refusal")
    visitor.leaves()
    visitor.confirmed.clear()
    world.far_end.heals()
    visitor.applies()


def test_a_sync_process_that_starts_late_sends_what_waits(world: World, visitor: Visitor) -> None:
    world.stops_sync()
    numbers: list[str] = []
    for _ in range(3):
        visitor.goes_to_submit(RECORD)
        numbers.append(visitor.submits())
        visitor.idles(NORMAL_TIMEOUTS.print_wait_s)
        visitor.gets_receipt()
        visitor.leaves()
    assert len(set(numbers)) == len(numbers)
    world.starts_sync()
    visitor.finds_all_at_the_far_end()


@pytest.mark.logs("not enrolled yet: NET-0", AWAY)
def test_a_kiosk_switched_on_without_a_line_serves_and_sends_later(world: World) -> None:
    world.line.set(LineState.DOWN)
    visitor = Visitor(world)
    visitor.until(lambda kiosk: kiosk.devices.reader is None, "the reader")
    visitor.goes_to_submit(RECORD)
    visitor.submits()
    visitor.gets_receipt()
    world.line.set(LineState.UP)
    visitor.sees(ScreenName.SUBMITTED)
    visitor.finishes_handed_in()
