"""What the empty platen says of an outline: whether it surrounds one sheet, and whether beyond it the platen begins.

Lightness alone leaves a white sheet on a white table open. Where the platen is known, what lies inside may be of any
lightness: it must differ from the platen alike along all four sides, and be no mere light, which has neither colour
nor print. Shadows beyond a side are the page's own. Pure.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Floats, Picture, as_bytes, as_floats, to_grey
from drivers.camera.picture_quality import brightness
from drivers.camera.platen_light import PlatenLight, told_apart

_SPOTS = 48
_SIDE_PART = (0.06, 0.94)
_INSIDE_PX = (3.5, 7.0)
_OUTSIDE_PX = (10.0, 16.0)  # past a page's shadow
_LEAST_STEP = 0.035
_SIDE_SHARE = 0.8
_ALIKE_SIDES = 0.25
_LEAST_COLOUR = 0.05
_PRINT_PX, _PRINT_DEPTH, _LEAST_PRINT = 7, 22, 0.01
_FEWEST_SPOTS = 8
_MOST_BEYOND, _FEW_BEYOND, _LEAST_BARE = 0.3, 0.1, 0.6  # of a side's spots
_MOST_OFF = 0.045
_AT_END, _HALF = 6, 0.5  # the spots at a corner, which is round or torn
_DARKEST, _PALE = -0.3, 130.0  # paper may be a little darker than a white table


@dataclass(frozen=True, slots=True)
class PlatenEvidence:
    """What the platen says of an outline.

    Attributes:
        apart: One pale thing that is not the platen fills the outline, with the platen all around it.
        beyond: Beyond a side something else lies.
    """

    apart: bool
    beyond: bool


def weigh_outline(small: Picture, quad: Floats, light: PlatenLight) -> PlatenEvidence:
    """Weigh the outline with these corners, clockwise, against the platen in today's light."""
    along = np.roll(quad, -1, axis=0) - quad
    heading = along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-3)
    inward = np.stack([-heading[:, 1], heading[:, 0]], axis=1)
    places = quad[:, None] + np.linspace(*_SIDE_PART, _SPOTS)[None, :, None] * along[:, None]
    offsets = as_floats([*_INSIDE_PX, *(-px for px in _OUTSIDE_PX)])
    spots = as_floats(places[None] + offsets[:, None, None, None] * inward[None, :, None])
    above = light.above(_read(light.ratio, spots), spots)
    in_frame: NDArray[np.bool_] = np.logical_and.reduce(
        (spots >= 0) & (spots <= as_floats(small.shape[1::-1]) - 1), axis=-1
    )
    inside, outside = above[: len(_INSIDE_PX)].mean(axis=0), above[len(_INSIDE_PX) :]
    seen = in_frame[len(_INSIDE_PX) :]
    alike, shaded = told_apart(as_floats(outside))
    spots_seen = seen.sum(axis=(0, 2))
    foreign = (~(alike | shaded) & seen).sum(axis=(0, 2)) / np.maximum(spots_seen, 1)
    bare = (alike & seen).sum(axis=(0, 2)) / np.maximum(spots_seen, 1)
    beyond = bool((foreign > _MOST_BEYOND).any())
    level = np.abs(np.median(outside, axis=(0, 2))).max(axis=1)  # a card's own band is nearly the platen's colour
    around = bool(
        (level < _MOST_OFF).all()
        and (spots_seen >= _FEWEST_SPOTS).all()
        and (bare > _LEAST_BARE).all()
        and (foreign < _FEW_BEYOND).all()
    )
    return PlatenEvidence(around and _is_one_sheet(small, quad, as_floats(inside)), beyond)


def _is_one_sheet(small: Picture, quad: Floats, inside: Floats) -> bool:
    """Whether what is seen along the sides (side, spot, channel) is pale, alike, not the platen and no mere light."""
    by_side = np.median(inside, axis=1)
    light = inside.mean(axis=2)
    typical = np.median(by_side, axis=0)
    step, pigment = float(typical.mean()), float(np.abs(typical - typical.mean()).max())
    if step < _DARKEST or (step < 0 and brightness(small) < _PALE):
        return False
    steps = light if step > 0 else -light
    if pigment > _LEAST_COLOUR:
        steps = np.maximum(steps, np.abs(inside - light[..., None]).max(axis=2))
    other = steps > _LEAST_STEP
    ends = np.concatenate([other[:, :_AT_END], other[:, -_AT_END:]])
    if not ((other.mean(axis=1) > _SIDE_SHARE).all() and (ends.mean(axis=1) > _HALF).all()):
        return False
    if float(np.ptp(by_side, axis=0).max()) > _ALIKE_SIDES:
        return False
    return pigment > _LEAST_COLOUR or _print_share(small, quad) > _LEAST_PRINT


def _print_share(small: Picture, quad: Floats) -> float:
    """The part of the outline's inside that is thin and darker than what is around it."""
    grey = to_grey(small)
    closed = as_bytes(cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((_PRINT_PX, _PRINT_PX), np.uint8)))
    inside = np.zeros(grey.shape, np.uint8)
    middle = as_floats(quad.mean(axis=0))
    cv2.fillConvexPoly(inside, np.asarray(np.round(middle + (quad - middle) * 0.9), np.int32), 1)
    return float(((closed - grey) > _PRINT_DEPTH)[inside > 0].mean()) if inside.any() else 0.0


def _read(ratio: Floats, spots: Floats) -> Floats:
    row = (-1, spots.shape[-2])
    x, y = np.ascontiguousarray(spots[..., 0]).reshape(row), np.ascontiguousarray(spots[..., 1]).reshape(row)
    read = cv2.remap(ratio, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return as_floats(read).reshape(*spots.shape[:-1], 3)
