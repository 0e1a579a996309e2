"""The only hop between threads: states and frames come from the runner and the camera, and are shown on Qt's thread.

Only the newest state and the newest frame count; what came between is never drawn.
"""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.ports.camera import PreviewFrame
from kiosk.session.states import Kiosk
from ui.items.frame_source import FrameSource
from ui.screens import Screens

_RGB_BYTES = 3


class Bridge(QObject):
    """Takes calls from any thread and shows them on the thread it lives in."""

    _state_waits = Signal()
    _frame_waits = Signal()
    _wiped = Signal()

    def __init__(self, screens: Screens, frames: FrameSource) -> None:
        super().__init__()
        self._screens = screens
        self._frames = frames
        self._lock = threading.Lock()
        self._state: Kiosk | None = None
        self._frame: PreviewFrame | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._state_waits.connect(self._show_state, queued)
        self._frame_waits.connect(self._show_frame, queued)
        self._wiped.connect(self._wipe, queued)

    def publish(self, kiosk: Kiosk) -> None:
        """A new state; any thread."""
        with self._lock:
            waiting, self._state = self._state, kiosk
        if waiting is None:
            self._state_waits.emit()

    def preview(self, frame: PreviewFrame) -> None:
        """A new live frame; any thread."""
        with self._lock:
            waiting, self._frame = self._frame, frame
        if waiting is None:
            self._frame_waits.emit()

    def wipe(self) -> None:
        """Forget the session; any thread. States published before are shown before."""
        with self._lock:
            self._frame = None
        self._wiped.emit()

    @Slot()
    def _show_state(self) -> None:
        with self._lock:
            kiosk, self._state = self._state, None
        if kiosk:
            self._screens.show(kiosk)

    @Slot()
    def _show_frame(self) -> None:
        with self._lock:
            frame, self._frame = self._frame, None
        if frame:
            stride = frame.width_px * _RGB_BYTES
            image = QImage(frame.rgb, frame.width_px, frame.height_px, stride, QImage.Format.Format_RGB888)
            self._frames.show(image, frame.outline)

    @Slot()
    def _wipe(self) -> None:
        self._frames.clear()
        self._screens.wipe()
