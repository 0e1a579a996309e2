"""Both sides of a card on one A4 in the card's real size, as a copying machine makes it. Pure but for the random name.

A card is 85.6 x 54 mm (ISO/IEC 7810 ID-1); the page has 200 dots an inch.
"""

from secrets import token_hex

import cv2
import numpy as np

from drivers.camera.page_encoding import encode_page
from drivers.camera.page_warp import LONG_PX, SHORT_PX
from drivers.camera.picture import Picture, as_bytes
from kiosk.domain.material import PageImage

_PX_PER_MM = 200 / 25.4
CARD_PX = (round(85.6 * _PX_PER_MM), round(54 * _PX_PER_MM))
_MIDDLES = (LONG_PX * 3 // 10, LONG_PX * 6 // 10)
_WHITE = 255


def compose_card(front: PageImage, back: PageImage) -> PageImage:
    """The sheet with the front above the back; as sharp as the less sharp of them."""
    sheet = np.full((LONG_PX, SHORT_PX, 3), _WHITE, np.uint8)
    width, height = CARD_PX
    left = (SHORT_PX - width) // 2
    for side, middle in zip((front, back), _MIDDLES, strict=True):
        top = middle - height // 2
        sheet[top : top + height, left : left + width] = _in_card_size(side)
    encoded = encode_page(sheet)
    return PageImage(
        token_hex(8),
        encoded.jpeg,
        encoded.width_px,
        encoded.height_px,
        found=front.found and back.found,
        sharp=front.sharp and back.sharp,
    )


def _in_card_size(side: PageImage) -> Picture:
    """The side at 200 dots an inch, on its long edge; a card that lay upright is turned."""
    decoded = cv2.imdecode(np.frombuffer(side.jpeg, np.uint8), cv2.IMREAD_COLOR)
    if decoded is None:  # what is no picture leaves its place white; the resident looks at the sheet before keeping it
        return np.full((CARD_PX[1], CARD_PX[0], 3), _WHITE, np.uint8)
    picture = as_bytes(decoded)
    if picture.shape[0] > picture.shape[1]:
        picture = as_bytes(cv2.rotate(picture, cv2.ROTATE_90_COUNTERCLOCKWISE))
    smaller = picture.shape[1] > CARD_PX[0]
    return as_bytes(cv2.resize(picture, CARD_PX, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC))
