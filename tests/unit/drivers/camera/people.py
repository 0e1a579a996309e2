"""Drawn people who do not exist, before a ground of one colour."""

import cv2
import numpy as np

from drivers.camera.picture import Picture, as_bytes, as_floats
from tests.unit.drivers.camera.papers import portrait


def standing(ground: tuple[int, int, int] = (205, 140, 70), room: int = 160, *, people: int = 1) -> Picture:
    """People who do not exist, with room around them."""
    row = [portrait(500, 620, ground) for _ in range(people)]
    bordered = cv2.copyMakeBorder(np.hstack(row), room, 60, room, room, cv2.BORDER_REPLICATE)
    rows, columns = bordered.shape[:2]
    noise = as_floats(np.random.default_rng(3).normal(0, 3, (int(rows), int(columns), 3)))
    return as_bytes(np.clip(as_floats(bordered) + noise, 0, 255))
