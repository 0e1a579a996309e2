"""Synthetic photographs of a paper on a desk, as a document camera above it would take them, with exact corners.

One is of a person, as a camera in front would take it.

Deterministic by scene, seed and size, rendered when first asked for and kept. Made to look like a photograph: a desk
with grain, paper with tooth and a fold, light from a window, a shadow under the sheet, noise of the sensor.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.simulators.desk import clutter, grey_laminate, smooth_noise, walnut, white_laminate
from drivers.simulators.sample_bank_card import sample_bank_card
from drivers.simulators.sample_card import sample_card
from drivers.simulators.sample_person import draw_person
from drivers.simulators.tenancy_contract import HEIGHT_PX, WIDTH_PX, tenancy_contract

SIZE_PX = (1440, 1920)
"""Width and height of a photograph unless asked otherwise: a 4:3 sensor mounted upright."""

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
_CARD_SHARE = 0.9  # of what an A4 fills: the arm is lowered for a card
Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


class Scene(StrEnum):
    """What lies under the camera."""

    CONTRACT = "contract"
    CLUTTERED = "cluttered"
    TURNED = "turned"
    HALF_PAGE = "half"
    DARK = "dark"
    BLURRED = "blurred"
    EMPTY_DESK = "empty"
    WHITE_DESK = "white"
    CARD_FRONT = "card-front"
    CARD_BACK = "card-back"
    BANK_CARD = "bank-card"
    PORTRAIT = "portrait"


_CARDS = (Scene.CARD_FRONT, Scene.CARD_BACK, Scene.BANK_CARD)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph with what is known about it.

    Attributes:
        picture: Height x width x 3, BGR. Not to be written to.
        corners: Of the page in pixels, TL TR BR BL, also where they lie out of the picture; None without a page.
    """

    picture: Picture = field(repr=False)
    corners: Corners | None


@lru_cache(maxsize=8)
def photograph(scene: Scene, seed: int = 1, size_px: tuple[int, int] = SIZE_PX) -> Photograph:
    """The photograph of `scene`; another seed lays the paper and the light a little differently."""
    rng = np.random.default_rng([seed, *scene.value.encode()])
    width, height = size_px
    light = _desk(scene, seed, width, height)
    corners = None
    if scene is Scene.PORTRAIT:
        light = draw_person(width, height)
    if scene is Scene.CLUTTERED:
        clutter(rng, light)
    if scene not in {Scene.EMPTY_DESK, Scene.PORTRAIT}:
        sheet = _sheet(rng, scene)
        placed = _place(rng, scene, (sheet.shape[1], sheet.shape[0]), (width, height))
        _lay_paper(light, placed, sheet)
        corners = _as_corners(placed)
    light *= _illumination(rng, width, height)
    return Photograph(_expose(rng, light, scene), corners)


def _desk(scene: Scene, seed: int, width: int, height: int) -> Floats:
    """The same under every paper that is laid on it, and when it is empty."""
    if scene in {Scene.CLUTTERED, Scene.TURNED}:
        return walnut(np.random.default_rng([seed, *b"walnut"]), width, height)
    if scene is Scene.WHITE_DESK:
        return white_laminate(np.random.default_rng([seed, *b"white"]), width, height)
    return grey_laminate(np.random.default_rng([seed, *b"grey"]), width, height)


def _sheet(rng: np.random.Generator, scene: Scene) -> Picture:
    """What is laid under the camera, flat, BGR."""
    if scene is Scene.BANK_CARD:
        return sample_bank_card()[..., ::-1]
    if scene in _CARDS:
        return sample_card(back=scene is Scene.CARD_BACK)[..., ::-1]
    return _paper(rng)


def _place(rng: np.random.Generator, scene: Scene, sheet_px: tuple[int, int], size_px: tuple[int, int]) -> Floats:
    """Where the page's corners come to lie: turned a little, and seen a little from the side."""
    width, height = size_px
    turn = np.radians(rng.uniform(-4.0, 4.0) + (34.0 if scene is Scene.TURNED else 0.0))
    share = 0.92 if scene is Scene.TURNED else 0.86
    if scene in _CARDS:
        share *= _CARD_SHARE
    half = np.array(sheet_px, np.float32) / 2
    flat = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32) * half
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]], np.float32)
    turned = flat @ rotation.T
    # A lens somewhat in front of the sheet: what is nearer to the resident is larger.
    depth = (
        1.0 + rng.uniform(0.05, 0.09) * turned[:, 1:] / half[1] + rng.uniform(-0.025, 0.025) * turned[:, :1] / half[0]
    )
    seen = turned * depth
    span = seen.max(axis=0) - seen.min(axis=0)
    seen *= share * min(width / span[0], height / span[1])
    middle = (seen.max(axis=0) + seen.min(axis=0)) / 2
    shift = rng.uniform(-0.012, 0.012, 2) * (width, height)
    if scene is Scene.HALF_PAGE:
        shift = np.array([0.42 * width, 0.08 * height])
    return np.asarray(seen - middle + np.array([width, height]) / 2 + shift, np.float32)


