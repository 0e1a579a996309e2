"""How sharp, bright and full of print a picture is, as plain numbers. Pure."""

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, Plane, as_bytes, as_floats, fit_within, to_grey
from kiosk.domain.material import Corners

SHARP_ENOUGH = 0.02
BRIGHT_ENOUGH = 70.0
_MEASURED_AT_PX = 1000
_LIGHT_PART = 0.9
_MARGIN_PART = 0.03  # of the long side: the desk may show along a page's edge
_STEEPEST_SHARE = 0.999  # a single line of writing has more than a thousandth of a page in edges
_EXTREME_SHARE = 0.005
_LEAST_CONTRAST = 30
_STEP_PX = 3
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


def halved_grey(page: Picture) -> Plane:
    """The luminance of an upright page at half its size: what the gate's measures are taken on."""
    height, width = page.shape[:2]
    size = (max(1, width // 2), max(1, height // 2))
    return to_grey(as_bytes(cv2.resize(page[: size[1] * 2, : size[0] * 2], size, interpolation=cv2.INTER_AREA)))


def blur_px(half: Plane) -> float | None:
    """The standard deviation of the blur in pixels of an upright page, in its worse direction; None without print.

    Taken on the page at half its size: the height of its steps from paper to print over their steepness, so neither
    light, noise nor the number of letters counts. Blur under 1.6 is not told apart.
    """
    half = _inner(half)
    contrast = _spread(half, _EXTREME_SHARE)
    if contrast < _LEAST_CONTRAST or min(half.shape) < _STEP_PX:
        return None
    steepness = min(_level(_steps_across(half), _STEEPEST_SHARE), _level(_steps_down(half), _STEEPEST_SHARE)) / 2
    return 2 * contrast / (_PEAK_TO_SIGMA * max(0.5, steepness))


def _steps_across(half: Plane) -> Plane:
    """Differences between the neighbours left and right of each pixel, smoothed along the other direction."""
    smooth = as_bytes(cv2.GaussianBlur(half, (1, 3), 0))
    return as_bytes(cv2.absdiff(smooth[:, 2:], smooth[:, :-2]))


def _steps_down(half: Plane) -> Plane:
    smooth = as_bytes(cv2.GaussianBlur(half, (3, 1), 0))
    return as_bytes(cv2.absdiff(smooth[2:], smooth[:-2]))


def print_share(half: Plane) -> float:
    """The part of an evenly lit, upright page, at half its size, that is print: thin and darker than around it."""
    small = _inner(_halved(half))
    closed = as_bytes(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((_PRINT_PX, _PRINT_PX), np.uint8)))
    return float((closed - small > _PRINT_DEPTH).mean())


def unevenness(half: Plane) -> int:
    """How far the darker parts of an evenly lit, upright page are from its lighter ones, 0 to 255."""
    return _spread(np.ascontiguousarray(_inner(half)[::2, ::2]), _PART)


def washed_out_share(picture: Picture) -> float:
    """The part of a small picture that is as white as the sensor can tell, apart from single pixels."""
    blue, green, red = cv2.split(picture)
    darkest = as_bytes(cv2.medianBlur(cv2.min(cv2.min(blue, green), red), 5))
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
    return int(np.searchsorted(_counts(plane), share * plane.size))


def _spread(plane: Plane, share: float) -> int:
    """How far the lightest `share` of the plane begins from where the darkest ends."""
    low, high = np.searchsorted(_counts(plane), [share * plane.size, (1 - share) * plane.size])
    return int(high - low)


def _counts(plane: Plane) -> Floats:
    """How many pixels are no lighter than each value."""
    return as_floats(np.cumsum(cv2.calcHist([plane], [0], None, [256], [0, 256]), dtype=np.float64))
