"""How a small picture's light changes from pixel to pixel, print removed first; and what of it the platen explains.

Pure; arrays in, arrays out.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import Floats, Picture, as_bytes, as_floats, to_grey

WEAKEST = 18.0
"""A weaker slope is no edge."""

_PRINT_PX = 7  # strokes and thin rules narrower than this vanish at the working size
_MOST_LEFT = 0.5  # of a slope, when that of the platen is taken away: then it is the platen's own

Steps = NDArray[np.int16]
"""A derivative of eight-bit values."""


@dataclass(frozen=True, slots=True)
class Slopes:
    """The slope at each pixel of one picture, of the channel that changes most, turned toward the brighter side.

    Attributes:
        across: Its part from left to right.
        down: Its part from top to bottom.
        power: Its square.
        blank: The picture without print.
    """

    across: Steps = field(repr=False)
    down: Steps = field(repr=False)
    power: Floats = field(repr=False)
    blank: Picture = field(repr=False)


def slopes_of(picture: Picture) -> Slopes:
    """The slopes of a small picture."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_PRINT_PX, _PRINT_PX))
    blank = as_bytes(cv2.GaussianBlur(cv2.morphologyEx(picture, cv2.MORPH_CLOSE, kernel), (5, 5), 0))
    xs, ys = (_channels(as_steps(cv2.Sobel(blank, cv2.CV_16S, *order))) for order in ((1, 0), (0, 1)))
    across, down, power = xs[0].copy(), ys[0].copy(), _power(xs[0], ys[0])
    for x, y in zip(xs[1:], ys[1:], strict=True):
        other = _power(x, y)
        stronger = as_bytes(cv2.compare(other, power, cv2.CMP_GT))
        cv2.copyTo(x, stronger, across)
        cv2.copyTo(y, stronger, down)
        power = as_floats(cv2.max(other, power))
    all_x, all_y = xs[0] + xs[1] + xs[2], ys[0] + ys[1] + ys[2]
    agree = np.multiply(across, all_x, dtype=np.float32) + np.multiply(down, all_y, dtype=np.float32)
    against = as_bytes(agree < 0)
    cv2.copyTo(-across, against, across)
    cv2.copyTo(-down, against, down)
    return Slopes(across, down, power, blank)


def without_platen(seen: Slopes, platen: EmptyPlaten) -> Slopes:
    """The slopes that the empty platen does not have as well, whatever the light."""
    bare = _slopes_of_platen(platen, (seen.power.shape[0], seen.power.shape[1]))
    if bare is None:
        return seen
    own = np.nonzero(bare.power > (WEAKEST / 2) ** 2)
    lighter = as_floats(to_grey(seen.blank)[own]) / np.maximum(to_grey(bare.blank)[own], 1)
    left_x, left_y = seen.across[own] - lighter * bare.across[own], seen.down[own] - lighter * bare.down[own]
    explained = left_x * left_x + left_y * left_y < _MOST_LEFT**2 * seen.power[own]
    at = own[0][explained], own[1][explained]
    across, down, power = seen.across.copy(), seen.down.copy(), seen.power.copy()
    across[at] = down[at] = 0
    power[at] = 0
    return Slopes(across, down, power, seen.blank)


def as_steps(array: object) -> Steps:
    """`array` as 16-bit values; no copy when it already is."""
    return np.asarray(array, np.int16)


@lru_cache(maxsize=4)
def _slopes_of_platen(platen: EmptyPlaten, shape: tuple[int, int]) -> Slopes | None:
    picture = platen.seen_at(shape)
    return None if picture is None else slopes_of(picture)


def _channels(steps: Steps) -> list[Steps]:
    return [as_steps(channel) for channel in cv2.split(steps)]


def _power(x: Steps, y: Steps) -> Floats:
    across, down = x.astype(np.float32), y.astype(np.float32)
    return as_floats(across * across + down * down)