def _lay_paper(light: Floats, placed: Floats, flat_sheet: Picture) -> None:
    """Put the sheet onto the desk, with its shadow, in place."""
    height, width = light.shape[:2]
    tall, wide = flat_sheet.shape[:2]
    flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32) - np.float32(0.5)
    view = cv2.getPerspectiveTransform(flat, placed)
    sheet = cv2.warpPerspective(flat_sheet, view, (width, height), flags=cv2.INTER_AREA)
    cover = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(cover, np.round(placed * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    for reach, depth, slide in ((0.0035, 0.34, 0.0022), (0.016, 0.30, 0.009)):
        _cast_shadow(light, cover, reach * width, depth, slide * width)
    share = (cover.astype(np.float32) / 255)[..., None]
    light *= 1 - share
    light += sheet.astype(np.float32) * share


def _cast_shadow(light: Floats, cover: Picture, reach: float, depth: float, slide: float) -> None:
    """Darken the desk beside the sheet; worked out at a quarter of the size, as a soft shadow may be."""
    height, width = cover.shape
    small = cv2.resize(cover, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    move = np.array([[1, 0, slide / 4], [0, 1, slide / 3]], np.float32)
    soft = cv2.GaussianBlur(cv2.warpAffine(small, move, (width // 4, height // 4)), (0, 0), max(0.6, reach / 4))
    light *= (1 - depth / 255 * cv2.resize(soft, (width, height)).astype(np.float32))[..., None]


def _paper(rng: np.random.Generator) -> Picture:
    """The contract with the tooth of paper, a slight wave, and the crease of having been folded once."""
    sheet = cv2.cvtColor(tenancy_contract(), cv2.COLOR_RGB2BGR).astype(np.float32)
    y = np.arange(HEIGHT_PX, dtype=np.float32)
    from_fold = (y - HEIGHT_PX * 0.5) / 9
    crease = 1 - 0.05 * np.exp(-(from_fold**2)) + 0.025 * np.exp(-((from_fold - 1.6) ** 2))
    lean = 1 - 0.018 * np.tanh((y - HEIGHT_PX * 0.5) / 60)
    sheet *= (crease * lean)[:, None, None].astype(np.float32)
    tooth = rng.standard_normal((HEIGHT_PX, WIDTH_PX), np.float32) * np.float32(1.4)
    sheet += cv2.GaussianBlur(tooth, (3, 3), 0)[..., None]
    sheet *= 1 + np.float32(0.02) * smooth_noise(rng, WIDTH_PX, HEIGHT_PX, 260)[..., None]
    return np.clip(sheet, 0, 255).astype(np.uint8)


def _illumination(rng: np.random.Generator, width: int, height: int) -> Floats:
    """Light from the upper left that falls off toward the edges, slightly warm."""
    y, x = np.mgrid[0:64, 0:48].astype(np.float32)
    across, down = x / 47 - 0.5, y / 63 - 0.5
    slope = 1.0 - rng.uniform(0.10, 0.16) * across - rng.uniform(0.10, 0.18) * down
    falloff = 1.0 - 0.24 * (across**2 + down**2)
    colour = np.array([0.955, 0.99, 1.0], np.float32)
    return np.asarray(cv2.resize((slope * falloff)[..., None] * colour, (width, height)), np.float32)


def _expose(rng: np.random.Generator, light: Floats, scene: Scene) -> Picture:
    """What the sensor makes of it: exposure, blur of the lens, noise."""
    gain, noise, blur = 0.97, 2.2, 0.6
    if scene is Scene.DARK:
        gain, noise = 0.16, 3.5
    if scene is Scene.BLURRED:
        blur = light.shape[1] / 240
    seen = np.asarray(cv2.GaussianBlur(light, (0, 0), blur), np.float32) * np.float32(gain)
    grain = rng.standard_normal(light.shape[:2], np.float32) * np.float32(noise)
    seen += np.asarray(cv2.GaussianBlur(grain, (3, 3), 0), np.float32)[..., None]
    picture: Picture = np.clip(seen, 0, 255).astype(np.uint8)
    picture.flags.writeable = False
    return picture


def _as_corners(points: Floats) -> Corners:
    top_left, top_right, bottom_right, bottom_left = ((float(x), float(y)) for x, y in points)
    return top_left, top_right, bottom_right, bottom_left
