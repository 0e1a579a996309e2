"""The front end as a Qt application: window, look, language, keyboard, touches."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Thread
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Q_ARG,
    QElapsedTimer,
    QEvent,
    QMetaObject,
    QObject,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.language import Language
from kiosk.session.screens.idle import Attract
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk, Mode
from ui.items.frame_source import FrameSource
from ui.look import WARM_AFTER_MS, Look
from ui.panel import Panel
from ui.presenters.app import AppView, present_app
from ui.presenters.attract import present_attract
from ui.theme import install_theme, nearness, screen_px_per_mm
from ui.view_models.app import AppViewModel
from ui.view_models.attract import AttractViewModel
from ui.view_models.post import Post, post_nowhere
from ui.view_models.voice import VoiceViewModel

if TYPE_CHECKING:
    from kiosk.ports.camera import PreviewFrame
    from kiosk.ports.speech import Speech
    from kiosk.session.events import Event
    from ui.bridge import Bridge
    from ui.keys.walk import KeyWalk
    from ui.reader import Reader
    from ui.screens import Screens
    from ui.touch_filter import TouchFilter

_WINDOW = Path(__file__).parent / "qml/Kiosk/Screens/KioskWindow.qml"
_TWICE_MS = 600


class KioskUi(QObject):
    """The window and everything behind it.

    Attributes:
        window: The window, shown by `show`.
        first_frame_at: When its first frame stood and a touch would have been answered; 0 before.
    """

    _quit_asked = Signal()

    def __init__(self, panel: Panel, make_speech: "Callable[[], Speech] | None" = None) -> None:
        super().__init__()
        self._quit_asked.connect(QGuiApplication.quit, Qt.ConnectionType.QueuedConnection)
        self._panel = panel
        self.first_frame_at = 0.0
        self._frames = FrameSource()
        self._post: Post = post_nowhere
        self._app = AppViewModel(self._forward)
        self._attract = AttractViewModel(self._forward)
        self._bridge: Bridge | None = None
        self._screens: Screens | None = None
        self._keys: KeyWalk | None = None  # made at the first key
        self._make_speech = make_speech
        self._voice = VoiceViewModel()
        self._touches: TouchFilter | None = None  # made after the first frame
        self._repeated = QElapsedTimer()
        self._reader: Reader | None = None  # made when the voice is first switched on
        self._engine = QQmlApplicationEngine()
        self._look = Look(self._engine)

    @property
    def bridge(self) -> "Bridge":
        """Takes states and frames from other threads. The first call makes the other view-models, on Qt's thread."""
        if self._bridge is None:
            from ui.bridge import Bridge
            from ui.pictures import CodeProvider, PageProvider
            from ui.screens import Screens

            pages = PageProvider()
            self._engine.addImageProvider("page", pages)
            self._engine.addImageProvider("code", CodeProvider())
            screens = self._screens = Screens(pages, self._app, self._attract)
            screens.connect(self._forward)
            models = {name: model for name, model in screens.by_qml_name().items() if name != "attract"}
            models["frames"] = self._frames
            QMetaObject.invokeMethod(self.window, "take", Qt.ConnectionType.DirectConnection, Q_ARG("QVariant", models))
            self._bridge = Bridge(screens, self._frames)
        return self._bridge

    def load(self, first: Kiosk, post: Post) -> None:
        """Make the window showing `first`; intents go to `post`.

        Raises:
            RuntimeError: when the front end cannot be loaded; the installation is incomplete.
        """
        self._post = post
        artwork = install_theme(self._engine)
        invitation = present_attract(first)
        self._attract.show(invitation)
        self._app.show(present_app(first))
        view = self._app.view
        width, height = self._panel_size()
        if height > width and view.mode != Mode.CONTRAST:  # else the scene is smaller, or there is none
            artwork.draw_ahead("attract_night" if invitation.night else "attract", QSize(width, height))
        density = self._panel.px_per_mm or screen_px_per_mm()
        near = nearness((width, height), density)
        look = {**self._look.first(view), "pxPerMm": density, "nearness": near}
        size = {"width": width, "height": height}  # given at once: every layout of the first screen costs
        models = {"app": self._app, "attract": self._attract, "voice": self._voice}
        self._engine.setInitialProperties({**look, **size, **models})
        self.window = self._load_window()
        self._look.attach(self.window)
        self.window.installEventFilter(self)
        self._app.changed.connect(self._follow)
        if not isinstance(first.screen, Attract):
            self.bridge.publish(first)

    def show(self, on_first_frame: Callable[[], None], needs: str = "ui.bridge") -> None:
        """Show the window. Once its first frame stands, `on_first_frame` is called and the other screens are made.

        The module that it `needs` is imported meanwhile, beside Qt's thread.
        """
        if self._panel.full_screen:
            self.window.showFullScreen()
        else:
            if self._panel.position:
                self.window.setPosition(*self._panel.position)
            self.window.show()

        def read_ahead() -> None:
            for module in ("ui.bridge", needs):
                import_module(module)

        def go_on() -> None:
            _ = self.bridge
            if self._panel.steady:
                self._steady_touches()
            on_first_frame()
            self._look.make_other_screens()

        def wait() -> None:
            self.first_frame_at = time()
            Thread(target=read_ahead, name="screens").start()
            QTimer.singleShot(WARM_AFTER_MS, go_on)

        def stand() -> None:
            QTimer.singleShot(0, wait)  # now a touch would be answered

        self.window.frameSwapped.connect(stand, Qt.ConnectionType.SingleShotConnection)

    def publish(self, kiosk: Kiosk) -> None:
        """Show a state; from any thread."""
        self.bridge.publish(kiosk)

    def preview(self, frame: "PreviewFrame") -> None:
        """Show a live frame of the camera; from any thread."""
        self.bridge.preview(frame)

    def wipe(self) -> None:
        """Forget the session; from any thread."""
        self.bridge.wipe()

    def shown(self) -> tuple[str, str]:
        """Names of the screen and of what lies over it."""
        view = self._app.view
        return view.screen, view.overlay

    def quit(self) -> None:
        """End the application; from any thread."""
        self._quit_asked.emit()

    def close(self) -> None:
        """Take the window and its engine down in order, before the interpreter does it in none."""
        if self._reader:
            self._reader.close()
        self.window.close()
        self._look.close()
        del self._engine

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the core of every touch, click and key; the event goes on to where it belongs."""
        if event.type() in _TOUCHES:
            self._app.touched()
            if self._reader:
                self._reader.hush(by_key=event.type() == QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and self._walks(event):
            return True
        if self._keys and event.type() in _FINGERS:
            self._keys.touched()
        return super().eventFilter(watched, event)

    def _forward(self, event: "Event") -> None:
        self._post(event)

    def _walks(self, event: QKeyEvent) -> bool:
        """Whether the walk by keys is done with this key, so that nobody else gets it."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if self._keys is None:
            from ui.keys.walk import KeyWalk

            self._keys = KeyWalk(self.window, self._place, self.repeat, self._scanned)
            _ = self.bridge  # with it, every screen's view-model
            if screens := self._screens:
                for shown in (self._app, screens.form, screens.items, screens.materials, screens.rating):
                    shown.changed.connect(self._keys.settle_soon)
        return self._keys.pressed(event) if event.type() == QEvent.Type.KeyPress else self._keys.released(event)

    def _scanned(self, code: str) -> None:
        """A scanner that types has read a code."""
        from kiosk.ports.code_scanner import CodeScanned

        self._post(CodeScanned(code))

    def _place(self) -> tuple[str, ...]:
        """What is shown, so exactly that whoever uses keys begins anew where it changes."""
        pages = (self._screens.form.page, self._screens.items.page) if self._screens else ()
        return (*self.shown(), *map(str, pages))

    def _panel_size(self) -> tuple[int, int]:
        if not self._panel.full_screen:
            return self._panel.size
        size = QGuiApplication.primaryScreen().size()
        return size.width(), size.height()

    def _load_window(self) -> QQuickWindow:
        # Found among the windows, because PySide imports every class of Qt to find out what a root object is: 45 ms.
        before = QGuiApplication.topLevelWindows()
        self._engine.load(QUrl.fromLocalFile(str(_WINDOW)))
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window not in before:
                return window
        message = f"the front end cannot be loaded from {_WINDOW}"
        raise RuntimeError(message)

    def _steady_touches(self) -> None:
        from ui.touch_filter import TouchFilter

        self._touches = TouchFilter(self.window, lambda: self._app.view.mode == Mode.ELDER)

    def _follow(self) -> None:
        """Take on the look, the language and the voice of the session."""
        view = self._app.view
        self._look.follow(view)
        self._read_aloud(view)

    def _read_aloud(self, view: AppView) -> None:
        """Make the reader when it is first asked for; it forgets what it said when nobody is here any more."""
        if self._reader is None and (view.voice.on or view.elder_offered) and self._make_speech:
            from ui.reader import Reader

            self._reader = Reader(self.window, self._voice, self._make_speech(), self._forward)
        if self._reader:
            self._reader.follow(view.voice, Language(view.language))
            if view.screen == ScreenName.ATTRACT:
                self._reader.forget()

    def repeat(self) -> None:
        """Say it once more; who presses that and hears nothing wants to hear, also where nobody has begun yet.

        Twice in a row it brings back the picture of a panel that was made dark.
        """
        again = self._repeated.isValid() and not self._repeated.hasExpired(_TWICE_MS)
        self._repeated.start()
        if again and self._app.view.dark:
            self._app.showScreen()
        elif self._voice.on:
            self._voice.repeat()
        elif self._make_speech:
            self._app.switchVoice()


_FINGERS = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
