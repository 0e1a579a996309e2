"""What a resident meets when the camera is gone, stands still or shows no page: told, waits, photographs, hands in."""

import pytest

from drivers.simulators.photographs import Scene, photograph
from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.session.intents import CornersMoved, ShutterPressed
from kiosk.session.screens.applying import Framing, Inspecting, MaterialPhase, Materials, Outlining, Review, Taking
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.journeys.visitor import PERMIT, RECORD, Visitor
from tests.journeys.world import FRAME_PX, World


def _goes_to_camera(visitor: Visitor) -> None:
    visitor.goes_to_form(PERMIT)
    visitor.fills_in()
    visitor.sees(ScreenName.MATERIALS)


def test_without_a_camera_only_what_needs_it_is_closed(world: World, visitor: Visitor) -> None:
    world.camera.unplug()
    visitor.until(lambda kiosk: kiosk.devices.camera is FailureCode.CAMERA_ABSENT, "the loss of the camera")
    visitor.applies(RECORD)
    visitor.goes_to_guide(PERMIT)
    visitor.is_told(FailureCode.CAMERA_ABSENT)
    visitor.presses_main()
    world.camera.plug()
    visitor.is_told_nothing()
    visitor.sees(ScreenName.GUIDE)
    visitor.leaves()
    visitor.applies(PERMIT)


def test_a_camera_unplugged_during_the_live_picture_goes_on_when_it_is_back(world: World, visitor: Visitor) -> None:
    _goes_to_camera(visitor)
    world.camera.unplug()
    visitor.is_told(FailureCode.CAMERA_ABSENT)
    visitor.does(ShutterPressed())
    world.camera.plug()
    visitor.is_told_nothing()
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()


@pytest.mark.parametrize("stops", ["freeze", "stall"])
def test_a_picture_that_stands_still_is_told_and_goes_on(world: World, visitor: Visitor, stops: str) -> None:
    _goes_to_camera(visitor)
    {"freeze": world.camera.freeze, "stall": world.camera.stall}[stops]()
    visitor.is_told(FailureCode.CAMERA_FROZEN)
    world.camera.show("contract")
    visitor.is_told_nothing()
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()


def test_a_shutter_pressed_as_the_plug_is_pulled_leaves_nobody_waiting(world: World, visitor: Visitor) -> None:
    _goes_to_camera(visitor)
    visitor.does(ShutterPressed())
    world.camera.unplug()
    visitor.until(lambda kiosk: not _is_taking(kiosk), "an answer")
    world.camera.plug()
    visitor.until(lambda kiosk: kiosk.devices.camera is None, "the camera")
    visitor.leaves()
    visitor.applies(PERMIT)


def test_an_empty_table_asks_for_the_page_and_then_takes_it(world: World, visitor: Visitor) -> None:
    world.camera.show("empty")
    _goes_to_camera(visitor)
    visitor.until(lambda kiosk: _hint(kiosk) is FramingHint.LOOKING, "the request for a page")
    world.camera.show("contract")
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()


def test_a_page_on_a_white_table_is_cut_at_the_corners_that_the_resident_sets(world: World, visitor: Visitor) -> None:
    world.camera.show("white")
    corners = photograph(Scene.WHITE_DESK, size_px=FRAME_PX).corners
    assert corners is not None
    _goes_to_camera(visitor)
    visitor.outlines(corners)
    review = visitor.kiosk.screen
    assert isinstance(review, Review)
    ((_, page),) = review.draft.pages
    assert page.found
    assert abs(page.height_px / page.width_px - 297 / 210) < 0.02
    visitor.confirms()
    visitor.finishes()


def test_a_camera_pulled_while_corners_are_set_does_not_matter(world: World, visitor: Visitor) -> None:
    world.camera.show("white")
    corners = photograph(Scene.WHITE_DESK, size_px=FRAME_PX).corners
    assert corners is not None
    _goes_to_camera(visitor)
    visitor.does(ShutterPressed())
    visitor.until(lambda kiosk: isinstance(_phase(kiosk), Outlining), "the photograph with its corners")
    world.camera.unplug()
    visitor.until(lambda kiosk: kiosk.devices.camera is FailureCode.CAMERA_ABSENT, "the loss of the camera")
    visitor.does(CornersMoved(corners))
    visitor.presses_main()
    visitor.until(lambda kiosk: isinstance(_phase(kiosk), Inspecting), "the page that was cut")
    visitor.presses_main()
    visitor.confirms()
    visitor.finishes()


def _phase(kiosk: Kiosk) -> MaterialPhase | None:
    return kiosk.screen.phase if isinstance(kiosk.screen, Materials) else None


def _is_taking(kiosk: Kiosk) -> bool:
    return isinstance(_phase(kiosk), Taking)


def _hint(kiosk: Kiosk) -> FramingHint | None:
    phase = _phase(kiosk)
    return phase.hint if isinstance(phase, Framing) else None
