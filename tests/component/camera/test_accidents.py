"""What a resident sees when the document camera is pulled, freezes, falls silent or comes back; real HTTP all along."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers.camera.frame_source import CaptureTimeouts, VideoCaptureSource
from drivers.camera.supervised_camera import CameraTiming, SupervisedCamera
from drivers.simulators.photographs import Scene, photograph
from drivers.simulators.virtual_camera import VirtualCamera
from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, FramingSeen
from tests.doubles.camera_reports import CameraReports

_SMALL = (600, 800)
_QUICK = CameraTiming(probe_s=0.2, retry_s=0.1, frozen_s=0.6)
_IMPATIENT = CaptureTimeouts(open_ms=1000, read_ms=1000)
_ABSENT = CameraLost(FailureCode.CAMERA_ABSENT)
_FROZEN = CameraLost(FailureCode.CAMERA_FROZEN)


class _Bench:
    def __init__(self) -> None:
        photograph(Scene.CONTRACT, size_px=_SMALL)  # drawn beforehand: drawing is not to count as silence
        self.device = VirtualCamera(_SMALL)
        source = VideoCaptureSource(self.device.url, _IMPATIENT)
        self.camera = SupervisedCamera(source, timing=_QUICK)
        self.seen = CameraReports()

    def start(self) -> None:
        self.camera.start(self.seen.take, self.seen.show)

    def show_live(self) -> None:
        self.start()
        self.camera.open()
        self.seen.wait(lambda: self.seen.frames >= 2)


@pytest.fixture
def bench() -> Iterator[_Bench]:
    bench = _Bench()
    yield bench
    bench.camera.close()
    bench.device.close()


def test_unplugged_during_the_live_picture_the_resident_is_told_and_plugged_in_again_it_heals(bench: _Bench) -> None:
    bench.show_live()
    bench.device.unplug()
    bench.seen.said(_ABSENT)
    bench.seen.forget()
    bench.device.plug()
    bench.seen.said(CameraReady())
    bench.seen.wait(lambda: bench.seen.frames >= 3)


def test_a_shutter_pressed_after_the_plug_was_pulled_is_answered(bench: _Bench) -> None:
    bench.show_live()
    bench.device.unplug()
    bench.seen.said(_ABSENT)
    bench.camera.capture()
    bench.seen.said(CaptureFailed(FailureCode.CAMERA_ABSENT))


def test_a_frozen_picture_is_told_and_heals_when_it_moves_again(bench: _Bench) -> None:
    bench.show_live()
    bench.device.freeze()
    bench.seen.said(_FROZEN)
    bench.seen.forget()
    assert bench.seen.quiet_for(1.5), "reopening a camera that stays frozen says nothing new"
    bench.device.plug()
    bench.seen.said(CameraReady())


def test_a_shutter_pressed_at_a_frozen_picture_takes_no_old_page(bench: _Bench) -> None:
    bench.show_live()
    bench.device.freeze()
    bench.seen.said(_FROZEN)
    bench.camera.capture()
    bench.seen.said(CaptureFailed(FailureCode.CAMERA_FROZEN))


def test_a_camera_that_falls_silent_counts_as_frozen_and_heals(bench: _Bench) -> None:
    bench.show_live()
    bench.device.stall()
    bench.seen.said(_FROZEN)
    bench.seen.forget()
    bench.device.plug()
    bench.seen.said(CameraReady())


def test_absent_at_start_it_is_noticed_at_rest_when_it_comes(bench: _Bench) -> None:
    bench.device.unplug()
    bench.start()
    bench.seen.said(_ABSENT)
    bench.device.plug()
    bench.seen.said(CameraReady())
    assert bench.seen.reports == [_ABSENT, CameraReady()]
    assert bench.seen.frames == 0


def test_unplugged_at_rest_it_is_noticed_without_anyone_opening_it(bench: _Bench) -> None:
    bench.start()
    bench.seen.said(CameraReady())
    bench.device.unplug()
    bench.seen.said(_ABSENT)


def test_the_page_taken_is_the_one_that_lies_there_when_the_shutter_is_pressed(bench: _Bench) -> None:
    bench.show_live()
    bench.device.show(Scene.EMPTY_DESK)
    bench.camera.capture()
    assert not bench.seen.page().found
    bench.seen.forget()
    bench.device.show(Scene.CONTRACT)
    bench.camera.capture()
    assert bench.seen.page().found


def test_without_a_page_the_whole_frame_is_kept_for_the_resident_to_judge(bench: _Bench) -> None:
    bench.device.show(Scene.EMPTY_DESK)
    bench.show_live()
    bench.camera.capture()
    page = bench.seen.page()
    assert not page.found
    assert (page.width_px, page.height_px) == _SMALL


def test_a_photograph_given_up_by_resting_is_never_delivered(bench: _Bench) -> None:
    bench.show_live()
    bench.camera.capture()
    bench.camera.rest()
    bench.seen.quiet_for(0.5)
    bench.seen.forget()
    assert bench.seen.quiet_for(1.0)


def test_a_photograph_can_be_taken_at_rest(bench: _Bench) -> None:
    bench.start()
    bench.camera.capture()
    assert bench.seen.page().found
    assert bench.seen.frames == 0


def test_two_presses_of_the_shutter_take_one_photograph(bench: _Bench) -> None:
    bench.show_live()
    bench.seen.said(FramingSeen(FramingHint.GOOD))
    bench.seen.forget()
    bench.camera.capture()
    bench.camera.capture()
    bench.seen.page()
    bench.camera.rest()
    bench.seen.quiet_for(0.5)
    assert len(bench.seen.reports) == 1


@pytest.mark.parametrize(
    ("scene", "hint"),
    [
        (Scene.EMPTY_DESK, FramingHint.LOOKING),
        (Scene.HALF_PAGE, FramingHint.NOT_WHOLE),
        (Scene.DARK, FramingHint.TOO_DARK),
        (Scene.BLURRED, FramingHint.HOLD_STILL),
        (Scene.CLUTTERED, FramingHint.GOOD),
    ],
)
def test_the_resident_is_told_what_to_do_about_the_paper(bench: _Bench, scene: Scene, hint: FramingHint) -> None:
    bench.device.show(scene)
    bench.start()
    bench.camera.open()
    bench.seen.said(FramingSeen(hint))


def test_a_film_is_shown_for_ever_although_it_stands_still(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    picture = np.asarray(photograph(Scene.CONTRACT, size_px=(300, 400)).picture)
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), 15, (300, 400))
    for _ in range(4):
        writer.write(picture)
    writer.release()
    camera, seen = SupervisedCamera(str(film), timing=CameraTiming(frozen_s=0.2)), CameraReports()
    camera.start(seen.take, seen.show)
    camera.open()
    seen.wait(lambda: seen.frames >= 12)
    camera.close()
    assert CameraReady() in seen.reports
    assert _FROZEN not in seen.reports


def test_a_film_that_is_not_there_is_an_absent_camera(tmp_path: Path) -> None:
    camera, seen = SupervisedCamera(str(tmp_path / "none.avi")), CameraReports()
    camera.start(seen.take, seen.show)
    seen.said(_ABSENT)
    camera.close()


def test_a_picture_file_can_be_laid_under_the_camera(bench: _Bench, tmp_path: Path) -> None:
    picture = tmp_path / "paper.png"
    cv2.imwrite(str(picture), np.asarray(photograph(Scene.TURNED, size_px=(300, 400)).picture))
    bench.device.show_file(picture)
    bench.show_live()
    assert bench.seen.frame is not None
    assert (bench.seen.frame.width_px, bench.seen.frame.height_px) == (300, 400)


def test_the_live_picture_fits_the_place_it_has_on_the_screen(bench: _Bench) -> None:
    camera, seen = SupervisedCamera(bench.device.url, preview_px=(400, 310)), CameraReports()
    camera.start(seen.take, seen.show)
    camera.open()
    seen.wait(lambda: seen.frame is not None)
    camera.close()
    assert seen.frame is not None
    assert (seen.frame.width_px, seen.frame.height_px) == (232, 310)


def test_an_unknown_scene_is_refused_with_the_names_there_are(bench: _Bench) -> None:
    with pytest.raises(ValueError, match="contract, cluttered"):
        bench.device.show("nowhere")


def test_closing_in_the_middle_of_everything_leaves_nothing_behind(bench: _Bench) -> None:
    bench.show_live()
    bench.camera.capture()
    bench.camera.close()
    bench.seen.forget()
    assert bench.seen.quiet_for(0.5)


def test_a_photograph_that_is_held_outlives_the_camera(bench: _Bench) -> None:
    bench.show_live()
    bench.camera.capture()
    bench.seen.page()
    bench.camera.hold()
    bench.device.unplug()
    bench.seen.said(_ABSENT)
    bench.seen.forget()
    bench.camera.cut(((60, 80), (540, 80), (540, 700), (60, 700)))
    assert bench.seen.page().found
