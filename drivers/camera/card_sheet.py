"""Both sides of a card that were photographed one after the other, as one page. Pure but for the random name."""

from secrets import token_hex

import cv2
import numpy as np

from drivers.camera.id_card_sheet import CARD_PX, id_card_sheet
from drivers.camera.page_encoding import encode_page
from drivers.camera.picture import Picture, as_bytes
from kiosk.domain.material import PageImage

_WHITE = 255


def compose_card(front: PageImage, back: PageImage) -> PageImage:
    """The sheet with the front above the back; as sharp as the less sharp of them."""
    encoded = encode_page(id_card_sheet(_picture(front), _picture(back)))
    return PageImage(
        token_hex(8),
        encoded.jpeg,
        encoded.width_px,
        encoded.height_px,
        found=front.found and back.found,
        sharp=front.sharp and back.sharp,
    )


def _picture(side: PageImage) -> Picture:
    """The side's picture; what is none leaves its place white, and the resident looks at the sheet first."""
    decoded = cv2.imdecode(np.frombuffer(side.jpeg, np.uint8), cv2.IMREAD_COLOR)
    return np.full((*CARD_PX[::-1], 3), _WHITE, np.uint8) if decoded is None else as_bytes(decoded)
