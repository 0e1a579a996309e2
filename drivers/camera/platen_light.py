"""A picture against its empty platen: in which light the platen is seen today, and what is not like it. Pure.

Light falls on everything alike: the ratio of the two pictures changes evenly over the platen, in all three channels
together, and a shadow only makes it less. What is otherwise lies on the platen.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import Floats, Picture, as_bytes, as_floats, to_grey

ALIKE = 0.12
"""As logarithms: the light of the platen is known no better than this."""

_PRINT_PX = 5
_CELL_PX = 8
_FEWEST_CELLS = 24
_DARKEST = 4.0
_ROUNDS = 5
_STEADY: Floats = np.float32(1e-6) * np.eye(3, dtype=np.float32)  # also where nothing is near the plane
_BARE_QUANTILE = 0.35  # what lies on a platen is lighter, most often
_LEAST_ALIKE, _LEAST_EXPLAINED = 0.55, 0.7  # of the cells beside the page
_MOST_LIGHT = np.log(5.0)
_AROUND_PX = 15
_STRUCTURE = 0.06
_LEAST_STRUCTURE, _LEAST_AGREEMENT = 0.01, 0.65
_GROWN_PX = 14  # a page's own shadow

_LOGARITHMS = np.log(np.arange(256, dtype=np.float32) + np.float32(_DARKEST))


@dataclass(frozen=True, slots=True)
class PlatenLight:
    """Today's light on the platen against that of its photograph, as logarithms.

    Attributes:
        fits: Whether that photograph still shows this platen.
        ratio: Per pixel and channel, of the picture to its platen.
        light: Level, slope across and slope down, a pixel.
        tint: Per channel, what is beside that.
        unlike: The part of what was compared that is neither platen nor a shadow on it.
    """

    fits: bool
    ratio: Floats = field(repr=False)
    light: Floats
    tint: Floats
    unlike: float

    def above(self, ratio: Floats, spots: Floats) -> Floats:
        """How far ratios at these spots (last axis x, y) are from the platen's, per channel."""
        even = self.light[0] + spots @ self.light[1:]
        return as_floats(ratio - even[..., None] - self.tint)


def light_on_platen(small: Picture, platen: EmptyPlaten, page: Floats | None = None) -> PlatenLight | None:
    """The light beside `page`, corners in the small picture; None where too little of the platen is seen to tell."""
    shape = (small.shape[0], small.shape[1])
    known = _logarithms_of_platen(platen, shape)
    if known is None:
        return None
    seen = logarithms(small)
    ratio = as_floats(seen - known)
    cover = np.zeros(shape, np.uint8)
    if page is not None:
        outline = np.round(page).astype(np.int32)
        cv2.fillConvexPoly(cover, outline, 1)
        cv2.polylines(cover, [outline], isClosed=True, color=1, thickness=2 * _GROWN_PX)
    size = (shape[1] // _CELL_PX, shape[0] // _CELL_PX)
    beside = as_floats(cv2.resize(as_floats(cover), size, interpolation=cv2.INTER_AREA)) == 0
    if int(beside.sum()) < _FEWEST_CELLS:
        return None
    cells = as_floats(cv2.resize(ratio, size, interpolation=cv2.INTER_AREA))[beside]
    rows, columns = np.nonzero(beside)
    spots = (as_floats(np.stack([columns, rows], axis=1)) + np.float32(0.5)) * np.float32(_CELL_PX)
    light = _evenly(cells.mean(axis=1), spots)
    above = cells - (light[0] + spots @ light[1:])[:, None]
    tint = as_floats(np.median(above, axis=0))
    alike, shaded = told_apart(as_floats(above - tint))
    corners = as_floats([[0, 0], [shape[1], 0], [shape[1], shape[0]], [0, shape[0]]])
    fits = bool(
        float(alike.mean()) >= _LEAST_ALIKE
        and float((alike | shaded).mean()) >= _LEAST_EXPLAINED
        and float(np.abs(light[0] + corners @ light[1:]).max()) < _MOST_LIGHT
        and _is_in_place(structure_of(small), _structure_of_platen(platen, shape), cover == 0)
    )
    return PlatenLight(fits, ratio, light, tint, 1 - float((alike | shaded).mean()))


def told_apart(above: Floats) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of ratios above the platen's (last axis channels): which are the platen, and which a shadow on it."""
    light = above.mean(axis=-1)
    colourless = np.abs(above - light[..., None]).max(axis=-1) < ALIKE
    alike: NDArray[np.bool_] = colourless & (np.abs(light) < ALIKE)
    shaded: NDArray[np.bool_] = colourless & (light <= -ALIKE)
    return alike, shaded


def logarithms(small: Picture) -> Floats:
    """Of the picture without print, per pixel and channel."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_PRINT_PX, _PRINT_PX))
    blank = cv2.GaussianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel), (3, 3), 0)
    return as_floats(cv2.LUT(as_bytes(blank), _LOGARITHMS))


@lru_cache(maxsize=4)
def _logarithms_of_platen(platen: EmptyPlaten, shape: tuple[int, int]) -> Floats | None:
    picture = platen.seen_at(shape)
    return None if picture is None else logarithms(picture)


def _evenly(values: Floats, spots: Floats) -> Floats:
    """Level and slopes of the plane through most values; what is far from it does not count."""
    terms = np.column_stack([np.ones(len(spots), np.float32), spots])
    plane = as_floats([float(np.quantile(values, _BARE_QUANTILE)), 0, 0])
    for reach in np.linspace(4 * ALIKE, ALIKE, _ROUNDS, dtype=np.float32):
        away = (values - terms @ plane) / reach
        weight = np.clip(1 - away * away, 0, 1) ** 2
        weighted = terms * weight[:, None]
        normal, right = as_floats(weighted.T @ terms), as_floats(weighted.T @ values)
        plane = as_floats(np.linalg.solve(normal + _STEADY, right))
    return plane


def _is_in_place(seen: Floats, known: Floats | None, beside: NDArray[np.bool_]) -> bool:
    """Whether what structure the platen has beside the page is where it was: the camera has not moved."""
    if known is None:
        return False
    of_platen, today = known[beside], seen[beside]
    marked = np.abs(of_platen) > _STRUCTURE
    if float(marked.mean()) < _LEAST_STRUCTURE:
        return True
    of_platen, today = of_platen[marked], today[marked]
    strength = float(np.sqrt((of_platen @ of_platen) * (today @ today)))
    return float(of_platen @ today) >= _LEAST_AGREEMENT * max(strength, 1e-6)


def structure_of(small: Picture) -> Floats:
    """How far each pixel's logarithm is from its surroundings', thin lines and all."""
    level = as_floats(cv2.LUT(as_bytes(cv2.GaussianBlur(to_grey(small), (3, 3), 0)), _LOGARITHMS))
    return as_floats(level - cv2.blur(level, (_AROUND_PX, _AROUND_PX)))


@lru_cache(maxsize=4)
def _structure_of_platen(platen: EmptyPlaten, shape: tuple[int, int]) -> Floats | None:
    picture = platen.seen_at(shape)
    return None if picture is None else structure_of(picture)
