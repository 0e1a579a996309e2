"""Photographs that are drawn for detection's benchmark: a page, nothing, a pile of sheets, an open book. By seed."""

from dataclasses import dataclass, field
from enum import StrEnum

import cv2
import numpy as np

from drivers.camera.picture import Picture, as_bytes
from drivers.simulators.desk import Floats, clutter, grey_laminate, smooth_noise, walnut, white_laminate
from tests.bench.paper_sheets import SheetKind, draw_sheet, draw_spread

SIZE_PX = (1200, 900)
_PALE_DESKS = 0.12
_HALF = 0.5


class SceneKind(StrEnum):
    """What lies under the camera."""

    PAGE = "page"
    EMPTY = "empty"
    PILE = "pile"
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class DrawnScene:
    """A photograph and what may be cut out of it.

    Attributes:
        picture: As a camera gives it.
        corners: Of the one sheet that may be cut out, the uppermost of a pile: 4 x 2, clockwise; None where none may.
        platen: The same desk empty, on another day: in other light.
    """

    picture: Picture = field(repr=False)
    corners: Floats | None
    platen: Picture = field(repr=False)


def draw_scene(kind: SceneKind, seed: int) -> DrawnScene:
    """The scene of that kind and seed."""
    rng = np.random.default_rng([seed, *kind.value.encode()])
    width, height = SIZE_PX if rng.random() < _HALF else SIZE_PX[::-1]
    light = _desk(rng, width, height)
    platen = _taken(np.random.default_rng([seed, *b"platen"]), light.copy(), shaded=False)
    corners = None
    if kind is SceneKind.EMPTY:
        _strew(rng, light)
    elif kind is SceneKind.BOOK:
        _lay(rng, light, draw_spread(rng), _place(rng, (2 * 778, 1100), (width, height), 0.02))
    else:
        if kind is SceneKind.PILE:
            for _ in range(int(rng.integers(1, 4))):
                lower = draw_sheet(rng, SheetKind.LETTER if rng.random() < _HALF else SheetKind.BLANK)
                _lay(rng, light, lower, _place(rng, lower.shape[1::-1], (width, height), 0.12))
        upper = draw_sheet(rng, SheetKind(rng.choice(list(SheetKind), p=[0.38, 0.27, 0.08, 0.12, 0.15])))
        corners = _place(rng, upper.shape[1::-1], (width, height), 0.08)
        _lay(rng, light, upper, corners)
    return DrawnScene(_taken(rng, light), corners, platen)


def _desk(rng: np.random.Generator, width: int, height: int) -> Floats:
    draw = rng.random()
    if draw < _PALE_DESKS:
        return white_laminate(rng, width, height) * np.float32(rng.uniform(0.78, 0.95))
    if draw < _HALF:
        return walnut(rng, width, height) * np.float32(rng.uniform(0.5, 1.3))
    tint = 1 + rng.uniform(-0.25, 0.25, 3).astype(np.float32)
    return grey_laminate(rng, width, height) * np.float32(rng.uniform(0.3, 1.7)) * tint


def _place(rng: np.random.Generator, sheet_px: tuple[int, ...], size_px: tuple[int, int], stray: float) -> Floats:
    """Where the sheet's corners come to lie: turned, seen from the side, whole in the frame."""
    half = np.array(sheet_px, np.float32) / 2
    turn = np.radians(float(rng.choice([rng.normal(0, 6), 90 + rng.normal(0, 6), rng.uniform(-180, 180)])))
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]], np.float32)
    turned = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32) * half @ rotation.T
    seen = turned / (1 + (turned / np.hypot(*half)) @ rng.uniform(-0.16, 0.16, 2).astype(np.float32))[:, None]
    low, high = seen.min(axis=0), seen.max(axis=0)
    frame = np.array(size_px, np.float32)
    scale = rng.uniform(0.6, 0.92) * float((frame / (high - low)).min())
    free = (frame - (high - low) * scale) / 2
    shift = np.clip(rng.normal(0, stray, 2) * frame, -0.9 * free, 0.9 * free)
    return np.asarray((seen - (low + high) / 2) * scale + frame / 2 + shift, np.float32)


