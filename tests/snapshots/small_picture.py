"""A picture made small, written with few colours, and compared so that only what a person would see counts."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, qRgb

Picture = NDArray[np.uint8]

WIDTH = 160
_COLORS = 255
_PATCH = 9  # px of the small picture: a patch differs if its colours do so on average
_MOST = 18.0  # of 255; glyphs drawn by another rasteriser stay below 8, a button moved by 3 mm reaches 40


@dataclass(frozen=True, slots=True)
class Difference:
    """The place that differs most: by how much on average, and where, in px of the small picture."""

    by: float
    x: int
    y: int

    def __str__(self) -> str:
        return f"differs by {self.by:.0f} of 255 around {self.x}, {self.y}"


def small(picture: Picture) -> Picture:
    """The picture at the width in which it is stored."""
    height = round(picture.shape[0] * WIDTH / picture.shape[1])
    return np.asarray(cv2.resize(picture, (WIDTH, height), interpolation=cv2.INTER_AREA), np.uint8)


def difference(one: Picture, other: Picture) -> Difference | None:
    """How two small pictures differ, or None where a person would call them the same."""
    if one.shape != other.shape:
        return Difference(255, 0, 0)
    apart = np.abs(one.astype(np.float32) - other.astype(np.float32)).max(axis=2)
    mean: NDArray[np.float32] = np.asarray(cv2.blur(apart, (_PATCH, _PATCH)), np.float32)
    y, x = np.unravel_index(int(mean.argmax()), mean.shape)
    return Difference(float(mean[y, x]), int(x), int(y)) if mean[y, x] > _MOST else None


def write(picture: Picture, path: Path) -> None:
    """Store it as a PNG of at most 255 colours.

    Raises:
        OSError: It cannot be written.
    """
    height, width, _ = picture.shape
    numbers, colors = _reduced(picture)
    rows = np.zeros((height, (width + 3) // 4 * 4), np.uint8)  # Qt's lines end at four bytes
    rows[:, :width] = numbers
    image = QImage(rows.tobytes(), width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable([qRgb(*color) for color in colors])
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), quality=0):
        message = f"cannot write {path}"
        raise OSError(message)


def read(path: Path) -> Picture | None:
    """A stored picture, or None where there is none."""
    if not path.exists():
        return None
    found = cv2.imread(str(path), cv2.IMREAD_COLOR)
    return None if found is None else np.asarray(found[:, :, ::-1], np.uint8)


def beside(before: Picture | None, after: Picture) -> Picture:
    """Before, after, and what changed in between, side by side."""
    if before is None or before.shape != after.shape:
        return after
    apart = np.abs(before.astype(np.int16) - after.astype(np.int16)).max(axis=2)
    changed = np.repeat(255 - apart[:, :, None].astype(np.uint8), 3, axis=2)
    return np.concatenate([before, after, changed], axis=1)


def _reduced(picture: Picture) -> tuple[Picture, list[tuple[int, int, int]]]:
    """Each pixel's number in a palette of the most frequent colours."""
    pixels = picture.reshape(-1, 3)
    kinds, counts = np.unique(pixels & 0xF8 | 4, axis=0, return_counts=True)
    palette = kinds[np.argsort(-counts)[:_COLORS]]
    exact, inverse = np.unique(pixels, axis=0, return_inverse=True)
    distances = ((exact[:, None, :].astype(np.int32) - palette[None].astype(np.int32)) ** 2).sum(axis=2)
    nearest = distances.argmin(axis=1)[inverse.reshape(-1)].astype(np.uint8)
    colors = [(int(red), int(green), int(blue)) for red, green, blue in palette]
    return nearest.reshape(picture.shape[:2]), colors
