"""The gallery's window, unfolded, and what can be seen in it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.language import Language
from ui.gallery.app import GalleryUi
from ui.theme import Look

SIZE = (1080, 1920)
_OWN = re.compile(r"(\w+)_QMLTYPE_\d+")
_SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.StaticText}
_MOST_STOPS = 300
_HAIR_PX = 3  # type that was shrunk to fit is not exact to the pixel


class GalleryWindow:
    """Every page, in one look after the other."""

    def __init__(self, look: Look, language: Language = Language.ZH) -> None:
        self._gallery = GalleryUi(look, SIZE, language)

    def close(self) -> None:
        """Take it down."""
        self._gallery.turn_to(0)
        self._gallery.close()
        QGuiApplication.processEvents()

    def pages(self, look: Look) -> Iterator[str]:
        """Show one page after the other, whole."""
        self._gallery.wear(look)
        for number, page in enumerate(self._gallery.pages):
            self._gallery.turn_to(number)
            self._gallery.unfold()
            yield page

    def items(self) -> Iterator[QQuickItem]:
        """Every item that can be seen."""
        waiting = [self._gallery.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def controls(self) -> set[str]:
        """Names of our own types that can be seen, and of those they are made from."""
        names: set[str] = set()
        for item in self.items():
            kind = item.metaObject()
            while kind.className() != "QObject":
                names.update(_OWN.findall(kind.className()))
                kind = kind.superClass()
        return names

    def targets(self) -> Iterator[QQuickItem]:
        """Everything that can be pressed."""
        return (item for item in self.items() if item.inherits("QQuickAbstractButton") and item.isEnabled())

    def tabbed(self) -> Iterator[QQuickItem]:
        """What the Tab key comes to, once around."""
        window = self._gallery.window
        window.requestActivate()
        first: QQuickItem | None = None
        for _ in range(_MOST_STOPS):
            QTest.keyClick(window, Qt.Key.Key_Tab)
            item = window.activeFocusItem()
            if first is not None and item == first:
                return
            first = first or item
            yield item

    def cut_words(self) -> list[str]:
        """Texts that are wider than their place, or reach out of the window."""
        words = (item for item in self.items() if item.inherits("QQuickText") and item.property("text"))
        return [str(item.property("text")) for item in words if self._is_cut(item)]

    def nameless(self) -> list[str]:
        """Kinds of what means something to a screen reader but says no name to it."""
        return [item.metaObject().className() for item in self.items() if not _is_told(item)]

    def _is_cut(self, item: QQuickItem) -> bool:
        right = item.mapToScene(QPointF(item.width(), 0)).x()
        over = float(item.property("contentWidth")) - item.width()
        return over > _HAIR_PX or right > self._gallery.window.width() + 1 or bool(item.property("truncated"))


def accessible(item: QQuickItem) -> QAccessibleInterface | None:
    """What a screen reader is told about an item; None where it is told nothing."""
    return QAccessible.queryAccessibleInterface(item)


def _is_told(item: QQuickItem) -> bool:
    told = accessible(item)
    if told is None or told.role() in _SILENT:
        return not item.inherits("QQuickAbstractButton")
    hidden = bool(told.state().passwordEdit)  # Qt says nothing of what is hidden, the box around it does
    return hidden or bool(told.text(QAccessible.Text.Name))
