"""Watches for how long the picture goes on changing after a touch, by looking at the picture itself.

Frames do not tell: what is made ready behind the picture makes Qt draw frames in which nothing changes. Each look draws
the whole window on the thread that is watched; that time is taken off, and nothing else is measured meanwhile.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

_LOOK_MS = 25
_WATCHED_S = 1.0


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
        self._released_at = self._looked_s = 0.0
        self._picture = QImage()
        self._changes: list[Change] = []
        self._moves = False  # it was another picture at the last look
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
            self._changes, self._picture = [], QImage()
            self._timer.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        began = time.perf_counter()
        at = began - self._released_at - self._looked_s
        if at > _WATCHED_S:
            self._judge()
            return
        picture = self._window.grabWindow()
        self._moves = picture != self._picture
        if self._moves:
            self._picture = picture
            self._changes.append(Change(at, self._name()))
        self._looked_s += time.perf_counter() - began

    def _judge(self) -> None:
        self._timer.stop()
        if self._changes:
            way = f"{self._from} to {self._changes[-1].screen}"
            self.settled.append(Settled(way, settled_s(self._changes, moves=self._moves) * 1000))
        self._changes = []

    def _name(self) -> str:
        return " + ".join(filter(None, self._shown()))


def settled_s(changes: list[Change], *, moves: bool) -> float:
    """When the picture stood still, in s: the last look that showed something new.

    Where something still moves at the end (a ring that counts, a wheel that turns, a live picture), it is the first
    look at the last screen.
    """
    arrived = next(change.at for change in changes if change.screen == changes[-1].screen)
    return arrived if moves else changes[-1].at
