"""The newest live frame and the page outline found in it, for `LivePicture`.

Belongs to the GUI thread: the bridge hands frames over, nothing here converts or scales.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QImage

from ui.qt_typing import Property, QmlElement, QmlUncreatable, Signal

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the camera's view model")
class FrameSource(QObject):
    """Holds one frame; `changed` says there is a newer one."""

    changed = Signal()
    aliveChanged = Signal()
    outlinedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._outline: tuple[QPointF, ...] = ()

    @property
    def image(self) -> QImage:
        """The newest frame, null before the first and after `clear`."""
        return self._image

    @property
    def outline(self) -> tuple[QPointF, ...]:
        """Corners of the page in pixels of the frame; empty if none was found."""
        return self._outline

    @Property(bool, notify=aliveChanged)
    def alive(self) -> bool:
        """Whether there is a frame to show."""
        return not self._image.isNull()

    @Property(bool, notify=outlinedChanged)
    def outlined(self) -> bool:
        """Whether a page was found in the newest frame."""
        return bool(self._outline)

    def show(self, image: QImage, outline: Sequence[tuple[float, float]] = ()) -> None:
        """Replace the frame. `outline` is empty or the four corners in pixels of `image`."""
        self._replace(image, tuple(QPointF(x, y) for x, y in outline))

    def clear(self) -> None:
        """Forget the frame."""
        self._replace(QImage(), ())

    def _replace(self, image: QImage, outline: tuple[QPointF, ...]) -> None:
        life_changed = image.isNull() != self._image.isNull()
        found_changed = bool(outline) != bool(self._outline)
        self._image = image
        self._outline = outline
        self.changed.emit()
        if life_changed:
            self.aliveChanged.emit()
        if found_changed:
            self.outlinedChanged.emit()
