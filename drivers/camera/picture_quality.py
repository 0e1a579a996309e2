"""How sharp and how bright a picture is, as plain numbers with the limits below which a resident is told. Pure."""

import cv2
import numpy as np

from drivers.camera.picture import Picture, as_bytes, as_floats, fit_within, to_grey
from kiosk.domain.material import Corners

SHARP_ENOUGH = 0.02
BRIGHT_ENOUGH = 70.0
_MEASURED_AT_PX = 1000
_LIGHT_PART = 0.9


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
    """The upright box in the middle of the page, print without its surroundings."""
    points = np.array(corners, np.float64)
    height, width = picture.shape[:2]
    low, high = np.sort(points, axis=0)[1], np.sort(points, axis=0)[2]
    left, top = (int(value) for value in np.clip(low, 0, [width - 2, height - 2]))
    right, bottom = (int(value) for value in np.clip(high, 2, [width, height]))
    return picture[top : max(bottom, top + 2), left : max(right, left + 2)]
