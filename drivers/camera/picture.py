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


def middle_of(values: Floats, axis: int = -1) -> Floats:
    """The median along an axis; on short rows many times quicker than numpy's."""
    rising = np.moveaxis(np.sort(values, axis=axis), axis, -1)
    count = values.shape[axis]
    return as_floats((rising[..., (count - 1) // 2] + rising[..., count // 2]) / 2)


def to_grey(picture: Picture) -> Plane:
    """The picture's luminance."""
    return as_bytes(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def fit_within(picture: NDArray[np.uint8], width_px: int, height_px: int) -> NDArray[np.uint8]:
    """The picture or plane scaled down to lie within the box; as it is when it already does."""
    height, width = picture.shape[:2]
    scale = min(width_px / width, height_px / height)
    if scale >= 1.0:
        return picture
    halved = halve(picture, 2 * width_px, 2 * height_px)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return as_bytes(cv2.resize(halved, size, interpolation=cv2.INTER_LINEAR))


def halve(picture: NDArray[np.uint8], width_px: int, height_px: int) -> NDArray[np.uint8]:
    """The picture or plane averaged two by two, again and again, until it lies within the box.

    By far the quickest way down that leaves nothing out. An odd last row or column is dropped.
    """
    height, width = picture.shape[:2]
    while min(width_px / width, height_px / height) < 1.0 and min(width, height) > 1:
        width, height = width // 2, height // 2
        even = picture[: 2 * height, : 2 * width]
        picture = as_bytes(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA))
    return picture


def to_corners(points: Floats) -> Corners:
    """Four rows of x and y as the domain's corners."""
    rows: Sequence[Sequence[float]] = points.astype(float).tolist()
    top_left, top_right, bottom_right, bottom_left = ((row[0], row[1]) for row in rows)
    return top_left, top_right, bottom_right, bottom_left
