"""Seams of an upright page: lines that begin at its very edge, as where one sheet lies on another, or at a fold.

Print keeps away from a sheet's edge, and so do the rules of a form; what crosses the margin and goes on straight is the
edge of another sheet, a fold, or the middle of a book. Soft changes of light are no seams. Pure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from drivers.camera.line_profile import REACH_PX, SHARP, all_but_few, measure_profiles
from drivers.camera.picture import Floats, Plane, as_bytes, as_floats, middle_of

SEAMS_PX = 480
"""The long side of the upright page that seams are looked for in."""

_BANDS_PX = ((4, 7), (7, 10), (10, 13))  # of the margin, from the edge
_CORNER_PX = 20
_APART_PX = 16
_MOST_CROSSINGS = 2  # a side
_DEEP_ENOUGH = 5.0  # of 255
_HIGH_ENOUGH = 3.5
_DIP_OVER_NOISE, _STEP_OVER_NOISE = 3.0, 1.2
_ANGLES_RAD = np.radians(np.arange(-62.5, 63.0, 2.5)).astype(np.float32)
_RAY = (0.012, 0.17)  # of the long side
_SEGMENTS = 16
_WITHIN_SEGMENT = 2
_MARGIN_SEGMENTS = 4  # in which there is no print


@dataclass(frozen=True, slots=True)
class Seam:
    """A seam where it meets the edge.

    Attributes:
        side: 0 top, 1 right, 2 bottom, 3 left.
        place: From the left or from the top, 0 to 1.
        slant: Tangent of its angle against the straight way across the page.
        depth: How much darker it is than the paper beside it, 0 to 1.
    """

    side: int
    place: float
    slant: float
    depth: float


@dataclass(frozen=True, slots=True)
class _Least:
    """What stands out of the noise, in steps of 255."""

    dip: float
    step: float


def find_seams(page: Plane) -> Iterator[Seam]:
    """Where the seams of an upright page meet its sides."""
    noise = _noise(page)
    least = _Least(max(_DEEP_ENOUGH, _DIP_OVER_NOISE * noise), max(_HIGH_ENOUGH, _STEP_OVER_NOISE * noise))
    sides = [as_bytes(np.rot90(page, side)) for side in range(4)]  # each on top
    for side, crossings in enumerate(_crossings(sides, least)):
        turned = np.ascontiguousarray(sides[side]) if crossings else sides[side]
        for x in crossings:
            line = _line_from(turned, x, least)
            if line is not None:
                place = x / turned.shape[1]
                yield Seam(side, place if side < 2 else 1 - place, *line)  # noqa: PLR2004 - top and right


def _noise(page: Plane) -> float:
    """Standard deviation of the sensor's noise, from single pixels' deviation."""
    some = np.ascontiguousarray(page[::2])
    deviation = cv2.calcHist([cv2.absdiff(some, cv2.medianBlur(some, 3))], [0], None, [256], [0, 256])
    return 1.5 * int(np.searchsorted(deviation.ravel().cumsum(), some.size / 2))


def _crossings(sides: Sequence[Plane], least: _Least) -> list[list[int]]:
    """For each side, turned to the top, where something crosses its margin."""
    margins = [np.ascontiguousarray(side[: _BANDS_PX[-1][1]]) for side in sides]
    around = (0, 0, REACH_PX, REACH_PX)
    whole = as_floats(cv2.hconcat([cv2.copyMakeBorder(margin, *around, cv2.BORDER_REPLICATE) for margin in margins]))
    row = np.stack([whole[low:high].mean(axis=0) for low, high in _BANDS_PX])
    width = row.shape[1] - 2 * REACH_PX
    dip, step, sharp = measure_profiles(np.stack([row[:, k : k + width] for k in range(2 * REACH_PX + 1)]))
    strength = np.maximum(dip / least.dip, np.where(sharp > SHARP, np.abs(step), 0) / least.step)
    found: list[list[int]] = []
    begin = 0
    for margin in margins:
        found.append(_strongest(as_floats(strength[:, begin : begin + margin.shape[1]])))
        begin += margin.shape[1] + 2 * REACH_PX
    return found


def _strongest(strength: Floats) -> list[int]:
    """The places on one side that stand out in all bands, the strongest first."""
    along = cv2.dilate(strength, np.ones((1, 5), np.uint8)).min(axis=0)
    along[:_CORNER_PX] = along[-_CORNER_PX:] = 0
    found: list[int] = []
    for x in np.argsort(along)[::-1]:
        if along[x] < 1.0 or len(found) == _MOST_CROSSINGS:
            break
        if all(abs(int(x) - other) > _APART_PX for other in found):
            found.append(int(x))
    return found


def _line_from(page: Plane, x: int, least: _Least) -> tuple[float, float] | None:
    """Slant and depth of a straight line that goes on from the margin at `x`; None if there is none."""
    height, width = page.shape
    long = max(height, width)
    steps = np.linspace(_RAY[0] * long, _RAY[1] * long, _SEGMENTS * _WITHIN_SEGMENT, dtype=np.float32)
    ends = x + steps[-1] * np.tan(_ANGLES_RAD)
    angles = as_floats(_ANGLES_RAD[(ends > 0) & (ends < width) & (steps[-1] < height)])
    if not len(angles):
        return None
    profiles = _across_rays(page, x, angles, steps)
    dip, step, sharp = measure_profiles(profiles)
    rising = np.sort(step, axis=1)
    edge = np.maximum(all_but_few(rising), all_but_few(-rising[:, ::-1])) / least.step
    edge = np.where(middle_of(sharp) > SHARP, edge, 0)
    clear = np.maximum(all_but_few(np.sort(dip, axis=1)) / least.dip, edge)
    best = int(np.argmax(clear))
    if clear[best] < 1.0:
        return None
    depth = float(middle_of(dip[best, :_MARGIN_SEGMENTS])) / max(1.0, float(profiles[:, best].max()))
    return float(np.tan(angles[best])), depth


def _across_rays(page: Plane, x: int, angles: Floats, steps: Floats) -> Floats:
    """Profiles across the rays from `x` at these angles: place in the profile, ray, segment."""
    across = np.arange(-REACH_PX, REACH_PX + 1, dtype=np.float32)[:, None, None]
    sine, cosine = np.sin(angles)[:, None], np.cos(angles)[:, None]
    spot_x = as_floats(np.float32(x) + steps * np.tan(angles)[:, None] + across * cosine)
    spot_y = as_floats(steps - across * sine)
    flat = (-1, len(steps))
    read = cv2.remap(page, spot_x.reshape(flat), spot_y.reshape(flat), cv2.INTER_LINEAR)
    pairs = as_floats(read).reshape(*spot_x.shape[:2], _SEGMENTS, _WITHIN_SEGMENT)
    return as_floats((pairs[..., 0] + pairs[..., 1]) / 2)
