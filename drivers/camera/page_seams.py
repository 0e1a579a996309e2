"""Seams of an upright page: lines that begin at its very edge, as where one sheet lies on another, or at a fold.

Print keeps away from a sheet's edge, and so do the rules of a form; what crosses the margin and goes on straight is the
edge of another sheet, a fold, or the middle of a book. Soft changes of light are no seams. A fold lies at a half or
a third; the middle of a book is deep, or has print beside it and none near it. Pure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Floats, Plane, as_bytes, as_floats

LONG_PX = 480
"""The long side of the upright page that seams are looked for in."""

_BANDS_PX = ((4, 7), (7, 10), (10, 13))  # of the margin, from the edge
_CORNER_PX = 20
_REACH = 8  # of a profile across a line, either way
_FLANK = 4
_CORE = 2
_APART_PX = 16
_MOST_CROSSINGS = 2  # a side
_DEEP_ENOUGH = 5.0  # of 255
_HIGH_ENOUGH = 3.5
_DIP_OVER_NOISE, _STEP_OVER_NOISE = 3.0, 1.2
_SHARP = 0.7
_ANGLES_RAD = np.radians(np.arange(-62.5, 63.0, 2.5))
_RAY = (0.012, 0.17)  # of the long side
_SEGMENTS = 16
_WITHIN_SEGMENT = 2
_MARGIN_SEGMENTS = 4  # in which there is no print
_ALL_BUT = 0.1  # of the segments
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


@dataclass(frozen=True, slots=True)
class Seam:
    """A seam where it meets the edge.

    Attributes:
        side: 0 top, 1 right, 2 bottom, 3 left.
        place: From the left or from the top, 0 to 1.
        slant: Tangent of its angle against the straight way across the page.
        depth: How much darker it is than the paper beside it, 0 to 1.
    """

    side: int
    place: float
    slant: float
    depth: float


@dataclass(frozen=True, slots=True)
class _Least:
    """What stands out of the noise, in steps of 255."""

    dip: float
    step: float


def upright_grey(grey: Plane, quad: Floats, wide: float, tall: float, long_px: int = LONG_PX) -> Plane:
    """The page with these corners in `grey`, seen from above, `long_px` long and shaped wide : tall."""
    scale = long_px / max(wide, tall)
    width, height = max(2, round(wide * scale)), max(2, round(tall * scale))
    target = as_floats([[0, 0], [width, 0], [width, height], [0, height]]) - np.float32(0.5)
    view = cv2.getPerspectiveTransform(quad, target)
    return as_bytes(cv2.warpPerspective(grey, view, (width, height), borderMode=cv2.BORDER_REPLICATE))


def seams_across(page: Plane) -> Iterator[SeamKind]:
    """What the seams of an upright page are, worked out one after another."""
    return (_kind(page, seam) for seam in find_seams(page))


def find_seams(page: Plane) -> Iterator[Seam]:
    """Where the seams of an upright page meet its sides."""
    noise = _noise(page)
    least = _Least(max(_DEEP_ENOUGH, _DIP_OVER_NOISE * noise), max(_HIGH_ENOUGH, _STEP_OVER_NOISE * noise))
    for side in range(4):
        turned = as_bytes(np.ascontiguousarray(np.rot90(page, side)))  # this side on top
        for x in _crossings(turned, least):
            line = _line_from(turned, x, least)
            if line is not None:
                place = x / turned.shape[1]
                yield Seam(side, place if side < 2 else 1 - place, *line)  # noqa: PLR2004 - top and right


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


def _noise(page: Plane) -> float:
    """Standard deviation of the sensor's noise, from single pixels' deviation."""
    some = page[::2]
    deviation = np.bincount(cv2.absdiff(some, cv2.medianBlur(some, 3)).ravel())
    return 1.5 * int(np.searchsorted(deviation.cumsum(), some.size / 2))


def _crossings(page: Plane, least: _Least) -> list[int]:
    """Where something crosses the margin at the top."""
    bands = as_floats([page[low:high].mean(axis=0) for low, high in _BANDS_PX])
    width = bands.shape[1]
    if width < 2 * _CORNER_PX:
        return []
    padded = np.pad(bands, ((0, 0), (_REACH, _REACH)), mode="edge")
    dip, step, sharp = _measured(np.stack([padded[:, k : k + width] for k in range(2 * _REACH + 1)]))
    strength = np.maximum(dip / least.dip, np.where(sharp > _SHARP, np.abs(step), 0) / least.step)
    along = cv2.dilate(as_floats(strength), np.ones((1, 5), np.uint8)).min(axis=0)
    along[:_CORNER_PX] = along[-_CORNER_PX:] = 0
    found: list[int] = []
    for x in np.argsort(along)[::-1]:
        if along[x] < 1.0 or len(found) == _MOST_CROSSINGS:
            break
        if all(abs(int(x) - other) > _APART_PX for other in found):
            found.append(int(x))
    return found


def _line_from(page: Plane, x: int, least: _Least) -> tuple[float, float] | None:
    """Slant and depth of a straight line that goes on from the margin at `x`; None if there is none."""
    height, width = page.shape
    long = max(height, width)
    steps = np.linspace(_RAY[0] * long, _RAY[1] * long, _SEGMENTS * _WITHIN_SEGMENT, dtype=np.float32)
    ends = x + steps[-1] * np.tan(_ANGLES_RAD)
    angles = _ANGLES_RAD[(ends > 0) & (ends < width) & (steps[-1] < height)]
    if not len(angles):
        return None
    profiles = _across_rays(page, x, angles, steps)
    dip, step, sharp = _measured(profiles)
    rising = np.sort(step, axis=1)
    edge = np.maximum(_all_but_few(rising), _all_but_few(-rising[:, ::-1])) / least.step
    edge = np.where(np.median(sharp, axis=1) > _SHARP, edge, 0)
    clear = np.maximum(_all_but_few(np.sort(dip, axis=1)) / least.dip, edge)
    best = int(np.argmax(clear))
    if clear[best] < 1.0:
        return None
    depth = float(np.median(dip[best, :_MARGIN_SEGMENTS])) / max(1.0, float(profiles[:, best].max()))
    return float(np.tan(angles[best])), depth


def _across_rays(page: Plane, x: int, angles: NDArray[np.float64], steps: Floats) -> Floats:
    """Profiles across the rays from `x` at these angles: place in the profile, ray, segment."""
    across = np.arange(-_REACH, _REACH + 1, dtype=np.float32)[:, None, None]
    sine, cosine = np.sin(angles)[:, None], np.cos(angles)[:, None]
    spot_x = as_floats(x + steps * np.tan(angles)[:, None] + across * cosine)
    spot_y = as_floats(steps - across * sine)
    flat = (-1, len(steps))
    read = cv2.remap(page, spot_x.reshape(flat), spot_y.reshape(flat), cv2.INTER_LINEAR)
    return as_floats(as_floats(read).reshape(*spot_x.shape[:2], _SEGMENTS, _WITHIN_SEGMENT).mean(axis=3))


def _all_but_few(rising: Floats) -> Floats:
    """Of each row in rising order, the value that one in ten does not reach."""
    place = _ALL_BUT * (rising.shape[1] - 1)
    return as_floats(rising[:, int(place)] + (place % 1) * (rising[:, int(place) + 1] - rising[:, int(place)]))


def _measured(profiles: Floats) -> tuple[Floats, Floats, Floats]:
    """Of each profile (first axis): how deep a line runs through its middle, how high a step, and how sharp that is."""
    soft = as_floats((profiles[:-2] + 2 * profiles[1:-1] + profiles[2:]) / 4)
    middle = len(soft) // 2
    before, after = soft[: middle - _FLANK + 1], soft[middle + _FLANK :]
    core = soft[middle - _CORE : middle + _CORE + 1].min(axis=0)
    dip = np.minimum(before.max(axis=0), after.max(axis=0)) - core
    step = _median_of_four(after) - _median_of_four(before)
    inner = soft[middle + _CORE] - soft[middle - _CORE]
    sharp = inner * np.sign(step) / np.maximum(np.abs(step), 1e-3)
    return as_floats(dip), as_floats(step), as_floats(sharp)


def _median_of_four(values: Floats) -> Floats:
    """The median over a first axis of four, many times quicker than numpy's."""
    a, b, c, d = values
    low, high = np.maximum(np.minimum(a, b), np.minimum(c, d)), np.minimum(np.maximum(a, b), np.maximum(c, d))
    return as_floats((low + high) / 2)
