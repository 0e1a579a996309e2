"""A page of paper for the gallery, drawn: lines instead of words, so that nobody's document is shown."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

_SIZE = QSize(620, 877)  # A4 at 75 dpi
_PAPER, _INK, _TITLE = QColor("#FFFFFF"), QColor("#B9B4A8"), QColor("#6B675E")


class SamplePageProvider(QQuickImageProvider):
    """`image://gallery/page`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002  Qt's names
        """The page in the requested size."""
        page = QImage(_SIZE, QImage.Format.Format_RGB32)
        page.fill(_PAPER)
        painter = QPainter(page)
        painter.fillRect(QRect(180, 70, 260, 30), _TITLE)
        for line in range(22):
            width = 480 if line % 5 else 320
            painter.fillRect(QRect(70, 150 + line * 30, width, 10), _INK)
        painter.end()
        size.setWidth(page.width())
        size.setHeight(page.height())
        if requestedSize.width() <= 0 or requestedSize.height() <= 0:
            return page
        return page.scaled(
            requestedSize, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
