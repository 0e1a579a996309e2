"""The whole front end in a window, before the real core, with an answer that takes as long as a test wants."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ports.speech import Speech
from kiosk.session.events import Event
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from ui.app import KioskUi
from ui.panel import Panel

PX_PER_MM = 4.0
_HAIR_PX = 3  # type that was shrunk to fit is not exact to the pixel


class KioskWindow:
    """Shows the state of `play`; what is done in the window waits in `asked` until the core `answers`."""

    def __init__(self, play: Playbook, size: tuple[int, int] = (1080, 1920), speech: Speech | None = None) -> None:
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self.play = play
        self.asked: list[Event] = []
        self.ui = KioskUi(Panel(PX_PER_MM, full_screen=False, size=size), (lambda: speech) if speech else None)
        self.ui.load(play.kiosk, self.asked.append)
        self.ui.show(lambda: None)
        self.ui.window.requestActivate()
        settle(self._stands)

    def close(self) -> None:
        """Take it down, and the keys with it: Qt's input method outlives every window."""
        self.ui.bridge.wipe()
        QGuiApplication.inputMethod().hide()
        settle()
        self.ui.close()
        settle()

    def answers(self, most: int = 1000) -> None:
        """The core hears what was asked, at `most` so many of it, and its states are shown one by one."""
        for event in self.asked[:most]:
            self.play.when(event)
            self.ui.bridge.publish(self.play.kiosk)
            settle()
        del self.asked[:most]

    def shows(self, play: Playbook) -> None:
        """Show another state."""
        self.play = play
        self.ui.bridge.publish(play.kiosk)
        settle(self._stands)
        self.ui.window.grabWindow()  # what is due before drawing is done by it
        settle()

    def items(self) -> Iterator[QQuickItem]:
        """Every item that can be seen."""
        waiting = [self.ui.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def item(self, name: str) -> QQuickItem:
        """The item that can be seen under this name."""
        found = next((item for item in self.items() if item.objectName() == name and item.width() > 0), None)
        assert found is not None, f"{name} is not shown"
        return found

    def text(self, name: str) -> str:
        """What stands in a field."""
        return str(self.item(name).property("text"))

    def touches(self, name: str) -> None:
        """Touch the lower middle of an item."""
        item = self.item(name)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() * 0.7)).toPoint()
        QTest.touchEvent(self.ui.window, self._finger).press(0, at, self.ui.window).commit()
        settle()
        QTest.touchEvent(self.ui.window, self._finger).release(0, at, self.ui.window).commit()
        settle()

    def types(self, text: str) -> None:
        """Press the keys of `text`, capitals and digits, which reach what is in focus."""
        for letter in text:
            QTest.keyClick(self.ui.window, ord(letter))
        QGuiApplication.processEvents()

    def presses(self, *keys: Qt.Key) -> None:
        """Press these keys."""
        for key in keys:
            QTest.keyClick(self.ui.window, key)
        QGuiApplication.processEvents()

    def words(self) -> Iterator[QQuickItem]:
        """Every text that can be seen."""
        return (item for item in self.items() if item.inherits("QQuickText") and item.property("text"))

    def cut_words(self) -> list[str]:
        """Texts wider than their place, or over the edge of the panel without a way to move them."""
        return sorted(set(chain(map(_too_wide, self.words()), map(self._outside, self.words()))) - {""})

    def _stands(self) -> bool:
        """The screen, and what lies over it, are made and shown."""
        made = {str(item.property("name")) for item in self.items() if item.property("item") is not None}
        return self.ui.shown()[0] == self.play.screen and {name for name in self.ui.shown() if name} <= made

    def _outside(self, item: QQuickItem) -> str:
        width, height = self.ui.window.width(), self.ui.window.height()
        corner = item.mapToScene(QPointF(item.width(), item.height()))
        over = corner.x() > width + 1 or (
            corner.y() > height + 1 and not _can_be_moved(item, self.ui.window.contentItem())
        )
        return f"{item.property('text')!r} is outside the panel" if over else ""


def _too_wide(item: QQuickItem) -> str:
    over = float(item.property("contentWidth")) - item.width()
    return f"{item.property('text')!r} is {over:.0f} px wider than its place" if over > _HAIR_PX else ""


def _can_be_moved(item: QQuickItem, top: QQuickItem) -> bool:
    while item != top:
        if item.inherits("QQuickFlickable"):
            return True
        item = item.parentItem()
    return False
