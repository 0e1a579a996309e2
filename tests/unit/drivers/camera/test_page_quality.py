"""Each fault of a photograph is named, a good one has none, and no picture makes the gate fail."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_quality import PageQuality, QualityProblem, examine_page
from drivers.camera.picture import Picture, as_bytes, as_floats
from drivers.simulators.photographs import Scene, photograph
from kiosk.domain.material import Corners
from tests.unit.drivers.camera.papers import Light, laid_out, lit, portrait, printed

_SIZE = (1700, 2405)
"""A4 at more than 200 dots an inch."""


def _judged(picture: Picture, corners: Corners) -> PageQuality:
    return examine_page(picture, corners, clean_page(picture, corners))


def _sheet(light: Light = Light.WINDOW) -> Picture:
    return lit(printed(*_SIZE), light)


def _defocused(sheet: Picture) -> Picture:
    return as_bytes(cv2.GaussianBlur(sheet, (0, 0), 6))


def _moved(sheet: Picture) -> Picture:
    return as_bytes(cv2.blur(sheet, (25, 1)))


def _moved_down(sheet: Picture) -> Picture:
    return as_bytes(cv2.blur(sheet, (1, 25)))


def _night(sheet: Picture) -> Picture:
    return as_bytes(sheet * 0.25)


def _overexposed(sheet: Picture) -> Picture:
    return as_bytes(np.clip(as_floats(sheet) * 2.4, 0, 255))


def _glaring(sheet: Picture) -> Picture:
    spot = np.zeros(sheet.shape[:2], np.float32)
    cv2.ellipse(spot, (1100, 900), (190, 130), 20, 0, 360, 255, -1)
    return as_bytes(np.clip(sheet + as_floats(cv2.GaussianBlur(spot, (0, 0), 40))[..., None], 0, 255))


@pytest.mark.parametrize("light", list(Light))
def test_a_good_page_has_no_problem_in_any_light(light: Light) -> None:
    quality = _judged(*laid_out(_sheet(light)))
    assert quality.problems == ()
    assert quality.sharp


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (_defocused, QualityProblem.BLURRED),
        (_moved, QualityProblem.BLURRED),
        (_moved_down, QualityProblem.BLURRED),
        (_night, QualityProblem.TOO_DARK),
        (_overexposed, QualityProblem.TOO_BRIGHT),
        (_glaring, QualityProblem.GLARE),
    ],
)
def test_each_fault_is_named_and_no_other(spoil: Callable[[Picture], Picture], problem: QualityProblem) -> None:
    quality = _judged(*laid_out(spoil(_sheet(Light.EVEN))))
    assert quality.problems == (problem,)
    assert quality.sharp == (problem is not QualityProblem.BLURRED)


@pytest.mark.parametrize("light", list(Light))
def test_the_blank_side_of_a_sheet_is_called_blank_and_not_blurred(light: Light) -> None:
    quality = _judged(*laid_out(lit(np.full((_SIZE[1], _SIZE[0], 3), 250, np.uint8), light)))
    assert quality.problems == (QualityProblem.BLANK,)
    assert quality.blur_mm is None
    assert not quality.sharp, "there is nothing to read"


def test_one_line_of_writing_is_enough_not_to_be_blank() -> None:
    sheet = np.full((_SIZE[1], _SIZE[0], 3), 250, np.uint8)
    cv2.putText(sheet, "received, 24 November, sample", (200, 400), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (120, 60, 40), 4)
    assert _judged(*laid_out(lit(sheet, Light.WINDOW))).problems == ()


def test_a_photograph_without_print_is_not_blank_even_if_it_is_soft() -> None:
    assert _judged(*laid_out(portrait(*_SIZE))).problems == (QualityProblem.BLURRED,)


def test_a_page_far_below_the_camera_has_too_few_dots() -> None:
    quality = _judged(*laid_out(lit(printed(800, 1131), Light.EVEN)))
    assert quality.problems == (QualityProblem.LOW_RESOLUTION,)
    assert quality.dots_per_inch == pytest.approx(1131 / 297 * 25.4, rel=0.01)


def test_a_card_is_smaller_than_a_page_and_needs_fewer_dots() -> None:
    quality = _judged(*laid_out(lit(printed(1011, 638), Light.EVEN)))
    assert quality.problems == ()
    assert quality.dots_per_inch == pytest.approx(300, rel=0.01)


@pytest.mark.parametrize("margin", [0, 1])
def test_a_page_that_ends_with_the_picture_is_called_cut(margin: int) -> None:
    assert _judged(*laid_out(_sheet(), margin)).problems == (QualityProblem.CUT_EDGE,)


def test_a_page_half_out_of_the_picture_is_called_cut() -> None:
    shot = photograph(Scene.HALF_PAGE, 1, (900, 1200))
    assert shot.corners is not None
    assert QualityProblem.CUT_EDGE in _judged(as_bytes(shot.picture), shot.corners).problems


@pytest.mark.parametrize("sigma_mm", [0.3, 0.45, 0.6, 0.8])
def test_blur_is_measured_as_what_it_is(sigma_mm: float) -> None:
    to_px = _SIZE[1] / 297
    quality = _judged(*laid_out(as_bytes(cv2.GaussianBlur(_sheet(Light.SHADOW), (0, 0), sigma_mm * to_px))))
    assert quality.blur_mm == pytest.approx(sigma_mm, abs=0.13)


def test_a_page_turned_on_the_desk_is_judged_by_its_print_and_not_by_the_desk() -> None:
    shot = photograph(Scene.TURNED, 1, (1944, 2592))
    assert shot.corners is not None
    assert _judged(as_bytes(shot.picture), shot.corners).sharp


_POINT = st.tuples(st.floats(-100, 300), st.floats(-100, 300))


@given(
    corners=st.tuples(_POINT, _POINT, _POINT, _POINT),
    width=st.integers(1, 200),
    height=st.integers(1, 200),
    value=st.integers(0, 255),
)
def test_wherever_the_corners_are_the_page_is_judged(corners: Corners, width: int, height: int, value: int) -> None:
    quality = _judged(np.full((height, width, 3), value, np.uint8), corners)
    assert 0 <= quality.print_share <= 1
    assert 0 <= quality.washed_out_share <= 1
    assert 0 <= quality.brightness <= 255
    assert (QualityProblem.LOW_RESOLUTION in quality.problems) == (quality.dots_per_inch < 150)
    assert len(set(quality.problems)) == len(quality.problems) > 0, "such a picture is never good"
