"""Outlines are judged by the edges under them: the sheet's own beats one that is moved, larger, or runs on."""

import cv2
import numpy as np
import pytest

from drivers.camera.outline_support import judge_outlines, run_on
from drivers.camera.page_edges import EdgeField, find_edges
from drivers.camera.picture import Floats, Picture, as_floats

_HEIGHT, _WIDTH = 240, 320
_SHEET = ((79.5, 59.5), (239.5, 59.5), (239.5, 179.5), (79.5, 179.5))


def _desk() -> Picture:
    return np.full((_HEIGHT, _WIDTH, 3), 90, np.uint8)


def _edges(picture: Picture) -> EdgeField:
    return find_edges(picture, 22)


def _with_sheet() -> Picture:
    picture = _desk()
    picture[60:180, 80:240] = 220
    return picture


def _quads(*quads: tuple[tuple[float, float], ...]) -> Floats:
    return as_floats(np.array(quads))


def test_the_sheets_own_outline_scores_highest() -> None:
    moved = tuple((x + 12, y) for x, y in _SHEET)
    larger = ((60, 40), (260, 40), (260, 200), (60, 200))
    scores, unseen = judge_outlines(_quads(_SHEET, moved, larger), _edges(_with_sheet()), (_HEIGHT, _WIDTH))
    assert scores[0] > scores[1] > scores[2]
    assert not unseen.any()


def test_sides_along_the_frame_count_half_and_are_told() -> None:
    picture = _desk()
    picture[60:180, 80:] = 220
    out = ((79.5, 59.5), (_WIDTH - 1, 59.5), (_WIDTH - 1, 179.5), (79.5, 179.5))
    _, unseen = judge_outlines(_quads(out), _edges(picture), (_HEIGHT, _WIDTH))
    assert unseen[0].tolist() == [False, True, False, False]


def test_a_sheet_of_which_three_sides_are_unseen_is_none() -> None:
    whole = ((0, 59.5), (_WIDTH - 1, 59.5), (_WIDTH - 1, _HEIGHT - 1), (0, _HEIGHT - 1))
    picture = _desk()
    picture[60:] = 220
    scores, _ = judge_outlines(_quads(whole), _edges(picture), (_HEIGHT, _WIDTH))
    assert scores[0] == pytest.approx(0.0)


def test_an_outline_that_ends_at_a_fold_runs_on_and_the_whole_sheet_does_not() -> None:
    picture = _with_sheet()
    cv2.line(picture, (160, 62), (160, 177), (150, 150, 150), 2)
    half = ((79.5, 59.5), (160, 59.5), (160, 179.5), (79.5, 179.5))
    assert run_on(_quads(half, _SHEET), _edges(picture)).tolist() == [True, False]
