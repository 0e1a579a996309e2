"""A drawn person who does not exist, sitting before a plain wall, as a camera in front of the kiosk sees one."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_WALL = (205, 140, 70)  # all colours BGR
_COAT, _SKIN, _HAIR, _EYE, _MOUTH = (70, 60, 50), (140, 175, 225), (30, 30, 35), (40, 40, 45), (90, 90, 180)


def draw_person(width: int, height: int) -> Floats:
    """Height x width x 3: head and shoulders in the middle."""
    unit = min(width, height * 0.75) / 100

    def at(x: float, y: float) -> tuple[int, int]:
        return round(width / 2 + x * unit), round(height / 2 + y * unit)

    def oval(x: float, y: float, wide: float, tall: float, colour: tuple[int, int, int], *, half: bool = False) -> None:
        axes = (round(wide * unit), round(tall * unit))
        cv2.ellipse(picture, at(x, y), axes, 0, 180 if half else 0, 360, colour, -1, cv2.LINE_AA)

    picture = np.full((height, width, 3), _WALL, np.float32)
    oval(0, 46, 32, 34, _COAT, half=True)
    cv2.rectangle(picture, at(-32, 46), (round(width / 2 + 32 * unit), height), _COAT, -1)
    cv2.rectangle(picture, at(-8.5, 4), at(8.5, 18), _SKIN, -1)
    oval(0, -14, 16.5, 20, _HAIR)
    oval(0, -8, 13.5, 18, _SKIN)
    for side in (-1, 1):
        oval(side * 5.4, -10.5, 2.0, 1.2, _EYE)
        oval(side * 5.4, -14.2, 3.0, 0.7, _HAIR)
    oval(0, 2, 4, 0.9, _MOUTH)
    return picture
