"""The dock as someone at the desk sees it, with a mouse."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.dock.app import DockUi

_MOST_MS = 8000
_LOOK_EVERY_MS = 10


class DockWindow:
    """Looks at and clicks on the window of `dock`."""

    def __init__(self, dock: DockUi) -> None:
        self._dock = dock

    def shown(self, name: str) -> QQuickItem | None:
        """The item of this name, where it can be seen."""
        waiting = [self._dock.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            if item.objectName() == name:
                return item
            waiting.extend(item.childItems())
        return None

    def clicks(self, name: str) -> None:
        """Click the middle of the item, as soon as it can be seen."""
        self.sees(lambda: self._dock.window.isExposed() and self.shown(name) is not None, name)
        item = self.shown(name)
        assert item is not None
        self._dock.window.grabWindow()  # places are settled when it is drawn
        self._scrolls_to(item)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self._dock.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def in_sight(self, name: str) -> bool:
        """Whether the whole item lies inside the window."""
        item = self.shown(name)
        if item is None:
            return False
        top = item.mapToScene(QPointF(0, 0)).y()
        return top >= 0 and top + item.height() <= self._dock.window.height()

    def _scrolls_to(self, item: QQuickItem) -> None:
        """As a hand would where it lies below the window or above it."""
        panels = self._dock.window.findChild(QQuickItem, "panels")
        assert panels is not None
        middle = item.mapToItem(panels, QPointF(0, item.height() / 2)).y()
        if not 0 <= middle <= panels.height():
            most = max(panels.property("contentHeight") - panels.height(), 0)
            panels.setProperty(
                "contentY", min(max(panels.property("contentY") + middle - panels.height() / 2, 0), most)
            )

    def sees(self, expected: Callable[[], bool], what: str = "") -> None:
        """Wait until it is so."""
        deadline = QDeadlineTimer(_MOST_MS)
        look_again = QTimer(interval=_LOOK_EVERY_MS)
        look_again.start()
        while not expected():
            assert not deadline.hasExpired(), f"did not come: {what or expected}"
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def says(self, name: str, words: str) -> bool:
        """Whether the item is seen and says that."""
        item = self.shown(name)
        return item is not None and words in f"{item.property('title')} {item.property('text')}"
