"""Straightens a page seen at an angle to an upright sheet of A4-like size, and encodes it without EXIF. Pure."""

import cv2
import numpy as np

from drivers.camera.picture import Picture, as_bytes, as_floats, fit_within
from kiosk.domain.material import Corners

LONG_PX, SHORT_PX = 2339, 1654
"""The largest page kept: A4 at 200 dots an inch."""

_A4_RATIO = LONG_PX / SHORT_PX
_A4_TOLERANCE = 0.12
_JPEG_QUALITY = 88


def straighten(picture: Picture, corners: Corners) -> Picture:
    """The page inside `corners` as an upright rectangle, no larger than it was photographed."""
    width, height = _size_of(corners)
    source = as_floats(np.array(corners, np.float32))
    target = as_floats([[0, 0], [width, 0], [width, height], [0, height]]) - np.float32(0.5)
    view = cv2.getPerspectiveTransform(source, target)
    return as_bytes(
        cv2.warpPerspective(picture, view, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )


def keep_whole(picture: Picture) -> Picture:
    """The picture as it is, no larger than a page."""
    height, width = picture.shape[:2]
    return fit_within(picture, LONG_PX, SHORT_PX) if width > height else fit_within(picture, SHORT_PX, LONG_PX)


def encode_jpeg(picture: Picture) -> bytes:
    """A baseline JPEG without EXIF."""
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return encoded.tobytes()


def _size_of(corners: Corners) -> tuple[int, int]:
    """Width and height of the sheet; one that is nearly A4 is A4, for slant shortens what it hides."""
    points = np.array(corners, np.float64)
    top, right, bottom, left = np.linalg.norm(np.roll(points, -1, axis=0) - points, axis=1).tolist()
    width, height = max(top, bottom, 1.0), max(left, right, 1.0)
    long, short = max(width, height), min(width, height)
    if abs(long / short / _A4_RATIO - 1) < _A4_TOLERANCE:
        long = max(long, short * _A4_RATIO)
        short = long / _A4_RATIO
    scale = min(1.0, LONG_PX / long, SHORT_PX / short)
    tall, wide = max(2, round(long * scale)), max(2, round(short * scale))
    return (tall, wide) if width > height else (wide, tall)
