"""What a resident meets when there is no receipt: the case is safe, the number stays, the paper comes when it can."""

import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from kiosk.data_folder import DEVICE_KEY, OUTBOX
from kiosk.domain.failure import FailureCode
from kiosk.protection.envelope import Envelope, device_key
from kiosk.session.screens.handed_in import PrintPhase
from offline_queue.outbox import SqliteOutbox
from tests.journeys.visitor import Visitor
from tests.journeys.world import World

HAND_S = 0.5  # no hand opens a printer sooner; until then the printer has heard that it shall forget the rest


def _fails_and_heals(world: World, visitor: Visitor, code: FailureCode, heal: Callable[[], None]) -> None:
    """From the last press to the end: no paper, the code, the number; then the paper, once and whole."""
    local_no = visitor.submits()
    visitor.until(lambda _: visitor.case.print_phase is PrintPhase.FAILED, "a failed print")
    visitor.is_told(code)
    visitor.sees_delivered()
    Event().wait(HAND_S)
    heal()
    visitor.gets_receipt()
    whole = [slip.text for slip in world.printer.receipts if local_no in slip.text]
    assert len(whole) == 1, "\n=====\n".join(slip.text for slip in (*world.printer.scraps, *world.printer.receipts))
    visitor.finishes_handed_in()


def test_an_absent_printer_delays_only_the_paper(world: World, visitor: Visitor) -> None:
    world.printer.die()
    visitor.goes_to_submit()
    _fails_and_heals(world, visitor, FailureCode.PRINTER_ABSENT, world.printer.revive)


def test_a_printer_without_paper_delays_only_the_paper(world: World, visitor: Visitor) -> None:
    world.printer.paper_out()
    visitor.goes_to_submit()
    _fails_and_heals(world, visitor, FailureCode.PRINTER_PAPER_OUT, world.printer.load_paper)


def test_an_open_cover_delays_only_the_paper(world: World, visitor: Visitor) -> None:
    world.printer.open_cover()
    visitor.goes_to_submit()
    _fails_and_heals(world, visitor, FailureCode.PRINTER_COVER_OPEN, world.printer.close_cover)


def test_a_silent_printer_is_not_believed_to_have_printed(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    world.printer.mute()
    visitor.until(lambda kiosk: kiosk.devices.printer is FailureCode.PRINTER_SILENT, "the silence")
    _fails_and_heals(world, visitor, FailureCode.PRINTER_SILENT, world.printer.unmute)


@pytest.mark.parametrize("lines", [1, 6, 12])
def test_paper_that_ends_in_the_middle_of_a_receipt_gives_one_whole_receipt_from_the_new_roll(
    world: World, visitor: Visitor, lines: int
) -> None:
    visitor.goes_to_submit()
    world.printer.paper_out_after(lines)
    _fails_and_heals(world, visitor, FailureCode.PRINTER_PAPER_OUT, world.printer.load_paper)


def test_a_cover_opened_in_the_middle_of_a_receipt_gives_one_whole_receipt(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    world.printer.open_cover_after(4)
    _fails_and_heals(world, visitor, FailureCode.PRINTER_COVER_OPEN, world.printer.close_cover)


def test_a_printer_that_stalls_in_the_middle_is_not_confirmed_and_prints_again(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    world.printer.stall_after(4)
    local_no = visitor.submits()
    visitor.is_told(FailureCode.PRINT_NOT_CONFIRMED)
    world.printer.resume()
    visitor.gets_receipt()
    assert any(local_no in slip.text for slip in world.printer.receipts)
    visitor.finishes_handed_in()


def test_a_plug_pulled_in_the_middle_of_a_receipt_keeps_the_next_residents_paper_clean(
    world: World, visitor: Visitor
) -> None:
    visitor.goes_to_submit()
    world.printer.stall_after(4)
    first = visitor.submits()
    world.printer.wait_for_lines(4)
    world.printer.die()
    visitor.until(lambda _: visitor.case.print_phase is PrintPhase.FAILED, "a failed print")
    visitor.sees_delivered()
    visitor.leaves()
    world.printer.revive()
    visitor.until(lambda kiosk: kiosk.devices.printer is None, "the printer")
    second = visitor.applies()
    assert [first in slip.text for slip in world.printer.receipts if second in slip.text] == [False]


def test_half_a_receipt_left_by_a_kiosk_that_died_meets_no_other_residents_paper(tmp_path: Path) -> None:
    with closing(World(tmp_path)) as world:
        envelope = Envelope(device_key(world.data / DEVICE_KEY))
        with closing(SqliteOutbox(world.data / OUTBOX, envelope, "YL-0017", world.clock)) as died:
            died.begin_print("YL0017-2611-0000/1", "YL0017-2611-0000")
        with socket.create_connection(("127.0.0.1", world.printer.port)) as wire:
            wire.sendall(b"HALF OF ANOTHER RECEIPT\n")
            assert world.printer.wait_for_lines(1)
        visitor = Visitor(world.starts())
        visitor.waits_for_everything()
        local_no = visitor.applies()
        (receipt,) = (slip.text for slip in world.printer.receipts if local_no in slip.text)
        assert "HALF" not in receipt
