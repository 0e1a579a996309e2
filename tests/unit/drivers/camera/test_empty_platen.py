"""A platen that is known empty: what is not like it is the page, in any light; and nothing wrong becomes sure by it."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.page_detector import find_page
from drivers.camera.page_evidence import Doubt
from drivers.camera.picture import Floats, Picture, as_bytes, as_floats
from drivers.simulators.photographs import Scene, photograph
from tests.unit.drivers.camera.drawn_desks import ASKEW, SHEET, SIZE, Points, covered, desk, photographed, shaded, tiled
from tests.unit.drivers.camera.overlap import overlap

_PALE = 226
_PAPER = (238, 242, 244)
_MAT = ((120, 40), (640, 40), (640, 560), (120, 560))


def _known(platen: Floats) -> EmptyPlaten:
    return EmptyPlaten.of(photographed(platen))


def _page(platen: Floats, corners: Points = SHEET, colour: tuple[int, int, int] = _PAPER) -> Floats:
    """A printed page on it, with a shadow at its side that gives its edge away."""
    moved = tuple((x + 4, y + 4) for x, y in corners)
    page = covered(shaded(platen, moved, 0.8, 3.0), corners, colour)
    for row in range(150, 480, 24):
        for x in range(260, 500, 26):
            cv2.line(page, (x, row), (x + 18, row), (60, 60, 60), 3)
    return page


def _in_light(picture: Floats, gain: float, slope: float, warm: float) -> Floats:
    fall = np.linspace(1 - slope, 1 + slope, SIZE[0], dtype=np.float32)[None, :, None]
    return as_floats(picture * gain * fall * np.array([1 - warm, 1, 1 + warm], np.float32))


def test_a_white_page_on_a_white_table_is_asked_about_unless_the_table_is_known() -> None:
    platen = desk(_PALE)
    picture = photographed(_page(platen))
    assert Doubt.NOT_LIGHTER in find_page(picture).doubts
    seen = find_page(picture, platen=_known(platen))
    assert seen.sure
    assert seen.platen_fits
    assert seen.corners is not None
    assert overlap(seen.corners, [list(point) for point in SHEET]) > 0.98


@settings(max_examples=25, deadline=None)
@given(gain=st.floats(0.5, 1.05), slope=st.floats(-0.25, 0.25), warm=st.floats(-0.1, 0.1))
def test_the_light_of_another_day_does_not_matter(gain: float, slope: float, warm: float) -> None:
    platen = tiled(desk(110))
    seen = find_page(photographed(_in_light(_page(platen, ASKEW), gain, slope, warm)), platen=_known(platen))
    assert seen.platen_fits
    assert seen.sure
    assert seen.corners is not None
    assert overlap(seen.corners, [list(point) for point in ASKEW]) > 0.97


@pytest.mark.parametrize("gain", [0.6, 1.0])
def test_a_pale_mat_is_no_page_once_it_is_known_to_lie_there_always(gain: float) -> None:
    platen = covered(desk(90), _MAT)
    picture = photographed(as_floats(platen * gain))
    assert find_page(picture).sure
    assert find_page(picture, platen=_known(platen)).corners is None


def test_a_page_whose_sides_lie_on_the_platens_own_lines_is_found() -> None:
    platen = desk(90)
    cv2.polylines(platen, [np.array(SHEET, np.int32)], isClosed=True, color=(30, 30, 30), thickness=3)
    seen = find_page(photographed(_page(platen)), platen=_known(platen))
    assert seen.corners is not None
    assert overlap(seen.corners, [list(point) for point in SHEET]) > 0.97


_NO_PAGES: dict[str, Callable[[Floats], Floats]] = {
    "shadow": lambda platen: shaded(platen, SHEET, 0.6),
    "sharp shadow": lambda platen: shaded(platen, SHEET, 0.6, 0.5),
    "patch of sunlight": lambda platen: shaded(platen, SHEET, 1.1, 0.5),
    "dark board": lambda platen: covered(platen, SHEET, (70, 80, 75)),
    "coloured board": lambda platen: covered(platen, SHEET, (200, 60, 30)),
}


@pytest.mark.parametrize("name", _NO_PAGES)
@pytest.mark.parametrize("light", [90, 160, _PALE])
def test_what_is_no_page_is_not_sure_because_the_platen_is_known(name: str, light: int) -> None:
    platen = desk(light)
    picture = photographed(_NO_PAGES[name](platen))
    if not find_page(picture).sure:
        assert not find_page(picture, platen=_known(platen)).sure


def test_another_sheet_beyond_a_side_is_told() -> None:
    platen = desk(_PALE)
    lower = ((400, 20), (760, 20), (760, 420), (400, 420))
    seen = find_page(photographed(_page(covered(platen, lower, (120, 180, 230)))), platen=_known(platen))
    assert not seen.sure


@pytest.mark.parametrize("shift", [14, 40])
def test_a_camera_that_moved_is_noticed_and_the_page_found_as_without(shift: int) -> None:
    platen = tiled(desk(110))
    moved = as_floats(np.roll(platen, shift, axis=1))
    picture = photographed(_page(moved))
    seen, alone = find_page(picture, platen=_known(platen)), find_page(picture)
    assert seen.platen_fits is False
    assert seen.doubts == alone.doubts
    assert seen.corners is not None
    assert alone.corners is not None
    assert overlap(seen.corners, alone.corners) > 0.99


def test_a_platen_of_another_form_says_nothing() -> None:
    picture = photographed(_page(desk(90)))
    seen = find_page(picture, platen=EmptyPlaten.of(as_bytes(np.ascontiguousarray(picture[:300]))))
    assert seen.platen_fits is None
    assert seen.sure == find_page(picture).sure


@pytest.mark.parametrize("scene", [Scene.CONTRACT, Scene.CARD_FRONT, Scene.BANK_CARD])
def test_the_simulated_camera_shows_one_platen_empty_and_with_a_page(scene: Scene) -> None:
    known = photograph(scene, 1, (600, 800))
    platen = EmptyPlaten.of(_empty())
    seen = find_page(as_bytes(known.picture), platen=platen)
    assert seen.platen_fits
    assert seen.corners is not None
    assert known.corners is not None
    assert overlap(seen.corners, known.corners) > 0.97


def _empty() -> Picture:
    return as_bytes(photograph(Scene.EMPTY_DESK, 1, (600, 800)).picture)
