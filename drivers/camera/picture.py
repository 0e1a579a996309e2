"""What a picture and a page's outline are inside the camera driver, and the few conversions all its parts share.

The one place that meets OpenCV's loosely typed arrays: everything beyond works on `Picture` and `Plane`.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from kiosk.domain.material import Corners

Picture = NDArray[np.uint8]
"""Height x width x 3, BGR."""

Plane = NDArray[np.uint8]
"""Height x width, one channel."""

Floats = NDArray[np.float32]


def as_bytes(array: ArrayLike) -> NDArray[np.uint8]:
    """`array` as eight-bit values; no copy when it already is."""
    return np.asarray(array, dtype=np.uint8)


def as_floats(array: ArrayLike) -> Floats:
    """`array` as single-precision values; no copy when it already is."""
    return np.asarray(array, dtype=np.float32)


def to_grey(picture: Picture) -> Plane:
    """The picture's luminance."""
    return as_bytes(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def fit_within(picture: Picture, width_px: int, height_px: int) -> Picture:
    """The picture scaled down to lie within the box; as it is when it already does.

    First by the whole number below, which averages quickly, then smoothly by the rest, which is at most two.
    """
    height, width = picture.shape[:2]
    scale = min(width_px / width, height_px / height)
    if scale >= 1.0:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    whole = min(int(1 / scale), width, height)
    if whole > 1:
        # The last rows and columns that make no full block are left out: at most whole - 1 of thousands.
        blocks = (width // whole, height // whole)
        picture = picture[: blocks[1] * whole, : blocks[0] * whole]
        picture = as_bytes(cv2.resize(picture, blocks, interpolation=cv2.INTER_AREA))
    return as_bytes(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR))


def to_corners(points: Floats) -> Corners:
    """Four rows of x and y as the domain's corners."""
    rows: Sequence[Sequence[float]] = points.astype(float).tolist()
    top_left, top_right, bottom_right, bottom_left = ((row[0], row[1]) for row in rows)
    return top_left, top_right, bottom_right, bottom_left
