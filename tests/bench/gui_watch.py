"""Watches the front end while somebody uses it: how long frames take, and what keeps its thread from answering.

It only listens. What the played resident does on that thread (looking for items) is told apart by where it
stands in the code.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

_BEAT_MS = 5
_LATE_S = 0.012
_SAMPLE_S = 0.004
_CHANGE_S = 0.5
_REPORTED_MS = 15.0
_PLAYERS = ("ui/resident.py", "tests/bench/")
_WAITING = ("threading.py", "queue.py", "socket.py", "selectors.py", "subprocess.py", "thread.py")


@dataclass(frozen=True, slots=True)
class SeenFrame:
    """One frame: the screen it showed, from synchronising to swapped, and whether the screen had just changed."""

    screen: str
    ms: float
    change: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A time in which the thread did not answer, without the resident's share: how long, on which screen, where.

    `cpu_ms` is what the thread itself computed; the rest it waited, for Python or for a processor.
    """

    screen: str
    ms: float
    cpu_ms: float
    where: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A touch: on which screen, and how long until the first frame after it."""

    screen: str
    ms: float


@dataclass(slots=True)
class _Late:
    samples: int = 0
    played: int = 0
    lines: Counter[str] = field(default_factory=Counter[str])


class GuiWatch(QObject):
    """Watches `window` from the thread it is made on until `close`; `shown` names the screen and what lies over it."""

    def __init__(self, window: QQuickWindow, shown: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self.frames: list[SeenFrame] = []
        self.blocks: list[Block] = []
        self.touches: list[Answered] = []
        self._shown = shown
        self._screen = self._touched_on = ""
        self._changed_at = self._synchronised_at = self._touched_at = 0.0
        self._gui = threading.get_ident()
        self._late = _Late()
        self._over = threading.Event()
        self._beaten_at = time.perf_counter()
        self._computed_s = time.thread_time()
        direct = Qt.ConnectionType.DirectConnection
        window.beforeSynchronizing.connect(self._synchronise, direct)
        window.frameSwapped.connect(self._swap, direct)
        window.installEventFilter(self)
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note when a finger touches."""
        if event.type() == QEvent.Type.TouchBegin:
            self._touched_at, self._touched_on = time.perf_counter(), self._screen
        return super().eventFilter(watched, event)

    def _synchronise(self) -> None:
        self._synchronised_at = time.perf_counter()

    def _swap(self) -> None:
        now = time.perf_counter()
        if not self.frames:  # the start is measured by another benchmark
            self._beaten_at = now
            self._late = _Late()
        screen = " + ".join(filter(None, self._shown()))
        if screen != self._screen:
            self._screen, self._changed_at = screen, now
        self.frames.append(
            SeenFrame(screen, (now - self._synchronised_at) * 1000, now - self._changed_at < _CHANGE_S),
        )
        if self._touched_at:
            self.touches.append(Answered(self._touched_on, (now - self._touched_at) * 1000))
            self._touched_at = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        gap_ms = (now - self._beaten_at) * 1000 - _BEAT_MS
        if not self.frames:
            return
        self._beaten_at = now
        computed_s = time.thread_time()
        cpu_ms, self._computed_s = (computed_s - self._computed_s) * 1000, computed_s
        late, self._late = self._late, _Late()
        own_ms = gap_ms * (1 - late.played / late.samples) if late.samples else gap_ms
        if own_ms > _REPORTED_MS:
            lines = "; ".join(f"{line} x{count}" for line, count in late.lines.most_common(3))
            self.blocks.append(Block(self._screen, own_ms, cpu_ms, lines or "outside of Python"))

    def _look(self) -> None:
        while not self._over.wait(_SAMPLE_S):
            if time.perf_counter() - self._beaten_at < _LATE_S:
                continue
            frames = sys._current_frames()  # pyright: ignore[reportPrivateUsage]  the only way to see where another thread is
            late, lines = self._late, _lines(frames.pop(self._gui, None))
            late.samples += 1
            if any(player in line for line in lines for player in _PLAYERS):
                late.played += 1
                continue
            beside = [_lines(frame) for ident, frame in frames.items() if ident != threading.get_ident()]
            busy = [found[0] for found in beside if found and not found[0].startswith(_WAITING)]
            late.lines[" | beside ".join([lines[0] if lines else "?", *busy[:2]])] += 1


def _lines(frame: FrameType | None) -> list[str]:
    """Where a thread is, innermost first; only the last folder of each file is named."""
    lines: list[str] = []
    while frame is not None:
        lines.append(f"{'/'.join(frame.f_code.co_filename.rsplit('/', 2)[-2:])}:{frame.f_lineno}")
        frame = frame.f_back
    return lines
