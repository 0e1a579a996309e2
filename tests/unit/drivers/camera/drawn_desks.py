"""Desks that are drawn, each for one thing that looks like a page and is none, or the other way round."""

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, as_bytes, as_floats

SIZE = (800, 600)
SHEET = ((200, 60), (560, 80), (570, 540), (190, 530))
ASKEW = ((240, 40), (600, 110), (520, 560), (160, 490))

Points = tuple[tuple[int, int], ...]


def desk(light: int = 90, seed: int = 1) -> Floats:
    """A grey desk with a little grain."""
    grain = np.random.default_rng(seed).normal(0, 3, (SIZE[1], SIZE[0], 1))
    return as_floats(np.full((SIZE[1], SIZE[0], 3), float(light)) + grain)


def covered(picture: Floats, corners: Points, colour: tuple[int, int, int] = (232, 235, 238)) -> Floats:
    """A sheet laid on it."""
    cover = _mask(corners)
    return as_floats(picture * (1 - cover) + np.array(colour, np.float32) * cover)


def shaded(picture: Floats, corners: Points, part: float = 0.65, soft_px: float = 2.0) -> Floats:
    """A shadow on it, or with `part` above one a patch of sunlight."""
    return as_floats(picture * (1 + (part - 1) * _mask(corners, soft_px)))


def tiled(picture: Floats) -> Floats:
    """Joints of tiles across it."""
    drawn = picture.copy()
    for x in range(100, SIZE[0], 200):
        cv2.line(drawn, (x, 0), (x + 20, SIZE[1]), (60, 60, 60), 5)
    for y in range(80, SIZE[1], 200):
        cv2.line(drawn, (0, y), (SIZE[0], y + 10), (60, 60, 60), 5)
    return drawn


def valley(picture: Floats, depth: float, width_px: float) -> Floats:
    """Darker down the middle, as between the pages of an open book."""
    away = np.abs(np.arange(SIZE[0], dtype=np.float32) - 380)
    return as_floats(picture * (1 - depth * np.exp(-away / width_px))[None, :, None])


def photographed(picture: Floats) -> Picture:
    """As a camera gives it."""
    return as_bytes(np.clip(cv2.GaussianBlur(picture, (0, 0), 0.8), 0, 255))


def _mask(corners: Points, soft_px: float = 0.0) -> Floats:
    mask = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    cv2.fillConvexPoly(mask, np.array(corners, np.int32), 255, cv2.LINE_AA)
    soft = cv2.GaussianBlur(mask, (0, 0), soft_px) if soft_px else mask
    return as_floats(soft)[..., None] / np.float32(255)
