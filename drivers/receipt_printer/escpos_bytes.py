"""ESC/POS bytes, safe for Chinese. Pure: text, sizes, rasters and QR codes in, bytes out; nothing is sent here.

Text goes out as GB18030 after FS &, in the part that the profile says the font has; the two-byte part every printer
with a Chinese font reads alike. A line that holds any other character is drawn whole as dots. Commands and their
sources: ESC/POS of Epson, in the part that the Chinese makers share; the presenter's are Custom's.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from drivers.receipt_printer.columns import GETA, columns_of, printable
from drivers.receipt_printer.drawn_text import draw_line
from drivers.receipt_printer.profile import Cut, HanziSize, Presenter, PrinterProfile, Repertoire
from drivers.receipt_printer.raster import Raster, without_real_time_commands

_DOTS_PER_INCH = 203
_FONT_DOTS = 24
_QR_ERROR_M = 0x31
_QR_MASK = 0
_QR_BYTES_M = (14, 26, 42, 62, 84)  # ISO/IEC 18004 table 7: bytes that versions 1 to 5 hold at level M
_RASTER_ROWS = 256
_EXTENSION_A = re.compile("[\u3400-\u4db5]")
_MOST_RASTER_BYTES = 128 * _RASTER_ROWS

INITIALISE = b"\x1b@"
HANZI_ON = b"\x1c&"
ASK_MARKER = b"\x1dr\x01"
"""GS r 1: answered only after everything before it was processed."""
CLEAR_BUFFERS = b"\x10\x05\x02\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE ENQ 2 and DLE DC4 8, in real time: forget what was received and not yet printed. Not every model obeys."""

TELL_CHANGES = b"\x1da\x0e"
"""GS a: tell unasked when online, error or paper changes; the first word comes at once."""
RETRACT = b"\x1de\x02"
"""GS e 2: draw the slip in the presenter's mouth back in."""
FILL_UNFINISHED = bytes(_MOST_RASTER_BYTES)
"""NULs that complete whatever command a broken wire cut short; a printer that waits for none ignores them."""


def ask_status(number: int) -> bytes:
    """DLE EOT `number`: ask for status in real time; one byte for Epson's 1 to 4, six for Custom's 20."""
    return bytes((0x10, 0x04, number))


class Align(IntEnum):
    """Where a line stands (ESC a)."""

    LEFT = 0
    CENTRE = 1


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


def in_font(text: str, repertoire: Repertoire) -> bool:
    """True where the printer's own font has every character of `text`."""
    if repertoire is Repertoire.GB18030:
        text, repertoire = _EXTENSION_A.sub("", text), Repertoire.GBK
    try:
        coded = text.encode(repertoire.value)
        return text.isascii() or coded == text.encode("gb18030")
    except UnicodeEncodeError:
        return False


def with_geta(text: str, repertoire: Repertoire) -> str:
    """`text` with the geta mark for every character outside the printer's font."""
    return "".join(character if in_font(character, repertoire) else GETA for character in text)


