"""Whether an outline is a sheet of paper that may be cut out unasked: what is inside differs from what is outside.

Edges alone cannot tell: tiles have four straight sides, and so has a shadow. Paper is lighter than what it lies on
along all four sides, and pale; an open book has a dark valley across its middle. Where that is not so, the resident is
asked. Measured on the small picture, with print removed. Pure.
"""

from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Floats, Picture, Plane, as_bytes, as_floats, middle_of

_SPOTS = 48
_SIDE_PART = (0.06, 0.94)  # corners are round or torn
_INSIDE_PX = (3.5, 7.0)
_OUTSIDE_PX = (3.5, 7.0, 12.0, 18.0)  # beyond a crease or a lower sheet there is paper again
_MOST_OUTSIDE = 0.93  # of the light inside: beyond a side there is paper again
_PAPER_OUTSIDE, _UNLIKE = 0.88, 0.2
_LOOKING_OUT, _NEARLY_PAPER, _DESK = 0.9, 0.75, 0.75
_FEWEST_SPOTS = 8
_LEAST_OUTSIDE_PX = 2.0
_LIGHTER_BY = 4.0  # of 255
_LIGHTER_SHARE = 0.8
_CORNER_PART = 0.1  # of the way to the middle; corners are round or torn
_CORNER_RISE = 0.4
_NEAR_CORNER = slice(6, 16)
_MOST_COLOUR = 0.45
_PRINT_PX = 5
_UPRIGHT = (96, 136)
_MIDDLE = (0.4, 0.6)
_VALLEY_DEPTH = 0.035  # of the light beside it
_VALLEY_REACHES = (0.08, 0.14)
_VALLEY_SHARE = 0.75
_AT_END = slice(2, 7)


class Doubt(StrEnum):
    """Why an outline is not cut out unasked."""

    NO_PAGE = "no_page"
    NOT_WHOLE = "not_whole"
    WEAK_EDGES = "weak_edges"
    NOT_LIGHTER = "not_lighter"
    COLOURED = "coloured"
    TWO_PAGES = "two_pages"
    OVERLAPPING = "overlapping"
    SOFT_EDGES = "soft_edges"


