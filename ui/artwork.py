"""Drawings for QML: `image://art/<name>` (scenes, marks, illustrations) and `image://shadow/<name>/<border px>`.

A scene costs about 15 ms and 8 MB at the size of the panel: the newest size of each drawing is kept, earlier ones are
what a page asked for while it was being laid out. For the same reason a scene without a width or a height is not drawn.
A scene covers its rectangle (cut at the sides, the ground stays at the bottom); anything else fits into it.
"""

import logging
import re
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

ART_FOLDER = Path(__file__).parent.parent / "assets/art"
_NAME = re.compile(r"[a-z_]+")
_SCENES = frozenset({"attract", "attract_night", "hero", "hero_land"})
_OPAQUE = frozenset({"attract_night", "hero_land"})  # nothing behind them has to be drawn
_SHADOW_BORDERS_PX = {"card": 64, "dialog": 112}
_log = logging.getLogger(__name__)


class ArtworkProvider(QQuickImageProvider):
    """Draws and keeps scenes, marks and illustrations."""

    def __init__(self, folder: Path = ART_FOLDER) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._natural: dict[str, QSize] = {}
        self._drawn: dict[str, QImage] = {}
        self._ahead: dict[str, Thread] = {}

    def draw_ahead(self, name: str, size: QSize) -> None:
        """Begin to draw what the first screen will ask for; to read a picture does not hold Python up."""
        thread = self._ahead[name] = Thread(target=self._draw, args=(name, size), name="artwork")
        thread.start()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's name
        """The drawing `id`: a scene in the requested size, anything else as large as fits into it, or in its own."""
        if id in self._ahead and not requestedSize.isEmpty():
            self._ahead.pop(id).join()
        natural = self._natural.get(id)
        image = self._drawn.get(id)
        if natural is None or image is None or image.size() != _size(id, natural, requestedSize):
            image = self._draw(id, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _draw(self, name: str, wanted: QSize) -> QImage:
        path = self._folder / f"{name}.svg"
        if not _NAME.fullmatch(name) or not path.is_file():
            _log.error("no such drawing: %s", name)
            return _empty(QSize(1, 1))
        if name in _SCENES and wanted.isEmpty():
            return _empty(QSize(1, 1))
        reader = QImageReader(str(path))
        natural = reader.size()
        target = _size(name, natural, wanted)
        covering = natural.scaled(target, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(covering)
        reader.setScaledClipRect(_place(covering, target))
        image = reader.read()
        if name in _OPAQUE:
            image.reinterpretAsFormat(QImage.Format.Format_RGB32)
        self._natural[name] = natural
        self._drawn[name] = image
        return image


class ShadowProvider(QQuickImageProvider):
    """Scales a 9-patch shadow, so that its border is as wide as the density of the panel asks."""

    def __init__(self, folder: Path = ART_FOLDER) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002 - Qt's names
        """The shadow `id` ("card/64")."""
        name, _, border = id.partition("/")
        drawn_border = _SHADOW_BORDERS_PX.get(name)
        if drawn_border is None or not border.isdecimal():
            _log.error("no such shadow: %s", id)
            return _empty(QSize(1, 1))
        picture = QImage(str(self._folder / f"shadow_{name}.png"))
        side = round(picture.width() * int(border) / drawn_border)
        image = picture.scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        size.setWidth(side)
        size.setHeight(side)
        return image


def _size(name: str, natural: QSize, wanted: QSize) -> QSize:
    if wanted.isEmpty():
        return natural
    return wanted if name in _SCENES else natural.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio)


def _place(drawing: QSize, target: QSize) -> QRect:
    """What is seen of a drawing that covers `target`: its middle, and the ground at the bottom."""
    left, top = (drawing.width() - target.width()) // 2, drawing.height() - target.height()
    return QRect(left, top, target.width(), target.height())


def _empty(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
