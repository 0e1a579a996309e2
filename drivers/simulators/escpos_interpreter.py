"""The inside of a virtual receipt printer: a byte stream becomes printed lines, pictures, codes, cuts and answers.

Written from the command set alone; it shares no table with the driver, so that a mistake there shows here. It knows
what an inexpensive Chinese printer knows: font A, two-byte GB18030 after FS & (four-byte where its font is better),
GS v 0, native QR, GS V, GS r, GS a, GS e. Paper, cover and wires are `virtual_printer`'s; dots are `paper`'s.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from drivers.simulators.escpos_effects import (
    CELL_DOTS,
    Cut,
    Effect,
    Feed,
    Mouth,
    Picture,
    QrCode,
    StatusAsked,
    TellChanges,
    TextLine,
    TextRun,
    cells,
)

_ESC, _FS, _GS = 0x1B, 0x1C, 0x1D
_LINE_FEED = 0x0A
_PRINTED_FROM = 0x20


@dataclass(slots=True)
class _Style:
    hanzi: bool = False
    bold: bool = False
    width: int = 1
    height: int = 1
    hanzi_width: int | None = None
    hanzi_height: int | None = None
    align: int = 0
    spacing: int = 30
    qr_module: int = 3
    qr_error: str = "L"
    qr_content: bytes = b""


@dataclass(slots=True)
class _Line:
    runs: list[TextRun] = field(default_factory=list[TextRun])
    columns: int = 0

    def add(self, character: str, style: _Style) -> None:
        width, height = style.width, style.height
        if not character.isascii() and style.hanzi_width is not None and style.hanzi_height is not None:
            width, height = style.hanzi_width, style.hanzi_height
        run = TextRun(character, style.bold, width, height)
        self.columns += cells(character) * width
        last = self.runs[-1] if self.runs else None
        if last and (last.bold, last.width, last.height) == (run.bold, run.width, run.height):
            self.runs[-1] = TextRun(last.text + character, run.bold, run.width, run.height)
        else:
            self.runs.append(run)


class EscPosInterpreter:
    """Eats bytes, one command or character at a time, so that a printer can stop between any two of them."""

    def __init__(self, *, width_dots: int = 576, four_bytes: bool = False) -> None:
        self._four_bytes = four_bytes
        self.unknown: list[bytes] = []
        self.overflowed = 0
        self._columns = width_dots // CELL_DOTS
        self._buffer = bytearray()
        self._processed = bytearray()
        self._style = _Style()
        self._line = _Line()
        self._commands: dict[bytes, tuple[int, Callable[[bytes], list[Effect]]]] = {
            b"\x1b@": (0, self._initialise),
            b"\x1ba": (1, self._set_align),
            b"\x1bE": (1, self._set_bold),
            b"\x1b2": (0, lambda _: self._set_spacing(b"\x1e")),
            b"\x1b3": (1, self._set_spacing),
            b"\x1bd": (1, self._feed_lines),
            b"\x1bJ": (1, self._feed_dots),
            b"\x1bt": (1, lambda _: []),
            b"\x1c&": (0, lambda _: self._set_hanzi(on=True)),
            b"\x1c.": (0, lambda _: self._set_hanzi(on=False)),
            b"\x1c!": (1, self._set_hanzi_size),
            b"\x1d!": (1, self._set_size),
            b"\x1da": (1, lambda rest: [TellChanges(rest[0])]),
            b"\x1dr": (1, lambda rest: [StatusAsked(rest[0])]),
        }

    def receive(self, data: bytes) -> None:
        """Put bytes into the receive buffer."""
        self._buffer += data

    def clear(self) -> None:
        """Forget everything received and not yet printed, as a printer does at DLE DC4 8."""
        self._buffer.clear()
        self._line = _Line()

    def take_processed(self) -> bytes:
        """The bytes processed since the last call."""
        processed = bytes(self._processed)
        self._processed.clear()
        return processed

    @property
    def pending(self) -> int:
        """Bytes received and not yet processed."""
        return len(self._buffer)

    def next_effects(self) -> list[Effect] | None:
        """Process one command or character; its effects, or None when the buffer holds no whole one."""
        if not self._buffer:
            return None
        first = self._buffer[0]
        if first in (_ESC, _FS, _GS):
            return self._command()
        if first == _LINE_FEED:
            self._take(1)
            return [self._flush()]
        if first == 0:  # a printer ignores NUL between commands
            self._take(1)
            return []
        if first < _PRINTED_FROM:
            self.unknown.append(self._take(1))
            return []
        return self._character()

    def _take(self, count: int) -> bytes:
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        self._processed += taken
        return taken

    def _command(self) -> list[Effect] | None:
        head = bytes(self._buffer[:2])
        if len(head) < 2:  # noqa: PLR2004  a command has at least two bytes
            return None
        if head in self._commands:
            count, act = self._commands[head]
            if len(self._buffer) < 2 + count:
                return None
            return act(self._take(2 + count)[2:])
        variable = {b"\x1dV": self._cut, b"\x1dv": self._raster, b"\x1d(": self._function, b"\x1de": self._mouth}
        return variable.get(head, self._skip)()

    def _skip(self) -> list[Effect]:
        self.unknown.append(self._take(2))
        return []

    def _character(self) -> list[Effect] | None:
        first = self._buffer[0]
        if first < 0x80 or not self._style.hanzi:  # noqa: PLR2004  ASCII ends here
            return self._put(self._take(1).decode("cp437"))
        if len(self._buffer) < 2:  # noqa: PLR2004  a hanzi has two bytes
            return None
        if self._buffer[1] < 0x40:  # noqa: PLR2004  the four-byte part begins so
            if self._four_bytes and 0x30 <= self._buffer[1] <= 0x39:  # noqa: PLR2004  its second byte is a digit
                return None if len(self._buffer) < 4 else self._put(self._hanzi(4))  # noqa: PLR2004  whole or not yet
            return self._put(self._take(1).decode("cp437"))
        return self._put(self._hanzi(2))

    def _hanzi(self, count: int) -> str:
        return self._take(count).decode("gb18030", errors="replace")[:1]

    def _put(self, character: str) -> list[Effect]:
        width = self._style.width if character.isascii() else (self._style.hanzi_width or self._style.width)
        effects: list[Effect] = []
        if self._line.columns + cells(character) * width > self._columns:
            self.overflowed += 1
            effects.append(self._flush())
        self._line.add(character, self._style)
        return effects

    def _flush(self) -> TextLine:
        line, self._line = self._line, _Line()
        tallest = max((run.height for run in line.runs), default=1) * 2 * CELL_DOTS
        return TextLine(tuple(line.runs), self._style.align, max(self._style.spacing, tallest))

    def _initialise(self, _: bytes) -> list[Effect]:
        self._style = _Style()
        self._line = _Line()
        return []

    def _set_align(self, rest: bytes) -> list[Effect]:
        self._style.align = rest[0] % 48
        return []

    def _set_bold(self, rest: bytes) -> list[Effect]:
        self._style.bold = bool(rest[0] & 1)
        return []

    def _set_spacing(self, rest: bytes) -> list[Effect]:
        self._style.spacing = rest[0]
        return []

    def _set_hanzi(self, *, on: bool) -> list[Effect]:
        self._style.hanzi = on
        return []

    def _set_size(self, rest: bytes) -> list[Effect]:
        self._style.width, self._style.height = (rest[0] >> 4) + 1, (rest[0] & 0x0F) + 1
        self._style.hanzi_width = self._style.hanzi_height = None
        return []

    def _set_hanzi_size(self, rest: bytes) -> list[Effect]:
        self._style.hanzi_width = 2 if rest[0] & 0x04 else 1
        self._style.hanzi_height = 2 if rest[0] & 0x08 else 1
        return []

    def _feed_lines(self, rest: bytes) -> list[Effect]:
        return [self._flush(), Feed(self._style.spacing * max(rest[0] - 1, 0))]

    def _feed_dots(self, rest: bytes) -> list[Effect]:
        text: list[Effect] = [self._flush()] if self._line.runs else []
        return [*text, Feed(rest[0])]

    def _cut(self) -> list[Effect] | None:
        fed = bytes(self._buffer[2:3]) in (b"A", b"B")
        length = 4 if fed else 3
        if len(self._buffer) < length:
            return None
        command = self._take(length)
        partial = command[2:3] in (b"B", b"1", b"\x01")
        feed: list[Effect] = [Feed(command[3])] if fed else []
        return [*feed, Cut(partial)]

    def _mouth(self) -> list[Effect] | None:
        if len(self._buffer) < 3:  # noqa: PLR2004  GS e n
            return None
        match self._buffer[2]:
            case 2 | 5:
                return [Mouth(retracts=self._take(3)[2] == 2)]  # noqa: PLR2004  2 retracts, 5 ejects
            case 3 if len(self._buffer) < 4:  # noqa: PLR2004  GS e 3 steps
                return None
            case 3:
                self._take(4)
                return [Mouth(retracts=False)]
            case _:
                return self._skip()

    def _raster(self) -> list[Effect] | None:
        if len(self._buffer) < 8:  # noqa: PLR2004  GS v 0 m xL xH yL yH
            return None
        width_bytes = int.from_bytes(self._buffer[4:6], "little")
        count = width_bytes * int.from_bytes(self._buffer[6:8], "little")
        if len(self._buffer) < 8 + count:
            return None
        dots = self._take(8 + count)[8:]
        return [Picture(width_bytes, dots, self._style.align)] if count else []

    def _function(self) -> list[Effect] | None:
        if len(self._buffer) < 5:  # noqa: PLR2004  GS ( x pL pH
            return None
        count = int.from_bytes(self._buffer[3:5], "little")
        if len(self._buffer) < 5 + count:
            return None
        command = self._take(5 + count)
        if command[2:3] != b"k" or command[5:6] != b"1":
            self.unknown.append(command)
            return []
        return self._qr(command[6:7], command[7:])

    def _qr(self, function: bytes, rest: bytes) -> list[Effect]:
        style = self._style
        match function:
            case b"C":
                style.qr_module = rest[0]
            case b"E":
                style.qr_error = "LMQH"[(rest[0] - 48) % 4]
            case b"P":
                style.qr_content = rest[1:]
            case b"Q":
                return [QrCode(style.qr_content, style.qr_module, style.qr_error, style.align)]
            case _:
                pass
        return []
