"""What a read of an ID card brings: lengths, text, photograph and perhaps fingerprints. Pure.

Two headers are known, of four bytes (read without fingerprints) and of six (with them); the whole size tells which.
Fingerprints are stepped over and never handed on.
"""

from dataclasses import dataclass, field

_TEXT_BYTES = 256
_PHOTO_BYTES = 1024
_LENGTH_BYTES = 2
_PLAIN_HEAD = 2 * _LENGTH_BYTES
_FINGERPRINT_HEAD = 3 * _LENGTH_BYTES
_FINGERPRINT_BYTES = (0, 512, 1024)  # none, one finger, two
STREAM_BYTES_TO_TEXT_END = _PLAIN_HEAD + _TEXT_BYTES


@dataclass(frozen=True, slots=True)
class CardData:
    """The parts of a read that are handed on.

    Attributes:
        text: The 256-byte text block.
        photo: The 1024 bytes of the photograph, coded in WLT.
    """

    text: bytes = field(repr=False)
    photo: bytes = field(repr=False)


def card_data_of(data: bytes) -> CardData | None:
    """The parts of a whole read, or None where lengths and size do not agree."""
    if (_length(data, 0), _length(data, 1)) != (_TEXT_BYTES, _PHOTO_BYTES):
        return None
    surplus = len(data) - _TEXT_BYTES - _PHOTO_BYTES
    fingerprints = _length(data, 2)
    if surplus == _PLAIN_HEAD:
        head = _PLAIN_HEAD
    elif fingerprints in _FINGERPRINT_BYTES and surplus == _FINGERPRINT_HEAD + fingerprints:
        head = _FINGERPRINT_HEAD
    else:
        return None
    text_end = head + _TEXT_BYTES
    return CardData(data[head:text_end], data[text_end : text_end + _PHOTO_BYTES])


def text_block_of(stream: bytes) -> bytes | None:
    """The text block at the start of a read without fingerprints, or None where the lengths do not announce it."""
    if _length(stream, 0) != _TEXT_BYTES or len(stream) < STREAM_BYTES_TO_TEXT_END:
        return None
    return stream[_PLAIN_HEAD:STREAM_BYTES_TO_TEXT_END]


def _length(data: bytes, index: int) -> int:
    return int.from_bytes(data[index * _LENGTH_BYTES : (index + 1) * _LENGTH_BYTES])
