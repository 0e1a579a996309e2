"""Frames of the SAM module in a resident ID card reader: requests out, an incremental parser for replies. Pure.

A frame is `AA AA AA 96 69`, a big-endian length, a body and a checksum (XOR of length and body). A payload may hold AA
bytes, so only the five-byte run starts a frame; after that, length and checksum decide. Line, time-outs and retries are
the carrier's.
"""

from dataclasses import dataclass, field
from enum import Enum, StrEnum

PREAMBLE = bytes.fromhex("AAAAAA9669")

_LENGTH_BYTES = 2
HEAD_BYTES = len(PREAMBLE) + _LENGTH_BYTES
_STATUS_BYTES = 3
_CHECKSUM_BYTES = 1
_MIN_REPLY_LENGTH = _STATUS_BYTES + _CHECKSUM_BYTES
_MAX_REPLY_LENGTH = 2314  # text, photograph and two fingerprints: the longest reply there is


class Command(Enum):
    """Requests to the module, by their CMD and PARA bytes."""

    RESET = bytes.fromhex("10FF")
    STATUS = bytes.fromhex("11FF")
    SAM_ID = bytes.fromhex("12FF")
    FIND = bytes.fromhex("2001")
    SELECT = bytes.fromhex("2002")
    READ = bytes.fromhex("3001")
    READ_ADDRESS = bytes.fromhex("3003")


class FrameError(StrEnum):
    """Why what looked like a frame was not one."""

    LENGTH = "length"
    CHECKSUM = "checksum"


@dataclass(frozen=True, slots=True)
class SamReply:
    """A sound reply.

    Attributes:
        card_status: SW1 and SW2, relayed from the card.
        status: SW3, the module's own status.
        data: What follows; personal after a read, so the repr hides it.
    """

    card_status: bytes
    status: int
    data: bytes = field(default=b"", repr=False)


def encode_request(command: Command) -> bytes:
    """The whole frame of a request."""
    length = len(command.value) + _CHECKSUM_BYTES
    counted = length.to_bytes(_LENGTH_BYTES) + command.value
    return PREAMBLE + counted + bytes([_checksum(counted)])


def encode_reply(reply: SamReply) -> bytes:
    """The whole frame of a reply, as the module would send it."""
    length = _STATUS_BYTES + len(reply.data) + _CHECKSUM_BYTES
    counted = length.to_bytes(_LENGTH_BYTES) + reply.card_status + bytes([reply.status]) + reply.data
    return PREAMBLE + counted + bytes([_checksum(counted)])


def _checksum(counted: bytes | bytearray) -> int:
    result = 0
    for byte in counted:
        result ^= byte
    return result


class ReplyParser:
    """Takes bytes as they arrive and gives back whole replies. One parser per exchange: a torn frame ends with it."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, received: bytes) -> tuple[SamReply | FrameError, ...]:
        """The replies and broken frames that `received` completes, in order. Garbage between frames is passed over."""
        self._pending += received
        completed: list[SamReply | FrameError] = []
        while (frame := self._take()) is not None:
            completed.append(frame)
        return tuple(completed)

    def _take(self) -> SamReply | FrameError | None:
        start = self._pending.find(PREAMBLE)
        if start < 0:
            del self._pending[: 1 - len(PREAMBLE)]  # the beginning of a preamble may be there already
            return None
        del self._pending[:start]
        if len(self._pending) < HEAD_BYTES:
            return None
        length = int.from_bytes(self._pending[len(PREAMBLE) : HEAD_BYTES])
        if not _MIN_REPLY_LENGTH <= length <= _MAX_REPLY_LENGTH:
            return self._skip(FrameError.LENGTH)
        end = HEAD_BYTES + length
        if len(self._pending) < end:
            return None
        if _checksum(self._pending[len(PREAMBLE) : end]):  # its own checksum included, a sound frame gives 0
            return self._skip(FrameError.CHECKSUM)
        body = bytes(self._pending[HEAD_BYTES : end - _CHECKSUM_BYTES])
        del self._pending[:end]
        return SamReply(body[:2], body[2], body[_STATUS_BYTES:])

    def _skip(self, error: FrameError) -> FrameError:
        # One byte only: a sound frame may begin inside the broken one.
        del self._pending[:1]
        return error
