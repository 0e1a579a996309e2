"""What comes back over the wire, told apart by its fixed bits: four kinds of answer share one stream of bytes.

Epson, "Automatic Status Back" and DLE EOT: bits 0, 1, 4 and 7 of the first byte differ between the kinds. The bytes 2
to 4 of a word told unasked look like markers, so they must be read with their first byte or a receipt would count as
printed that is not.
"""

from collections import deque
from dataclasses import dataclass
from enum import Enum

from drivers.receipt_printer.status import is_in_turn_byte, is_real_time_byte

_HEAD_MASK, _HEAD_BITS = 0b1001_0011, 0b0001_0000
_DLE, _FULL_SECOND = 0x10, 0x0F


class Kind(Enum):
    """A kind of answer; the value is its length in bytes."""

    MARKER = 1, "GS r 1"
    REAL_TIME = 1, "DLE EOT 1 to 4"
    AUTOMATIC = 4, "GS a"
    FULL = 6, "DLE EOT 20"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, whole."""

    kind: Kind
    content: bytes


class AnswerStream:
    """Bytes in as they arrive, whole answers out. Noise is dropped, and of what is told unasked all but the last."""

    def __init__(self) -> None:
        self._held = b""
        self._whole: deque[Answer] = deque()

    def receive(self, data: bytes) -> None:
        """Take what arrived; an answer cut in two by the wire waits for its rest."""
        data = self._held + data
        while data:
            kind = _kind_of(data)
            if kind is None:
                data = data[1:]
                continue
            length = kind.value[0]
            if len(data) < length:
                break
            if kind is Kind.AUTOMATIC:
                self.take(kind)
            self._whole.append(Answer(kind, data[:length]))
            data = data[length:]
        self._held = data

    def take(self, *wanted: Kind) -> Answer | None:
        """The first answer of the wanted kinds; the others stay for their own turn."""
        for answer in self._whole:
            if answer.kind in wanted:
                self._whole.remove(answer)
                return answer
        return None


def _kind_of(data: bytes) -> Kind | None:
    """What stands at the head of `data`, as far as it has come; None for noise."""
    first, rest = data[0], data[1 : Kind.AUTOMATIC.value[0]]
    if is_real_time_byte(first):
        return Kind.REAL_TIME
    if is_in_turn_byte(first):
        return Kind.MARKER
    if first & _HEAD_MASK != _HEAD_BITS:
        return None
    if first == _DLE and rest[:1] == bytes((_FULL_SECOND,)):
        return Kind.FULL
    return Kind.AUTOMATIC if all(map(is_in_turn_byte, rest)) else None
