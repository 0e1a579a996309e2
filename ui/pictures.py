"""Pictures of a session for QML: photographed pages and the receipt's code, in memory while a state holds them.

Pages are decoded on the thread that publishes a state, 30 ms each, and only scaled on the GUI thread. They are not made
on Qt's picture thread: it keeps its lock while it waits for Python, and the GUI thread keeps Python while it waits for
that lock (rows inserted, a property set). That stood still for ever.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.material import PageImage
from kiosk.session.screens.applying import Cutting, Inspecting, Materials, Outlining, PlaceCard, Review, Submitting
from kiosk.session.screens.screen import Screen

Pages = Mapping[str, QImage]
"""Decoded pages by page id."""

_LARGEST = QSize(1080, 1300)  # a page on the largest screen we know
_LARGEST_WHOLE = QSize(2339, 2339)  # a photograph, whose corners are looked at through a loupe


def pages_shown(screen: Screen, known: Pages | None = None) -> Pages:
    """The pages that `screen` shows, decoded unless they are `known`. Any thread, but better not the GUI's."""
    known = known or {}
    if isinstance(screen, PlaceCard | Submitting):
        import qrcode.main as _  # noqa: F401  50 ms, paid before a screen with a code is shown
    return {page.page_id: known.get(page.page_id) or _decoded(page) for page in _pages_of(screen)}


class PageProvider(QQuickImageProvider):
    """`image://page/<page id>`: exactly the pages that were shown last. Belongs to the GUI thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages: Pages = {}

    def add(self, pages: Pages) -> None:
        """Hold these pages as well, while the front end goes over from the others to them."""
        self._pages = {**self._pages, **pages}

    def keep(self, pages: Pages) -> None:
        """Hold these pages and forget every other."""
        self._pages = pages

    def holds(self, page_id: str) -> bool:
        """Whether this page can be shown now."""
        return page_id in self._pages

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002  Qt's name
        """The page, within the size it is shown at."""
        page = self._pages.get(id, QImage())
        size.setWidth(page.width())
        size.setHeight(page.height())
        if page.isNull() or requestedSize.width() <= 0 or requestedSize.height() <= 0:
            return page
        return page.scaled(
            requestedSize, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )


class CodeProvider(QQuickImageProvider):
    """`image://code/<text>`: a QR code of an opaque token or address, whole pixels a module, with its quiet zone."""

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


def _pages_of(screen: Screen) -> Iterator[PageImage]:
    match screen:
        case Materials(draft=draft, phase=phase):
            yield from (page for _, page in draft.pages)
            match phase:
                case Inspecting(page=page):
                    yield page
                case Outlining(photograph=photograph) | Cutting(photograph=photograph):
                    yield photograph.whole
                case _:
                    pass
        case Review(draft=draft):
            yield from (page for _, page in draft.pages)
        case _:
            return


def _decoded(page: PageImage) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(page.jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    full, largest = reader.size(), _LARGEST if page.found else _LARGEST_WHOLE
    if full.width() > largest.width() or full.height() > largest.height():
        reader.setScaledSize(full.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
