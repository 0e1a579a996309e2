"""Keys go through a page as it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.keys.reading_order import Box, reading_order

ROW = [Box(0, 0, 10, 10), Box(20, 0, 30, 10), Box(40, 0, 50, 10)]
COORDINATE = st.integers(0, 200)
SIZE = st.integers(1, 60)


def _box(left: int, top: int, width: int, height: int) -> Box:
    return Box(left, top, left + width, top + height)


BOXES = st.lists(st.builds(_box, COORDINATE, COORDINATE, SIZE, SIZE), max_size=12)


@pytest.mark.parametrize(
    ("boxes", "order"),
    [
        ([], []),
        (list(reversed(ROW)), [2, 1, 0]),
        ([Box(0, 50, 10, 60), Box(0, 0, 10, 10)], [1, 0]),
        # two columns of which one is a tall box: the left one first, then the right one from its top
        ([Box(60, 40, 90, 60), Box(60, 0, 90, 20), Box(0, 0, 50, 60)], [2, 1, 0]),
        # a headline over two columns
        ([Box(60, 20, 90, 60), Box(0, 20, 50, 60), Box(0, 0, 90, 10)], [2, 1, 0]),
        # a foot whose buttons differ in height by a little
        ([Box(20, 2, 30, 12), Box(0, 0, 10, 10)], [1, 0]),
        # what lies over each other goes by its top
        ([Box(10, 10, 50, 50), Box(0, 0, 40, 40)], [1, 0]),
    ],
)
def test_a_page_is_gone_through_from_the_top_and_from_the_left(boxes: list[Box], order: list[int]) -> None:
    assert reading_order(boxes) == order


@given(BOXES)
def test_nothing_is_left_out_and_nothing_comes_twice(boxes: list[Box]) -> None:
    assert sorted(reading_order(boxes)) == list(range(len(boxes)))


@given(BOXES)
def test_what_stands_wholly_above_everything_else_is_first(boxes: list[Box]) -> None:
    assert reading_order([*boxes, Box(0, -20, 5, -10)])[0] == len(boxes)


def test_a_box_is_joined_with_others_and_kept_within_its_frame() -> None:
    assert Box(0, 0, 1, 1).joined(Box(5, -3, 6, 0.5)) == Box(0, -3, 6, 1)
    assert Box(0, 0, 10, 100).within(Box(0, 20, 20, 50)) == Box(0, 20, 10, 50)
    assert Box(0, 0, 10, 10).within(Box(0, 20, 20, 50)) == Box(0, 20, 20, 50)
