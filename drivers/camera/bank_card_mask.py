"""A bank card's picture with nothing of its print but the last four digits of the number. Pure.

The number is an even row of 13 to 19 marks of one size, the tallest where there are several. Where there is none beyond
doubt, all is covered, for nobody knows which way the card lies: a picture that shows less than it could is a nuisance,
one that shows more a breach. Covered is painted over, not blurred, so that nothing can be brought back. Beside the
number nothing narrow stays: what else was cut out with a card, such as another one, faint, embossed or in the dark, has
a number that nobody has found. Nor does it on a photograph in which the card is still to be outlined.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.camera.picture import Picture, Plane, as_bytes, fit_within, to_grey

_SIZE = (856, 540)  # ten pixels a millimetre
_DIGIT_TALL = (18, 62)
_DIGIT_WIDE = (4, 48)
_AROUND_PX = 41
_LEAST_CONTRAST = 16
_SAME_HEIGHT = 0.22
_SAME_ROW = 0.3  # of a digit's height
_DIGITS = range(13, 20)  # ISO/IEC 7812
_KEPT = 4
_EVEN = 1.18
_LEAST_SPAN = 0.4  # of the card's width
_WIDEST = 1.6  # of the median: wider, and two digits may have run together
_FARTHEST = 2.6  # of the median pitch, between groups
_ABOVE, _BELOW = 0.35, 1.3  # of a digit's height; below the number its first four are often printed again
_BESIDE_PX = 4
_SHAPES_PX, _NARROW_PX = 400, 41  # a card that fills the photograph has digits of at most 30

_Box = tuple[int, int, int, int]  # left, top, width, height; of an area: left, top, right, bottom


@dataclass(frozen=True, slots=True)
class MaskedCard:
    """A card that may be kept.

    Attributes:
        picture: The card, its number covered.
        sure: Whether the number was found; else all of the card is covered.
    """

    picture: Picture = field(repr=False)
    sure: bool


def mask_bank_card(card: Picture) -> MaskedCard:
    """Cover the number on a straightened card; one that lies on its short edge is turned first."""
    if card.shape[0] > card.shape[1]:
        card = as_bytes(cv2.rotate(card, cv2.ROTATE_90_COUNTERCLOCKWISE))
    grey = to_grey(as_bytes(cv2.resize(card, _SIZE, interpolation=cv2.INTER_AREA)))
    rows = [row for light in (False, True) for row in _rows(_marks(grey, light=light))]
    numbers = [row for row in rows if _is_number(row)]
    numbers.sort(key=_tall)
    if not (numbers and _is_even(numbers[-1])):
        return MaskedCard(np.zeros_like(card), sure=False)
    covered = card.copy()
    _cover_numbers(covered, numbers)
    masked = hide_print(covered)
    last = _part(card.shape, _last(numbers[-1]))
    masked[last] = covered[last]
    _cover_numbers(masked, numbers)
    return MaskedCard(masked, sure=True)


def hide_print(photograph: Picture) -> Picture:
    """The photograph with nothing left that is narrower than a card's number is high, its edges where they were."""
    height, width = photograph.shape[:2]
    shapes = cv2.medianBlur(fit_within(photograph, _SHAPES_PX, _SHAPES_PX), _NARROW_PX)
    return as_bytes(cv2.resize(shapes, (width, height), interpolation=cv2.INTER_LINEAR))


def _tall(row: Sequence[_Box]) -> float:
    return float(np.median([box[3] for box in row]))


def _is_even(row: Sequence[_Box]) -> bool:
    """Whether all are as wide and as tall as digits are, which letters are not."""
    wide, tall = np.array([box[2] for box in row]), np.array([box[3] for box in row])
    return bool(wide.max() <= _EVEN * np.median(wide) and np.ptp(tall) <= (_EVEN - 1) * np.median(tall))


def _cover_numbers(card: Picture, numbers: Sequence[Sequence[_Box]]) -> None:
    """Cover all of them, the last but for its last digits, in place."""
    for other in numbers[:-1]:  # a name or a date, most likely, but who knows
        _cover_row(card, other, kept=0)
    _cover_row(card, numbers[-1], kept=_KEPT)