def doubts_about(small: Picture, quad: Floats) -> tuple[Doubt, ...]:
    """What speaks against the page with these corners: TL TR BR BL in pixels of a picture of about 320."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_PRINT_PX, _PRINT_PX))
    blank = as_bytes(cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel))
    blue, green, red = (as_bytes(channel) for channel in cv2.split(_upright(blank, quad)))
    light = np.maximum(np.maximum(blue, green), red)
    of_light = _doubt_of_light(blank, quad)
    doubts = {
        Doubt.COLOURED: _colour(light, np.minimum(np.minimum(blue, green), red)) > _MOST_COLOUR,
        Doubt.TWO_PAGES: _has_valley(light) or _has_valley(light.T),
    }
    others = tuple(doubt for doubt, speaks in doubts.items() if speaks)
    return others if of_light is None else (of_light, *others)


def _doubt_of_light(blank: Picture, quad: Floats) -> Doubt | None:
    """NOT_LIGHTER where the inside is not lighter than the outside along most of each side that has an outside.

    OVERLAPPING where part of a side has desk beyond it and another part paper: a lower sheet looks out there.
    """
    along = np.roll(quad, -1, axis=0) - quad
    heading = along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-3)
    inward = np.stack([-heading[:, 1], heading[:, 0]], axis=1)
    places = quad[:, None] + np.linspace(*_SIDE_PART, _SPOTS)[None, :, None] * along[:, None]
    offsets = np.array([*_INSIDE_PX, *(-px for px in _OUTSIDE_PX)], np.float32)
    seen = _light_at(blank, as_floats(places[None] + offsets[:, None, None, None] * inward[None, :, None]))
    outside = places - _LEAST_OUTSIDE_PX * inward[:, None]
    inside_frame: NDArray[np.bool_] = (outside >= 0) & (outside <= np.array(blank.shape[1::-1]) - 1)
    in_frame = np.logical_and(inside_frame[..., 0], inside_frame[..., 1])
    inner = len(_INSIDE_PX)
    darkest, lightest = seen[:inner].min(axis=0), seen[inner:].max(axis=0)
    by_spot = as_floats(lightest / np.maximum(darkest, 1))
    by_side = middle_of(by_spot)
    paper, desk = _levels_near_corners(seen[:inner]), _levels_near_corners(seen[inner:])
    lighter = (
        all(_rises((darkest - lightest)[side][in_frame[side]]) for side in range(4))
        and by_side.max() <= _MOST_OUTSIDE
        and (_at_corners(blank, quad) > desk + _CORNER_RISE * (paper - desk)).all()
    )
    if not lighter:
        return Doubt.NOT_LIGHTER
    unlike_sides = by_side.max() > _PAPER_OUTSIDE and np.ptp(by_side) > _UNLIKE
    return Doubt.OVERLAPPING if unlike_sides or _looks_out(darkest, seen[inner : 2 * inner].min(axis=0)) else None


def _looks_out(inside: Floats, outside: Floats) -> bool:
    """Whether close beyond two spots running of a side paper begins abruptly, as a glare does not.

    It is as light as what is inside there, and nearly as light as the page.
    """
    page = middle_of(inside).max()  # where a side is printed dark, the desk is as light
    paper = (outside > _LOOKING_OUT * inside) & (outside > _NEARLY_PAPER * page)
    desk = outside < _DESK * inside
    both = paper[:, :-1] & paper[:, 1:]
    return bool(((both[:, 2:] & desk[:, :-3]) | (both[:, :-2] & desk[:, 3:])).any())


def _light_at(blank: Picture, spots: Floats) -> Floats:
    """Lightness as the eye sees it, of 255, at spots (last axis x, y)."""
    row = (-1, spots.shape[-2])
    x, y = np.ascontiguousarray(spots[..., 0]).reshape(row), np.ascontiguousarray(spots[..., 1]).reshape(row)
    read = as_bytes(cv2.remap(blank, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    return as_floats(cv2.cvtColor(read, cv2.COLOR_BGR2LAB)[..., 0]).reshape(spots.shape[:-1])


def _levels_near_corners(seen: Floats) -> Floats:
    """Light beside the two sides that meet at each corner, some way from it."""
    starts, ends = seen[:, :, _NEAR_CORNER], seen[:, :, ::-1][:, :, _NEAR_CORNER]
    both = np.concatenate([starts, np.roll(ends, 1, axis=1)], axis=2)
    return middle_of(as_floats(both.transpose(1, 0, 2).reshape(4, -1)))


def _at_corners(blank: Picture, quad: Floats) -> Floats:
    """Light just inside each corner, where an outline around two sheets that lie askew has desk."""
    spots = quad + _CORNER_PART * (quad.mean(axis=0) - quad)
    around = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1]), axis=-1).reshape(1, 9, 2)
    return as_floats(_light_at(blank, as_floats(spots[:, None] + around)).mean(axis=1))


def _rises(rise: Floats) -> bool:
    if len(rise) < _FEWEST_SPOTS:
        return False  # at the frame's border nobody can see where the page ends
    return float(middle_of(rise)) > _LIGHTER_BY and float((rise > 0).mean()) > _LIGHTER_SHARE


def _upright(blank: Picture, quad: Floats) -> Picture:
    width, height = _UPRIGHT
    target = as_floats([[0, 0], [width, 0], [width, height], [0, height]]) - np.float32(0.5)
    return as_bytes(cv2.warpPerspective(blank, cv2.getPerspectiveTransform(quad, target), _UPRIGHT))


def _colour(most: Plane, least: Plane) -> float:
    """Median saturation, 0 to 1, by the greatest and the least channel."""
    return float(np.median((most - least) / np.maximum(as_floats(most), 1)))


def _has_valley(upright: Plane) -> bool:
    """Whether a dark valley runs down the middle from edge to edge, as between the pages of a book."""
    light = as_floats(cv2.GaussianBlur(upright, (0, 0), 1.2))
    width = light.shape[1]
    first, last = round(_MIDDLE[0] * width), round(_MIDDLE[1] * width)
    deepest = first + int(np.argmin(middle_of(light[:, first:last], axis=0)))
    for reach in (round(part * width) for part in _VALLEY_REACHES):
        beside = np.minimum(light[:, deepest - reach], light[:, deepest + reach])
        depth = as_floats(1 - light[:, deepest] / np.maximum(beside, 1))
        # A row of a table ends before the page does.
        at_ends = min(float(middle_of(end[_AT_END])) for end in (depth, depth[::-1]))
        deep = min(float(middle_of(depth)) / 2, at_ends) > _VALLEY_DEPTH / 2
        if deep and float((depth > _VALLEY_DEPTH / 2).mean()) > _VALLEY_SHARE:
            return True
    return False
