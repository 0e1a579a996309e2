"""Touches of a hand that shakes: a second tap that was not meant is dropped, a finger that slips still presses.

Where quick taps or strokes are meant, an item says so by its property `rapid`: keypad, keyboard, stepper, signature.
"""

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

SECOND_TAP_MM = 12.0
SLIP_MM = 8.0
SECOND_TAP_MS, SECOND_TAP_ELDER_MS = 250, 400
_RAPID = "rapid"


class TouchFilter(QObject):
    """Stands before everything else that hears touches of `window`.

    Args:
        window: The window; its property pxPerMm is the density.
        is_elder: Whether the resident has the elder version.
    """

    def __init__(self, window: QQuickWindow, is_elder: Callable[[], bool]) -> None:
        super().__init__()
        self._window = window
        self._is_elder = is_elder
        self._pressed_at: QPointF | None = None
        self._slipping = True  # so far; once it has gone further it is a movement
        self._rapid: bool | None = None  # not looked up yet
        self._dropping = False
        self._last_at = QPointF()
        self._last_ms = -SECOND_TAP_ELDER_MS
        QGuiApplication.styleHints().setStartDragDistance(round(SLIP_MM * self._px_per_mm))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the touch ends here."""
        if not isinstance(event, QTouchEvent) or not event.points():
            return super().eventFilter(watched, event)
        at = event.points()[0].scenePosition()
        match event.type():
            case QEvent.Type.TouchBegin:
                return self._begins(at, event.timestamp())
            case QEvent.Type.TouchUpdate:
                return self._moves(at)
            case QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
                return self._ends(event.timestamp())
            case _:
                return False

    def _begins(self, at: QPointF, at_ms: int) -> bool:
        self._pressed_at, self._slipping, self._rapid = at, True, None
        within_ms = SECOND_TAP_ELDER_MS if self._is_elder() else SECOND_TAP_MS
        soon = at_ms - self._last_ms < within_ms
        self._dropping = soon and self._mm(at, self._last_at) < SECOND_TAP_MM and not self._is_rapid(at)
        return self._dropping

    def _moves(self, at: QPointF) -> bool:
        if self._dropping or self._pressed_at is None:
            return self._dropping
        if self._slipping and (self._mm(at, self._pressed_at) > SLIP_MM or self._is_rapid(self._pressed_at)):
            self._slipping = False
        return self._slipping

    def _ends(self, at_ms: int) -> bool:
        dropped, self._dropping = self._dropping, False
        if self._pressed_at is not None:
            self._last_at, self._last_ms, self._pressed_at = self._pressed_at, at_ms, None
        return dropped

    def _is_rapid(self, at: QPointF) -> bool:
        if self._rapid is None:
            self._rapid = _holds_rapid(self._window.contentItem(), at)
        return self._rapid

    def _mm(self, one: QPointF, other: QPointF) -> float:
        return hypot(one.x() - other.x(), one.y() - other.y()) / self._px_per_mm

    @property
    def _px_per_mm(self) -> float:
        return float(self._window.property("pxPerMm"))


def _holds_rapid(item: QQuickItem, at: QPointF) -> bool:
    """Whether what can be seen at this place of the window says that it takes quick taps."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.property(_RAPID) is True and child.contains(child.mapFromScene(at)):
            return True
        if _holds_rapid(child, at):
            return True
    return False
