"""What is wrong at a station reaches whoever looks after it at the far end, and that it is well again, too."""

import pytest

from tests.journeys.visitor import Visitor, waits_for
from tests.journeys.world import World

LONG_ENOUGH_S = 75  # a minute until the staff are called, and what is told must have stood for a while
SOON_S = 15


def _is_told_of(world: World, *codes: str) -> None:
    waits_for(lambda: world.far_end.faults() == set(codes), f"{codes} at the far end", every_s=0.05)


@pytest.mark.logs("a card was left on the reader")
def test_a_card_left_behind_is_told_until_it_is_lifted(world: World, visitor: Visitor) -> None:
    visitor.goes_to_form()
    visitor.lays_card()
    visitor.until(lambda kiosk: kiosk.devices.card_on_reader, "the card on the reader")
    visitor.leaves()
    visitor.idles(LONG_ENOUGH_S)
    _is_told_of(world, "CRD-08")
    visitor.lifts_card()
    _is_told_of(world)


def test_paper_that_runs_low_is_told_before_it_ends(world: World, visitor: Visitor) -> None:
    visitor.waits_for_everything()
    world.printer.paper_low()
    visitor.until(lambda kiosk: kiosk.devices.paper_low, "the sensor")
    visitor.idles(SOON_S)
    _is_told_of(world, "PRN-07")
    world.printer.paper_out()
    visitor.until(lambda kiosk: kiosk.devices.printer is not None, "the end of the roll")
    visitor.idles(SOON_S)
    _is_told_of(world, "PRN-03")
    world.printer.load_paper()
    visitor.until(lambda kiosk: kiosk.devices.printer is None, "the new roll")
    _is_told_of(world)
