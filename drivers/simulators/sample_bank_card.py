"""The front of a card of a bank that does not exist, drawn once. Its number is nobody's, but its check digit is right.

Knows nothing of cameras; see `photographs`.
"""

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from drivers.simulators.sample_card import HEIGHT_PX, WIDTH_PX

NUMBER = "6299 9900 0000 1239"
_FONT = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
_GROUND = (206, 214, 226)
_INK = (36, 40, 48)
_CHIP = (196, 170, 104)


@cache
def sample_bank_card() -> NDArray[np.uint8]:
    """HEIGHT_PX x WIDTH_PX x 3, RGB. Not to be written to."""
    card = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), _GROUND)
    pen = ImageDraw.Draw(card)
    pen.text((64, 48), "样本银行 SAMPLE BANK", font=_font(48), fill=_INK)
    pen.rounded_rectangle((72, 170, 190, 262), 14, fill=_CHIP)
    pen.text((70, 330), NUMBER, font=_font(64), fill=_INK)
    pen.text((70, 470), "月/年 12/29　　样本甲 YANG BEN", font=_font(34), fill=_INK)
    picture = np.array(card, np.uint8)
    picture.flags.writeable = False
    return picture


def _font(size: int) -> ImageFont.FreeTypeFont:
    # Face 2 of the collection holds the simplified Chinese forms.
    return ImageFont.truetype(_FONT, size, index=2)
