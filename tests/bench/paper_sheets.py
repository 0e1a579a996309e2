"""Sheets that are drawn flat for detection's benchmark: letters, forms, slips, cards, blank paper. BGR, 0 to 255."""

from enum import StrEnum

import cv2
import numpy as np

from drivers.simulators.desk import Floats, smooth_noise
from drivers.simulators.sample_card import sample_card

_LONG_PX = 1100
_MARGIN = 0.08
_SEAL = (50, 40, 200)


class SheetKind(StrEnum):
    """What a sheet is."""

    LETTER = "letter"
    FORM = "form"
    BLANK = "blank"
    SLIP = "slip"
    CARD = "card"


_SHORT_SHARE = {SheetKind.SLIP: 0.42, SheetKind.CARD: 0.63}


def draw_sheet(rng: np.random.Generator, kind: SheetKind) -> Floats:
    """An upright sheet, or a card lying, with the tooth of paper."""
    if kind is SheetKind.CARD:
        card = sample_card(back=bool(rng.random() < 0.5))[..., ::-1]
        return np.asarray(card, np.float32) * np.float32(rng.uniform(0.9, 1.0))
    height, width = _LONG_PX, round(_LONG_PX * _SHORT_SHARE.get(kind, 0.707))
    sheet = np.full((height, width, 3), rng.uniform(215, 250), np.float32) + rng.uniform(-5, 5, 3).astype(np.float32)
    ink = tuple(float(value) for value in rng.uniform(20, 90) + rng.uniform(0, 20, 3))
    if kind in {SheetKind.LETTER, SheetKind.SLIP}:
        _print_lines(rng, sheet, ink, (_MARGIN, rng.uniform(0.5, 0.94)))
    if kind is SheetKind.FORM:
        _rule(rng, sheet, ink)
    if kind is not SheetKind.BLANK and rng.random() < 0.4:
        middle = (round(width * rng.uniform(0.3, 0.75)), round(height * rng.uniform(0.6, 0.85)))
        cv2.circle(sheet, middle, round(width * 0.11), _SEAL, 7, cv2.LINE_AA)
    if rng.random() < 0.3:
        _fold(rng, sheet)
    return np.asarray(sheet * (1 + 0.015 * smooth_noise(rng, width, height, 90)[..., None]), np.float32)


def draw_spread(rng: np.random.Generator) -> Floats:
    """Two facing pages of an open book with the dark valley between them."""
    pages = [draw_sheet(rng, SheetKind.BLANK) for _ in range(2)]
    paper = pages[0].mean(axis=(0, 1))
    pages = [np.asarray(page + (paper - page.mean(axis=(0, 1))), np.float32) for page in pages]
    for page in pages:
        if rng.random() < 0.9:
            _print_lines(rng, page, (50.0, 50.0, 50.0), (_MARGIN, rng.uniform(0.6, 0.94)))
    spread = np.concatenate(pages, axis=1)
    half = pages[0].shape[1]
    away = np.abs(np.arange(2 * half, dtype=np.float32) - half) / half
    depth, reach = rng.uniform(0.06, 0.45), rng.uniform(0.01, 0.12)
    valley = 1 - depth * np.exp(-away / reach) - rng.uniform(0.0, 0.35) * np.exp(-((away * half / 2.5) ** 2))
    return np.asarray(spread * valley[None, :, None], np.float32)


def _print_lines(rng: np.random.Generator, sheet: Floats, ink: tuple[float, ...], rows: tuple[float, float]) -> None:
    height, width = sheet.shape[:2]
    size = rng.uniform(9, 17)
    y = height * rows[0]
    while y < height * rows[1]:
        x = width * _MARGIN
        end = width * rng.uniform(0.4, 1 - _MARGIN)
        while x < end:
            glyph = rng.uniform(0, 1, (3, 4)) * size + np.array([x, y, x, y])
            for x0, y0, x1, y1 in glyph.tolist():
                cv2.line(sheet, (round(x0), round(y0)), (round(x1), round(y1)), ink, 2, cv2.LINE_AA)
            x += size * 1.15
        y += size * rng.uniform(1.5, 2.3)


def _rule(rng: np.random.Generator, sheet: Floats, ink: tuple[float, ...]) -> None:
    height, width = sheet.shape[:2]
    left, right, top, bottom = width * 0.07, width * 0.93, height * 0.14, height * rng.uniform(0.7, 0.93)
    gaps = int(rng.integers(5, 15))
    for y in (top + (bottom - top) * row / gaps for row in range(gaps + 1)):
        cv2.line(sheet, (round(left), round(y)), (round(right), round(y)), ink, 2)
    for x in (left, width * rng.uniform(0.2, 0.4), width * rng.uniform(0.5, 0.7), right):
        cv2.line(sheet, (round(x), round(top)), (round(x), round(bottom)), ink, 2)
    _print_lines(rng, sheet, ink, (0.05, 0.08))


def _fold(rng: np.random.Generator, sheet: Floats) -> None:
    """A crease across, at a half or a third; beyond it the light falls a little differently."""
    height = len(sheet)
    at = height * float(rng.choice([1 / 3, 1 / 2, 2 / 3]))
    away = (np.arange(height) - at) / rng.uniform(2, 5)
    crease = 1 - rng.uniform(0.02, 0.10) * np.exp(-(away**2))
    lean = np.where(away > 0, rng.uniform(0.93, 1.0), 1.0)
    sheet *= (crease * lean)[:, None, None].astype(np.float32)
