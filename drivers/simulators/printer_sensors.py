"""What a receipt printer's sensors see, and the bytes in which it says so: Epson's and Custom's words.

Written from the command sets alone; it shares no table with the driver.
"""

from dataclasses import dataclass

_FIXED = 0x12
_AUTOMATIC_FIXED = 0x10
_FULL = 20


@dataclass(frozen=True, slots=True)
class PrinterSensors:
    """The state of all sensors at one moment."""

    has_paper: bool = True
    near_end: bool = False
    cover_open: bool = False
    knife_jammed: bool = False
    too_hot: bool = False
    broken: bool = False
    slip_waits: bool = False

    @property
    def stopped(self) -> bool:
        """True when nothing can be printed."""
        return not self.has_paper or self.cover_open or self.has_error

    @property
    def has_error(self) -> bool:
        """True for what neither paper nor cover explains."""
        return self.knife_jammed or self.too_hot or self.broken

    def real_time(self, number: int, *, presenter: bool) -> bytes:
        """The answer to DLE EOT `number`; only a presenter's model knows number 20."""
        if number == _FULL and presenter:
            return self._full()
        bits = {
            1: 0x08 if self.stopped else 0,
            2: (0x04 if self.cover_open else 0) | (0 if self.has_paper else 0x20) | (0x40 if self.has_error else 0),
            3: self._errors(),
            4: self._paper(near=0x0C, out=0x60),
        }
        return bytes((_FIXED | bits[number],)) if number in bits else b""

    def in_turn(self) -> bytes:
        """The answer to GS r 1."""
        return bytes((self._paper(near=0x03, out=0x0C),))

    def automatic(self) -> bytes:
        """The four bytes told unasked."""
        first = _AUTOMATIC_FIXED | (0x08 if self.stopped else 0) | (0x20 if self.cover_open else 0)
        return bytes((first, self._errors(), self._paper(near=0x03, out=0x0C), 0))

    def _full(self) -> bytes:
        paper = (0 if self.has_paper else 0x01) | (0x04 if self.near_end else 0) | (0x20 if self.slip_waits else 0)
        lasting = (0x01 if self.knife_jammed else 0) | (0x04 if self.broken else 0)
        passing = 0x01 if self.too_hot else 0
        return bytes((0x10, 0x0F, paper, 0x02 if self.cover_open else 0, passing, lasting))

    def _errors(self) -> int:
        """Third of the real-time answers, second of the automatic bytes: knife, broken for good, too hot for now."""
        return (0x08 if self.knife_jammed else 0) | (0x20 if self.broken else 0) | (0x40 if self.too_hot else 0)

    def _paper(self, *, near: int, out: int) -> int:
        return (near if self.near_end else 0) | (0 if self.has_paper else out)
