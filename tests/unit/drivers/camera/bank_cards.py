"""Cards of a bank that does not exist, and how much of their number can still be seen."""

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from drivers.camera.picture import Picture, as_bytes, as_floats

BANK_CARD_PX = (1011, 638)
_SHOWN = 0.15  # of a digit's box, not painted over


def bank_card(number: str, row: int = 340, size: int = 60, *, light: bool = True, seed: int = 1) -> Picture:
    """A card of a bank that does not exist."""
    ground, ink = ((30, 60, 120), (235, 235, 235)) if light else ((200, 215, 225), (30, 30, 30))
    image = Image.new("RGB", BANK_CARD_PX, ground)
    pen = ImageDraw.Draw(image)
    pen.text((60, 40), "SAMPLE BANK", font=ImageFont.load_default(56), fill=ink)
    pen.text((70, row), number, font=ImageFont.load_default(size), fill=ink)
    pen.text((70, row + 110), "VALID 12/29   CHEN SAMPLE", font=ImageFont.load_default(34), fill=ink)
    pen.ellipse((830, 510, 920, 600), fill=(210, 40, 40))
    noise = np.random.default_rng(seed).normal(0, 3, (BANK_CARD_PX[1], BANK_CARD_PX[0], 1))
    lit = as_floats(np.asarray(image)[..., ::-1]) * np.linspace(0.85, 1.0, BANK_CARD_PX[0])[None, :, None] + noise
    return as_bytes(np.clip(cv2.GaussianBlur(as_floats(lit), (0, 0), 0.8), 0, 255))


def digits_shown(masked: Picture, number: str, row: int, size: int) -> list[int]:
    """Which digits of the number are still to be seen, by their place."""
    font = ImageFont.load_default(size)
    shown: list[int] = []
    for place, mark in enumerate(number):
        left, right = 70 + font.getlength(number[:place]), 70 + font.getlength(number[: place + 1])
        box = masked[row + size // 3 : row + size, int(left) : int(right)]
        if mark != " " and float((box.max(axis=2) > 0).mean()) > _SHOWN:
            shown.append(place)
    return shown
