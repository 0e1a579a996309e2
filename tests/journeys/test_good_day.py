"""A day on which nothing goes wrong."""

from drivers.simulators.photographs import Scene, photograph
from kiosk.domain.material import CARD_SIDES
from kiosk.session.intents import AnotherPressed, FieldChanged, ShutterPressed, WholePressed
from kiosk.session.screens.applying import Framing, Gathered, Inspecting, MaterialPhase, Materials, Outlining
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.journeys.visitor import HOUSING_FUND, PERMIT, RECORD, Visitor
from tests.journeys.world import FRAME_PX, World

CARD = (Scene.CARD_FRONT, Scene.CARD_BACK)


def test_two_residents_after_each_other_hand_in_and_take_a_receipt(world: World, visitor: Visitor) -> None:
    numbers = [visitor.applies(PERMIT), visitor.applies(RECORD)]
    assert [numbers[index] in slip.text for index, slip in enumerate(world.printer.receipts)] == [True, True]


def test_two_pages_of_a_contract_and_both_sides_of_a_card_arrive_in_their_order(world: World, visitor: Visitor) -> None:
    for scene in CARD:
        photograph(scene, size_px=FRAME_PX)  # drawn beforehand: drawing is not to count as silence
    visitor.goes_to_form(HOUSING_FUND)
    visitor.answers()
    visitor.does(FieldChanged("bank_account", "6222000000000000"))
    visitor.presses_main()
    visitor.sees(ScreenName.MATERIALS)
    _takes_and_keeps(visitor)
    _waits_for(visitor, Gathered)
    visitor.does(AnotherPressed())
    _waits_for(visitor, Framing)
    _takes_and_keeps(visitor)
    _waits_for(visitor, Gathered)
    visitor.presses_main()
    for scene in CARD:
        world.camera.show(scene)
        _waits_for(visitor, Framing)
        _takes_and_keeps(visitor)
    visitor.until(lambda kiosk: _sides(kiosk) == CARD_SIDES, "both sides")
    _waits_for(visitor, Inspecting)
    visitor.presses_main()
    visitor.sees(ScreenName.REVIEW)
    visitor.confirms()
    visitor.finishes()
    pages = [(page.material_code, page.page) for page in world.far_end.cases()[0].attachments]
    assert sorted(pages) == [("spouse_id_card", 1), ("tenancy", 1), ("tenancy", 2)]


def _takes_and_keeps(visitor: Visitor) -> None:
    """Whether the edges are sure or not: the whole picture will do."""
    visitor.does(ShutterPressed())
    _waits_for(visitor, Inspecting, Outlining)
    visitor.does(WholePressed())
    _waits_for(visitor, Inspecting)
    visitor.presses_main()


def _sides(kiosk: Kiosk) -> int:
    return len(kiosk.screen.sides) if isinstance(kiosk.screen, Materials) else 0


def _waits_for(visitor: Visitor, *kinds: type[MaterialPhase]) -> None:
    visitor.until(
        lambda kiosk: isinstance(kiosk.screen, Materials) and isinstance(kiosk.screen.phase, kinds), str(kinds)
    )
