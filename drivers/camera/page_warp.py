"""Straightens a page seen at an angle to an upright sheet, at most A4 at 200 dots an inch. Pure."""

import math

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, Plane, as_bytes, as_floats, fit_within
from kiosk.domain.material import Corners

LONG_PX, SHORT_PX = 2339, 1654
"""The largest page kept: A4 at 200 dots an inch."""

_DPI, _MM_AN_INCH = 200, 25.4
_A4_RATIO = LONG_PX / SHORT_PX
_A4_TOLERANCE = 0.12
_COARSE = 0.5  # a page made smaller than this is averaged first, else its print would break up


def straighten(picture: Picture, corners: Corners, real_mm: tuple[float, float] | None = None) -> Picture:
    """The page inside `corners` as an upright rectangle, no larger than it was photographed.

    Where its width and height are known in millimetres: at that size and 200 dots an inch, if that is at most A4.
    """
    wide, tall = photographed_size(corners)
    if real_mm is not None:
        width, height = _at_real_size(*real_mm)
        scale = math.sqrt(width * height / (wide * tall))
    else:
        scale = min(1.0, LONG_PX / max(wide, tall), SHORT_PX / min(wide, tall))
        width, height = max(2, round(wide * scale)), max(2, round(tall * scale))
    points = as_floats(np.array(corners, np.float32))
    if scale <= _COARSE:
        picture, points = _reduced(picture, points, min(int(1 / scale), *picture.shape[:2]))
    view = view_of(points, width, height)
    return as_bytes(
        cv2.warpPerspective(picture, view, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )


def _at_real_size(width_mm: float, height_mm: float) -> tuple[int, int]:
    dots = _DPI / _MM_AN_INCH
    long, short = max(width_mm, height_mm) * dots, min(width_mm, height_mm) * dots
    dots *= min(1.0, LONG_PX / long, SHORT_PX / short)
    return max(2, round(width_mm * dots)), max(2, round(height_mm * dots))


def view_of(points: Floats, width: int, height: int) -> Floats:
    """The projection of the four corners TL TR BR BL onto an upright rectangle of width x height pixels."""
    target = as_floats([[0, 0], [width, 0], [width, height], [0, height]]) - np.float32(0.5)
    return as_floats(cv2.getPerspectiveTransform(points, target))


def upright_grey(grey: Plane, quad: Floats, wide: float, tall: float, long_px: int) -> Plane:
    """The page with these corners in `grey`, seen from above, `long_px` long and shaped wide : tall."""
    scale = long_px / max(wide, tall)
    width, height = max(2, round(wide * scale)), max(2, round(tall * scale))
    view = view_of(quad, width, height)
    return as_bytes(cv2.warpPerspective(grey, view, (width, height), borderMode=cv2.BORDER_REPLICATE))


def keep_whole(picture: Picture) -> Picture:
    """The picture as it is, no larger than a page."""
    height, width = picture.shape[:2]
    return fit_within(picture, LONG_PX, SHORT_PX) if width > height else fit_within(picture, SHORT_PX, LONG_PX)


def encode_jpeg(picture: Picture, quality: int = 85) -> bytes:
    """A baseline JPEG without EXIF."""
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return encoded.tobytes()


def photographed_size(corners: Corners) -> tuple[float, float]:
    """Width and height of the sheet in the photograph's pixels; one that is nearly A4 is A4, for slant shortens it."""
    points = np.array(corners, np.float64)
    top, right, bottom, left = np.linalg.norm(np.roll(points, -1, axis=0) - points, axis=1).tolist()
    width, height = max(top, bottom, 1.0), max(left, right, 1.0)
    long, short = max(width, height), min(width, height)
    if abs(long / short / _A4_RATIO - 1) < _A4_TOLERANCE:
        long = max(long, short * _A4_RATIO)
        short = long / _A4_RATIO
    return (long, short) if width > height else (short, long)


def _reduced(picture: Picture, points: Floats, block: int) -> tuple[Picture, Floats]:
    """The part of the picture with the page in it, averaged by whole blocks, and the corners there."""
    height, width = picture.shape[:2]
    left, top = (int(value) for value in np.clip(points.min(axis=0) - block, 0, [width - block, height - block]))
    right, bottom = (
        int(value) for value in np.clip(points.max(axis=0) + block, [left + block, top + block], [width, height])
    )
    size = ((right - left) // block, (bottom - top) // block)
    part = picture[top : top + size[1] * block, left : left + size[0] * block]
    small = as_bytes(cv2.resize(part, size, interpolation=cv2.INTER_AREA))
    return small, as_floats((points - (left, top) + 0.5) / block - 0.5)