def _last(number: Sequence[_Box]) -> _Box:
    """Around the digits that are kept: left, top, right, bottom."""
    kept, beyond = number[-_KEPT:], round(_ABOVE * _tall(number))
    top, bottom = min(box[1] for box in kept) - beyond, max(box[1] + box[3] for box in kept) + beyond
    return kept[0][0] - _BESIDE_PX, top, kept[-1][0] + kept[-1][2] + _BESIDE_PX, bottom


def _cover_row(card: Picture, row: Sequence[_Box], kept: int) -> None:
    """Cover the band of a row from edge to edge, but for its last `kept` marks, in place."""
    tall = _tall(row)
    top = round(min(box[1] for box in row) - _ABOVE * tall)
    bottom = round(max(box[1] + box[3] for box in row) + _ABOVE * tall)
    left = row[-kept][0] - _BESIDE_PX if kept else _SIZE[0]
    right = row[-1][0] + row[-1][2] + _BESIDE_PX
    _cover(card, (0, top, left, round(bottom + _BELOW * tall)))
    _cover(card, (right, top, _SIZE[0], bottom))


def _marks(grey: Plane, *, light: bool) -> list[_Box]:
    """Marks of a digit's size that are lighter, or darker, than what is around them."""
    around = as_bytes(cv2.GaussianBlur(grey, (_AROUND_PX, _AROUND_PX), 0))
    stands_out = cv2.subtract(grey, around) if light else cv2.subtract(around, grey)
    marks = as_bytes(stands_out > _LEAST_CONTRAST)
    _, _, found, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    stats: NDArray[np.int32] = np.asarray(found, np.int32)[1:, :4]
    boxes = [(int(x), int(y), int(wide), int(tall)) for x, y, wide, tall in stats]
    return [
        box
        for box in boxes
        if _DIGIT_TALL[0] <= box[3] <= _DIGIT_TALL[1] and _DIGIT_WIDE[0] <= box[2] <= _DIGIT_WIDE[1]
    ]


def _rows(boxes: Sequence[_Box]) -> list[list[_Box]]:
    """Marks of one height side by side, from left to right; each mark in one row."""
    rows: list[list[_Box]] = []
    left = sorted(boxes)
    while left:
        first = left[0]
        row = [box for box in left if _is_beside(first, box)]
        left = [box for box in left if box not in row]
        rows.append(row)
    return rows


def _is_beside(first: _Box, other: _Box) -> bool:
    tall = max(first[3], other[3])
    apart = abs((first[1] + first[3] / 2) - (other[1] + other[3] / 2))
    return apart <= _SAME_ROW * tall and abs(first[3] - other[3]) <= _SAME_HEIGHT * tall


def _is_number(row: Sequence[_Box]) -> bool:
    """Whether the row can be nothing but a whole number with a gap between any two digits."""
    if len(row) not in _DIGITS:
        return False
    left, wide = np.array([box[0] for box in row]), np.array([box[2] for box in row])
    middles = left + wide / 2
    pitch = np.diff(middles)
    return bool(
        middles[-1] - middles[0] >= _LEAST_SPAN * _SIZE[0]
        and wide.max() <= _WIDEST * np.median(wide)
        and pitch.max() <= _FARTHEST * np.median(pitch)
        and np.diff(middles[-_KEPT:]).max() <= _WIDEST * np.median(pitch)
    )


def _cover(card: Picture, box: _Box) -> None:
    """Paint over left, top, right, bottom, given in the size that is looked at, in place."""
    card[_part(card.shape, box)] = 0


def _part(shape: tuple[int, ...], box: _Box) -> tuple[slice, slice]:
    """Where left, top, right, bottom, given in the size that is looked at, lie in a picture of that shape."""
    left, top, right, bottom = box
    x, y = max(0, left * shape[1] // _SIZE[0]), max(0, top * shape[0] // _SIZE[1])
    return slice(y, -(-bottom * shape[0] // _SIZE[1])), slice(x, -(-right * shape[1] // _SIZE[0]))
