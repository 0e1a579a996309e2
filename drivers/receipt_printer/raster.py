"""One-bit pictures as a printer takes them (GS v 0): rules, and rows made elsewhere. No fonts here."""

from dataclasses import dataclass
from functools import cache

_DLE = 0x10
_REAL_TIME = (0x04, 0x05, 0x14)
_SPARE_DOT = 0x80


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of dots, most significant bit left, 1 is black.

    Attributes:
        width_bytes: Bytes in a row; a row is eight times as many dots.
        dots: All rows, top first.
    """

    width_bytes: int
    dots: bytes

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.dots) // self.width_bytes


@cache
def rule(left: int, width: int, height: int, *, dash: int = 0, gap: int = 0) -> Raster:
    """A horizontal rule `left` dots from the edge; solid, or dashes of `dash` dots with `gap` between."""
    step = dash + gap
    row = ["1" if not step or x % step < dash else "0" for x in range(width)]
    bits = "0" * left + "".join(row)
    width_bytes = -(-len(bits) // 8)
    return Raster(width_bytes, int(bits.ljust(width_bytes * 8, "0"), 2).to_bytes(width_bytes, "big") * height)


def without_real_time_commands(dots: bytes) -> bytes:
    """`dots` with one dot changed wherever the bytes would read as DLE EOT, DLE ENQ or DLE DC4.

    A printer looks for these in everything that arrives, pictures included; one dot of 0.125 mm is the cheaper evil.
    """
    if not any(bytes((_DLE, second)) in dots for second in _REAL_TIME):
        return dots
    safe = bytearray(dots)
    for index in range(1, len(safe)):
        if safe[index - 1] == _DLE and safe[index] in _REAL_TIME:
            safe[index] |= _SPARE_DOT
    return bytes(safe)
