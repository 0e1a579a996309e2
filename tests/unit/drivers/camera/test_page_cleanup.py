"""A resident's paper comes out white with dark print in any light; seals stay red and photographs stay photographs."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.camera.page_cleanup import clean_page, even_light
from drivers.camera.picture import Picture, as_bytes, as_floats
from tests.unit.drivers.camera.papers import Light, laid_out, lit, portrait, printed, stamp_seal

_ANY_LIGHT = pytest.mark.parametrize("light", list(Light))


def _ground(page: Picture) -> Picture:
    """The right margin and the foot of a printed page: bare paper."""
    height, width = page.shape[:2]
    return page[height * 94 // 100 : height * 98 // 100, width * 5 // 100 : width * 95 // 100]


@_ANY_LIGHT
def test_bare_paper_is_white_and_print_is_dark(light: Light) -> None:
    page = even_light(lit(printed(), light))
    assert np.quantile(_ground(page), 0.05) > 235
    assert np.quantile(page, 0.01) < 60


@_ANY_LIGHT
def test_a_hands_shadow_or_a_windows_gradient_is_gone(light: Light) -> None:
    blank = np.full((1754, 1240, 3), 250, np.uint8)
    inner = as_floats(even_light(lit(blank, light)))[40:-40, 40:-40]
    assert as_floats(cv2.blur(inner, (31, 31))).min() > 225


@_ANY_LIGHT
def test_a_red_seal_stays_red(light: Light) -> None:
    sheet = printed()
    sheet[1250:1600, 700:1050] = 250
    stamp_seal(sheet, (875, 1425))
    page = even_light(lit(sheet, light))
    star = as_bytes(cv2.cvtColor(page[1410:1440, 860:890], cv2.COLOR_BGR2HSV))
    hue = (np.median(star[..., 0]).item() + 90) % 180 - 90
    assert abs(hue) < 8, "of 180 around red"
    assert np.median(star[..., 1]) > 140
    assert 120 < np.median(star[..., 2]) < 252


@_ANY_LIGHT
@pytest.mark.parametrize("ground", [(205, 140, 70), (45, 40, 200), (245, 245, 245)], ids=["blue", "red", "white"])
def test_a_photograph_on_a_form_keeps_its_face(light: Light, ground: tuple[int, int, int]) -> None:
    sheet = printed()
    face = portrait(250, 350, ground)
    sheet[300:650, 850:1100] = face
    kept = even_light(lit(sheet, light))[300:650, 850:1100]
    middle = np.s_[60:260, 70:180]
    assert _likeness(kept[middle], face[middle]) > 0.9
    assert (kept[middle].min(axis=2) > 250).mean() < 0.05, "a face is not blown out"


@pytest.mark.parametrize("light", [Light.EVEN, Light.WINDOW, Light.WARM])
def test_a_card_keeps_its_photograph(light: Light) -> None:
    card = printed(1011, 638, ground=(240, 232, 225))
    face = portrait(290, 380, (245, 245, 245))
    card[120:500, 660:950] = face
    kept = even_light(lit(card, light))[120:500, 660:950]
    middle = np.s_[60:280, 80:210]
    assert _likeness(kept[middle], face[middle]) > 0.9
    assert (kept[middle].min(axis=2) > 250).mean() < 0.05


def test_a_picture_without_paper_is_left_as_it_is() -> None:
    picture = portrait(800, 1100)
    assert np.array_equal(even_light(picture), picture)


def test_a_blank_page_is_not_made_to_look_printed() -> None:
    page = even_light(lit(np.full((1754, 1240, 3), 250, np.uint8), Light.WINDOW))
    assert page[40:-40, 40:-40].min() > 215


def test_what_was_photographed_stays_as_it_was() -> None:
    picture, corners = laid_out(lit(printed(), Light.SHADOW))
    before = picture.copy()
    page = clean_page(picture, corners)
    assert np.array_equal(picture, before)
    assert page.shape == (1754, 1240, 3)


def test_a_picture_that_cannot_be_written_to_is_cleaned_too() -> None:
    sheet = lit(printed(), Light.WARM)
    sheet.flags.writeable = False
    assert even_light(sheet).shape == sheet.shape


@given(
    width=st.integers(1, 700),
    height=st.integers(1, 700),
    value=st.integers(0, 255),
    seed=st.integers(0, 9),
    spread=st.integers(0, 255),
)
def test_any_picture_keeps_its_shape(width: int, height: int, value: int, seed: int, spread: int) -> None:
    noise = np.random.default_rng(seed).integers(0, spread + 1, (height, width, 3))
    picture = as_bytes(np.clip(noise + value, 0, 255))
    page = even_light(picture)
    assert page.shape == picture.shape
    assert page.dtype == np.uint8


def _likeness(one: Picture, other: Picture) -> float:
    return float(np.corrcoef(one.reshape(-1, 3).mean(axis=1), other.reshape(-1, 3).mean(axis=1))[0, 1])
