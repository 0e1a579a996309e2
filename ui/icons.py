"""Icons for QML: `image://icon/<name>/<rrggbb>`, drawn from the vendored SVGs at the exact size and tint.

The software renderer has no colour overlay, so the tint goes into the SVG text. Each (name, tint, size) is drawn once.
An unknown name gives an empty picture and a log line, never a crash of a screen.
"""

import logging
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).parent.parent / "assets/icons"
_NAME = re.compile(r"[a-z0-9-]+")
_TINT = re.compile(r"[0-9a-fA-F]{6}|[0-9a-fA-F]{8}")
_DEFAULT_SIDE_PX = 48
_log = logging.getLogger(__name__)


class IconProvider(QQuickImageProvider):
    """Draws and keeps tinted icons."""

    def __init__(self, folder: Path = ICON_FOLDER) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn: dict[tuple[str, int], QImage] = {}
        self._sources: dict[str, str] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's name
        """The icon `id` ("name/rrggbb"), a square of the requested width."""
        side = requestedSize.width() if requestedSize.width() > 0 else _DEFAULT_SIDE_PX
        image = self._drawn.get((id, side))
        if image is None:
            image = self._draw(id, side)
            self._drawn[id, side] = image
        size.setWidth(side)
        size.setHeight(side)
        return image

    def _draw(self, icon: str, side: int) -> QImage:
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        name, _, tint = icon.partition("/")
        source = self._source(name)
        if not source or not _TINT.fullmatch(tint):
            _log.error("no such icon: %s", icon)
            return image
        svg = source.replace("currentColor", f"#{tint[-6:]}")
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        return image

    def _source(self, name: str) -> str:
        """The SVG of `name`, read once; empty when there is none."""
        source = self._sources.get(name)
        if source is None:
            path = self._folder / f"{name}.svg"
            source = path.read_text(encoding="utf-8") if _NAME.fullmatch(name) and path.is_file() else ""
            self._sources[name] = source
        return source
