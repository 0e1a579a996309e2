"""Which four corners outline a page: by a table, and for every rectangle there is."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.material import Corners
from kiosk.domain.page_outline import inset_outline, likely_outline, outlines_page

SIZE = (3000, 4000)
PAGE: Corners = ((400, 500), (2700, 450), (2650, 3600), (350, 3500))
TL, TR, BR, BL = PAGE

SIZES = st.tuples(st.integers(200, 6000), st.integers(200, 6000))


def _turned(degrees: float, half: float = 1000.0) -> Corners:
    """A square turned clockwise in the middle of the photograph."""
    turn = math.radians(degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    top_left, top_right, bottom_right, bottom_left = (
        (1500 + half * (x * cos - y * sin), 2000 + half * (x * sin + y * cos))
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    )
    return top_left, top_right, bottom_right, bottom_left


@pytest.mark.parametrize(
    "corners", [PAGE, _turned(0), _turned(30), _turned(-30), _turned(44), ((0, 0), (3000, 0), (3000, 4000), (0, 4000))]
)
def test_a_page_lies_straight_or_turned_up_to_the_border(corners: Corners) -> None:
    assert outlines_page(corners, *SIZE)


@pytest.mark.parametrize(
    ("corners", "why"),
    [
        ((TR, TL, BR, BL), "sides cross"),
        ((TL, BL, BR, TR), "mirrored"),
        ((BR, BL, TL, TR), "upside down"),
        ((TL, TR, (1000, 1000), BL), "dented"),
        ((TL, (1525, 2050), BR, BL), "three in a row"),
        (((1000, 1000), (1100, 1000), (1100, 3000), (1000, 3000)), "a strip"),
        (((1000, 1000), (1200, 1000), (1200, 1200), (1000, 1200)), "tiny"),
        ((TL, TL, BR, BL), "two on one spot"),
        (((-1, 0), TR, BR, BL), "outside"),
        ((TL, TR, (3001, 3600), BL), "outside"),
        (((math.nan, 500), TR, BR, BL), "no number"),
        (((math.inf, 500), TR, BR, BL), "endless"),
    ],
)
def test_what_is_no_page_is_refused(corners: Corners, why: str) -> None:
    assert not outlines_page(corners, *SIZE), why


@given(SIZES)
def test_where_one_begins_can_be_cut_in_a_photograph_of_any_size(size: tuple[int, int]) -> None:
    assert outlines_page(inset_outline(*size), *size)


@given(SIZES, st.lists(st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000)), min_size=4, max_size=4))
def test_any_guess_leads_to_an_outline_that_can_be_cut(size: tuple[int, int], guess: list[tuple[float, float]]) -> None:
    top_left, top_right, bottom_right, bottom_left = guess
    assert outlines_page(likely_outline((top_left, top_right, bottom_right, bottom_left), *size), *size)


def test_a_guess_that_reaches_beyond_the_photograph_is_drawn_into_it() -> None:
    assert likely_outline(((-50, -20), TR, BR, BL), *SIZE) == ((0, 0), TR, BR, BL)


def test_without_a_guess_one_begins_at_the_border() -> None:
    assert likely_outline(None, *SIZE) == inset_outline(*SIZE)
