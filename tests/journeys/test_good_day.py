"""A day on which nothing goes wrong."""

import cv2
import numpy as np

from drivers.simulators.photographs import Scene, photograph
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import CARD_SIDES, PageImage
from kiosk.protection.digest import sm3_hex
from kiosk.session.intents import AnotherPressed, FieldChanged, ShutterPressed, WholePressed
from kiosk.session.screens.applying import Framing, Gathered, Inspecting, MaterialPhase, Materials, Outlining
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.journeys.visitor import ALLOWANCE, HOUSING_FUND, PERMIT, RECORD, Visitor
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


def test_a_bank_card_and_a_portrait_are_handed_in_as_they_were_shown_and_the_number_is_covered(
    world: World, visitor: Visitor
) -> None:
    for scene in (Scene.BANK_CARD, Scene.PORTRAIT):
        photograph(scene, size_px=FRAME_PX)  # drawn beforehand: drawing is not to count as silence
    visitor.goes_to_form(ALLOWANCE)
    visitor.answers()
    visitor.does(FieldChanged("bank_account", "6299990000001239"))
    world.camera.show(Scene.BANK_CARD)
    visitor.presses_main()
    card = _kept(visitor)
    world.camera.show(Scene.PORTRAIT)
    portrait = _kept(visitor)
    visitor.sees(ScreenName.REVIEW)
    visitor.confirms()
    visitor.finishes()
    sent = {page.material_code: page.digest for page in world.far_end.cases()[0].attachments}
    assert sent == {"bank_card": sm3_hex(card.jpeg), "photo": sm3_hex(portrait.jpeg)}
    assert card.found
    assert portrait.found
    shown = cv2.imdecode(np.frombuffer(card.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert shown is not None
    height, width = shown.shape
    number = shown[round(0.54 * height) : round(0.62 * height), round(0.08 * width) : round(0.5 * width)]
    assert number.max() < 16, "all but the last four digits are painted over"


def _kept(visitor: Visitor) -> PageImage:
    """The page that is taken, as the resident sees it before keeping it."""
    visitor.until(lambda kiosk: _hint(kiosk) is FramingHint.GOOD, "a good picture")
    visitor.does(ShutterPressed())
    _waits_for(visitor, Inspecting)
    screen = visitor.kiosk.screen
    assert isinstance(screen, Materials)
    assert isinstance(screen.phase, Inspecting)
    visitor.presses_main()
    return screen.phase.page


def _hint(kiosk: Kiosk) -> FramingHint | None:
    screen = kiosk.screen
    return screen.phase.hint if isinstance(screen, Materials) and isinstance(screen.phase, Framing) else None


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
