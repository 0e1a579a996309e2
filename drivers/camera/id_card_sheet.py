"""Both sides of an identity card on one sheet of A4, at their real size, as a copying machine gives them. Pure."""

import cv2
import numpy as np

from drivers.camera.page_warp import LONG_PX, SHORT_PX
from drivers.camera.picture import Picture, Plane, as_bytes, as_floats

CARD_PX = (674, 425)
"""85.6 x 53.98 mm at 200 dots an inch, ISO/IEC 7810 ID-1."""

_CORNER_PX = 25  # 3.18 mm
_MIDDLES = (0.3, 0.62)  # of the sheet's height


def id_card_sheet(front: Picture, back: Picture) -> Picture:
    """A white sheet of A4 at 200 dots an inch with the two straightened sides of a card, the front above."""
    sheet = np.full((LONG_PX, SHORT_PX, 3), 255, np.uint8)
    width, height = CARD_PX
    left = (SHORT_PX - width) // 2
    cover = as_floats(_cover())[..., None] / 255
    for side, middle in zip((front, back), _MIDDLES, strict=True):
        top = round(middle * LONG_PX) - height // 2
        sheet[top : top + height, left : left + width] = as_bytes(_lying(side) * cover + 255 * (1 - cover))
    return sheet


def _lying(side: Picture) -> Picture:
    """The side with its long edge level, at its real size."""
    if side.shape[0] > side.shape[1]:
        side = as_bytes(cv2.rotate(side, cv2.ROTATE_90_COUNTERCLOCKWISE))
    shrinks = side.shape[1] > CARD_PX[0]
    return as_bytes(cv2.resize(side, CARD_PX, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC))


def _cover() -> Plane:
    """Where the card is within its box: all but the rounded corners, where the desk shows."""
    width, height = CARD_PX
    cover = np.zeros((height, width), np.uint8)
    inner = [(x, y) for x in (_CORNER_PX, width - 1 - _CORNER_PX) for y in (_CORNER_PX, height - 1 - _CORNER_PX)]
    cv2.rectangle(cover, (_CORNER_PX, 0), (width - 1 - _CORNER_PX, height - 1), 255, -1)
    cv2.rectangle(cover, (0, _CORNER_PX), (width - 1, height - 1 - _CORNER_PX), 255, -1)
    for middle in inner:
        cv2.circle(cover, middle, _CORNER_PX, 255, -1, cv2.LINE_AA)
    return cover
