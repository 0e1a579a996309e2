"""A simulated card with something wrong with it, whatever program it runs: identity or social security."""

from enum import StrEnum

from drivers.simulators.card_program import CardProgram

_BANK_CARD_ATR = bytes.fromhex("3B6800000073C84012009000")
_NOT_FOUND, _FAILED = b"\x6a\x82", b"\x6f\x00"
_GARBAGE = b"\xaa\x96\x69\x05"
_STATUS_BYTES = 2


class CardFault(StrEnum):
    """What can be wrong with a card."""

    GARBAGE = "garbage"
    SHORT_PAGES = "short_pages"
    REFUSES = "refuses"
    BANK_CARD = "bank_card"
    FALTERS_ONCE = "falters_once"


class FaultyCard:
    """A `CardProgram` that answers as `program` would, were it not for the fault.

    Attributes:
        atr: Its own, or that of a bank card.
    """

    atr: bytes

    def __init__(self, program: CardProgram, fault: CardFault) -> None:
        self._program = program
        self._fault = fault
        self._falters = fault is CardFault.FALTERS_ONCE
        self.atr = _BANK_CARD_ATR if fault is CardFault.BANK_CARD else program.atr

    def reset(self) -> None:
        """As the program does."""
        self._program.reset()

    def answer(self, apdu: bytes) -> bytes:
        """The program's answer, spoilt."""
        if self._falters:
            self._falters = False
            return _FAILED
        if self._fault in (CardFault.REFUSES, CardFault.BANK_CARD):
            return _NOT_FOUND
        answer = self._program.answer(apdu)
        data, status = answer[:-_STATUS_BYTES], answer[-_STATUS_BYTES:]
        match self._fault:
            case CardFault.GARBAGE:
                return (_GARBAGE * len(data))[: len(data)] + status
            case CardFault.SHORT_PAGES:
                return data[: len(data) // 2] + status
            case _:
                return answer
