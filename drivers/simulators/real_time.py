"""Real-time commands of ESC/POS picked out of a stream as it arrives, before anything is processed in turn."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_DLE = 0x10
_CLEAR_DC4 = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_RECOVER_CLEARING = b"\x10\x05\x02"


@dataclass(frozen=True, slots=True)
class RealTimeCommand:
    """A command that is served at once: DLE EOT (status), DLE ENQ 2 or DLE DC4 8 (clear), or another DLE ENQ."""

    kind: Literal["status", "clear", "other"]
    number: int = 0


class RealTimeFilter:
    """Splits a stream; a command cut in two by the wire is put together again."""

    def __init__(self) -> None:
        self._held = b""

    def split(self, data: bytes) -> Iterator[RealTimeCommand | bytes]:
        """Commands and the bytes between them, in order."""
        data = self._held + data
        self._held = b""
        while data:
            start = data.find(_DLE)
            if start < 0:
                yield data
                return
            if start:
                yield data[:start]
            command, length = _recognised(data[start:])
            if length == 0:
                self._held = data[start:]
                return
            yield command
            data = data[start + length :]


def _recognised(data: bytes) -> tuple[RealTimeCommand | bytes, int]:
    """What stands at the head of `data` and its length; length 0 when more bytes are needed."""
    if data.startswith(_CLEAR_DC4):
        return RealTimeCommand("clear"), len(_CLEAR_DC4)
    if _CLEAR_DC4.startswith(data) or data in (b"\x10\x04", b"\x10\x05"):
        return b"", 0
    if data.startswith(_RECOVER_CLEARING):
        return RealTimeCommand("clear"), len(_RECOVER_CLEARING)
    if data.startswith((b"\x10\x04", b"\x10\x05")):
        kind: Literal["status", "other"] = "status" if data[1] == 0x04 else "other"  # noqa: PLR2004  EOT
        return RealTimeCommand(kind, data[2]), 3
    return data[:1], 1
