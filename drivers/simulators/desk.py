"""Desks for synthetic photographs: grey and white laminate, walnut, and the things that lie about on them."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def smooth_noise(rng: np.random.Generator, width: int, height: int, cell_px: float, stretch: float = 1.0) -> Floats:
    """Soft noise around 0, about -1 to 1, with features of `cell_px`; `stretch` draws them out downward."""
    rows, columns = int(height / (cell_px * stretch)) + 3, int(width / cell_px) + 3
    field = rng.standard_normal((rows, columns), np.float32) * np.float32(0.5)
    return np.asarray(cv2.resize(field, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def grey_laminate(rng: np.random.Generator, width: int, height: int) -> Floats:
    """A warm grey platen with a fine speckle."""
    speckle = cv2.GaussianBlur(rng.standard_normal((height, width), np.float32), (0, 0), 1.1) * np.float32(0.075)
    cloud = smooth_noise(rng, width, height, width / 7) * np.float32(0.025)
    fine = smooth_noise(rng, width, height, 5) * np.float32(0.018)
    grain = np.asarray(1 + speckle + cloud + fine, np.float32)
    return grain[..., None] * np.array([92, 100, 106], np.float32)


def white_laminate(rng: np.random.Generator, width: int, height: int) -> Floats:
    """A glossy white table, brighter than paper: nobody can be sure where a sheet on it ends."""
    fine = smooth_noise(rng, width, height, 6) * np.float32(0.012)
    cloud = smooth_noise(rng, width, height, width / 6) * np.float32(0.02)
    return np.asarray(1 + fine + cloud, np.float32)[..., None] * np.array([252, 256, 258], np.float32)


def walnut(rng: np.random.Generator, width: int, height: int) -> Floats:
    """A table of walnut boards whose grain runs down the picture."""
    grain = smooth_noise(rng, width, height, 4, 60) * 0.34 + smooth_noise(rng, width, height, 13, 40) * 0.42
    figure = smooth_noise(rng, width, height, width / 9, 5)
    x = np.arange(width, dtype=np.float32)[None, :]
    rings = np.sin(x / width * 46 + figure * 5.5) * 0.26
    share = np.clip(0.5 + (grain + rings) * 0.5, 0, 1)[..., None].astype(np.float32)
    wood = np.array([42, 66, 104], np.float32) * (1 - share) + np.array([92, 132, 176], np.float32) * share
    boards = np.linspace(0, width, 4)[1:-1] + rng.uniform(-0.03, 0.03, 2) * width
    for seam in boards:
        away = (x - np.float32(seam)) / max(1.5, width / 700)
        wood *= (1 - 0.5 * np.exp(-(away**2)))[..., None].astype(np.float32)
    pores = np.maximum(0, rng.standard_normal((height // 8 + 1, width // 2 + 1), np.float32) - 1.6)
    wood *= 1 - 0.14 * np.asarray(cv2.resize(pores, (width, height)), np.float32)[..., None]
    return np.asarray(wood, np.float32)


def clutter(rng: np.random.Generator, light: Floats) -> None:
    """A pen, a phone, and the rim of a tea cup, in place; all lie near the border."""
    height, width = light.shape[:2]
    unit = width / 100
    pen = ((6.0 * unit, height * rng.uniform(0.45, 0.6)), (2.0 * unit, 44 * unit), rng.uniform(-14, -6))
    phone = ((width - 1.5 * unit, height * rng.uniform(0.18, 0.26)), (15 * unit, 32 * unit), rng.uniform(4, 9))
    for (middle, size, turn), colour in ((pen, (120, 46, 28)), (phone, (34, 32, 31))):
        outline = np.round(np.asarray(cv2.boxPoints((middle, size, turn)), np.float32) * 16).astype(np.int32)
        shadow = np.zeros((height, width), np.uint8)
        cv2.fillConvexPoly(shadow, outline + round(8 * unit), 255, cv2.LINE_AA, 4)
        light *= (1 - 0.4 / 255 * cv2.GaussianBlur(shadow, (0, 0), unit).astype(np.float32))[..., None]
        cv2.fillConvexPoly(light, outline, colour, cv2.LINE_AA, 4)
    cup = (round(2 * unit), round(height - 3 * unit))
    for radius, colour in ((14, (222, 226, 228)), (12.4, (188, 194, 198)), (12, (38, 82, 122))):
        cv2.circle(light, cup, round(radius * unit), colour, -1, cv2.LINE_AA)
