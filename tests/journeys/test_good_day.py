"""A day on which nothing goes wrong."""

from tests.journeys.visitor import PERMIT, RECORD, Visitor
from tests.journeys.world import World


def test_two_residents_after_each_other_hand_in_and_take_a_receipt(world: World, visitor: Visitor) -> None:
    numbers = [visitor.applies(PERMIT), visitor.applies(RECORD)]
    assert [numbers[index] in slip.text for index, slip in enumerate(world.printer.receipts)] == [True, True]