def _lay(rng: np.random.Generator, light: Floats, sheet: Floats, corners: Floats) -> None:
    """Put the sheet there with its shadow, its edges bent a little, in place."""
    height, width = light.shape[:2]
    tall, wide = sheet.shape[:2]
    flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32) - np.float32(0.5)
    view = cv2.getPerspectiveTransform(flat, corners)
    cover = np.full((tall, wide), 255, np.uint8)
    bend = [smooth_noise(rng, width, height, width / 3) * np.float32(rng.uniform(0, 0.0025) * width) for _ in range(2)]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    moved = (np.asarray(x + bend[0], np.float32), np.asarray(y + bend[1], np.float32))
    laid = cv2.warpPerspective(sheet, view, (width, height), flags=cv2.INTER_AREA)
    laid = np.asarray(cv2.remap(laid, *moved, cv2.INTER_LINEAR), np.float32)
    share = cv2.warpPerspective(cover, view, (width, height), flags=cv2.INTER_AREA)
    share = np.asarray(cv2.remap(share, *moved, cv2.INTER_LINEAR), np.float32) / 255
    slide = rng.uniform(-0.006, 0.006, 2) * width
    shadow = cv2.warpAffine(share, np.array([[1, 0, slide[0]], [0, 1, slide[1]]], np.float32), (width, height))
    shadow = cv2.GaussianBlur(shadow, (0, 0), width * rng.uniform(0.0015, 0.006))
    light *= (1 - np.float32(rng.uniform(0.12, 0.45)) * np.asarray(shadow, np.float32))[..., None]
    light *= 1 - share[..., None]
    light += laid * share[..., None]


def _strew(rng: np.random.Generator, light: Floats) -> None:
    """What is on a desk without a page: things, tiles, a shadow, a patch of sunlight, a coloured board; in place."""
    height, width = light.shape[:2]
    for _ in range(int(rng.integers(1, 4))):
        spot = _place(rng, (round(rng.uniform(300, 1000)), 700), (width, height), 0.2)
        mask = np.zeros((height, width), np.uint8)
        cv2.fillConvexPoly(mask, np.round(spot * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
        soft = cv2.GaussianBlur(mask, (0, 0), width * rng.uniform(0.002, 0.02))
        share = np.asarray(soft, np.float32)[..., None] / 255
        match int(rng.integers(0, 5)):
            case 0:
                light *= 1 - np.float32(rng.uniform(0.2, 0.6)) * share
            case 1:
                light *= 1 + np.float32(rng.uniform(0.2, 0.8)) * share
            case 2:
                light += (rng.uniform(10, 140, 3).astype(np.float32) - light) * share
            case 3:
                for x in np.arange(rng.uniform(0, 200), width, rng.uniform(120, 320)):
                    cv2.line(light, (round(x), 0), (round(x + 20), height), (45, 48, 50), 4, cv2.LINE_AA)
                for y in np.arange(rng.uniform(0, 200), height, rng.uniform(120, 320)):
                    cv2.line(light, (0, round(y)), (width, round(y - 15)), (45, 48, 50), 4, cv2.LINE_AA)
            case _:
                clutter(rng, light)


def _taken(rng: np.random.Generator, light: Floats, *, shaded: bool = True) -> Picture:
    """What the sensor makes of it: uneven light, a hand's shadow, exposure, blur, noise, JPEG."""
    height, width = light.shape[:2]
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, width), np.linspace(-0.5, 0.5, height))
    slope = rng.uniform(-0.3, 0.3, 2)
    lit = light * np.asarray(1 + slope[0] * x + slope[1] * y - 0.2 * (x * x + y * y), np.float32)[..., None]
    if shaded and rng.random() < _HALF:
        hand = np.zeros((height, width), np.uint8)
        middle = (round(width * rng.uniform(0, 1)), round(height * rng.uniform(0, 1)))
        axes = (round(width * rng.uniform(0.1, 0.35)), round(width * rng.uniform(0.06, 0.2)))
        cv2.ellipse(hand, middle, axes, rng.uniform(0, 180), 0, 360, 255, -1, cv2.LINE_AA)
        soft = np.asarray(cv2.GaussianBlur(hand, (0, 0), width * rng.uniform(0.004, 0.03)), np.float32) / 255
        lit *= (1 - np.float32(rng.uniform(0.1, 0.5)) * soft)[..., None]
    lit *= rng.uniform(0.55, 1.05) * (1 + rng.uniform(-0.06, 0.06, 3)).astype(np.float32)
    seen = np.asarray(cv2.GaussianBlur(lit, (0, 0), rng.uniform(0.5, 1.6)), np.float32)
    seen += rng.standard_normal((height, width, 1), np.float32) * np.float32(rng.uniform(1, 7))
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 96))]
    _, encoded = cv2.imencode(".jpg", np.clip(seen, 0, 255).astype(np.uint8), quality)
    decoded = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    assert decoded is not None
    return as_bytes(decoded)
