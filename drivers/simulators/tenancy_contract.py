"""An invented tenancy contract as a flat sheet of paper, drawn once: the material a resident photographs in the demo.

Every party, address and number is made up and marked as a sample. Knows nothing of cameras; see `photographs`.
"""

from functools import cache
from math import cos, pi, sin
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

WIDTH_PX, HEIGHT_PX = 1240, 1754  # A4 at 150 dots an inch
_FONTS = Path("/usr/share/fonts/opentype/noto")
_MARGIN = 150
_PAPER = (247, 245, 240)
_INK = (38, 38, 44)
_PEN = (34, 46, 96)
_SEAL = (196, 40, 38)
_TITLE = "房屋租赁合同"
_NUMBER = "合同编号：示例-2026-0328"
_PARTIES = ("出租方（甲方）：和园物业（示例）", "承租方（乙方）：陈思远")
_CLAUSES = (
    "一、甲方将坐落于杨陵区田园路社区和园小区 3 号楼 2 单元 501 室的住房出租给乙方居住使用，建筑面积八十六平方米。",
    "二、租赁期限自 2026 年 3 月 12 日起至 2027 年 3 月 11 日止，共计十二个月。",
    "三、月租金为人民币壹仟贰佰元整，按季支付，乙方应于每季首月五日前付清；押金为一个月租金，期满无损坏时如数退还。",
    "四、乙方应爱护房屋及附属设施，不得擅自改变房屋结构和用途，不得转租。水、电、燃气、物业等费用由乙方承担。",
    "五、甲方应保证房屋权属清楚、可以安全居住，房屋主体的维修由甲方负责。",
    "六、任何一方提前解除合同，应当提前三十日书面通知对方，并承担相当于一个月租金的违约金。",
    "七、乙方可凭本合同办理居住登记，甲方应当予以配合。",
    "八、本合同一式两份，甲乙双方各执一份，自双方签字之日起生效。未尽事宜由双方协商解决。",
)


@cache
def tenancy_contract() -> NDArray[np.uint8]:
    """The sheet, HEIGHT_PX x WIDTH_PX x 3, RGB. Not to be written to."""
    sheet = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), _PAPER)
    draw = ImageDraw.Draw(sheet)
    y = _write_head(draw)
    y = _write_body(draw, y)
    _write_signatures(sheet, draw, y + 60)
    _stamp_seal(sheet, (430, y + 190), 118)
    draw.text((WIDTH_PX / 2, HEIGHT_PX - 92), "第 1 页  共 1 页", font=_font(24), fill=_INK, anchor="mm")
    picture = np.array(sheet, np.uint8)
    picture.flags.writeable = False
    return picture


def _font(size: int, *, bold: bool = False, sans: bool = False) -> ImageFont.FreeTypeFont:
    name = f"Noto{'Sans' if sans else 'Serif'}CJK-{'Bold' if bold else 'Regular'}.ttc"
    # Face 2 of the collection holds the simplified Chinese forms.
    return ImageFont.truetype(_FONTS / name, size, index=2)


def _write_head(draw: ImageDraw.ImageDraw) -> int:
    draw.text((WIDTH_PX / 2, 176), _TITLE, font=_font(60, bold=True), fill=_INK, anchor="mm")
    draw.text((WIDTH_PX - _MARGIN, 262), _NUMBER, font=_font(24), fill=_INK, anchor="rm")
    y = 312
    for party in _PARTIES:
        draw.text((_MARGIN, y), party, font=_font(32), fill=_INK)
        y += 56
    return y + 22


def _write_body(draw: ImageDraw.ImageDraw, y: int) -> int:
    font = _font(30)
    for clause in _CLAUSES:
        for line in _broken("　　" + clause, font, WIDTH_PX - 2 * _MARGIN):
            draw.text((_MARGIN, y), line, font=font, fill=_INK)
            y += 51
        y += 6
    return y


def _broken(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Lines no wider than `width`; closing punctuation never begins one."""
    lines = [""]
    for letter in text:
        if font.getlength(lines[-1] + letter) > width and letter not in "，。；：、）":
            lines.append("")
        lines[-1] += letter
    return lines


def _write_signatures(sheet: Image.Image, draw: ImageDraw.ImageDraw, y: int) -> None:
    font = _font(30)
    draw.text((_MARGIN, y), "甲方（签章）：", font=font, fill=_INK)
    draw.text((680, y), "乙方（签字）：", font=font, fill=_INK)
    draw.text((_MARGIN, y + 96), "2026 年 3 月 10 日", font=font, fill=_INK)
    draw.text((680, y + 96), "2026 年 3 月 10 日", font=font, fill=_INK)
    _sign(sheet, (880, y - 22), "陈思远")


def _sign(sheet: Image.Image, place: tuple[int, int], name: str) -> None:
    """A name in pen: thin type, sheared and uneven, so that it does not look printed."""
    pen = Image.new("L", (360, 130), 0)
    draw = ImageDraw.Draw(pen)
    for index, letter in enumerate(name):
        draw.text((30 + index * 62, 24 + (index % 2) * 7), letter, font=_font(66 - 4 * index), fill=220)
    slanted = pen.transform(pen.size, Image.Transform.AFFINE, (1.0, 0.32, -26, 0.06, 1.0, -6), Image.Resampling.BICUBIC)
    soft = slanted.filter(ImageFilter.GaussianBlur(1.2)).point([min(255, 2 * value) for value in range(256)])
    thinned = ImageChops.multiply(slanted, soft)
    sheet.paste(_PEN, place, thinned)


def _stamp_seal(sheet: Image.Image, centre: tuple[int, int], radius: int) -> None:
    """A round red seal, pressed a little unevenly and see-through, with a star and its words along the rim."""
    size = 2 * radius + 20
    ink = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(ink)
    middle = size / 2
    draw.ellipse((10, 10, size - 10, size - 10), outline=255, width=8)
    star = [
        (middle + r * sin(k * pi / 5), middle - r * cos(k * pi / 5)) for k in range(10) for r in ((34, 13.5)[k % 2],)
    ]
    draw.polygon(star, fill=255)
    _write_round(ink, "和园物业示例专用章", radius - 30)
    draw.text((middle, middle + radius * 0.52), "示例 无效", font=_font(22, sans=True), fill=255, anchor="mm")
    worn = np.random.default_rng(7).normal(214, 34, (size // 6 + 1, size // 6 + 1)).clip(90, 255).astype(np.uint8)
    uneven = Image.fromarray(worn).resize((size, size), Image.Resampling.BICUBIC)
    pressed = ImageChops.multiply(ink, uneven).rotate(-11, Image.Resampling.BICUBIC)
    sheet.paste(_SEAL, (centre[0] - size // 2, centre[1] - size // 2), pressed)


def _write_round(ink: Image.Image, words: str, radius: int) -> None:
    """Words along the upper rim of the seal, each letter standing outward."""
    middle = ink.size[0] / 2
    spread = 250.0
    for index, letter in enumerate(words):
        degrees = -spread / 2 + spread * index / (len(words) - 1)
        tile = Image.new("L", (44, 44), 0)
        ImageDraw.Draw(tile).text((22, 22), letter, font=_font(30, bold=True), fill=255, anchor="mm")
        turned = tile.rotate(-degrees, Image.Resampling.BICUBIC)
        x = middle + radius * sin(degrees * pi / 180) - 22
        y = middle - radius * cos(degrees * pi / 180) - 22
        ink.paste(255, (round(x), round(y)), turned)
