"""Moves a page's sides from the working size onto the edge in the full picture, to a fraction of a pixel.

Short profiles across each side are read at full size; the steepest step of each is a point, a robust line through the
points is the side. A side whose profiles disagree stays where it was. Pure.
"""

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, as_floats, fit_within, to_grey

FINE_PX = 1200
"""A picture's useful long side: beyond this a photograph's edges hold noise, not detail."""

_PROFILES = 48
_REACH = 0.01  # of the picture's long side, either way
_SIDE_PART = (0.04, 0.96)
_MOST_SPREAD = 0.35  # of the reach


def refine_sides(picture: Picture, corners: Floats) -> Floats:
    """The corners, four points clockwise, where the refined sides meet."""
    height, width = picture.shape[:2]
    reduced = fit_within(picture, FINE_PX, FINE_PX)
    scale = np.array([width / reduced.shape[1], height / reduced.shape[0]], np.float32)
    coarse = as_floats((corners + 0.5) / scale - 0.5)
    reach = max(4, round(_REACH * max(reduced.shape[:2])))
    grey = to_grey(reduced)
    lines = [_refined(grey, coarse[k], coarse[(k + 1) % 4], reach) for k in range(4)]
    fine = as_floats([_meet(lines[k - 1], lines[k]) for k in range(4)])
    if not np.isfinite(fine).all() or np.abs(fine - coarse).max() > 4 * reach:
        return corners
    return as_floats((fine + 0.5) * scale - 0.5)


def _refined(grey: Floats | Picture, start: Floats, end: Floats, reach: int) -> tuple[Floats, Floats]:
    """A point and a direction of the side from `start` to `end`."""
    along = end - start
    length = max(float(np.hypot(along[0], along[1])), 1e-3)
    heading = as_floats(along / length)
    inward = as_floats([-heading[1], heading[0]])
    places = start + np.linspace(*_SIDE_PART, _PROFILES)[:, None] * along
    steps = np.arange(-reach - 1, reach + 2, dtype=np.float32)
    spots = as_floats(places[:, None, :] + steps[None, :, None] * inward)
    x, y = np.ascontiguousarray(spots[..., 0]), np.ascontiguousarray(spots[..., 1])
    profiles = as_floats(cv2.remap(as_floats(grey), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    smooth = as_floats(cv2.GaussianBlur(profiles, (5, 7), 0))
    slope = np.abs(smooth[:, 2:] - smooth[:, :-2])
    offset = np.argmax(slope, axis=1).astype(np.float32) - reach
    kept = _agreeing(offset, slope.max(axis=1), reach)
    if kept.sum() < _PROFILES // 4:
        return start, heading
    points = as_floats(places + offset[:, None] * inward)[kept]
    vx, vy, px, py = (float(value) for value in cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel())
    return as_floats([px, py]), as_floats([vx, vy])


def _agreeing(offset: Floats, strength: Floats, reach: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Profiles that lie near one straight line; a few rounds of leaving out the far ones."""
    place = np.arange(len(offset), dtype=np.float32)
    kept = strength > 0.4 * float(np.median(strength))
    for _ in range(3):
        if kept.sum() < 4:  # noqa: PLR2004 - too few to fit
            break
        slope, shift = np.polyfit(place[kept], offset[kept], 1)
        away = np.abs(offset - (slope * place + shift))
        kept = away <= max(1.0, min(_MOST_SPREAD * reach, 2.0 * float(np.median(away[kept]))))
    return kept


def _meet(a: tuple[Floats, Floats], b: tuple[Floats, Floats]) -> Floats:
    (p, u), (q, v) = a, b
    cross = float(u[0] * v[1] - u[1] * v[0])
    if abs(cross) < 1e-3:  # noqa: PLR2004 - all but parallel
        return q
    along = float((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / cross
    return as_floats(p + along * u)
