"""The live picture and the ink, painted without a window."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickPaintedItem

from ui.items import FrameSource, InkCanvas, LivePicture

GROUND = QColor("#131F3A")
PAPER = QColor("#F5F2EA")
DESK = QColor("#887766")
OUTLINE = QColor("#8FE0BE")


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


@pytest.fixture
def picture() -> LivePicture:
    item = LivePicture()
    item.setWidth(200)
    item.setHeight(200)
    item.ground = GROUND
    item.cornerColor = PAPER
    item.outlineColor = OUTLINE
    item.outlineWidth = 4.0
    item.radius = 20.0
    return item


def _painted(item: QQuickPaintedItem) -> QImage:
    image = QImage(int(item.width()), int(item.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def _frame(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(DESK)
    return image


def test_without_a_camera_the_window_is_dark_with_round_corners(picture: LivePicture) -> None:
    image = _painted(picture)
    assert image.pixelColor(100, 100) == GROUND
    assert image.pixelColor(0, 0) == PAPER


def test_whole_frame_is_shown_with_round_corners_on_the_ground_of_the_page(picture: LivePicture) -> None:
    frames = FrameSource()
    picture.frames = frames
    frames.show(_frame(100, 50))
    image = _painted(picture)
    assert image.pixelColor(100, 100) == DESK
    assert image.pixelColor(100, 20) == PAPER
    assert image.pixelColor(0, 50) == PAPER


def test_outline_of_the_page_is_drawn_where_it_was_found(picture: LivePicture) -> None:
    frames = FrameSource()
    picture.frames = frames
    frames.show(_frame(100, 100), ((20, 20), (80, 20), (80, 80), (20, 80)))
    assert frames.outlined
    assert _painted(picture).pixelColor(100, 40) == OUTLINE


def test_forgotten_frame_is_gone_from_the_screen(picture: LivePicture) -> None:
    frames = FrameSource()
    picture.frames = frames
    frames.show(_frame(100, 100))
    frames.clear()
    assert not frames.alive
    assert _painted(picture).pixelColor(100, 100) == GROUND


def test_life_of_the_camera_is_told_once_a_change() -> None:
    frames = FrameSource()
    told: list[bool] = []
    frames.aliveChanged.connect(lambda: told.append(frames.alive))
    frames.show(_frame(10, 10))
    frames.show(_frame(10, 10))
    frames.clear()
    assert told == [True, False]


def test_ink_is_taken_off_the_sheet_by_clear() -> None:
    ink = InkCanvas()
    ink.setWidth(100)
    ink.setHeight(100)
    ink.pxPerMm = 4.0
    ink.penWidth = 6.0
    ink.penColor = GROUND
    ink.begin(QPointF(10, 50))
    ink.extend(QPointF(90, 50))
    ink.end()
    assert _painted(ink).pixelColor(50, 50) == GROUND
    assert ink.inkMm == pytest.approx(20.0)
    ink.clear()
    assert _painted(ink).pixelColor(50, 50).alpha() == 0
    assert ink.strokes == []
