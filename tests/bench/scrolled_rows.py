"""`python -m tests.bench.scrolled_rows`: the gallery's list of 300 rows scrolled from end to end; its frames as JSON.

Before each frame the list is moved by a twelfth of its height. A frame is that move, in which rows are used again, and
the time from synchronising to swapped.
"""

import json
import sys
import time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from ui.gallery.app import GalleryUi
from ui.theme import REFERENCE_PX_PER_MM, Look

_SIZE = (1080, 1920)
_SETTLE_MS = 300
_STEP_PX = 120.0
_FRAMES = 400


class Scroll(QObject):
    """Moves the list with every frame, down to its end and up again, and times the frames."""

    def __init__(self, gallery: GalleryUi, rows: QQuickItem) -> None:
        super().__init__()
        self.frames_ms: list[float] = []
        self._rows = rows
        self._window = gallery.window
        self._done = QEventLoop()
        self._began = self._moved_s = 0.0
        self._step = _STEP_PX
        direct = Qt.ConnectionType.DirectConnection
        self._window.beforeSynchronizing.connect(self._begin, direct)
        self._window.frameSwapped.connect(self._end, direct)

    def run(self) -> None:
        """Until enough frames were seen."""
        QTimer.singleShot(0, self._move)
        self._done.exec()

    def _begin(self) -> None:
        self._began = time.perf_counter()

    def _end(self) -> None:
        self.frames_ms.append((time.perf_counter() - self._began + self._moved_s) * 1000)
        if len(self.frames_ms) >= _FRAMES:
            self._done.quit()
        else:
            QTimer.singleShot(0, self._move)

    def _move(self) -> None:
        end = float(self._rows.property("contentHeight")) - self._rows.height()
        now = float(self._rows.property("contentY"))
        if not 0 <= now + self._step <= end:
            self._step = -self._step
        began = time.perf_counter()
        self._rows.setProperty("contentY", now + self._step)
        self._moved_s = time.perf_counter() - began


def main() -> int:
    """Scroll and print."""
    application = QGuiApplication(sys.argv)
    gallery = GalleryUi(Look(px_per_mm=REFERENCE_PX_PER_MM), _SIZE)
    gallery.show(gallery.pages.index("Rows"))
    rows = _found(gallery)
    settled = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, settled.quit)
    settled.exec()
    scroll = Scroll(gallery, rows)
    scroll.run()
    sys.stdout.write(json.dumps(scroll.frames_ms))
    gallery.close()
    application.quit()
    return 0


def _found(gallery: GalleryUi) -> QQuickItem:
    QGuiApplication.processEvents()
    rows = gallery.window.findChild(QQuickItem, "rows")
    assert isinstance(rows, QQuickItem)
    return rows


if __name__ == "__main__":
    sys.exit(main())
