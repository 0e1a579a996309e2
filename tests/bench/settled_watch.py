"""Watches for how long the picture goes on changing after a touch, by looking at the picture itself.

Frames do not tell: what is made ready behind the picture makes Qt draw frames in which nothing changes. Each look draws
the whole window on the thread that is watched; that time is taken off, and nothing else is measured meanwhile.
"""

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.component.matrix.look import picture_of
from ui.items.live_picture import LivePicture

WATCHED_S = 2.7
"""How long a touch is watched; something that ticks every second does so twice after `_LATE_S`."""

_LOOK_MS = 25
_LATE_S = 0.6  # everything should long have arrived
_APART_S = 0.4  # what changes late and again so much later moves by itself
_TICKING = ("clock", "countdown", "countdownWords")
_EDGE = 4  # px that a line reaches beyond its item
_CELL = 40  # px of a square within which something may move

Cells = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Settled:
    """A touch: where it was, what it led to, how long from the lifted finger until that stood still, what came last."""

    way: str
    ms: float
    last: str


@dataclass(frozen=True, slots=True)
class Change:
    """A look that showed something new.

    Attributes:
        at: When, in s after the finger was lifted.
        screen: On which screen, and under what lies over it.
        cells: Which squares of the picture are others.
    """

    at: float
    screen: str
    cells: Cells


class SettledWatch(QObject):
    """Watches `window` from the thread it is made on until `close`; `shown` names the screen and what lies over it."""

    def __init__(self, window: QQuickWindow, shown: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self.settled: list[Settled] = []
        self._window = window
        self._shown = shown
        self._from = ""
        self._released_at = self._looked_s = 0.0
        self._image = QImage()
        self._seeing = False
        self._changes: list[Change] = []
        window.installEventFilter(self)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def close(self) -> None:
        """Stop watching."""
        self._judge()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Begin anew where a finger touches, look from when it lets go."""
        if event.type() == QEvent.Type.TouchBegin:
            self._judge()
            self._from = self._name()
        elif event.type() == QEvent.Type.TouchEnd:
            self._released_at, self._looked_s = time.perf_counter(), 0.0
            self._changes, self._image, self._seeing = [], QImage(), self._sees()
            self._timer.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        began = time.perf_counter()
        at = began - self._released_at - self._looked_s
        seeing = self._sees()
        if at > WATCHED_S or (seeing and not self._seeing):
            self._judge()  # what a camera brings with its first picture is not the finger's
            return
        self._seeing = seeing
        image, before = self._window.grabWindow(), self._image
        _cover(image, self._ticking())
        if image != before:
            self._changes.append(Change(at, self._name(), changed_cells(image, before)))
            self._image = image
        self._looked_s += time.perf_counter() - began

    def _sees(self) -> bool:
        """Whether the picture of a camera can be seen."""
        shown = [picture for picture in self._window.findChildren(LivePicture) if picture.isVisible()]
        return any(frames and not frames.image.isNull() for frames in (picture.frames for picture in shown))

    def _ticking(self) -> list[QRectF]:
        """Where clocks and what counts down can be seen."""
        items = [item for name in _TICKING for item in self._window.findChildren(QQuickItem, name) if item.isVisible()]
        return [item.mapRectToScene(item.boundingRect()) for item in items]

    def _judge(self) -> None:
        self._timer.stop()
        if self._changes:
            last = settled(self._changes, self._from)
            way = f"{self._from} to {last.screen}"
            self.settled.append(Settled(way, last.at * 1000, _place(last.cells)))
        self._changes = []

    def _name(self) -> str:
        return " + ".join(filter(None, self._shown()))


def settled(changes: Sequence[Change], began_on: str) -> Change:
    """The last look that showed something new, after a touch on the screen `began_on`.

    What moves by itself does not count: an arrow that beckons, a live picture. It is what changes
    again and again when everything else has long arrived. Nor does another screen after the first new one: a card, the
    line or a device has brought that, not the finger.
    """
    brought = next((change.screen for change in changes if change.screen != began_on), began_on)
    changes = [change for change in changes if change.screen in {began_on, brought}]
    moving = np.zeros_like(changes[0].cells)
    late = [change for change in changes if change.at > _LATE_S]
    for one, other in itertools.combinations(late, 2):
        if other.at - one.at > _APART_S:
            moving |= _beside(one.cells) & _beside(other.cells)
    return [change for change in changes if change is changes[0] or (change.cells & ~moving).any()][-1]


def _place(cells: Cells) -> str:
    rows, columns = np.nonzero(cells)
    left, top, right, bottom = (
        int(side) * _CELL for side in (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    )
    return f"{left},{top} to {right},{bottom}"


def _beside(cells: Cells) -> Cells:
    """These squares and their neighbours: the end of a ring moves on."""
    return np.asarray(cv2.dilate(cells.astype(np.uint8), np.ones((3, 3), np.uint8)), np.bool_)


def _cover(image: QImage, places: Sequence[QRectF]) -> None:
    painter = QPainter(image)
    for place in places:
        painter.fillRect(place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), Qt.GlobalColor.white)
    painter.end()


def changed_cells(image: QImage, before: QImage) -> Cells:
    """In which squares two pictures differ; in all where there is no earlier one."""
    after = picture_of(image)
    rows, columns = (-(-side // _CELL) for side in after.shape[:2])
    if before.isNull() or before.size() != image.size():
        return np.ones((rows, columns), np.bool_)
    apart = (after != picture_of(before)).any(axis=2)
    squares = np.zeros((rows * _CELL, columns * _CELL), np.bool_)
    squares[: apart.shape[0], : apart.shape[1]] = apart
    return np.asarray(squares.reshape(rows, _CELL, columns, _CELL).any(axis=(1, 3)), np.bool_)
