"""Receipt paper: what the virtual printer printed, as a picture in the printer's dots and as plain text.

The picture is one bit deep, like thermal paper, on a white strip with the printer's blank edges. Text is set in Noto
Sans Mono CJK, whose Latin letters are half a hanzi wide as in a printer's font.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode

from drivers.simulators.escpos_effects import CELL_DOTS, Cut, Feed, Mark, Picture, QrCode, TextLine, cells

_FONT_FOLDER = Path("/usr/share/fonts/opentype/noto")
_MONO_SC = 7
_HANZI_DOTS = 2 * CELL_DOTS
_BASELINE = 21
_DESCENT = 5
_INK = 120
_WHITE, _BLACK = 255, 0
_TOP, _BOTTOM = 32, 24
_EDGE_DOTS = {576: 32, 384: 40}
_RULE_ROWS = 4
_ERROR_LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}

Printed = Mark | Feed | Cut


@dataclass(frozen=True, slots=True)
class PaperSlip:
    """A piece of paper that left the printer."""

    printed: tuple[Printed, ...]
    raw: bytes
    width_dots: int

    @property
    def png(self) -> bytes:
        """Picture of the slip in the printer's dots."""
        return as_png(self.printed, width_dots=self.width_dots)

    @property
    def text(self) -> str:
        """The slip as plain text."""
        return as_text(self.printed, width_dots=self.width_dots)

    @property
    def qr_contents(self) -> tuple[bytes, ...]:
        """What the QR codes drawn by the printer hold."""
        return tuple(mark.content for mark in self.printed if isinstance(mark, QrCode))

    @property
    def is_blank(self) -> bool:
        """True when nothing was printed on it."""
        return not any(isinstance(mark, TextLine | Picture | QrCode) for mark in self.printed)

    def save(self, folder: Path, stem: str = "receipt") -> None:
        """Write picture, text and bytes into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{stem}.png").write_bytes(self.png)
        (folder / f"{stem}.txt").write_text(self.text, encoding="utf-8")
        (folder / f"{stem}.bin").write_bytes(self.raw)


def as_png(printed: Sequence[Printed], *, width_dots: int = 576) -> bytes:
    """The strip as a PNG: 8 dots are a millimetre, and 80 mm paper is 640 wide."""
    edge = _EDGE_DOTS.get(width_dots, 0)
    blocks = [_drawn(mark, width_dots) for mark in printed]
    height = _TOP + sum(block.height for block in blocks) + _BOTTOM
    strip = Image.new("L", (width_dots + 2 * edge, height), _WHITE)
    top = _TOP
    for block in blocks:
        strip.paste(block, (edge, top))
        top += block.height
    file = io.BytesIO()
    strip.convert("1", dither=Image.Dither.NONE).save(file, "PNG", dpi=(203, 203))
    return file.getvalue()


def as_text(printed: Sequence[Printed], *, width_dots: int = 576) -> str:
    """The strip as lines of text; codes and pictures are named in brackets, rules are drawn with dashes."""
    columns = width_dots // CELL_DOTS
    lines: list[str] = []
    for mark in printed:
        match mark:
            case TextLine():
                lines.append(_indent(mark, columns) + mark.text.rstrip())
            case Picture():
                lines.append(_named(mark, columns))
            case QrCode():
                label = f"[QR {mark.content.decode('utf-8', errors='replace')}]"
                lines.append(label.center(columns).rstrip())
            case Feed() | Cut():
                pass
    return "\n".join(lines) + "\n"


def _named(picture: Picture, columns: int) -> str:
    if picture.height > _RULE_ROWS:
        label = f"[{picture.width_bytes * 8}x{picture.height}]"
        return label.center(columns).rstrip() if picture.align == 1 else f"  {label}"
    row = int.from_bytes(picture.dots[: picture.width_bytes], "big")
    solid = row.bit_length() == row.bit_count() + (row & -row).bit_length() - 1
    return ("-" if solid else "- ") * (columns if solid else columns // 2)


def _indent(line: TextLine, columns: int) -> str:
    free = max(columns - line.columns, 0)
    return " " * (0, free // 2, free)[line.align % 3]


def _drawn(mark: Printed, width_dots: int) -> Image.Image:
    match mark:
        case TextLine():
            return _drawn_line(mark, width_dots)
        case Picture():
            picture = Image.frombytes("1", (mark.width_bytes * 8, mark.height), bytes(b ^ 0xFF for b in mark.dots))
            return _placed(picture, mark.align, width_dots, picture.height)
        case QrCode():
            code = _drawn_qr(mark)
            return _placed(code, mark.align, width_dots, code.height)
        case Feed():
            return Image.new("L", (width_dots, mark.dots), _WHITE)
        case Cut():
            return Image.new("L", (width_dots, 0), _WHITE)


def _placed(picture: Image.Image, align: int, width_dots: int, height: int) -> Image.Image:
    free = width_dots - picture.width
    row = Image.new("L", (width_dots, height), _WHITE)
    row.paste(picture, ((0, free // 2, free)[align % 3], 0))
    return row


def _drawn_line(line: TextLine, width_dots: int) -> Image.Image:
    tallest = max((run.height for run in line.runs), default=1) * _HANZI_DOTS
    row = Image.new("L", (max(line.columns * CELL_DOTS, 1), max(line.advance, tallest)), _WHITE)
    left = 0
    for run in line.runs:
        for character in run.text:
            glyph = _glyph(character, run.width, run.height, bold=run.bold)
            row.paste(glyph, (left, tallest - run.height * _HANZI_DOTS))
            left += glyph.width
    return _placed(row, line.align, width_dots, row.height)


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    name = "NotoSansCJK-Bold.ttc" if bold else "NotoSansCJK-Regular.ttc"
    return ImageFont.truetype(str(_FONT_FOLDER / name), size, index=_MONO_SC)


@cache
def _glyph(character: str, width: int, height: int, *, bold: bool) -> Image.Image:
    scale = max(width, height)
    size = (cells(character) * CELL_DOTS * scale, (_HANZI_DOTS + _DESCENT) * scale)
    cell = Image.new("L", size, _WHITE)
    draw = ImageDraw.Draw(cell)
    draw.text(
        (size[0] // 2, _BASELINE * scale),
        character,
        fill=_BLACK,
        font=_font(_HANZI_DOTS * scale, bold=bold),
        anchor="ms",
    )
    ink = cell.point([_BLACK if level < 255 - _INK else _WHITE for level in range(256)])
    return ink.resize(
        (cells(character) * CELL_DOTS * width, (_HANZI_DOTS + _DESCENT) * height), Image.Resampling.NEAREST
    )


def _drawn_qr(mark: QrCode) -> Image.Image:
    code = QRCode(error_correction=_ERROR_LEVELS[mark.error_correction], border=0)
    code.add_data(mark.content)
    code.make(fit=True)
    modules = code.get_matrix()
    picture = Image.new("L", (len(modules), len(modules)), _WHITE)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x, y), _BLACK)
    side = len(modules) * mark.module_dots
    return picture.resize((side, side), Image.Resampling.NEAREST)
