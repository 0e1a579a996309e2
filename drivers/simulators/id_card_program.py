"""The program on a simulated identity card behind a SAM reader of PC/SC: its stream, page by page."""

from typing import Final

# Contactless storage card, T=1; bytes 13 and 14 carry the mark 90 00 of an ID card.
ID_CARD_ATR: Final = bytes.fromhex("3B8F8001804F0CA00000030607900000000000FF")
_READ_STREAM = b"\xff\xb0"
_PAGE_BYTES = 256
_OK, _UNKNOWN = b"\x90\x00", b"\x6d\x00"


class IdCardProgram:
    """A SAM reader's pseudo-APDU over the card's stream.

    Attributes:
        atr: What it answers to a reset.
    """

    atr: bytes = ID_CARD_ATR

    def __init__(self, text_block: bytes) -> None:
        self._stream = b"\x01\x00\x04\x00" + text_block + bytes(1024)

    def reset(self) -> None:
        """Nothing to forget."""

    def answer(self, apdu: bytes) -> bytes:
        """A page of the stream, and 90 00."""
        if not apdu.startswith(_READ_STREAM):
            return _UNKNOWN
        offset = int.from_bytes(apdu[2:4], "big")
        return self._stream[offset : offset + _PAGE_BYTES] + _OK
