"""Watches for how long the picture goes on changing after a touch, by looking at the picture itself.

Frames do not tell: what is made ready behind the picture makes Qt draw frames in which nothing changes. Each look draws
the whole window, so that what is measured is rather too long; that is why nothing else is measured meanwhile.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

_LOOK_MS = 25
_WATCHED_S = 1.0
_MOVING_S = 0.5  # nothing that ends by itself moves that long: what does turns, counts, or is a live picture


@dataclass(frozen=True, slots=True)
class Settled:
    """A touch: where it was, what it led to, and how long from the lifted finger until that stood still."""

    way: str
    ms: float


@dataclass(frozen=True, slots=True)
class Change:
    """A look that showed something new: when, in s after the finger was lifted, and on which screen."""

    at: float
    screen: str


class SettledWatch(QObject):
    """Watches `window` from the thread it is made on until `close`; `shown` names the screen and what lies over it."""

    def __init__(self, window: QQuickWindow, shown: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self.settled: list[Settled] = []
        self._window = window
        self._shown = shown
        self._from = ""
        self._released_at = 0.0
        self._picture = QImage()
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
            self._released_at, self._changes, self._picture = time.perf_counter(), [], QImage()
            self._timer.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        at = time.perf_counter() - self._released_at
        if at > _WATCHED_S:
            self._judge()
            return
        picture = self._window.grabWindow()
        if picture != self._picture:
            self._picture = picture
            self._changes.append(Change(at, self._name()))

    def _judge(self) -> None:
        self._timer.stop()
        if self._changes:
            way = f"{self._from} to {self._changes[-1].screen}"
            self.settled.append(Settled(way, settled_s(self._changes) * 1000))
        self._changes = []

    def _name(self) -> str:
        return " + ".join(filter(None, self._shown()))


def settled_s(changes: list[Change]) -> float:
    """When the picture stood still, in s: the last look that showed something new.

    Where something goes on moving (a ring that counts, a wheel that turns, a live picture), it is the first look at the
    last screen.
    """
    arrived = next(change.at for change in changes if change.screen == changes[-1].screen)
    return changes[-1].at if changes[-1].at - arrived < _MOVING_S else arrived
