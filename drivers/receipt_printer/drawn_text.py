"""Lines of text drawn as dots, for characters that the printer's own font does not have (rare surnames above all).

Drawn on the same grid of columns as the printer's text, so that a drawn line stands in its place. Needs Noto Sans CJK;
without it there is no drawing, and the caller sets the typesetter's geta instead.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drivers.receipt_printer.columns import GETA, column_width
from drivers.receipt_printer.profile import CELL_DOTS
from drivers.receipt_printer.raster import Raster, without_real_time_commands

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FONT_FOLDER = Path("/usr/share/fonts/opentype/noto")
_MONO_SC = 7
_FONT_DOTS = 24
_BASELINE = 21
_INK = 128
_UNASSIGNED = "\U0010ffff"


@cache
def _font(size: int, *, bold: bool, folder: Path) -> "FreeTypeFont | None":
    from PIL import ImageFont  # a tenth of a start-up, and few receipts need it

    path = folder / ("NotoSansCJK-Bold.ttc" if bold else "NotoSansCJK-Regular.ttc")
    if not path.is_file():  # Pillow would go and look for the name in other places
        return None
    return ImageFont.truetype(str(path), size, index=_MONO_SC)


def _shape(character: str, font: "FreeTypeFont") -> bytes:
    from PIL import Image, ImageDraw

    cell = Image.new("1", (2 * _FONT_DOTS, 2 * _FONT_DOTS))
    ImageDraw.Draw(cell).text((_FONT_DOTS, _FONT_DOTS), character, fill=1, font=font, anchor="ms")
    return cell.tobytes()


@cache
def _has_glyph(character: str, folder: Path) -> bool:
    font = _font(_FONT_DOTS, bold=False, folder=folder)
    return font is not None and _shape(character, font) != _shape(_UNASSIGNED, font)


def draw_line(
    spans: Sequence[tuple[str, bool]], *, scale: int, height: int, folder: Path = FONT_FOLDER
) -> Raster | None:
    """Draw `spans` of (text, bold) on one line.

    Args:
        spans: Printable text, with bold or not.
        scale: 1, or 2 for double width and height.
        height: Rows of the result; the glyphs stand at the top, as in the printer's own lines.
        folder: Where the fonts lie.

    Returns:
        The dots, no wider than the line; None where the font is missing.
    """
    from PIL import Image, ImageDraw

    if _font(_FONT_DOTS * scale, bold=False, folder=folder) is None:
        return None
    cell = CELL_DOTS * scale
    width = sum(column_width(character) for text, _ in spans for character in text) * cell
    width_bytes = -(-width // 8)
    picture = Image.new("L", (width_bytes * 8, height), 0)
    draw = ImageDraw.Draw(picture)
    left = 0
    for text, bold in spans:
        font = _font(_FONT_DOTS * scale, bold=bold, folder=folder)
        for character in text:
            advance = column_width(character) * cell
            glyph = character if _has_glyph(character, folder) or character.isspace() else GETA
            at = left + advance // 2 if advance else left - cell
            draw.text((at, _BASELINE * scale), glyph, fill=255, font=font, anchor="ms")
            left += advance
    bits = picture.point([255 if level >= _INK else 0 for level in range(256)]).convert("1")
    return Raster(width_bytes, without_real_time_commands(bits.tobytes()))
