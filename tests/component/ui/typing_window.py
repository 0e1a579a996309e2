"""A window with fields and the keyboard, and a finger that touches what it shows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.theme import Look, apply_look, install_theme

_QML = Path(__file__).parent / "TypingWindow.qml"


class TypingWindow:
    """Shown at `size`; `language` is what the session speaks."""

    def __init__(self, look: Look | None = None, size: tuple[int, int] = (1080, 1920), language: str = "zh") -> None:
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._engine = QQmlApplicationEngine()
        self._engine.setUiLanguage(language)
        install_theme(self._engine)
        apply_look(self._engine, look or Look())
        self._engine.load(QUrl.fromLocalFile(str(_QML)))
        root = self._engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        self.window = root
        self.window.resize(*size)
        self.window.show()
        self.window.requestActivate()
        settle()

    def speak(self, language: str) -> None:
        """The session goes on in another language."""
        self._engine.setUiLanguage(language)

    def close(self) -> None:
        """Take it down."""
        self.window.close()
        self.window.deleteLater()
        self._engine.deleteLater()
        settle()

    def shown(self, name: str) -> QQuickItem | None:
        """The item as it can be seen."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            if item.objectName() == name and item.width() > 0:
                return item
            waiting.extend(item.childItems())
        return None

    def all_shown(self, prefix: str) -> list[QQuickItem]:
        """All items that can be seen and whose name begins so."""
        found: list[QQuickItem] = []
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.objectName().startswith(prefix):
                    found.append(item)
                waiting.extend(item.childItems())
        return found

    def item(self, name: str) -> QQuickItem:
        """The item, which must be there to see."""
        item = self.shown(name)
        assert item is not None, f"{name} is not shown"
        return item

    def touches(self, *names: str) -> None:
        """Touch the middle of these, one after the other."""
        for name in names:
            item = self.item(name)
            self.touches_at(item.mapToScene(QPointF(item.width() / 2, item.height() * 0.7)).toPoint())

    def touches_at(self, at: QPoint) -> None:
        """Touch a place of the window."""
        QTest.touchEvent(self.window, self._finger).press(0, at, self.window).commit()
        settle()
        QTest.touchEvent(self.window, self._finger).release(0, at, self.window).commit()
        settle()
        self.window.grabWindow()  # lists make what they show when it is drawn

    def types(self, letters: str) -> None:
        """Touch the keys of these letters."""
        self.touches(*(f"key_{letter}" for letter in letters))

    def chooses(self, word: str) -> None:
        """Touch the word among those that the letters may mean."""
        self.touches(next(item.objectName() for item in self.all_shown("candidate_") if item.property("text") == word))

    def words(self) -> list[str]:
        """What the letters may mean, in order, as far as the strip shows it."""
        shown = sorted(self.all_shown("candidate_"), key=lambda item: item.mapToScene(QPointF()).x())
        return [str(item.property("text")) for item in shown]

    def text(self, name: str) -> str:
        """What stands in a field."""
        return str(self.item(name).property("text"))

    def top_of(self, name: str) -> float:
        """Upper edge in the window."""
        return self.item(name).mapToScene(QPointF()).y()

    def bottom_of(self, name: str) -> float:
        """Lower edge in the window."""
        item = self.item(name)
        return item.mapToScene(QPointF(0, item.height())).y()

    def child(self, name: str) -> QObject:
        """Any object by name, shown or not."""
        found = self.window.findChild(QObject, name)
        assert found is not None
        return found


def settle(true: Callable[[], bool] = lambda: True, timeout_ms: int = 60_000) -> None:
    """Let Qt do what is due, until `true`; patient, because a busy machine is no failure."""
    loop = QEventLoop()
    patience = QTimer()
    patience.setSingleShot(True)
    patience.start(timeout_ms)
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if true() or not patience.isActive() else None)
    look.start(0)
    loop.exec()
    QGuiApplication.processEvents()