class EscPosBuilder:
    """Builds one job. Starts with a reset of the printer, so nothing of an earlier job can lean on it."""

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile
        self._parts: list[bytes] = [INITIALISE, b"\x1ba\x00\x1bE\x00\x1d!\x00", HANZI_ON]
        if profile.automatic_status:
            self._parts.append(TELL_CHANGES)
        self._dots = 0
        self._align = Align.LEFT
        self._scale = 1
        self._bold = False
        self._parts.append(self._spacing(1))

    def text(self, *spans: Span, align: Align = Align.LEFT, scale: int = 1) -> None:
        """Add one line. The caller has wrapped it: it must fit the columns at `scale`.

        Raises:
            ValueError: The line is wider than the paper.
        """
        pieces = [Span(printable(span.text).replace("\n", " "), span.bold) for span in spans]
        whole = "".join(piece.text for piece in pieces)
        if columns_of(whole) * scale > self._profile.columns:
            raise ValueError(f"a line of {columns_of(whole)} columns at scale {scale} is wider than the paper")
        if not in_font(whole, self._profile.repertoire):
            drawn = draw_line(
                [(piece.text, piece.bold) for piece in pieces], scale=scale, height=self._line_dots(scale)
            )
            if drawn is not None:
                self.raster(drawn, align=align)
                return
            pieces = [Span(with_geta(piece.text, self._profile.repertoire), piece.bold) for piece in pieces]
        self._set(align, scale)
        for piece in pieces:
            self._embolden(bold=piece.bold)
            self._parts.append(piece.text.encode("gb18030"))
        self._parts.append(b"\n")
        self._dots += self._line_dots(scale)

    def raster(self, raster: Raster, *, align: Align = Align.LEFT) -> None:
        """Add a picture in dots (GS v 0), in bands that fit a small printer's memory."""
        self._set(align, 1)
        self._dots += raster.height if raster.dots else 0
        band = raster.width_bytes * _RASTER_ROWS
        for start in range(0, len(raster.dots), band or 1):
            dots = raster.dots[start : start + band]
            rows = len(dots) // raster.width_bytes
            size = raster.width_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little")
            self._parts.append(b"\x1dv0\x00" + size + dots)

    def qr(self, content: str) -> None:
        """Add a QR code, centred, error correction M.

        Args:
            content: Printable ASCII only.
        """
        if not self._profile.native_qr:
            self.raster(_drawn_qr(content, self._profile.qr_module_dots), align=Align.CENTRE)
            return
        self._set(Align.CENTRE, 1)
        coded = content.encode("ascii")
        self._dots += _qr_modules(len(coded)) * self._profile.qr_module_dots
        for function in (
            b"1A2\x00",
            b"1C" + bytes((self._profile.qr_module_dots,)),
            b"1E" + bytes((_QR_ERROR_M,)),
            b"1P0" + coded,
            b"1Q0",
        ):
            self._parts.append(b"\x1d(k" + len(function).to_bytes(2, "little") + function)

    def feed(self, dots: int) -> None:
        """Move the paper on by `dots`."""
        if dots:
            self._dots += dots
            self._parts.append(b"\x1bJ" + bytes((self._units(dots),)))

    def cut(self) -> None:
        """Part the paper: cut it, or bring its end out to the tear bar."""
        dots = self._profile.cut_feed_dots
        if self._profile.cut is not Cut.TEAR_BAR:
            self._dots += dots
        match self._profile.cut:
            case Cut.FULL:
                self._parts.append(b"\x1dVA" + bytes((self._units(dots),)))
            case Cut.PARTIAL:
                self._parts.append(b"\x1dVB" + bytes((self._units(dots),)))
            case Cut.TEAR_BAR:
                self.feed(dots)

    def present(self) -> None:
        """Push the cut slip out to the resident, where the printer holds it until then."""
        if self._profile.presenter is Presenter.CUSTOM:
            self._parts.append(b"\x1de\x03" + bytes((self._profile.present_steps,)))

    @property
    def paper_mm(self) -> int:
        """Paper that the job takes so far, in millimetres, with the way from head to knife."""
        return round(self._dots / _DOTS_PER_INCH * 25.4) + self._profile.head_to_knife_mm

    def finish(self) -> bytes:
        """All bytes of the job so far."""
        return b"".join(self._parts)

    def _set(self, align: Align, scale: int) -> None:
        if align != self._align:
            self._parts.append(b"\x1ba" + bytes((align,)))
            self._align = align
        if scale != self._scale:
            self._parts.append(b"\x1d!" + bytes(((scale - 1) * 0x11,)))
            if self._profile.hanzi_size is HanziSize.OWN:
                self._parts.append(b"\x1c!" + (b"\x0c" if scale > 1 else b"\x00"))
            self._parts.append(self._spacing(scale))
            self._scale = scale

    def _embolden(self, *, bold: bool) -> None:
        if bold != self._bold:
            self._parts.append(b"\x1bE" + bytes((bold,)))
            self._bold = bold

    def _line_dots(self, scale: int) -> int:
        return self._profile.line_dots + _FONT_DOTS * (scale - 1)

    def _spacing(self, scale: int) -> bytes:
        return b"\x1b3" + bytes((self._units(self._line_dots(scale)),))

    def _units(self, dots: int) -> int:
        return round(dots * self._profile.feed_units_per_inch / _DOTS_PER_INCH)


def separator(profile: PrinterProfile) -> bytes:
    """Reset and part the paper: whatever was left over goes on a slip of its own, which a presenter takes back in."""
    builder = EscPosBuilder(profile)
    builder.cut()
    return builder.finish() + (b"" if profile.presenter is Presenter.NONE else RETRACT)


def _qr_modules(count: int) -> int:
    """Modules on a side of a QR code, level M, of `count` bytes."""
    version = next((version for version, most in enumerate(_QR_BYTES_M, 1) if count <= most), len(_QR_BYTES_M) + 1)
    return 17 + 4 * version


def _drawn_qr(content: str, module_dots: int) -> Raster:
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    # a fixed mask saves a millisecond; of 150 blurred codes this one was read as often as the best of all eight
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_QR_MASK)
    code.add_data(content)
    code.make(fit=True)
    rows: list[bytes] = []
    width_bytes = 0
    for modules in code.get_matrix():
        bits = "".join(("1" if dark else "0") * module_dots for dark in modules)
        width_bytes = -(-len(bits) // 8)
        rows.append(int(bits.ljust(width_bytes * 8, "0"), 2).to_bytes(width_bytes, "big") * module_dots)
    return Raster(width_bytes, without_real_time_commands(b"".join(rows)))
