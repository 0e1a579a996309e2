"""A resident played by a thread: looks at the window, touches it, writes on it. For tours, acceptance and benches.

It sees only what a person sees: an item that is not shown cannot be touched. Every call to Qt happens on Qt's thread.
"""

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Result = TypeVar("Result")

_LOOK_EVERY_S = 0.02
_SETTLE_S = 0.25
_MOST_LOOKS = 100
_HOLD_S = 0.05
_MOST_DRAGS = 8
_DRAG_STEPS = 8
_EDGE_PX = 90  # the hint that more is below stands there


class NotSeenError(AssertionError):
    """What the resident waited for did not come; says what was there instead."""


class _QtThread(QObject):
    """Runs calls on the thread that it lives in and hands the results back."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._perform, Qt.ConnectionType.QueuedConnection)

    def run(self, call: Callable[[], Result], timeout_s: float = 30.0) -> Result:
        """The result of `call`; waits for it.

        Raises:
            NotSeenError: the front end did not answer in time.
        """
        done = threading.Event()
        results: list[Result] = []
        errors: list[BaseException] = []

        def perform() -> None:
            try:
                results.append(call())
            except BaseException as error:  # noqa: BLE001  handed to the thread that asked
                errors.append(error)
            done.set()

        self._asked.emit(perform)
        if not done.wait(timeout_s):
            raise NotSeenError("the front end does not answer")
        if errors:
            raise errors[0]
        return results[0]

    def _perform(self, call: Callable[[], None]) -> None:
        call()


class Resident:
    """Plays on `window`; `screen` tells which screen and overlay are shown. Make it on Qt's thread."""

    def __init__(self, window: QQuickWindow, screen: Callable[[], tuple[str, str]]) -> None:
        self._window = window
        self._screen = screen
        self._qt = _QtThread()
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._pause = threading.Event()

    def waits_for(self, screen: str, overlay: str = "", timeout_s: float = 15.0) -> float:
        """Wait until `screen` is shown with `overlay` over it. Returns the milliseconds it took.

        Raises:
            NotSeenError: naming what was shown instead.
        """
        return self.waits_until(
            lambda: self._screen() == (screen, overlay), f"screen {screen} {overlay}".strip(), timeout_s
        )

    def waits_until(self, seen: Callable[[], bool], what: str, timeout_s: float = 15.0) -> float:
        """Wait until `seen` is true on Qt's thread. Returns the milliseconds it took.

        Raises:
            NotSeenError: naming `what`.
        """
        began = time.monotonic()
        while not self._qt.run(seen):
            if time.monotonic() - began > timeout_s:
                raise NotSeenError(f"{what} was not seen within {timeout_s:.0f} s; shown: {self._qt.run(self._screen)}")
            self._pause.wait(_LOOK_EVERY_S)
        return (time.monotonic() - began) * 1000

    def waits_for_item(self, name: str, timeout_s: float = 15.0) -> float:
        """Wait until the item `name` is shown and can be touched."""
        return self.waits_until(lambda: self._shown(name) is not None, f"item {name}", timeout_s)

    def sees(self, name: str) -> bool:
        """Whether the item `name` is shown now."""
        return self._qt.run(lambda: self._shown(name) is not None)

    def rests(self, seconds: float = _SETTLE_S) -> None:
        """Do nothing; pictures load meanwhile."""
        self._pause.wait(seconds)

    def touches(self, name: str) -> None:
        """Touch the middle of the item `name`, as soon as it can be touched."""
        self.waits_for_item(name)
        self._brings_into_view(name)
        at = self._waits_until_still(name)
        self._qt.run(lambda: self._press(at))
        self._pause.wait(_HOLD_S)
        self._qt.run(lambda: self._release(at))

    def _waits_until_still(self, name: str) -> QPoint:
        """Where the item is once it no longer moves; nobody touches what is moving."""
        before = None
        at = self._qt.run(lambda: self._centre(name))
        while at != before:
            self._pause.wait(_HOLD_S)
            before, at = at, self._qt.run(lambda: self._centre(name))
        return at

    def _brings_into_view(self, name: str) -> None:
        """Drag the content that holds the item until it can be touched, as a finger does."""
        for _ in range(_MOST_DRAGS):
            drag = self._qt.run(lambda: self._drag_for(name))
            if drag is None:
                return
            start, end = drag
            self._qt.run(partial(self._press, start))
            for step in range(1, _DRAG_STEPS + 1):
                at = start + (end - start) * step / _DRAG_STEPS
                self._qt.run(partial(self._move, at))
                self._pause.wait(_LOOK_EVERY_S)
            self._pause.wait(_HOLD_S * 2)  # a finger that rests before it lifts throws nothing
            self._qt.run(partial(self._release, end))
            self._pause.wait(_SETTLE_S * 2)

    def _drag_for(self, name: str) -> tuple[QPoint, QPoint] | None:
        item = self._shown(name)
        view = item.parentItem() if item else None
        while view and not (view.inherits("QQuickFlickable") and view.property("interactive")):
            view = view.parentItem()
        if item is None or view is None:
            return None
        centre = item.mapToItem(view, QPointF(item.width() / 2, item.height() / 2)).y()
        margin = min(item.height() / 2, view.height() / 4) + _EDGE_PX
        if margin <= centre <= view.height() - margin:
            return None
        wanted = view.height() / 2 - centre
        reach = max(-view.height() * 0.6, min(view.height() * 0.6, wanted))
        start = view.mapToScene(QPointF(view.width() - 6, view.height() / 2 - reach / 2))
        at_end = view.property("atYEnd") if reach < 0 else view.property("atYBeginning")
        return None if at_end else (start.toPoint(), QPoint(int(start.x()), int(start.y() + reach)))

    def draws(self, name: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Draw on the item `name`; points are fractions of its width and height."""
        self.waits_for_item(name)
        for stroke in strokes:
            points = [self._qt.run(partial(self._point_in, name, x, y)) for x, y in stroke]
            self._qt.run(partial(self._press, points[0]))
            for point in points[1:]:
                self._qt.run(partial(self._move, point))
                self._pause.wait(_LOOK_EVERY_S / 2)
            self._qt.run(partial(self._release, points[-1]))

    def signs(self, pad: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Sign in the way that this resident can."""
        self.draws(pad, strokes)

    def writes(self, name: str, text: str) -> None:
        """Touch the field `name`, clear it, commit `text` as an input method does, and put the keyboard away."""
        self.touches(name)
        self._qt.run(lambda: self._commit(text))
        self.rests()
        if self.sees("key_done"):
            self.touches("key_done")

    def leaves(self) -> None:
        """Go away; nothing is asked any more."""

    def shown_screen(self) -> str:
        """Name of the screen that is shown."""
        return self._qt.run(self._screen)[0]

    def photographs(self, path: Path) -> None:
        """Save what is shown, once it stands."""
        for _ in range(_MOST_LOOKS):
            if not self._qt.run(lambda: bool(self._window.property("making"))):
                break
            self._pause.wait(_LOOK_EVERY_S)
        self._qt.run(lambda: self._window.grabWindow().save(str(path)))

    def _press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).press(0, at, self._window).commit()

    def _move(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).move(0, at, self._window).commit()

    def _release(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).release(0, at, self._window).commit()

    def _commit(self, text: str) -> None:
        target = QGuiApplication.focusObject()
        if not isinstance(target, QQuickItem):
            raise NotSeenError("no field has the focus")
        QTest.keySequence(self._window, "Ctrl+A")
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(target, event)

    def _centre(self, name: str) -> QPoint:
        return self._point_in(name, 0.5, 0.5)

    def _point_in(self, name: str, x: float, y: float) -> QPoint:
        item = self._shown(name)
        if item is None:
            raise NotSeenError(f"item {name} has gone")
        return item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()

    def _shown(self, name: str) -> QQuickItem | None:
        """The item, topmost first, as it can be seen: the visual tree, not the tree of ownership."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not (item.isVisible() and item.isEnabled()):
                continue
            if item.objectName() == name and item.width() > 0:
                return item
            waiting.extend(item.childItems())
        return None
