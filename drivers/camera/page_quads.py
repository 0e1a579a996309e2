"""Quadrilaterals that a page could be, made from straight lines: two facing pairs, sensible angles, large enough.

The frame's own borders are offered as lines too, for sides that lie out of view. Pure geometry on arrays; edges are
weighed elsewhere.
"""

import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Floats, as_floats

_FACING_RAD = np.radians(35.0)
_CROSSING_RAD = np.radians(50.0)
_SHARPEST_COS = np.cos(np.radians(50.0))
_LEAST_AREA = 0.06
_LEAST_GAP = 0.12  # of the frame's short side
_MARGIN = 0.02  # a corner may lie this far out of the frame


def candidate_quads(lines: Floats, shape: tuple[int, int]) -> Floats:
    """N x 4 x 2 points, clockwise on screen, from rows of (cos, sin, rho)."""
    height, width = shape
    borders = [[1, 0, 0], [1, 0, width - 1], [0, 1, 0], [0, 1, height - 1]]
    every = as_floats(np.vstack([lines, np.array(borders, np.float32)]))
    pairs = _facing_pairs(every, min(shape) * _LEAST_GAP, shape)
    if len(pairs) < 2:  # noqa: PLR2004 - two pairs make four sides
        return np.zeros((0, 4, 2), np.float32)
    first, second = _crossing(every, pairs)
    a, c = every[pairs[first, 0]], every[pairs[first, 1]]
    b, d = every[pairs[second, 0]], every[pairs[second, 1]]
    quads = np.stack([_meet(a, b), _meet(b, c), _meet(c, d), _meet(d, a)], axis=1)
    return _sensible(_clockwise(quads), shape)


def _facing_pairs(lines: Floats, gap: float, shape: tuple[int, int]) -> NDArray[np.intp]:
    """Index pairs of lines that run roughly alongside each other, apart at the frame's middle."""
    index = np.stack(np.triu_indices(len(lines), 1), axis=1)
    a, b = lines[index[:, 0]], lines[index[:, 1]]
    cosine = a[:, 0] * b[:, 0] + a[:, 1] * b[:, 1]
    middle = np.array([shape[1] / 2, shape[0] / 2], np.float32)
    at_a, at_b = a[:, :2] @ middle - a[:, 2], b[:, :2] @ middle - b[:, 2]
    apart = np.abs(at_a - np.sign(cosine) * at_b)
    facing: NDArray[np.bool_] = (np.abs(cosine) > np.cos(_FACING_RAD)) & (apart > gap)
    return index[facing]


def _crossing(lines: Floats, pairs: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which pairs cross which, judged by the first line of each."""
    heading = lines[pairs[:, 0], :2]
    cosine = np.abs(heading @ heading.T)
    first, second = np.nonzero(np.triu(cosine < np.cos(_CROSSING_RAD), 1))
    return first, second


def _meet(a: Floats, b: Floats) -> Floats:
    determinant = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    safe = np.where(np.abs(determinant) < 1e-3, np.float32(1e-3), determinant)  # noqa: PLR2004 - all but parallel
    x = (a[:, 2] * b[:, 1] - a[:, 1] * b[:, 2]) / safe
    y = (a[:, 0] * b[:, 2] - a[:, 2] * b[:, 0]) / safe
    return as_floats(np.stack([x, y], axis=1))


def _clockwise(quads: Floats) -> Floats:
    turn = signed_area(quads) < 0
    quads[turn] = quads[turn][:, ::-1]
    return quads


def signed_area(quads: Floats) -> Floats:
    """Area of each quadrilateral, positive when its corners run clockwise on screen."""
    x, y = quads[..., 0], quads[..., 1]
    return as_floats((x * np.roll(y, -1, axis=-1) - np.roll(x, -1, axis=-1) * y).sum(axis=-1) / 2)


def _sensible(quads: Floats, shape: tuple[int, int]) -> Floats:
    """Only convex ones within the frame, without very sharp corners, and not small."""
    height, width = shape
    size = np.array([width, height], np.float32)
    inside = ((quads > -_MARGIN * size) & (quads < (1 + _MARGIN) * size)).all(axis=(1, 2))
    quads = quads[inside & (signed_area(quads) > _LEAST_AREA * width * height)]
    sides = np.roll(quads, -1, axis=1) - quads
    length = np.linalg.norm(sides, axis=2)
    heading = sides / np.maximum(length, 1e-3)[..., None]
    following = np.roll(heading, -1, axis=1)
    cosine = (heading * following).sum(axis=2)
    turning = heading[..., 0] * following[..., 1] - heading[..., 1] * following[..., 0]
    good = (np.abs(cosine) < _SHARPEST_COS).all(axis=1) & (turning > 0).all(axis=1)
    return as_floats(quads[good & (length > min(shape) * _LEAST_GAP).all(axis=1)])
