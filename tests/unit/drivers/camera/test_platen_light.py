"""The light on a platen is told from what lies on it, and an outline is weighed against that."""

import cv2
import numpy as np
import pytest

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import Floats, Picture, as_floats, fit_within
from drivers.camera.platen_evidence import weigh_outline
from drivers.camera.platen_light import PlatenLight, light_on_platen, told_apart
from tests.unit.drivers.camera.drawn_desks import SHEET, SIZE, covered, desk, photographed, shaded

_SMALL = 320 / SIZE[0]
_QUAD = as_floats(SHEET) * np.float32(_SMALL)
_PALE, _PAPER = 214, (238, 242, 244)


def _small(picture: Floats) -> Picture:
    return fit_within(photographed(picture), 320, 320)


def _light(picture: Floats, platen: Floats, page: Floats | None = _QUAD) -> PlatenLight:
    light = light_on_platen(_small(picture), EmptyPlaten.of(photographed(platen)), page)
    assert light is not None
    return light


def _printed(platen: Floats) -> Floats:
    page = covered(platen, SHEET, _PAPER)
    for row in range(150, 480, 24):
        cv2.line(page, (260, row), (500, row), (60, 60, 60), 3)
    return page


@pytest.mark.parametrize(
    ("above", "alike", "shaded_there"),
    [
        ((0.0, 0.0, 0.0), True, False),
        ((-0.4, -0.4, -0.4), False, True),
        ((0.4, 0.4, 0.4), False, False),
        ((0.0, 0.0, 0.4), False, False),
        ((-0.6, -0.6, -0.1), False, False),
    ],
    ids=["platen", "shadow", "paper", "colour", "dark colour"],
)
def test_platen_shadow_and_what_lies_there_are_told_apart(
    above: tuple[float, float, float], alike: bool, shaded_there: bool
) -> None:
    platen, shadow = told_apart(as_floats([above]))
    assert (bool(platen[0]), bool(shadow[0])) == (alike, shaded_there)


@pytest.mark.parametrize("gain", [0.5, 0.9, 1.1])
def test_the_light_beside_a_page_is_measured_without_the_page(gain: float) -> None:
    light = _light(as_floats(_printed(desk(110)) * gain), desk(110))
    assert light.fits
    assert float(light.light[0]) == pytest.approx(np.log(gain), abs=0.06)
    assert light.unlike < 0.02


def test_where_a_page_covers_everything_nothing_is_said() -> None:
    whole = as_floats([[0, 0], [319, 0], [319, 239], [0, 239]])
    assert light_on_platen(_small(desk()), EmptyPlaten.of(photographed(desk())), whole) is None


def test_a_pale_page_on_a_pale_platen_stands_apart() -> None:
    picture = _printed(desk(_PALE))
    evidence = weigh_outline(_small(picture), _QUAD, _light(picture, desk(_PALE)))
    assert evidence.apart
    assert not evidence.beyond


def test_light_alone_never_stands_apart() -> None:
    for part in (0.7, 1.08):
        picture = shaded(desk(_PALE), SHEET, part, 0.5)
        assert not weigh_outline(_small(picture), _QUAD, _light(picture, desk(_PALE))).apart


def test_a_sheet_all_along_a_side_is_seen_beyond_it() -> None:
    beside = ((575, 60), (700, 60), (700, 560), (590, 560))
    picture = covered(_printed(desk(90)), beside, _PAPER)
    assert weigh_outline(_small(picture), _QUAD, _light(picture, desk(90))).beyond
