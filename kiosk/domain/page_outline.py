"""The outline of a page in a photograph, by its four corners: what may be cut out, and where to begin."""

import math
from itertools import pairwise

from kiosk.domain.material import Corner, Corners

_LEAST_AREA = 0.01  # of the photograph: a bank card on an A4 platen takes five times as much
_LEAST_SIDE = 0.05  # of the photograph's short side
_INSET = 0.08


def outlines_page(corners: Corners, width_px: int, height_px: int) -> bool:
    """Whether these are a page's corners TL TR BR BL: inside the photograph, convex, in order, and not tiny."""
    if not all(0 <= x <= width_px and 0 <= y <= height_px for x, y in corners):  # refuses "not a number" as well
        return False
    top_left, _, bottom_right, _ = corners
    sides = [(end[0] - start[0], end[1] - start[1]) for start, end in pairwise((*corners, top_left))]
    turns = [one[0] * other[1] - one[1] * other[0] for one, other in pairwise((*sides, sides[0]))]
    return (
        all(turn > 0 for turn in turns)  # clockwise on screen
        and sum(top_left) < sum(bottom_right)
        and min(math.hypot(*side) for side in sides) >= _LEAST_SIDE * min(width_px, height_px)
        and _area(corners) >= _LEAST_AREA * width_px * height_px
    )


def inset_outline(width_px: int, height_px: int) -> Corners:
    """The photograph's own border, moved inward a little: where to begin when nothing was found."""
    left, top = _INSET * width_px, _INSET * height_px
    right, bottom = width_px - left, height_px - top
    return (left, top), (right, top), (right, bottom), (left, bottom)


def likely_outline(guess: Corners | None, width_px: int, height_px: int) -> Corners:
    """Where to begin: the guess, drawn into the photograph, or the inset where that outlines no page."""
    if guess is None:
        return inset_outline(width_px, height_px)

    def inside(corner: Corner) -> Corner:
        return min(max(corner[0], 0.0), float(width_px)), min(max(corner[1], 0.0), float(height_px))

    top_left, top_right, bottom_right, bottom_left = (inside(corner) for corner in guess)
    drawn = top_left, top_right, bottom_right, bottom_left
    return drawn if outlines_page(drawn, width_px, height_px) else inset_outline(width_px, height_px)


def _area(corners: Corners) -> float:
    """By the shoelace formula."""
    return abs(sum(one[0] * other[1] - other[0] * one[1] for one, other in pairwise((*corners, corners[0])))) / 2
