"""What a resident meets when the card reader is gone: told before anything is begun, and served when it is back."""

import pytest

from drivers.simulators.sam_module import Disturbance
from kiosk.domain.failure import FailureCode
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import PERMIT, Visitor
from tests.journeys.world import World

pytestmark = pytest.mark.logs("card reader lost")


def test_without_a_reader_nobody_begins_in_vain(world: World, visitor: Visitor) -> None:
    world.cable.unplug()
    visitor.goes_to_guide(PERMIT)  # which no phone signs in to
    visitor.is_told(FailureCode.READER_ABSENT)
    visitor.presses_main()
    world.cable.plug()
    visitor.is_told_nothing()
    visitor.sees(ScreenName.GUIDE)
    visitor.presses_main()
    visitor.sees(ScreenName.PLACE_CARD)
    visitor.lays_card()
    visitor.agrees()


def test_a_reader_pulled_while_it_waits_for_the_card_reads_it_when_it_is_back(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card()
    world.cable.unplug()
    visitor.is_told(FailureCode.READER_ABSENT)
    world.cable.plug()
    visitor.is_told_nothing()
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    visitor.finishes()


def test_a_reader_that_falls_silent_is_told_and_heals(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card()
    world.sam.disturb(Disturbance.SILENT)
    visitor.is_told(FailureCode.READER_FAULT)
    world.sam.heal()
    visitor.is_told_nothing()
    visitor.lays_card()
    visitor.sees(ScreenName.CONSENT)


def test_a_reader_lost_after_the_card_was_read_stops_nobody(world: World, visitor: Visitor) -> None:
    visitor.goes_to_form(PERMIT)
    world.cable.unplug()
    visitor.until(lambda kiosk: kiosk.devices.reader is not None, "the loss of the reader")
    visitor.fills_in()
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()
