"""Both sides of an invented ID card, drawn once: no state's design, nobody's portrait, "sample" across it.

Knows nothing of cameras; see `photographs`.
"""

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

WIDTH_PX, HEIGHT_PX = 1011, 638  # 85.6 x 54 mm at 300 dots an inch
_FONT = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
_GROUND = (236, 240, 244)
_BAND = (196, 212, 226)
_INK = (44, 48, 56)
_PALE = (150, 160, 172)
_FRONT = (
    "姓名　样本甲",
    "性别　—　　民族　—",
    "出生　0000 年 00 月 00 日",
    "住址　示例省示例市示例路 0 号",
    "号码　000000 00000000 0000",
)
_BACK = ("样本证件", "签发机关　示例机关", "有效期限　0000.00.00－0000.00.00")


@cache
def sample_card(*, back: bool = False) -> NDArray[np.uint8]:
    """One side, HEIGHT_PX x WIDTH_PX x 3, RGB. Not to be written to."""
    card = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), _GROUND)
    draw = ImageDraw.Draw(card)
    draw.rectangle((0, HEIGHT_PX - 70, WIDTH_PX, HEIGHT_PX), fill=_BAND)
    for number, line in enumerate(_BACK if back else _FRONT):
        draw.text((70, 74 + number * 92), line, font=_font(40), fill=_INK)
    if back:
        draw.ellipse((WIDTH_PX - 300, 70, WIDTH_PX - 80, 290), outline=_PALE, width=12)
    else:
        draw.rounded_rectangle((WIDTH_PX - 300, 90, WIDTH_PX - 70, 390), 12, fill=_PALE)
    draw.text((WIDTH_PX / 2, HEIGHT_PX - 120), "样本 SAMPLE", font=_font(54), fill=_PALE, anchor="mm")
    picture = np.array(card, np.uint8)
    picture.flags.writeable = False
    return picture


def _font(size: int) -> ImageFont.FreeTypeFont:
    # Face 2 of the collection holds the simplified Chinese forms.
    return ImageFont.truetype(_FONT, size, index=2)
