"""Edges of a small picture and the straight lines among them, with print and handwriting removed first.

Every edge pixel votes in a Hough table for the line that its own gradient points across; a page's border so outvotes
texture. Pure; knows lines, not pages.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.page_slopes import WEAKEST, slopes_of, without_platen
from drivers.camera.picture import Floats, Picture, as_floats

DIRECTIONS = 8
_ALONG = np.cos(np.radians(35.0))
_EDGE_SHARE = 0.10  # at most this part of the pixels counts as edge
_NEAR_PX = 5  # how wide a band around an edge counts as on it
_THETA_BINS = 180
_THETA_SPREAD = 5  # a pixel's own direction is only roughly the line's: removing print leaves small steps
_RHO_STEP_PX = 2.0
_FIT_WITHIN_PX = (4.0, 4.0, 2.5)  # a bent side's peak stands for a part of it only
_FIT_ACROSS = np.cos(np.radians(25.0))
_PEAK_APART = (7, 5)  # Hough cells: angle, distance


@dataclass(frozen=True, slots=True)
class EdgeField:
    """The edges of one picture.

    Attributes:
        toward_light: DIRECTIONS masks; mask k is set near edges whose brighter side lies toward k * 45 degrees.
        lines: Rows of (cos, sin, rho): the strongest lines, x cos + y sin = rho.
    """

    toward_light: NDArray[np.bool_] = field(repr=False)
    lines: Floats = field(repr=False)


def find_edges(picture: Picture, most_lines: int, platen: EmptyPlaten | None = None) -> EdgeField:
    """Edges and the strongest lines of a small picture, without those that the empty platen has as well."""
    slopes = slopes_of(picture)
    if platen is not None:
        slopes = without_platen(slopes, platen)
    weakest = int(slopes.power.size * (1.0 - _EDGE_SHARE))
    high = max(WEAKEST, float(np.sqrt(np.partition(slopes.power, weakest, axis=None)[weakest])))
    edges = cv2.Canny(slopes.across, slopes.down, high * 0.5, high, L2gradient=True)
    rows, columns = np.divmod(np.flatnonzero(edges), edges.shape[1])  # twice as quick as numpy's nonzero
    angle = np.arctan2(as_floats(slopes.down[rows, columns]), as_floats(slopes.across[rows, columns]))
    lines = _strongest_lines(rows, columns, angle, picture.shape[:2], most_lines)
    return EdgeField(_direction_masks(rows, columns, angle, picture.shape[:2]), lines)


def _direction_masks(
    rows: NDArray[np.intp], columns: NDArray[np.intp], angle: Floats, shape: tuple[int, ...]
) -> NDArray[np.bool_]:
    masks = np.zeros((DIRECTIONS, *shape), np.uint8)
    toward = np.arange(DIRECTIONS, dtype=np.float32)[:, None] * np.float32(2 * np.pi / DIRECTIONS)
    near = np.cos(angle - toward) > _ALONG
    kernel = np.ones((_NEAR_PX, _NEAR_PX), np.uint8)
    for mask, belong in zip(masks, near, strict=True):
        mask[rows, columns] = belong
        cv2.dilate(mask, kernel, dst=mask)
    return masks.view(np.bool_)


def _strongest_lines(
    rows: NDArray[np.intp], columns: NDArray[np.intp], angle: Floats, shape: tuple[int, ...], most: int
) -> Floats:
    """Peaks of a Hough table in which each pixel votes only near its own direction."""
    reach = float(np.hypot(shape[0], shape[1]))
    cells = int(2 * reach / _RHO_STEP_PX) + 3
    home = np.round(np.remainder(angle, np.pi) / np.pi * _THETA_BINS).astype(np.intp)
    spread = np.arange(-_THETA_SPREAD, _THETA_SPREAD + 1)
    theta_bin = np.remainder(home + spread[:, None], _THETA_BINS)
    theta = np.arange(_THETA_BINS, dtype=np.float32) * np.float32(np.pi / _THETA_BINS)
    rho = as_floats(columns) * np.cos(theta)[theta_bin] + as_floats(rows) * np.sin(theta)[theta_bin]
    rho_bin = np.rint((rho + np.float32(reach)) * np.float32(1 / _RHO_STEP_PX)).astype(np.intp)
    table = np.bincount((theta_bin * cells + rho_bin).ravel(), minlength=_THETA_BINS * cells).astype(np.float32)
    votes = as_floats(cv2.GaussianBlur(table.reshape(_THETA_BINS, cells), (3, 3), 0))
    # The table is a Moebius strip: the angle 180 degrees is 0 with the distance turned round.
    tall, wide = _PEAK_APART
    strip = np.vstack([votes[-tall:, ::-1], votes, votes[:tall, ::-1]])
    around = as_floats(cv2.dilate(strip, np.ones((tall, wide), np.uint8)))[tall:-tall]
    peaks = np.flatnonzero((votes >= around) & (votes > min(shape) * 0.08))
    best = peaks[np.argsort(votes.ravel()[peaks])[::-1][:most]]
    normal = (best // cells) * (np.pi / _THETA_BINS)
    distance = (best % cells) * _RHO_STEP_PX - reach
    lines = as_floats(np.stack([np.cos(normal), np.sin(normal), distance], axis=1))
    x, y = as_floats(columns), as_floats(rows)
    spots, headings = np.stack([x, y, -np.ones_like(x)]), np.stack([np.cos(angle), np.sin(angle)])
    moments = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    for within_px in _FIT_WITHIN_PX:
        lines = _fitted(lines, spots, headings, moments, within_px)
    return lines


def _fitted(lines: Floats, spots: Floats, headings: Floats, moments: Floats, within_px: float) -> Floats:
    """Each line laid anew through the edge pixels beside it that point across it."""
    beside = np.abs(lines @ spots) < within_px
    across = np.abs(lines[:, :2] @ headings) > _FIT_ACROSS
    sums = as_floats((beside & across).astype(np.float32) @ moments)
    count = np.maximum(sums[:, 0], 1)
    mean_x, mean_y = sums[:, 1] / count, sums[:, 2] / count
    xx, xy, yy = sums[:, 3] / count - mean_x**2, sums[:, 4] / count - mean_x * mean_y, sums[:, 5] / count - mean_y**2
    normal = 0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2
    cosine, sine = np.cos(normal), np.sin(normal)
    fitted = as_floats(np.stack([cosine, sine, cosine * mean_x + sine * mean_y], axis=1))
    return np.where(sums[:, :1] > 2, fitted, lines)  # noqa: PLR2004 - two pixels make no line
