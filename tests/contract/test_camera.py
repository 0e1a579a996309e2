"""What every document camera keeps, the real driver over HTTP and the scripted double alike."""

from collections.abc import Callable, Iterator

import pytest

from drivers.camera.supervised_camera import CameraTiming, SupervisedCamera
from drivers.simulators.virtual_camera import VirtualCamera
from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import MaterialTemplate
from kiosk.domain.page_outline import outlines_page
from kiosk.ports.camera import Camera, CameraLost, CameraReady, CaptureFailed, CardComposed, FramingSeen, PageCaptured
from tests.doubles.camera_reports import CameraReports
from tests.doubles.scripted_camera import ScriptedCamera

_SMALL = (600, 800)
_HALF = ((60.0, 80.0), (540.0, 80.0), (540.0, 400.0), (60.0, 400.0))
_QUICK = CameraTiming(probe_s=0.2, retry_s=0.1)


@pytest.fixture(params=["driver", "double"])
def ready(request: pytest.FixtureRequest) -> Iterator[Camera]:
    if request.param == "double":
        yield ScriptedCamera()
        return
    virtual = VirtualCamera(_SMALL)
    camera = SupervisedCamera(virtual.url, timing=_QUICK)
    yield camera
    camera.close()
    virtual.close()


@pytest.fixture(params=["driver", "double"])
def absent(request: pytest.FixtureRequest) -> Iterator[Camera]:
    if request.param == "double":
        yield ScriptedCamera(state=CameraLost(FailureCode.CAMERA_ABSENT))
        return
    virtual = VirtualCamera(_SMALL)
    virtual.unplug()
    camera = SupervisedCamera(virtual.url, timing=_QUICK)
    yield camera
    camera.close()


def test_a_camera_that_is_there_says_so_once_and_shows_nothing_before_it_is_opened(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    seen.said(CameraReady())
    assert seen.quiet_for(0.5)
    assert seen.frames == 0


def test_an_opened_camera_shows_the_page_with_its_outline_and_says_that_it_lies_well(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.open()
    seen.wait(lambda: seen.frame is not None and seen.frame.outline is not None)
    seen.said(FramingSeen(FramingHint.GOOD))
    assert seen.frame is not None
    assert len(seen.frame.rgb) == 3 * seen.frame.width_px * seen.frame.height_px


def test_a_press_of_the_shutter_gives_one_straightened_page(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.open()
    ready.capture()
    page = seen.page()
    assert page.found
    assert page.sharp
    assert page.jpeg.startswith(b"\xff\xd8")
    assert page.width_px <= 1654
    assert page.height_px <= 2339


def test_a_photograph_that_is_held_is_cut_at_other_corners_without_a_live_picture(ready: Camera) -> None:
    seen = _photographed(ready)
    ready.hold()
    seen.quiet_for(0.3)
    seen.forget()
    ready.cut(_HALF)
    page = seen.page()
    assert page.found
    assert page.jpeg.startswith(b"\xff\xd8")
    assert seen.frames == 0
    ready.cut(_HALF)
    seen.wait(lambda: sum(isinstance(report, PageCaptured) for report in seen.reports) == 2)


@pytest.mark.parametrize("forget", [Camera.rest, Camera.open, Camera.close])
def test_a_photograph_is_forgotten_with_the_visitor(ready: Camera, forget: Callable[[Camera], None]) -> None:
    seen = _photographed(ready)
    ready.hold()
    getattr(ready, forget.__name__)()
    ready.cut(_HALF)
    seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))


def test_before_a_photograph_there_is_nothing_to_cut(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.cut(_HALF)
    seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))


def test_the_frame_tells_where_the_page_is_in_its_own_pixels(ready: Camera) -> None:
    seen = _photographed(ready)
    taken = next(report.photograph for report in seen.reports if isinstance(report, PageCaptured))
    assert taken is not None
    assert outlines_page(taken.corners, taken.width_px, taken.height_px)
    assert not taken.whole.found


@pytest.mark.parametrize("template", MaterialTemplate)
def test_a_photograph_can_be_cut_by_hand_unless_it_is_a_portrait(ready: Camera, template: MaterialTemplate) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.open(template)
    ready.capture()
    seen.page()
    taken = next(report for report in seen.reports if isinstance(report, PageCaptured))
    assert (taken.photograph is None) is (template is MaterialTemplate.PORTRAIT)
    ready.hold()
    seen.forget()
    ready.cut(_HALF)
    if taken.photograph:
        seen.page()
    else:
        seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))


def test_both_sides_of_a_card_become_one_page(ready: Camera) -> None:
    seen = _photographed(ready)
    side = seen.page()
    ready.rest()
    ready.compose(side, side)
    seen.wait(lambda: any(isinstance(report, CardComposed) for report in seen.reports))
    (sheet,) = (report.page for report in seen.reports if isinstance(report, CardComposed))
    assert sheet.page_id != side.page_id
    assert (sheet.width_px, sheet.height_px) == (1654, 2339)


def test_a_closed_camera_still_answers_who_wants_a_card(ready: Camera) -> None:
    seen = _photographed(ready)
    side = seen.page()
    ready.close()
    ready.compose(side, side)
    seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))


def _photographed(camera: Camera) -> CameraReports:
    seen = CameraReports()
    camera.start(seen.take, seen.show)
    camera.open()
    camera.capture()
    seen.page()
    return seen


def test_a_camera_at_rest_shows_nothing_more(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.open()
    seen.wait(lambda: seen.frames >= 1)
    ready.rest()
    seen.quiet_for(0.3)
    assert seen.quiet_for(0.4)


def test_without_a_camera_a_resident_is_told_at_start_and_at_the_shutter(absent: Camera) -> None:
    seen = CameraReports()
    absent.start(seen.take, seen.show)
    seen.said(CameraLost(FailureCode.CAMERA_ABSENT))
    absent.open()
    absent.capture()
    seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))
    assert seen.frames == 0


def test_a_closed_camera_still_answers_the_shutter(ready: Camera) -> None:
    seen = CameraReports()
    ready.start(seen.take, seen.show)
    ready.close()
    ready.close()
    ready.capture()
    seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))
