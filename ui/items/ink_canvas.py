"""Ink of a finger: strokes in millimetres, drawn segment by segment.

A new segment is painted into a picture that is kept, and only its own rectangle is repainted: a signature stays under
the finger with software rendering. One finger writes; a second one is ignored. Holds the strokes until `clear`.
"""

from itertools import pairwise
from math import dist

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QMouseEvent, QPainter, QPen, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.qt_typing import Property, QmlElement, Signal, Slot

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

Stroke = list[QPointF]


@QmlElement
class InkCanvas(QQuickPaintedItem):
    """A transparent sheet to write on. `pxPerMm` and the pen come from the theme."""

    changed = Signal()
    started = Signal()
    styleChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._writing = False
        self._touch_id = -1
        self._px_per_mm = 1.0
        self._pen_width = 1.0
        self._pen_color = QColor(Qt.GlobalColor.black)
        self._ink = QImage()
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptTouchEvents(True)
        self.setKeepMouseGrab(True)
        self.setKeepTouchGrab(True)
        self.styleChanged.connect(self._redraw)
        self.widthChanged.connect(self._redraw)
        self.heightChanged.connect(self._redraw)

    def _get_px_per_mm(self) -> float:
        return self._px_per_mm

    def _set_px_per_mm(self, value: float) -> None:
        self._px_per_mm = value
        self.styleChanged.emit()

    pxPerMm = Property(float, _get_px_per_mm, _set_px_per_mm, notify=styleChanged)

    def _get_pen_width(self) -> float:
        return self._pen_width

    def _set_pen_width(self, value: float) -> None:
        self._pen_width = value
        self.styleChanged.emit()

    penWidth = Property(float, _get_pen_width, _set_pen_width, notify=styleChanged)

    def _get_pen_color(self) -> QColor:
        return self._pen_color

    def _set_pen_color(self, value: QColor) -> None:
        self._pen_color = value
        self.styleChanged.emit()

    penColor = Property(QColor, _get_pen_color, _set_pen_color, notify=styleChanged)

    @Property(int, notify=changed)
    def strokeCount(self) -> int:
        """How many strokes stand on the sheet."""
        return len(self._strokes)

    @Property(float, notify=changed)
    def inkMm(self) -> float:
        """Total length of all strokes, mm."""
        return sum(
            dist(start.toTuple(), end.toTuple()) for stroke in self.strokes_mm() for start, end in pairwise(stroke)
        )

    @Property("QVariantList", notify=changed)
    def strokes(self) -> list[Stroke]:
        """Every stroke as a list of points in mm from the top left corner."""
        return self.strokes_mm()

    def strokes_mm(self) -> list[Stroke]:
        """As `strokes`, for Python."""
        return [[point / self._px_per_mm for point in stroke] for stroke in self._strokes]

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._writing = False
            self._redraw()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take everything off the sheet."""
        self._strokes.clear()
        self._writing = False
        self._redraw()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Keep nothing, and tell nobody: the sheet goes, but PySide keeps the object behind it."""
        self._strokes.clear()
        self._ink = QImage()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self.begin(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self.extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self.extend(event.position())
        self.end()

    def mouseUngrabEvent(self) -> None:
        """The mouse was taken away: what stands, stands."""
        self.end()

    def touchUngrabEvent(self) -> None:
        """The touch was taken away: what stands, stands."""
        self.end()

    def touchEvent(self, event: QTouchEvent) -> None:
        """Follow the first finger only."""
        for point in event.points():
            state = point.state()
            if state == point.State.Pressed and not self._writing:
                self._touch_id = point.id()
                self.begin(point.position())
            elif point.id() == self._touch_id and self._writing:
                self.extend(point.position())
                if state == point.State.Released:
                    self.end()
        event.accept()

    def paint(self, painter: QPainter) -> None:
        """Copy the kept picture; Qt has set the clip to what changed."""
        painter.drawImage(0, 0, self._ink)

    def begin(self, position: QPointF) -> None:
        """Set the pen down."""
        self._strokes.append([self._inside(position)])
        self._writing = True
        self.started.emit()
        self._draw_segment(self._strokes[-1][-1], self._strokes[-1][-1])

    def extend(self, position: QPointF) -> None:
        """Draw on to `position`, kept inside the sheet."""
        if not self._writing:
            return
        stroke = self._strokes[-1]
        point = self._inside(position)
        if point != stroke[-1]:
            stroke.append(point)
            self._draw_segment(stroke[-2], point)

    def end(self) -> None:
        """Lift the pen."""
        if self._writing:
            self._writing = False
            self._touch_id = -1
            self.changed.emit()

    def _inside(self, position: QPointF) -> QPointF:
        return QPointF(min(max(position.x(), 0.0), self.width()), min(max(position.y(), 0.0), self.height()))

    def _draw_segment(self, start: QPointF, end: QPointF) -> None:
        if self._ink.isNull():
            self._redraw()
            return
        painter = self._pen_on_ink()
        painter.drawLine(start, end) if start != end else painter.drawPoint(start)
        painter.end()
        reach = self._pen_width + 1
        self.update(QRectF(start, end).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _redraw(self) -> None:
        width, height = round(self.width()), round(self.height())
        if not self._strokes or width < 1 or height < 1:
            self._ink = QImage()  # an empty sheet holds no picture
            self.update()
            return
        self._ink = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self._ink.fill(Qt.GlobalColor.transparent)
        painter = self._pen_on_ink()
        for stroke in self._strokes:
            painter.drawPoint(stroke[0])
            painter.drawPolyline(stroke)
        painter.end()
        self.update()

    def _pen_on_ink(self) -> QPainter:
        painter = QPainter(self._ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QBrush(self._pen_color), self._pen_width, solid, cap, join))
        return painter
