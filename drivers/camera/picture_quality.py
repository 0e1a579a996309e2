"""How sharp, bright and full of print a picture is, as plain numbers. Pure."""

import cv2
import numpy as np

from drivers.camera.picture import Picture, Plane, as_bytes, as_floats, fit_within, to_grey
from kiosk.domain.material import Corners

SHARP_ENOUGH = 0.02
BRIGHT_ENOUGH = 70.0
_MEASURED_AT_PX = 1000
_LIGHT_PART = 0.9
_MARGIN_PART = 0.03  # of the long side: the desk may show along a page's edge
_STEEPEST_SHARE = 0.999  # a single line of writing has more than a thousandth of a page in edges
_EXTREME_SHARE = 0.005
_LEAST_CONTRAST = 30
_PEAK_TO_SIGMA = float(np.sqrt(2 * np.pi))  # a step of height 1 under a Gaussian is at most 1 / (sigma * this) steep
_PRINT_PX = 9
_PRINT_DEPTH = 30
_PART = 0.05
_WHITE_OUT = 250


def sharpness(picture: Picture) -> float:
    """Variance of the Laplacian over the variance of the luminance: 0 is fog; independent of light and contrast.

    Measured at one size, since a larger picture of the same page is softer from pixel to pixel.
    """
    grey = to_grey(fit_within(picture, _MEASURED_AT_PX, _MEASURED_AT_PX))
    calm = as_floats(cv2.GaussianBlur(as_floats(grey), (3, 3), 0))  # the sensor's noise is not sharpness
    spread = float(calm.var())
    if spread < 1.0:
        return 0.0
    return float(as_floats(cv2.Laplacian(calm, cv2.CV_32F)).var()) / spread


def brightness(picture: Picture) -> float:
    """The luminance, 0 to 255, that the lighter tenth of the picture exceeds: paper, if there is any."""
    grey = as_bytes(picture[::4, ::4]).mean(axis=2)
    return float(np.quantile(grey, _LIGHT_PART))


def inside(picture: Picture, corners: Corners) -> Picture:
    """The upright box in the middle of the page, of its bounding box's shape: print without its surroundings."""
    points = np.array(corners, np.float64)
    height, width = picture.shape[:2]
    middle, half = points.mean(axis=0), (points.max(axis=0) - points.min(axis=0)) / 2
    along = np.roll(points, -1, axis=0) - points
    outward = np.abs(along[:, ::-1])
    room = np.abs(along[:, 0] * (middle - points)[:, 1] - along[:, 1] * (middle - points)[:, 0])
    reach = half * min(1.0, (room / np.maximum(outward @ half, 1e-9)).min())
    left, top = (int(value) for value in np.clip(np.ceil(middle - reach), 0, [width - 2, height - 2]))
    right, bottom = (int(value) for value in np.clip(middle + reach, 2, [width, height]))
    return picture[top : max(bottom, top + 2), left : max(right, left + 2)]


def blur_px(page: Plane) -> float | None:
    """The standard deviation of the blur in pixels of an upright page, in its worse direction; None without print.

    The height of the page's steps from paper to print over their steepness, so neither light, noise nor the number of
    letters counts. Blur under 1.6 is not told apart.
    """
    half = _inner(_halved(page))
    contrast = _level(half, 1 - _EXTREME_SHARE) - _level(half, _EXTREME_SHARE)
    if contrast < _LEAST_CONTRAST:
        return None
    steepness = [
        # Sobel's weights sum to 8; a quarter is kept of them so that the steepest step fits a byte.
        _level(as_bytes(cv2.convertScaleAbs(cv2.Sobel(half, cv2.CV_16S, *order), alpha=0.25)), _STEEPEST_SHARE) / 2
        for order in ((1, 0), (0, 1))
    ]
    return 2 * contrast / (_PEAK_TO_SIGMA * max(0.5, min(steepness)))


def print_share(page: Plane) -> float:
    """The part of an evenly lit, upright page that is print: thin and clearly darker than what is around it."""
    small = _inner(_halved(_halved(page)))
    closed = as_bytes(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((_PRINT_PX, _PRINT_PX), np.uint8)))
    return float((closed - small > _PRINT_DEPTH).mean())


def unevenness(page: Plane) -> int:
    """How far the darker parts of an evenly lit, upright page are from its lighter ones, 0 to 255."""
    some = np.ascontiguousarray(_inner(page)[::4, ::4])
    return _level(some, 1 - _PART) - _level(some, _PART)


def washed_out_share(picture: Picture) -> float:
    """The part of a small picture that is as white as the sensor can tell, apart from single pixels."""
    darkest = as_bytes(cv2.medianBlur(as_bytes(picture.min(axis=2)), 5))
    return float((darkest >= _WHITE_OUT).mean())


def _halved(page: Plane) -> Plane:
    height, width = page.shape
    size = (max(1, width // 2), max(1, height // 2))
    return as_bytes(cv2.resize(page[: size[1] * 2, : size[0] * 2], size, interpolation=cv2.INTER_AREA))


def _inner(page: Plane) -> Plane:
    """The page without its margin."""
    cut = int(_MARGIN_PART * max(page.shape))
    return page[cut:-cut, cut:-cut] if 2 * cut < min(page.shape) and cut else page


def _level(plane: Plane, share: float) -> int:
    """The value, 0 to 255, that `share` of the plane does not exceed."""
    counts = np.cumsum(cv2.calcHist([plane], [0], None, [256], [0, 256]))
    return int(np.searchsorted(counts, share * plane.size))
