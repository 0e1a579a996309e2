"""What a burst of a scanner is: the bytes of one code up to its terminator, sent without a pause. Pure.

A scanner on a serial line sends nothing but what it read, so all that can be told of a code is its form: it is ended by
CR, LF or both, it stands in the model's code page, and it is no longer than the model's limit. Whatever is not that is
one `Garbled`, never an exception, and never a part of a code.
"""

from dataclasses import dataclass, field
from enum import StrEnum

_ENDS = b"\r\n"


class Fault(StrEnum):
    """Why a burst is no code."""

    TORN = "torn"
    TOO_LONG = "too long"
    NOT_TEXT = "not text"
    WRONG_FRAME = "wrong prefix or suffix"


@dataclass(frozen=True, slots=True)
class BurstRules:
    """How a model sends a code.

    Attributes:
        prefix: What it puts before each code.
        suffix: What it puts after each code, before the terminator.
        code_page: Encoding of the text, a name that Python knows.
        longest: Most bytes of a code, prefix and suffix included.
        gap_s: A pause of so long within a code means that the rest was lost.
    """

    prefix: bytes = b""
    suffix: bytes = b""
    code_page: str = "utf-8"
    longest: int = 512
    gap_s: float = 0.15


@dataclass(frozen=True, slots=True)
class Scanned:
    """A whole code. The repr hides it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Garbled:
    """Something was read that is no code."""

    fault: Fault


Burst = Scanned | Garbled


class BurstDecoder:
    """Bytes in, bursts out. Times are monotonic seconds of the caller's."""

    def __init__(self, rules: BurstRules) -> None:
        self._rules = rules
        self._pending = bytearray()
        self._last_s = 0.0
        self._overrun = False

    @property
    def waits(self) -> bool:
        """Whether a code has begun and not ended."""
        return bool(self._pending) or self._overrun

    def feed(self, data: bytes, at_s: float) -> list[Burst]:
        """The bursts that `data`, which came at this time, brings to an end."""
        found = self.pause(at_s)
        for byte in data:
            if byte in _ENDS:
                found += self._ended()
            elif len(self._pending) < self._rules.longest and not self._overrun:
                self._pending.append(byte)
            else:
                self._pending.clear()  # nothing of it is kept: a tail must not pass for a code
                self._overrun = True
        self._last_s = at_s
        return found

    def pause(self, at_s: float) -> list[Burst]:
        """What the time that has passed brings to an end: a code whose rest never came."""
        if not self.waits or at_s - self._last_s < self._rules.gap_s:
            return []
        fault = Fault.TOO_LONG if self._overrun else Fault.TORN
        self.forget()
        return [Garbled(fault)]

    def forget(self) -> None:
        """Drop what has begun."""
        self._pending.clear()
        self._overrun = False

    def _ended(self) -> list[Burst]:
        overrun, code = self._overrun, bytes(self._pending)
        self.forget()
        if overrun:
            return [Garbled(Fault.TOO_LONG)]
        return [self._code(code)] if code else []  # the LF after a CR ends nothing

    def _code(self, code: bytes) -> Burst:
        rules = self._rules
        framed = len(code) > len(rules.prefix) + len(rules.suffix)
        if not (framed and code.startswith(rules.prefix) and code.endswith(rules.suffix)):
            return Garbled(Fault.WRONG_FRAME)
        try:
            text = code[len(rules.prefix) : len(code) - len(rules.suffix)].decode(rules.code_page)
        except UnicodeError:
            return Garbled(Fault.NOT_TEXT)
        return Scanned(text) if text.isprintable() else Garbled(Fault.NOT_TEXT)
