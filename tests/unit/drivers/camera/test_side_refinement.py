"""The sides of a page are moved onto its edge to a fraction of a pixel, and stay where they were when none is there."""

from functools import cache

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.camera.picture import Floats, Plane, as_bytes, as_floats
from drivers.camera.side_refinement import refine_sides, softest_side

_TRUE = as_floats([[150.25, 120.5], [655.75, 160.25], [630.5, 900.75], [130.5, 870.25]])


@cache
def _photograph(scale: float = 1.0) -> Plane:
    """A bright page with exact corners _TRUE * scale, on a grey desk, as soft as a lens makes it."""
    rows, columns = np.mgrid[0 : round(1000 * scale), 0 : round(800 * scale)].astype(np.float32)
    inside = np.ones(rows.shape, np.float32)
    for start, end in zip(_TRUE * scale, np.roll(_TRUE * scale, -1, axis=0), strict=True):
        along = (end - start) / np.hypot(*(end - start))
        away = (rows - start[1]) * along[0] - (columns - start[0]) * along[1]
        inside *= 1 / (1 + np.exp(np.clip(-2 * away, -30, 30)))
    return as_bytes(95 + 130 * inside)


def _error(found: Floats, known: Floats) -> float:
    return float(np.abs(found - known).max())


_OFF = st.floats(-5.0, 5.0)


@settings(max_examples=30)
@given(off=st.lists(_OFF, min_size=8, max_size=8))
def test_a_coarse_outline_is_moved_onto_the_edge(off: list[float]) -> None:
    coarse = as_floats(_TRUE + as_floats(off).reshape(4, 2))
    assert _error(refine_sides(_photograph(), coarse), _TRUE) < 1.0


def test_a_large_photograph_is_refined_as_well_as_a_small_one() -> None:
    large = as_floats(_TRUE * 2.5)
    assert _error(refine_sides(_photograph(2.5), as_floats(large + 6.0)), large) < 3.0


def test_an_exact_outline_stays() -> None:
    assert _error(refine_sides(_photograph(), _TRUE), _TRUE) < 0.75


def test_a_finger_over_one_side_does_not_bend_it() -> None:
    picture = _photograph().copy()
    cv2.circle(picture, (400, 140), 40, 165, -1)
    assert _error(refine_sides(picture, as_floats(_TRUE + 3.0)), _TRUE) < 1.5


def test_where_there_is_no_edge_the_outline_stays() -> None:
    blank = np.full((1000, 800), 127, np.uint8)
    assert _error(refine_sides(blank, _TRUE), _TRUE) < 0.01


@pytest.mark.parametrize(
    "corners",
    [
        [[5, 5], [5, 5], [5, 5], [5, 5]],
        [[0, 0], [700, 0], [700, 1], [0, 1]],
        [[-900, -900], [2000, -900], [2000, 2000], [-900, 2000]],
    ],
    ids=["a point", "a line", "out of view"],
)
def test_a_degenerate_outline_breaks_nothing(corners: list[list[float]]) -> None:
    refined = refine_sides(_photograph(), as_floats(corners))
    assert refined.shape == (4, 2)
    assert np.isfinite(refined).all()


def test_the_given_outline_and_picture_are_not_written_to() -> None:
    picture, corners = _photograph(), _TRUE.copy()
    before = picture.copy()
    refine_sides(picture, as_floats(corners + 2.0))
    assert np.array_equal(picture, before)
    assert np.array_equal(corners, _TRUE)


@pytest.mark.parametrize("blur_px", [3.0, 6.0])
def test_a_side_as_soft_as_a_shadow_is_told_from_a_sharp_one(blur_px: float) -> None:
    soft = as_bytes(cv2.GaussianBlur(_photograph(), (0, 0), blur_px))
    assert softest_side(_photograph(), _TRUE) < 2.0
    assert softest_side(soft, _TRUE) > 0.8 * blur_px
