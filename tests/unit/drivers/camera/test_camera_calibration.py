"""A printed chart tells scale, lens and colour, and what cannot be true is never used."""

import json
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers.camera.calibration_chart import draw_chart
from drivers.camera.calibration_file import CalibrationRefused, read_calibration, write_calibration
from drivers.camera.camera_calibration import CalibrationFault, CameraCalibration, calibrate
from drivers.camera.page_photograph import cut_page, photograph_page
from drivers.camera.paper_size import real_size_mm
from drivers.camera.picture import Picture, as_bytes, as_floats, to_corners
from tests.unit.drivers.camera.bent_lens import FLAT, SIZE_PX, TILTED, Pose, photographed, seen_at
from tests.unit.drivers.camera.papers import printed

_A4 = (210.0, 297.0)
_CAMERA = "role:document"


@cache
def _shot(pose: Pose) -> Picture:
    chart = np.asarray(draw_chart().resize((1240, 1754)), np.uint8)
    return photographed(as_bytes(cv2.cvtColor(chart, cv2.COLOR_GRAY2BGR)), _A4, pose)


@cache
def _calibration(*more: Pose) -> CameraCalibration:
    found = calibrate([_shot(pose) for pose in (FLAT, *more)])
    assert isinstance(found, CameraCalibration)
    return found


@pytest.mark.parametrize("more", [(), TILTED], ids=["one photograph", "four photographs"])
@pytest.mark.parametrize(
    ("size_mm", "at_mm"), [(_A4, (0, 0)), ((85.6, 54), (10, 20)), ((85.6, 54), (110, 230)), ((148, 210), (40, 60))]
)
def test_a_paper_anywhere_on_the_platen_is_measured_within_a_third_of_a_millimetre(
    size_mm: tuple[float, float], at_mm: tuple[float, float], more: tuple[Pose, ...]
) -> None:
    found = _calibration(*more)
    corners = as_floats([[0, 0], [1, 0], [1, 1], [0, 1]]) * as_floats(size_mm) + as_floats(at_mm)
    straight = cv2.undistortPoints(seen_at(corners)[:, None], found.lens, found.distortion, P=found.lens)
    measured = found.size_mm(to_corners(as_floats(straight).reshape(4, 2)))
    assert measured == pytest.approx(size_mm, abs=0.34)
    assert real_size_mm(*measured) == pytest.approx(size_mm, abs=0.34)


def test_the_lamps_colour_is_taken_out() -> None:
    white = _calibration().white
    assert white[0] == 1.0
    assert white[2] == pytest.approx(0.9, abs=0.02)


def test_a_page_under_a_bent_lens_comes_out_straight_and_at_its_size() -> None:
    shot = photographed(printed(), _A4)
    page = photograph_page([shot], _calibration()).page
    assert page.found
    assert sorted((page.width_px, page.height_px)) == [1654, 2339]


def test_pictures_of_another_size_are_taken_as_without_a_calibration() -> None:
    shot = as_bytes(cv2.resize(photographed(printed(), _A4), (900, 675), interpolation=cv2.INTER_AREA))
    assert not _calibration().fits(shot)
    page = photograph_page([shot], _calibration()).page
    assert max(page.width_px, page.height_px) < 900


def test_without_a_chart_nothing_is_calibrated() -> None:
    assert calibrate([]) is CalibrationFault.NO_CHART
    assert calibrate([photographed(printed(), _A4)]) is CalibrationFault.NO_CHART


def test_photographs_of_two_sizes_are_not_of_one_camera() -> None:
    small = as_bytes(cv2.resize(_shot(FLAT), (648, 486)))
    assert calibrate([_shot(FLAT), small]) is CalibrationFault.SIZES_DIFFER


def test_a_chart_that_is_bent_gives_no_scale() -> None:
    height, width = SIZE_PX[1], SIZE_PX[0]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    bent = cv2.remap(_shot(FLAT), x, as_floats(y + 9 * np.sin(x / 110)), cv2.INTER_LINEAR)
    assert calibrate([as_bytes(bent)]) is CalibrationFault.NOT_FLAT


def test_what_is_kept_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "camera-calibration.json"
    assert read_calibration(path, _CAMERA) is None
    write_calibration(path, _calibration(), _CAMERA)
    read = read_calibration(path, _CAMERA)
    assert isinstance(read, CameraCalibration)
    assert read.size_px == SIZE_PX
    assert read.mm_per_px == pytest.approx(_calibration().mm_per_px, rel=1e-4)
    assert path.stat().st_mode & 0o077 == 0


def test_the_calibration_of_another_camera_is_refused_by_name(tmp_path: Path) -> None:
    write_calibration(tmp_path / "c.json", _calibration(), "0")
    refused = read_calibration(tmp_path / "c.json", _CAMERA)
    assert isinstance(refused, CalibrationRefused)
    assert "made for the camera 0" in refused.reason


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", 2),
        ("size_px", [0, 5]),
        ("size_px", "big"),
        ("lens", [[1, 2], [3, 4]]),
        ("lens", [[0, 0, 0], [0, 0, 0], [0, 0, 0]]),
        ("to_mm", [[float("nan")] * 3] * 3),
        ("white", [0, 1, 1]),
        ("white", None),
        ("distortion", [1, 2]),
        ("rms_px", "none"),
    ],
)
def test_a_broken_calibration_is_refused(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "c.json"
    write_calibration(path, _calibration(), _CAMERA)
    path.write_text(json.dumps({**json.loads(path.read_text()), key: value}))
    assert isinstance(read_calibration(path, _CAMERA), CalibrationRefused)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 9000, b" " * 70_000])
def test_what_is_no_calibration_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "c.json"
    path.write_bytes(content)
    assert isinstance(read_calibration(path, _CAMERA), CalibrationRefused)


def test_corners_that_a_resident_sets_give_a_page_at_its_size_as_well() -> None:
    exposure = photograph_page([photographed(printed(), _A4)], _calibration())
    page = cut_page(exposure, exposure.photograph.corners, _calibration())
    assert sorted((page.width_px, page.height_px)) == [1654, 2339]
