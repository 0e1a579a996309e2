"""A press too many: nothing is handed in, printed or rated twice, and no screen is skipped."""

from kiosk.domain.rating import Grade
from kiosk.session.intents import GradePressed, MainPressed, ReprintPressed
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import PERMIT, Visitor, waits_for
from tests.journeys.world import World


def test_submit_pressed_five_times_hands_in_once(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit(PERMIT)
    visitor.does(*[MainPressed(ScreenName.SIGN)] * 5)
    local_no = visitor.notes_number()
    visitor.sees_delivered()
    visitor.gets_receipt()
    visitor.does(MainPressed(ScreenName.SIGN))
    visitor.finishes_handed_in()
    assert [local_no in slip.text for slip in world.printer.receipts] == [True]


def test_reprint_pressed_twice_prints_once(world: World, visitor: Visitor) -> None:
    world.printer.paper_out()
    visitor.goes_to_submit()
    visitor.submits()
    visitor.until(lambda kiosk: kiosk.devices.printer is not None, "the end of the paper")
    visitor.until(lambda _: visitor.case.print_phase.value == "failed", "a failed print")
    world.printer.load_paper()
    visitor.until(lambda kiosk: kiosk.devices.printer is None, "the printer")
    visitor.does(ReprintPressed(), ReprintPressed())
    visitor.until(lambda _: visitor.case.print_phase.value == "printed", "the receipt")
    visitor.finishes_handed_in()
    assert len(world.printer.receipts) == 1


def test_the_first_rating_counts(world: World, visitor: Visitor) -> None:
    visitor.goes_to_submit()
    visitor.submits()
    visitor.sees_delivered()
    visitor.gets_receipt()
    visitor.presses_main()
    visitor.sees(ScreenName.RATING)
    visitor.does(GradePressed(Grade(4)), GradePressed(Grade(1)))
    visitor.until(lambda _: visitor.case.grade is not None, "the rating")
    visitor.leaves()
    waits_for(lambda: world.far_end.cases()[0].grade is not None, "the rating at the far end", every_s=0.1)
    assert world.far_end.cases()[0].grade == 4
