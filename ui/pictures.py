"""Pictures of a session for QML: photographed pages and the receipt's code, in memory while a state holds them.

Made on the GUI thread, although a page takes 30 ms: Qt's picture thread keeps its lock while it waits for Python, and
the GUI thread keeps Python while it waits for that lock (rows inserted, a property set). That stood still for ever.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.material import PageImage


class PageProvider(QQuickImageProvider):
    """`image://page/<page id>`: exactly the pages that were shown last."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages: dict[str, bytes] = {}

    def keep(self, pages: tuple[PageImage, ...]) -> None:
        """Hold these pages and forget every other."""
        self._pages = {page.page_id: page.jpeg for page in pages}

    def holds(self, page_id: str) -> bool:
        """Whether this page can be shown now."""
        return page_id in self._pages

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002  Qt's name
        """The page, decoded at about the size it is shown at."""
        jpeg = self._pages.get(id)
        if jpeg is None:
            return QImage()
        buffer = QBuffer()
        buffer.setData(QByteArray(jpeg))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        full = reader.size()
        size.setWidth(full.width())
        size.setHeight(full.height())
        if requestedSize.width() > 0 and requestedSize.height() > 0:
            reader.setScaledSize(full.scaled(requestedSize, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


class CodeProvider(QQuickImageProvider):
    """`image://code/<token>`: a QR code of an opaque token, whole pixels a module, with its quiet zone."""

    QUIET_MODULES = 4

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002  Qt's name
        """The code, the largest whole number of pixels a module that fits the requested size."""
        from qrcode.constants import ERROR_CORRECT_M
        from qrcode.main import QRCode

        code: QRCode = QRCode(error_correction=ERROR_CORRECT_M, border=self.QUIET_MODULES)  # type: ignore[type-arg]
        code.add_data(id)
        modules = code.get_matrix()
        pixels = max(1, requestedSize.width() // len(modules)) if requestedSize.width() > 0 else 8
        image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setPen(Qt.GlobalColor.black)
        for y, row in enumerate(modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawPoint(x, y)
        painter.end()
        side = len(modules) * pixels
        size.setWidth(side)
        size.setHeight(side)
        return image.scaled(side, side)
