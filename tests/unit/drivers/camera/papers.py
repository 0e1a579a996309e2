"""Papers as they are, and the light a lamp, a window or a hand's shadow throws on them."""

from enum import StrEnum

import cv2
import numpy as np

from drivers.camera.picture import Picture, as_bytes, as_floats
from kiosk.domain.material import Corners

A4_PX = (1240, 1754)
SEAL_RED = (55, 45, 210)


class Light(StrEnum):
    """How a paper is lit."""

    EVEN = "even"
    WINDOW = "window"
    SHADOW = "shadow"
    WARM = "warm"


def printed(width: int = A4_PX[0], height: int = A4_PX[1], ground: tuple[int, int, int] = (250, 250, 250)) -> Picture:
    """A sheet with lines of print."""
    sheet = np.full((height, width, 3), ground, np.uint8)
    for row in range(height // 8, height - height // 12, 44):
        cv2.putText(
            sheet, "tenancy contract, sample", (width // 12, row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (30, 30, 30), 3
        )
    return sheet


def stamp_seal(sheet: Picture, centre: tuple[int, int], radius: int = 120) -> None:
    """A round red seal with a star in it."""
    cv2.circle(sheet, centre, radius, SEAL_RED, 9, cv2.LINE_AA)
    turn = np.radians(np.arange(10) * 36 - 90)
    reach = np.where(np.arange(10) % 2 == 0, 0.42, 0.17) * radius
    star = np.stack([np.cos(turn), np.sin(turn)], axis=1) * reach[:, None] + centre
    cv2.fillPoly(sheet, [np.round(star).astype(np.int32)], SEAL_RED, cv2.LINE_AA)


def portrait(width: int, height: int, ground: tuple[int, int, int] = (205, 140, 70)) -> Picture:
    """A person who does not exist, before a ground of one colour, lit from the left."""
    face = np.full((height, width, 3), ground, np.uint8)
    middle = width // 2
    cv2.ellipse(face, (middle, height), (middle, height // 3), 0, 180, 360, (70, 55, 45), -1)
    cv2.ellipse(face, (middle, height * 45 // 100), (width // 4, height * 28 // 100), 0, 0, 360, (150, 175, 225), -1)
    cv2.ellipse(face, (middle, height * 3 // 10), (width * 27 // 100, height // 6), 0, 180, 360, (28, 24, 22), -1)
    for side in (-1, 1):
        cv2.circle(face, (middle + side * width // 10, height * 42 // 100), max(2, width // 30), (40, 40, 60), -1)
    soft = as_floats(cv2.GaussianBlur(face, (0, 0), width / 80))
    return as_bytes(np.clip(soft * np.linspace(1.05, 0.75, width, dtype=np.float32)[None, :, None], 0, 255))


def lit(sheet: Picture, light: Light) -> Picture:
    """The sheet as a sensor sees it in that light, with its noise."""
    height, width = sheet.shape[:2]
    x, y = np.meshgrid(np.linspace(0, 1, 200), np.linspace(0, 1, 200))
    fall = np.full((200, 200), 0.8)
    if light is Light.WINDOW:
        fall *= 1.1 - 0.5 * x - 0.12 * y
    if light is Light.SHADOW:
        hand = as_floats((x - 0.7) ** 2 * 2 + (y - 0.8) ** 2 < 0.09)
        fall *= 1 - 0.4 * as_floats(cv2.GaussianBlur(hand, (0, 0), 10))
    colour = np.array([0.86, 0.97, 1.06] if light is Light.WARM else [1, 1, 1], np.float32)
    noise = np.random.default_rng(7).standard_normal(sheet.shape, np.float32) * np.float32(2)
    shade = as_floats(cv2.resize(as_floats(fall), (width, height)))
    return as_bytes(np.clip(sheet * shade[..., None] * colour + noise, 0, 255))


def laid_out(sheet: Picture, margin: int = 60) -> tuple[Picture, Corners]:
    """A photograph of the sheet, upright on a dark desk, and where its corners are."""
    height, width = sheet.shape[:2]
    picture = np.full((height + 2 * margin, width + 2 * margin, 3), 60, np.uint8)
    picture[margin : margin + height, margin : margin + width] = sheet
    low, right, bottom = margin - 0.5, margin + width - 0.5, margin + height - 0.5
    return picture, ((low, low), (right, low), (right, bottom), (low, bottom))
