"""What crosses a page's margin gives away a second sheet or a book; a fold, a shadow and print do not."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.camera.page_detector import find_page
from drivers.camera.page_evidence import Doubt
from drivers.camera.page_seams import SEAMS_PX
from drivers.camera.page_warp import upright_grey
from drivers.camera.picture import Floats, Plane, as_bytes, as_floats
from drivers.camera.seam_kind import SeamKind, seams_across
from tests.unit.drivers.camera.drawn_desks import covered, desk, photographed, shaded

_WIDTH = 340
_LOWER = ((180, 40), (520, 40), (520, 440), (180, 440))


def _sheet(seed: int = 1) -> Floats:
    """An upright page of print with the sensor's noise."""
    page = np.full((SEAMS_PX, _WIDTH), 235, np.float32)
    for row in range(50, SEAMS_PX - 40, 12):
        for x in range(30, _WIDTH - 50, 24):
            cv2.line(page, (x, row), (x + 17, row), 60, 2)
    noise = np.random.default_rng(seed).normal(0, 2, page.shape)
    return as_floats(cv2.GaussianBlur(page, (0, 0), 0.8) + noise)


def _seen(page: Floats) -> set[SeamKind]:
    return set(seams_across(as_bytes(np.clip(page, 0, 255))))


def _creased(page: Floats, place: float, depth: float, width_px: float = 2.0) -> Floats:
    away = np.arange(SEAMS_PX, dtype=np.float32) - place * SEAMS_PX
    return as_floats(page * (1 - depth * np.exp(-((away / width_px) ** 2)))[:, None])


def test_a_page_of_print_has_no_seam() -> None:
    assert not _seen(_sheet())


@pytest.mark.parametrize("place", [0.2, 0.42, 0.8])
@pytest.mark.parametrize("lower", [0.92, 1.0])
def test_the_edge_of_a_sheet_that_lies_on_another_is_seen(place: float, lower: float) -> None:
    page = _creased(_sheet(), place, 0.07)
    page[int(place * SEAMS_PX) :] *= lower
    assert SeamKind.SHEET in _seen(page)


@pytest.mark.parametrize("place", [1 / 3, 1 / 2, 2 / 3])
def test_a_letter_that_was_folded_is_one_sheet(place: float) -> None:
    assert _seen(_creased(_sheet(), place, 0.08)) <= {SeamKind.FOLD}


def test_a_deep_middle_is_a_book() -> None:
    assert SeamKind.BOOK in _seen(_creased(_sheet(), 0.5, 0.35, 4))


def test_a_faint_middle_between_two_blocks_of_print_is_a_book() -> None:
    page = _sheet()
    page[220:260] = 235
    assert SeamKind.BOOK in _seen(_creased(page, 0.5, 0.06))


def test_the_soft_edge_of_a_shadow_is_no_seam() -> None:
    page = _sheet()
    fall = 1 / (1 + np.exp(-(np.arange(SEAMS_PX) - 200) / 5))
    assert not _seen(as_floats(page * (0.65 + 0.35 * fall)[:, None]))


def test_the_rules_of_a_form_end_before_the_margin() -> None:
    page = _sheet()
    for row in range(60, 440, 60):
        page[row : row + 2, 24 : _WIDTH - 24] = 40
    assert not _seen(page)


@pytest.mark.parametrize("peeks_out", [40, 70])
def test_a_sheet_that_hides_another_is_asked_about_in_a_photograph(peeks_out: int) -> None:
    upper = tuple((x, y + peeks_out) for x, y in _LOWER)
    pile = covered(covered(desk(), _LOWER, (225, 228, 230)), upper, (238, 240, 242))
    seen = find_page(photographed(pile))
    assert Doubt.OVERLAPPING in seen.doubts


def test_a_hard_shadow_over_half_the_sheet_is_not_taken_for_a_second_one() -> None:
    lit = shaded(covered(desk(), _LOWER), ((0, 200), (800, 260), (800, 600), (0, 600)), 0.7, soft_px=9)
    assert Doubt.OVERLAPPING not in find_page(photographed(lit)).doubts


@given(width=st.integers(2, 60), height=st.integers(2, 60), seed=st.integers(0, 9))
def test_a_page_of_any_shape_and_content_is_looked_at_without_harm(width: int, height: int, seed: int) -> None:
    picture: Plane = np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)
    corners = as_floats([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]])
    for kind in seams_across(upright_grey(picture, corners, width, height, SEAMS_PX)):
        assert kind in SeamKind
