"""Edges and lines of a small picture: borders are found to a fraction of a pixel, print and grain are not."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.camera.page_edges import DIRECTIONS, find_edges
from drivers.camera.picture import Picture

_HEIGHT, _WIDTH = 240, 320
_MOST = 22
_DESK, _PAPER = 90, 220


def _blank(value: int = _DESK) -> Picture:
    return np.full((_HEIGHT, _WIDTH, 3), value, np.uint8)


def _sheet() -> Picture:
    """A bright sheet from (80, 60) to (239, 179) on a dark desk."""
    picture = _blank()
    picture[60:180, 80:240] = _PAPER
    return picture


def _away(picture: Picture, x: float, y: float, turn: float) -> float:
    """How far from (x, y) the nearest line runs whose normal points to `turn` degrees, either way."""
    normal = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    lines = find_edges(picture, _MOST).lines
    facing = lines[np.abs(lines[:, :2] @ normal) > np.cos(np.radians(2.0))]
    return float(np.abs(facing[:, :2] @ np.array([x, y]) - facing[:, 2]).min(initial=np.inf))


@pytest.mark.parametrize(("x", "y", "turn"), [(79.5, 120, 0), (239.5, 120, 0), (160, 59.5, 90), (160, 179.5, 90)])
def test_each_side_of_a_sheet_is_a_line_where_it_lies(x: float, y: float, turn: float) -> None:
    assert _away(_sheet(), x, y, turn) < 0.75


@settings(max_examples=25)
@given(turn=st.floats(0.0, 180.0), shift=st.floats(-30.0, 30.0))
def test_a_border_is_found_however_the_paper_is_turned(turn: float, shift: float) -> None:
    rows, columns = np.mgrid[0:_HEIGHT, 0:_WIDTH]
    normal = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    middle = _WIDTH / 2 + shift * normal[0], _HEIGHT / 2 + shift * normal[1]
    across = (columns - middle[0]) * normal[0] + (rows - middle[1]) * normal[1]
    picture = _blank()
    picture[across > 0] = _PAPER
    assert _away(picture, *middle, turn) < 1.0


@pytest.mark.parametrize(
    ("x", "y", "toward_light"),
    [(80, 120, 0), (160, 60, 2), (239, 120, 4), (160, 179, 6)],
    ids=["left", "top", "right", "bottom"],
)
def test_the_light_lies_inside_of_every_side(x: int, y: int, toward_light: int) -> None:
    masks = find_edges(_sheet(), _MOST).toward_light[:, y, x]
    assert masks[toward_light]
    assert not masks[(toward_light + DIRECTIONS // 2) % DIRECTIONS]


def test_coloured_paper_of_the_desks_brightness_has_borders_too() -> None:
    picture = _blank(120)
    picture[60:180, 80:240] = (200, 100, 60)
    assert _away(picture, 79.5, 120, 0) < 1.0


def test_a_blank_picture_has_no_edge_and_no_line() -> None:
    edges = find_edges(_blank(), _MOST)
    assert not edges.toward_light.any()
    assert edges.lines.shape == (0, 3)


def test_print_on_the_paper_makes_no_line() -> None:
    picture = _blank(_PAPER)
    for row in range(30, 220, 14):
        cv2.putText(picture, "lease contract 2026", (20, row), cv2.FONT_HERSHEY_PLAIN, 1.0, (20, 20, 20), 1)
    cv2.line(picture, (10, 100), (300, 104), (20, 20, 20), 2)
    assert len(find_edges(picture, _MOST).lines) == 0


@pytest.mark.parametrize("most", [1, 3])
def test_no_more_lines_come_than_were_asked_for(most: int) -> None:
    assert len(find_edges(_sheet(), most).lines) == most


def test_nothing_of_the_picture_shows_in_a_log() -> None:
    assert repr(find_edges(_sheet(), _MOST)) == "EdgeField()"
