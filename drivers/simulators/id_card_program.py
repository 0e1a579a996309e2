"""The program on a simulated identity card behind a SAM reader of PC/SC: its stream, or a fault."""

from enum import StrEnum

# Contactless storage card, T=1; bytes 13 and 14 carry the mark 90 00 of an ID card.
_ID_CARD_ATR = bytes.fromhex("3B8F8001804F0CA00000030607900000000000FF")
_BANK_CARD_ATR = bytes.fromhex("3B6800000073C84012009000")
_READ_STREAM = b"\xff\xb0"
_PAGE_BYTES = 256
_OK = b"\x90\x00"


class CardFault(StrEnum):
    """What can be wrong with a card."""

    GARBAGE = "garbage"
    SHORT_PAGES = "short_pages"
    REFUSES = "refuses"
    BANK_CARD = "bank_card"
    FALTERS_ONCE = "falters_once"


class IdCardProgram:
    """A SAM reader's pseudo-APDU over the card's stream, or one of the faults."""

    def __init__(self, text_block: bytes, fault: CardFault | None = None) -> None:
        self._stream = b"\x01\x00\x04\x00" + text_block + bytes(1024)
        self._fault = fault
        self._falters = fault is CardFault.FALTERS_ONCE
        self.atr = _BANK_CARD_ATR if fault is CardFault.BANK_CARD else _ID_CARD_ATR

    def reset(self) -> None:
        """Nothing to forget."""

    def answer(self, apdu: bytes) -> bytes:
        """A page of the stream, and 90 00."""
        if self._falters:
            self._falters = False
            return b"\x6f\x00"
        if self._fault in (CardFault.REFUSES, CardFault.BANK_CARD):
            return b"\x6a\x82"
        if not apdu.startswith(_READ_STREAM):
            return b"\x6d\x00"
        if self._fault is CardFault.GARBAGE:
            return b"\xaa\x96\x69\x05" * (_PAGE_BYTES // 4) + _OK
        offset = int.from_bytes(apdu[2:4], "big")
        page = self._stream[offset : offset + _PAGE_BYTES]
        return (page[: len(page) // 2] if self._fault is CardFault.SHORT_PAGES else page) + _OK
