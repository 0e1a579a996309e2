"""A hand that shakes: the second tap is dropped, a slip still presses, and whoever types quickly is not slowed down."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QPointingDevice, QTouchEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.component.ui.typing_window import settle
from ui.touch_filter import TouchFilter

PX_PER_MM = 4.0
QML = b"""
import QtQuick
import QtQuick.Templates as T
Window {
    property real pxPerMm: 4
    width: 400; height: 400; visible: true
    component Counter: T.AbstractButton {
        property int clicks: 0
        width: 100; height: 100
        onClicked: clicks += 1
    }
    Flickable {
        objectName: "page"; width: 400; height: 200; contentHeight: 1000
        Counter { objectName: "button" }
    }
    Item {
        readonly property bool rapid: true
        y: 200; width: 400; height: 200
        Counter { objectName: "key" }
    }
}
"""


class Hand:
    """A finger on the window, at a time of its own."""

    def __init__(self) -> None:
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._engine = QQmlApplicationEngine()
        self._engine.loadData(QML)
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        settle()
        self.elder = False
        self._distance = QGuiApplication.styleHints().startDragDistance()
        self.filter = TouchFilter(window, lambda: self.elder)

    def close(self) -> None:
        """Take it down."""
        QGuiApplication.styleHints().setStartDragDistance(self._distance)
        self.window.close()
        self._engine.deleteLater()
        settle()

    def passes(self, kind: QEvent.Type, at: QPointF, at_ms: int) -> bool:
        """Whether the filter lets this touch through."""
        state = QEventPoint.State.Pressed if kind is QEvent.Type.TouchBegin else QEventPoint.State.Released
        point = QEventPoint(0, state, at, at)
        event = QTouchEvent(kind, self._finger, Qt.KeyboardModifier.NoModifier, [point])
        event.setTimestamp(at_ms)
        return not self.filter.eventFilter(self.window, event)

    def taps(self, at_ms: int, x: float = 50, y: float = 50) -> bool:
        """A short tap; whether it gets through."""
        at = QPointF(x, y)
        begun = self.passes(QEvent.Type.TouchBegin, at, at_ms)
        assert self.passes(QEvent.Type.TouchEnd, at, at_ms + 50) == begun, "a touch is dropped whole or not at all"
        return begun

    def drags(self, begin: QPoint, *way: QPoint) -> None:
        """A real touch that moves before it ends."""
        QTest.touchEvent(self.window, self._finger).press(0, begin, self.window).commit()
        for at in way:
            QTest.touchEvent(self.window, self._finger).move(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, way[-1], self.window).commit()
        settle()

    def clicks(self, name: str) -> int:
        """How often a button was pressed."""
        return int(self._item(name).property("clicks"))

    def _item(self, name: str) -> QQuickItem:
        item = self.window.findChild(QQuickItem, name)
        assert isinstance(item, QQuickItem)
        return item


@pytest.fixture
def hand(application: QGuiApplication) -> Iterator[Hand]:
    """A finger over two buttons."""
    finger = Hand()
    yield finger
    finger.close()


def test_a_second_tap_at_once_is_dropped_and_a_later_one_counts(hand: Hand) -> None:
    assert hand.taps(1000)
    assert not hand.taps(1200)
    assert not hand.taps(1400), "a hand that goes on shaking"
    assert hand.taps(1800)


def test_an_elders_hand_is_given_longer(hand: Hand) -> None:
    hand.elder = True
    assert hand.taps(1000)
    assert not hand.taps(1400)
    assert hand.taps(1900)


def test_a_tap_somewhere_else_counts_at_once(hand: Hand) -> None:
    assert hand.taps(1000)
    assert hand.taps(1100, x=50 + 13 * PX_PER_MM)
    assert not hand.taps(1200, x=50 + 20 * PX_PER_MM)


def test_who_types_quickly_is_not_slowed_down(hand: Hand) -> None:
    assert hand.taps(1000, y=250)
    assert hand.taps(1100, y=250)
    assert hand.taps(1200, y=250)


def test_a_finger_that_slips_off_the_button_still_presses(hand: Hand) -> None:
    hand.drags(QPoint(90, 50), QPoint(100, 55), QPoint(115, 60))
    assert hand.clicks("button") == 1


def test_a_finger_that_moves_on_moves_the_page(hand: Hand) -> None:
    begin, update = QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate
    assert hand.passes(begin, QPointF(50, 90), 1000)
    assert not hand.passes(update, QPointF(50, 90 - 7 * PX_PER_MM), 1010), "a slip"
    assert hand.passes(update, QPointF(50, 90 - 9 * PX_PER_MM), 1020), "a movement"
    assert hand.passes(update, QPointF(50, 90 - 7 * PX_PER_MM), 1030), "and the way back belongs to it"


def test_strokes_get_every_movement(hand: Hand) -> None:
    assert hand.passes(QEvent.Type.TouchBegin, QPointF(50, 250), 1000)
    assert hand.passes(QEvent.Type.TouchUpdate, QPointF(51, 250), 1010)
