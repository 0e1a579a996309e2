"""The live camera picture with the page's outline, in one paint and without clipping or effects.

The whole frame is shown on the page's ground, a dark one while there is none. Rounded corners are painted over it in
the colour of the page, because the software renderer cannot clip to a round shape.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.items.frame_source import FrameSource
from ui.qt_typing import Property, QmlElement, Signal

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_EDGE_RATIO = 7 / 3  # 3.5 mm dark below 1.5 mm light
_HANDLE_RATIO = 6  # a corner mark of 9 mm


@QmlElement
class LivePicture(QQuickPaintedItem):
    """Draws the newest frame of `frames`. All colours and widths come from the theme."""

    framesChanged = Signal()
    styleChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._frames: FrameSource | None = None
        self._radius = 0.0
        self._outline_width = 0.0
        self._ground = QColor(Qt.GlobalColor.black)
        self._corner_color = QColor(Qt.GlobalColor.white)
        self._outline_color = QColor(Qt.GlobalColor.green)
        self._page_tint = QColor(Qt.GlobalColor.transparent)
        self.setOpaquePainting(True)
        self.styleChanged.connect(self.update)

    def _get_frames(self) -> FrameSource | None:
        return self._frames

    def _set_frames(self, frames: FrameSource | None) -> None:
        if frames is self._frames:
            return
        if self._frames is not None:
            self._frames.changed.disconnect(self.update)
        self._frames = frames
        if frames is not None:
            frames.changed.connect(self.update)
        self.framesChanged.emit()
        self.update()

    frames = Property(FrameSource, _get_frames, _set_frames, notify=framesChanged)

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, value: float) -> None:
        self._radius = value
        self.styleChanged.emit()

    radius = Property(float, _get_radius, _set_radius, notify=styleChanged)

    def _get_outline_width(self) -> float:
        return self._outline_width

    def _set_outline_width(self, value: float) -> None:
        self._outline_width = value
        self.styleChanged.emit()

    outlineWidth = Property(float, _get_outline_width, _set_outline_width, notify=styleChanged)

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, value: QColor) -> None:
        self._ground = value
        self.styleChanged.emit()

    ground = Property(QColor, _get_ground, _set_ground, notify=styleChanged)

    def _get_corner_color(self) -> QColor:
        return self._corner_color

    def _set_corner_color(self, value: QColor) -> None:
        self._corner_color = value
        self.styleChanged.emit()

    cornerColor = Property(QColor, _get_corner_color, _set_corner_color, notify=styleChanged)

    def _get_outline_color(self) -> QColor:
        return self._outline_color

    def _set_outline_color(self, value: QColor) -> None:
        self._outline_color = value
        self.styleChanged.emit()

    outlineColor = Property(QColor, _get_outline_color, _set_outline_color, notify=styleChanged)

    def _get_page_tint(self) -> QColor:
        return self._page_tint

    def _set_page_tint(self, value: QColor) -> None:
        self._page_tint = value
        self.styleChanged.emit()

    pageTint = Property(QColor, _get_page_tint, _set_page_tint, notify=styleChanged)

    def paint(self, painter: QPainter) -> None:
        """Ground, frame, outline, corners."""
        bounds = QRectF(0, 0, self.width(), self.height())
        target = bounds
        if self._frames is not None and not self._frames.image.isNull():
            image = self._frames.image
            size = QSizeF(image.size()).scaled(bounds.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(QPointF(), size)
            target.moveCenter(bounds.center())
            painter.fillRect(bounds, self._corner_color)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, size != QSizeF(image.size()))
            painter.drawImage(target, image)
            scale = size.width() / image.width()
            corners = [target.topLeft() + point * scale for point in self._frames.outline]
            self._paint_outline(painter, corners)
        else:
            painter.fillRect(bounds, self._ground)
        self._paint_corners(painter, target)

    def _paint_outline(self, painter: QPainter, page: list[QPointF]) -> None:
        if not page:
            return
        edge_width = self._outline_width * _EDGE_RATIO
        handle = self._outline_width * _HANDLE_RATIO
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_round_pen(self._ground, edge_width))
        painter.drawPolygon(QPolygonF(page))
        painter.setBrush(QBrush(self._page_tint))
        painter.setPen(_round_pen(self._outline_color, self._outline_width))
        painter.drawPolygon(QPolygonF(page))
        painter.setBrush(QBrush(self._outline_color))
        painter.setPen(_round_pen(self._ground, (edge_width - self._outline_width) / 2))
        for corner in page:
            painter.drawEllipse(corner, handle / 2, handle / 2)

    def _paint_corners(self, painter: QPainter, bounds: QRectF) -> None:
        frame = QPainterPath()
        frame.addRect(bounds)
        hole = QPainterPath()
        hole.addRoundedRect(bounds, self._radius, self._radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(frame.subtracted(hole), self._corner_color)


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(QBrush(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
