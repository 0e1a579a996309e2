"""Sharpness is of the lens and not of the light, brightness is of the paper, the inside of a page is a picture."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.camera.picture import Picture, Plane, as_bytes
from drivers.camera.picture_quality import (
    BRIGHT_ENOUGH,
    SHARP_ENOUGH,
    blur_px,
    brightness,
    halved_grey,
    inside,
    print_share,
    sharpness,
    unevenness,
    washed_out_share,
)
from kiosk.domain.material import Corners


def _page(width: int = 600, height: int = 800) -> Picture:
    page = np.full((height, width, 3), 225, np.uint8)
    for row in range(40, height - 20, 26):
        cv2.putText(page, "tenancy contract, sample", (24, row), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (30, 30, 30), 2)
    return page


def _blurred(picture: Picture, radius: float) -> Picture:
    return as_bytes(cv2.GaussianBlur(picture, (0, 0), radius))


def test_a_focused_page_is_sharp_enough_and_a_shaken_one_is_not() -> None:
    assert sharpness(_page()) > SHARP_ENOUGH
    assert sharpness(_blurred(_page(), 6.0)) < SHARP_ENOUGH


def _half(page: Plane) -> Plane:
    return halved_grey(as_bytes(cv2.cvtColor(page, cv2.COLOR_GRAY2BGR)))


def test_the_more_blur_the_less_sharpness() -> None:
    measures = [sharpness(_blurred(_page(), radius)) for radius in (0.5, 1.0, 2.0, 4.0, 8.0)]
    assert measures == sorted(measures, reverse=True)


@pytest.mark.parametrize("light", [0.35, 0.6, 1.1])
def test_the_lamp_does_not_change_how_sharp_a_page_is(light: float) -> None:
    lit = as_bytes(np.clip(_page() * light, 0, 255))
    assert sharpness(lit) == pytest.approx(sharpness(_page()), rel=0.1)


@pytest.mark.parametrize("value", [0, 127, 255])
def test_where_nothing_is_to_be_seen_nothing_is_sharp(value: int) -> None:
    assert sharpness(np.full((200, 300, 3), value, np.uint8)) == 0.0


def test_the_sensors_noise_is_not_taken_for_print() -> None:
    noise = np.random.default_rng(1).normal(0, 3, (800, 600, 3))
    soft = _blurred(_page(), 8.0)
    assert sharpness(as_bytes(np.clip(soft + noise, 0, 255))) < SHARP_ENOUGH


@given(st.integers(0, 255))
def test_an_even_picture_is_as_bright_as_it_is(value: int) -> None:
    assert brightness(np.full((40, 40, 3), value, np.uint8)) == pytest.approx(value)


def test_print_on_a_page_does_not_make_it_dark() -> None:
    assert brightness(_page()) == 225.0
    assert brightness(as_bytes(_page() * 0.25)) < BRIGHT_ENOUGH


def test_the_inside_of_an_upright_page_is_the_page() -> None:
    picture = np.zeros((100, 200, 3), np.uint8)
    picture[20:70, 30:150] = 255
    page = inside(picture, ((30, 20), (150, 20), (150, 70), (30, 70)))
    assert page.shape == (50, 120, 3)
    assert page.min() == 255


def test_the_inside_of_a_turned_page_holds_nothing_of_the_desk() -> None:
    picture = np.zeros((200, 200, 3), np.uint8)
    corners: Corners = ((40, 20), (170, 40), (160, 180), (30, 160))
    cv2.fillConvexPoly(picture, np.array(corners, np.int32), (255, 255, 255))
    assert inside(picture, corners).min() == 255


def test_a_page_that_lies_on_its_corner_has_an_inside_too() -> None:
    picture = np.zeros((200, 200, 3), np.uint8)
    corners: Corners = ((100, 10), (190, 100), (100, 190), (10, 100))
    cv2.fillConvexPoly(picture, np.array(corners, np.int32), (255, 255, 255))
    page = inside(picture, corners)
    assert page.min() == 255
    assert min(page.shape[:2]) > 80


_NUMBER = st.floats(-500, 900)
_POINT = st.tuples(_NUMBER, _NUMBER)


@given(corners=st.tuples(_POINT, _POINT, _POINT, _POINT), width=st.integers(2, 300), height=st.integers(2, 300))
def test_wherever_the_corners_are_the_inside_is_a_picture(corners: Corners, width: int, height: int) -> None:
    page = inside(np.zeros((height, width, 3), np.uint8), corners)
    assert min(page.shape[:2]) >= 2
    assert page.shape[0] <= height
    assert page.shape[1] <= width


@pytest.mark.parametrize("sigma", [2.0, 3.0, 4.0, 6.0])
def test_the_blur_of_a_pages_print_is_told_in_pixels(sigma: float) -> None:
    page = np.full((1600, 1200), 240, np.uint8)
    for row in range(150, 1500, 100):
        for column in range(100, 1100, 100):
            cv2.rectangle(page, (column, row), (column + 50, row + 50), 30, -1)
    assert blur_px(_half(as_bytes(cv2.GaussianBlur(page, (0, 0), sigma)))) == pytest.approx(sigma, abs=0.4)


def test_a_camera_that_moved_blurs_in_one_direction_and_that_counts() -> None:
    page = _page(1200, 1600)
    still = blur_px(halved_grey(page)) or 0
    assert (blur_px(halved_grey(as_bytes(cv2.blur(page, (21, 1))))) or 0) > 2 * still
    assert (blur_px(halved_grey(as_bytes(cv2.blur(page, (1, 21))))) or 0) > 2 * still


@pytest.mark.parametrize("value", [0, 127, 255])
def test_a_page_without_print_has_no_blur_to_measure(value: int) -> None:
    blank = np.full((800, 600), value, np.uint8)
    assert blur_px(blank) is None
    assert print_share(blank) == 0.0
    assert unevenness(blank) == 0


def test_print_is_told_from_the_light_on_it_and_from_the_desk_beside_it() -> None:
    page = halved_grey(_page())
    assert print_share(page) > 0.02
    slope = as_bytes(np.tile(np.linspace(120, 250, 300), (400, 1)))
    slope[:, :6] = 20
    assert print_share(slope) == 0.0
    assert unevenness(slope) > 60


def test_single_white_pixels_are_no_glare() -> None:
    picture = np.full((300, 200, 3), 200, np.uint8)
    picture[::7, ::9] = 255
    assert washed_out_share(picture) == 0.0
    picture[100:150, 100:140] = 255
    assert washed_out_share(picture) == pytest.approx(2000 / 60000, rel=0.1)


@given(width=st.integers(1, 80), height=st.integers(1, 80), seed=st.integers(0, 20))
def test_every_plane_has_its_numbers(width: int, height: int, seed: int) -> None:
    plane = as_bytes(np.random.default_rng(seed).integers(0, 256, (height, width)))
    assert 0 <= print_share(plane) <= 1
    assert 0 <= unevenness(plane) <= 255
    assert (blur_px(plane) or 1) > 0
