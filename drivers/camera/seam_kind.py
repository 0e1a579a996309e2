"""What the seams of an upright page are: a fold, the middle of a book, or the edge of another sheet. Pure.

A fold lies at a half or a third; the middle of a book is deep, or has print beside it and none near it.
"""

from collections.abc import Iterator
from enum import Enum, auto

import cv2
import numpy as np

from drivers.camera.page_seams import Seam, find_seams
from drivers.camera.picture import Plane, as_bytes, as_floats

_FOLDS = (1 / 3, 1 / 2, 2 / 3)
_AT_FOLD = 0.02
_FOLD_SLANT = 0.3  # a short way at the edge tells the direction only roughly
_FOLD_DEPTH = 0.14  # of the paper's light
_PRINT_PX, _PRINT_DEPTH = 7, 25
_GUTTER = (0.012, 0.026)  # of the width, either way: the fold itself, and what a book keeps free of print
_LEAST_PRINT, _PRINT_BESIDE = 0.02, 0.2  # of the columns; of that beside the middle


class SeamKind(Enum):
    """What a seam is."""

    FOLD = auto()
    BOOK = auto()
    SHEET = auto()


def seams_across(page: Plane) -> Iterator[SeamKind]:
    """What the seams of an upright page are, worked out one after another."""
    return (_kind(page, seam) for seam in find_seams(page))


def _kind(page: Plane, seam: Seam) -> SeamKind:
    if abs(seam.slant) > _FOLD_SLANT or min(abs(seam.place - fold) for fold in _FOLDS) > _AT_FOLD:
        return SeamKind.SHEET
    across = page if seam.side % 2 == 0 else as_bytes(page.T)
    in_middle = abs(seam.place - 1 / 2) <= _AT_FOLD
    return SeamKind.BOOK if in_middle and (seam.depth > _FOLD_DEPTH or _is_gutter(across)) else SeamKind.FOLD


def _is_gutter(page: Plane) -> bool:
    """Whether there is print left or right of the middle, and none beside it."""
    closed = as_bytes(cv2.morphologyEx(page, cv2.MORPH_CLOSE, np.ones((_PRINT_PX, _PRINT_PX), np.uint8)))
    by_column = as_floats((closed - page > _PRINT_DEPTH).mean(axis=0))
    away = np.abs((np.arange(len(by_column)) + 0.5) / len(by_column) - 0.5)
    left = np.arange(len(by_column)) < len(by_column) / 2
    beside = by_column[(away > _GUTTER[0]) & (away < _GUTTER[1])]
    far = away >= _GUTTER[1]
    printed = max(by_column[far & left].mean(), by_column[far & ~left].mean())
    return bool(printed > _LEAST_PRINT and beside.mean() < _PRINT_BESIDE * printed)
