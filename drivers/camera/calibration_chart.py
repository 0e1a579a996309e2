"""The technician's chart: a ChArUco board on A4 with a ruler of 100 mm, drawn here and found again in photographs.

The board's squares are the scale: printed at another size than A4 the ruler tells, and the chart must not be used.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import cast

import cv2
import numpy as np
from PIL import Image, ImageDraw

from drivers.camera.picture import Floats, Picture, as_floats, to_grey

SQUARES = (7, 10)
SQUARE_MM = 25.0
_MARKER_MM = 18.0
_DPI = 300
_MM_AN_INCH = 25.4
_PAGE_MM = (210.0, 297.0)
_BOARD_AT_MM = (17.5, 12.0)
_RULER_AT_MM = (55.0, 277.0)
_FEWEST_CORNERS = 20


@dataclass(frozen=True, slots=True)
class ChartView:
    """The chart as one photograph shows it.

    Attributes:
        board_mm: Corners of squares on the board, N x 2, millimetres.
        pixels: The same corners in the photograph, N x 2.
    """

    board_mm: Floats = field(repr=False)
    pixels: Floats = field(repr=False)


@cache
def _board() -> cv2.aruco.CharucoBoard:
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_5X5_100)
    return cv2.aruco.CharucoBoard(SQUARES, SQUARE_MM, _MARKER_MM, dictionary)


def draw_chart() -> Image.Image:
    """The chart as a page of A4 at 300 dots an inch; saved as PDF or PNG it prints at its size."""
    page = Image.new("L", _dots(*_PAGE_MM), 255)
    board = _board().generateImage(_dots(SQUARES[0] * SQUARE_MM, SQUARES[1] * SQUARE_MM))
    page.paste(Image.fromarray(np.asarray(board, np.uint8)), _dots(*_BOARD_AT_MM))
    pen = ImageDraw.Draw(page)
    left, top = _RULER_AT_MM
    for mm in range(101):
        length = 6.0 if mm % 10 == 0 else 3.0
        pen.line([_dots(left + mm, top), _dots(left + mm, top + length)], fill=0, width=2)
    pen.line([_dots(left, top), _dots(left + 100, top)], fill=0, width=2)
    pen.text(_dots(left, top + 7.5), "100 mm: measure it before use; print without scaling", fill=0, font_size=36)
    page.info["dpi"] = (_DPI, _DPI)
    return page


def find_chart(photograph: Picture) -> ChartView | None:
    """The chart in a photograph; None where too little of it is seen."""
    corners, found, _, _ = cv2.aruco.CharucoDetector(_board()).detectBoard(to_grey(photograph))
    ids = cast("Floats | None", found)  # OpenCV's types do not know that nothing may be found
    if ids is None or len(ids) < _FEWEST_CORNERS:
        return None
    every = as_floats(_board().getChessboardCorners())[:, :2]
    return ChartView(every[ids.ravel().astype(np.intp)], as_floats(corners).reshape(-1, 2))


def _dots(x_mm: float, y_mm: float) -> tuple[int, int]:
    return round(x_mm / _MM_AN_INCH * _DPI), round(y_mm / _MM_AN_INCH * _DPI)
