"""The only hop between threads: states and frames come from the runner and the camera, and are shown on Qt's thread.

Only the newest state and the newest frame count; what came between is never drawn.
"""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.ports.camera import PreviewFrame
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from ui.items.frame_source import FrameSource
from ui.pictures import Pages, pages_shown
from ui.screens import Screens

_RGB_BYTES = 3


class Bridge(QObject):
    """Takes calls from any thread and shows them on the thread it lives in.

    What waits is shown in one turn: a wipe first, then the state that was published after it. So a state of the session
    before is never shown after its wipe, and a wipe never empties the state that follows it.
    """

    _news = Signal()

    def __init__(self, screens: Screens, frames: FrameSource) -> None:
        super().__init__()
        self._screens = screens
        self._frames = frames
        self._lock = threading.Lock()
        self._told = False
        self._wiped = False
        self._state: tuple[Kiosk, Pages] | None = None
        self._newest_pages: Pages = {}
        self._frame: PreviewFrame | None = None
        self._news.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def publish(self, kiosk: Kiosk) -> None:
        """A new state; its pages are decoded here. Any thread, one at a time."""
        pages = self._newest_pages = pages_shown(kiosk.screen, self._newest_pages)
        with self._lock:
            self._state = kiosk, pages
        self._tell()

    def preview(self, frame: PreviewFrame) -> None:
        """A new live frame; any thread."""
        with self._lock:
            self._frame = frame
        self._tell()

    def wipe(self) -> None:
        """Forget the session, and what still waits to be shown of it; any thread. A new state follows."""
        with self._lock:
            self._wiped, self._state, self._frame, self._newest_pages = True, None, None, {}
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told:
            self._news.emit()

    @Slot()
    def _show(self) -> None:
        with self._lock:
            wiped, state, frame = self._wiped, self._state, self._frame
            self._told, self._wiped, self._state, self._frame = False, False, None, None
        if wiped:
            self._frames.clear()
            self._screens.wipe()
        if state:
            self._screens.show(*state)
        if frame and self._screens.app.view.screen == ScreenName.MATERIALS:  # a late one is nobody's any more
            self._show_frame(frame)

    def _show_frame(self, frame: PreviewFrame) -> None:
        stride = frame.width_px * _RGB_BYTES
        image = QImage(frame.rgb, frame.width_px, frame.height_px, stride, QImage.Format.Format_RGB888)
        self._frames.show(image.copy(), frame.outline or ())
