"""Reading order of boxes: rows from the top, columns from the left, cut as often as it goes (recursive XY-cut)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_TOUCH_PX = 2.0  # boxes that overlap by a hair still stand apart


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the screen."""

    left: float
    top: float
    right: float
    bottom: float

    def joined(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def within(self, frame: "Box") -> "Box":
        """The part inside `frame`; `frame` itself where there is none."""
        left, right = max(self.left, frame.left), min(self.right, frame.right)
        top, bottom = max(self.top, frame.top), min(self.bottom, frame.bottom)
        return Box(left, top, right, bottom) if left < right and top < bottom else frame


_Edges = Callable[[Box], tuple[float, float]]


def reading_order(boxes: Sequence[Box]) -> list[int]:
    """Indices of `boxes` in the order in which they are read."""
    return _cut(boxes, list(range(len(boxes))))


def _cut(boxes: Sequence[Box], which: list[int]) -> list[int]:
    if len(which) > 1:
        for edges in (_rows, _columns):
            bands = _bands(boxes, which, edges)
            if len(bands) > 1:
                return [index for band in bands for index in _cut(boxes, band)]
    return sorted(which, key=lambda index: (boxes[index].top, boxes[index].left))


def _bands(boxes: Sequence[Box], which: list[int], edges: _Edges) -> list[list[int]]:
    """`which` in groups between which a straight cut touches no box."""
    bands: list[list[int]] = []
    reach = float("-inf")
    for index in sorted(which, key=lambda index: edges(boxes[index])):
        start, end = edges(boxes[index])
        if bands and start < reach - _TOUCH_PX:
            bands[-1].append(index)
        else:
            bands.append([index])
        reach = max(reach, end)
    return bands


def _rows(box: Box) -> tuple[float, float]:
    return box.top, box.bottom


def _columns(box: Box) -> tuple[float, float]:
    return box.left, box.right
