"""How well edges bear out the outlines that a page could have, and whether their sides end where they should.

A side out of view, along the frame's border, counts as half borne out. Pure; arrays in, arrays out.
"""

import numpy as np
from numpy.typing import NDArray

from drivers.camera.page_edges import DIRECTIONS, EdgeField
from drivers.camera.page_quads import signed_area
from drivers.camera.picture import Floats, as_floats

_SAMPLES = 32
_BORDER_PX = 2.5
_BORDER_SUPPORT = 0.5
_DARK_INSIDE = 0.75  # a page is brighter than what it lies on, most often
_AREA_WEIGHT = 0.08
_BEYOND = (0.03, 0.15)  # of a side, past its end
_BEYOND_SAMPLES = 10
_GOES_ON = 0.7  # of the samples: the side does not end there


def judge_outlines(quads: Floats, edges: EdgeField, shape: tuple[int, int]) -> tuple[Floats, NDArray[np.bool_]]:
    """A score for each quadrilateral, and which of its sides lie along the frame's border."""
    height, width = shape
    ends = np.roll(quads, -1, axis=1)
    heading = ends - quads
    inward = np.arctan2(heading[..., 0], -heading[..., 1])  # the heading turned a quarter clockwise on screen
    steps = ((np.arange(_SAMPLES, dtype=np.float32) + 0.5) / _SAMPLES)[:, None]
    spots = as_floats(quads[:, :, None, :] + steps * heading[:, :, None, :])
    bright, dark = _on_edges(spots, as_floats([inward, inward + np.pi]), edges).mean(axis=-1)
    support = np.maximum(bright, dark * _DARK_INSIDE)
    out_of_view = _along_border(quads, ends, width, height) & (support < _BORDER_SUPPORT)
    support = np.where(out_of_view, _BORDER_SUPPORT, support)
    area = signed_area(quads) / (width * height)
    score = (0.5 * support.mean(axis=1) + 0.5 * support.min(axis=1)) * np.power(area, _AREA_WEIGHT)
    return as_floats(np.where(out_of_view.sum(axis=1) > 2, 0.0, score)), out_of_view  # noqa: PLR2004 - two sides unseen at most


def run_on(quads: Floats, edges: EdgeField) -> NDArray[np.bool_]:
    """Whether two neighbours of a side both run straight on past it: there a shadow or a fold ends, not the sheet."""
    heading = np.roll(quads, -1, axis=1) - quads
    inward = as_floats(np.arctan2(heading[..., 0], -heading[..., 1]))
    past = np.linspace(*_BEYOND, _BEYOND_SAMPLES, dtype=np.float32)
    steps = np.stack([1 + past, -past])[:, :, None]
    spots = as_floats(quads[:, :, None, None] + steps * heading[:, :, None, None])
    _, height, width = edges.toward_light.shape
    in_frame = (spots > -_BORDER_PX) & (spots < as_floats([width, height]) - 1 + _BORDER_PX)
    on_edge = _on_edges(spots, inward[..., None], edges).mean(axis=-1) * in_frame.all(axis=(-2, -1))
    ahead, behind = on_edge[..., 0], on_edge[..., 1]
    # Past the side from corner k to the next run on: the side that ends in k, and the one that begins in the next.
    both = np.minimum(np.roll(ahead, 1, axis=1), np.roll(behind, -1, axis=1))
    return np.asarray((both > _GOES_ON).any(axis=1), np.bool_)


def _on_edges(spots: Floats, direction: Floats, edges: EdgeField) -> NDArray[np.bool_]:
    """Which spots of each row lie on an edge whose bright side is toward that row's `direction`."""
    _, height, width = edges.toward_light.shape
    mask = np.rint(direction * (DIRECTIONS / (2 * np.pi))).astype(np.intp) % DIRECTIONS
    x, y = np.rint(spots[..., 0]).astype(np.intp), np.rint(spots[..., 1]).astype(np.intp)
    place = y.clip(0, height - 1) * width + x.clip(0, width - 1)
    return np.asarray(edges.toward_light.reshape(-1)[mask[..., None] * (height * width) + place], np.bool_)


def _along_border(starts: Floats, ends: Floats, width: int, height: int) -> NDArray[np.bool_]:
    def near(value: Floats, border: int) -> NDArray[np.bool_]:
        return np.abs(value - border) < _BORDER_PX

    x0, y0, x1, y1 = starts[..., 0], starts[..., 1], ends[..., 0], ends[..., 1]
    upright = (near(x0, 0) & near(x1, 0)) | (near(x0, width - 1) & near(x1, width - 1))
    level = (near(y0, 0) & near(y1, 0)) | (near(y0, height - 1) & near(y1, height - 1))
    return upright | level
