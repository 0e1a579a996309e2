"""The look and the language of the window: what a session chooses, and which screens are kept ready meanwhile."""

from PySide6.QtCore import QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.language import Language
from kiosk.session.screens.name import ScreenName
from ui.presenters.app import AppView, LookView
from ui.translation import english

WARM_AFTER_MS = 150  # whoever touches at once is answered first
_SLICE_MS = 16  # of making at a time what is waited for; Qt's own slices are a third of a frame, one a frame


class Look(QObject):
    """Sets look and language of a window, and has the screens that are not shown made or let go.

    To lay out every screen anew would be felt, so those that are ready ahead are let go before a change. Home, which
    holds most, is let go as well and made again step by step.
    """

    def __init__(self, engine: QQmlApplicationEngine) -> None:
        super().__init__()
        self._engine = engine
        self._translator: QTranslator | None = None
        self._shown: tuple[str, LookView, str] = "", LookView(), ""
        self._wanted = AppView()
        self._warm = QTimer(self, singleShot=True, interval=WARM_AFTER_MS)
        self._warm.timeout.connect(self.make_other_screens)
        self._window: QQuickWindow | None = None
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_on)

    def first(self, view: AppView) -> dict[str, object]:
        """Speak the language of `view`. Returns the look as the first properties of a window."""
        self._shown = _key(view)
        self._speak(view.language)
        return _properties(view)

    def attach(self, window: QQuickWindow) -> None:
        """From now on this window is looked after."""
        self._window = window

    def follow(self, view: AppView) -> None:
        """Take on what `view` chooses."""
        self._making.start()
        if _key(view) == self._shown or self._window is None:
            return
        self._shown, self._wanted = _key(view), view
        self._set("warm", on=False)
        if view.screen == ScreenName.HOME:
            QTimer.singleShot(0, self._let_go)  # once the others are gone
        else:
            self._change()

    def make_other_screens(self) -> None:
        """Have the screens that may come next made, once the one that is waited for is there."""
        if self._window is not None and self._window.property("awaited"):
            self._warm.start()
        else:
            self._set("warm", on=True)

    def close(self) -> None:
        """Leave nothing behind that the next window would show."""
        self._warm.stop()
        self._making.stop()
        self._window = None
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        del self._engine  # which must end before what its screens show

    def _let_go(self) -> None:
        self._set("changingLook", on=True)
        QTimer.singleShot(0, self._change)  # once home is gone

    def _change(self) -> None:
        if self._window is None:
            return
        for name, value in _properties(self._wanted).items():
            self._window.setProperty(name, value)
        self._speak(self._wanted.language)
        self._set("changingLook", on=False)
        self._making.start()
        self._window.frameSwapped.connect(self._warm.start, Qt.ConnectionType.SingleShotConnection)

    def _make_on(self) -> None:
        """A slice of what the resident waits for; until it is there, nothing else has to be drawn."""
        if self._window is None or not self._window.property("awaited"):
            self._making.stop()
        else:
            self._window.incubationController().incubateFor(_SLICE_MS)

    def _set(self, name: str, *, on: bool) -> None:
        if self._window is not None:
            self._window.setProperty(name, on)

    def _speak(self, language: str) -> None:
        self._engine.setUiLanguage(language)
        if (language == Language.EN.value) == (self._translator is not None):
            return
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
            self._translator = None
        else:
            self._translator = english()
            QGuiApplication.installTranslator(self._translator)
        self._engine.retranslate()


def _key(view: AppView) -> tuple[str, LookView, str]:
    return view.mode, view.look, view.language


def _properties(view: AppView) -> dict[str, object]:
    """The properties of the window that the look is made of."""
    return {
        "mode": view.mode,
        "textStep": view.look.text_step,
        "highContrast": view.look.high_contrast,
        "lightGround": view.look.light_ground,
        "reducedMotion": view.look.calm,
    }
