"""Moves a page's sides from the working size onto the edge in the full picture, to a fraction of a pixel.

Short profiles across each side are read at full size; the steepest step of each is a point, a robust line through the
points is the side. A side whose profiles disagree stays where it was. Pure.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Floats, Plane, as_floats, middle_of

FINE_PX = 1200
"""A picture's useful long side: beyond this a photograph's edges hold noise, not detail."""

_PROFILES = 48
_REACH = 0.01  # of the picture's long side, either way
_SIDE_PART = (0.04, 0.96)
_MOST_SPREAD = 0.35  # of the reach
_LEAST_STEP = 0.5  # of 255


def refine_sides(grey: Plane, corners: Floats) -> Floats:
    """The corners, four points clockwise, where the refined sides meet."""
    reach = _reach_in(grey)
    heading, inward, places = _along_sides(corners)
    profiles = _profiles_across(grey, places, inward, reach)
    slopes = as_floats(np.abs(profiles[..., 2:] - profiles[..., :-2]))
    offsets = np.argmax(slopes, axis=2).astype(np.float32) - reach
    kept = _agreeing(offsets, as_floats(slopes.max(axis=2)), reach)
    points = as_floats(places + offsets[..., None] * inward[:, None])
    lines = [_line_through(points[k][kept[k]]) or (corners[k], heading[k]) for k in range(4)]
    fine = as_floats([_meet(lines[k - 1], lines[k]) for k in range(4)])
    if not np.isfinite(fine).all() or np.abs(fine - corners).max() > 4 * reach:
        return corners
    return fine


def softest_side(grey: Plane, corners: Floats) -> float:
    """How blurred the softest side is: the standard deviation of that blur, in pixels of a refined outline's picture.

    Paper ends sharply; a shadow and a patch of sunlight do not.
    """
    reach = _reach_in(grey)
    _, inward, places = _along_sides(corners)
    profiles = _profiles_across(grey, places, inward, reach)
    steepest = (profiles[..., 2:] - profiles[..., :-2]).max(axis=2)
    rise = profiles[..., -reach // 3 :].mean(axis=2) - profiles[..., :reach].min(axis=2)
    blur = 2 * rise / (math.sqrt(2 * math.pi) * np.maximum(steepest, _LEAST_STEP))
    return float(middle_of(blur).max())


def _reach_in(grey: Plane) -> int:
    long_px = max(int(side) for side in grey.shape)
    return max(4, round(_REACH * long_px))


def _along_sides(corners: Floats) -> tuple[Floats, Floats, Floats]:
    """Per side its heading, the way inward, and places along it."""
    along = np.roll(corners, -1, axis=0) - corners
    heading = as_floats(along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-3))
    places = as_floats(corners[:, None] + np.linspace(*_SIDE_PART, _PROFILES)[:, None] * along[:, None])
    return heading, as_floats(np.stack([-heading[:, 1], heading[:, 0]], axis=1)), places


def _profiles_across(grey: Plane, places: Floats, inward: Floats, reach: int) -> Floats:
    """Per side, place and step from `reach` outside to `reach` inside, and one more: the light there, smoothed."""
    steps = np.arange(-reach - 1, reach + 2, dtype=np.float32)
    spots = places[:, :, None] + steps[:, None] * inward[:, None, None]
    flat = (-1, len(steps))
    x, y = np.ascontiguousarray(spots[..., 0]).reshape(flat), np.ascontiguousarray(spots[..., 1]).reshape(flat)
    read = as_floats(cv2.remap(grey, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    return np.stack([as_floats(cv2.GaussianBlur(as_floats(side), (5, 7), 0)) for side in read.reshape(spots.shape[:3])])


def _line_through(points: Floats) -> tuple[Floats, Floats] | None:
    """A point and a direction of the straight line through the steepest steps; None where too few agree on one."""
    if len(points) < _PROFILES // 4:
        return None
    vx, vy, px, py = (float(value) for value in cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel())
    return as_floats([px, py]), as_floats([vx, vy])


def _agreeing(offset: Floats, strength: Floats, reach: int) -> NDArray[np.bool_]:
    """Of each side, the profiles that lie near one straight line; a few rounds of leaving out the far ones."""
    place = np.arange(offset.shape[1], dtype=np.float32)
    kept = strength > 0.4 * middle_of(strength)[:, None]
    for _ in range(3):
        count = np.maximum(kept.sum(axis=1, keepdims=True), 1)
        x = place - (place * kept).sum(axis=1, keepdims=True) / count
        y = offset - (offset * kept).sum(axis=1, keepdims=True) / count
        slope = (x * y * kept).sum(axis=1, keepdims=True) / np.maximum((x * x * kept).sum(axis=1, keepdims=True), 1)
        away = np.abs(y - slope * x)
        rising = np.sort(np.where(kept, away, np.inf), axis=1)
        middle = np.take_along_axis(rising, (count - 1) // 2, axis=1) + np.take_along_axis(rising, count // 2, axis=1)
        kept = away <= np.clip(middle, 1.0, max(1.0, _MOST_SPREAD * reach))
    return kept


def _meet(a: tuple[Floats, Floats], b: tuple[Floats, Floats]) -> Floats:
    (p, u), (q, v) = a, b
    cross = float(u[0] * v[1] - u[1] * v[0])
    if abs(cross) < 1e-3:  # noqa: PLR2004 - all but parallel
        return q
    along = float((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / cross
    return as_floats(p + along * u)
