"""Carrier over PC/SC: the card's data as one stream, read by a pseudo READ BINARY as the reader's profile says.

Only the pages that hold the text are read: what is not read cannot leak. The context is dropped at any error that is
not the card's and made anew at the next question, so a restart of pcscd heals by itself.
"""

from fnmatch import fnmatchcase

from drivers.card_reader.card_carrier import (
    CardContent,
    CardLying,
    NoCard,
    NotRead,
    Presence,
    ReaderMissing,
    ReadOutcome,
)
from drivers.card_reader.card_data import STREAM_BYTES_TO_TEXT_END, text_block_of
from drivers.card_reader.pcsc_service import PcscCard, PcscContext, PcscError, ReaderState
from drivers.card_reader.reader_profile import PcscProfile
from kiosk.domain.failure import FailureCode

_STATUS_WORD_BYTES = 2
_STATUS_OK = bytes.fromhex("9000")


class PcscCarrier:
    """A `CardCarrier` over pcscd.

    Attributes:
        profile: Model of the reader; names it among the readers of the machine.
        removal_shows_within_s: pcscd looks at a reader that cannot tell by itself every 0.4 s.
    """

    removal_shows_within_s = 0.6

    def __init__(self, profile: PcscProfile) -> None:
        self.profile = profile
        self._context: PcscContext | None = None
        self._reader = ""

    def presence(self) -> Presence:
        """Whether a card lies in the field of the profile's reader."""
        try:
            state = self._state()
        except PcscError as error:
            return self._missing(error)
        if state is None or not state.attached:
            self.close()
            return ReaderMissing(FailureCode.READER_ABSENT)
        return CardLying(state.events) if state.card else NoCard()

    def read_card(self) -> ReadOutcome:
        """Check the ATR, connect, and read the stream up to the text's end; a card that faltered gets another try."""
        outcome: ReadOutcome = NotRead(FailureCode.CARD_UNREADABLE)
        for _ in range(self.profile.read_attempts):
            outcome = self._attempt()
            if outcome != NotRead(FailureCode.CARD_UNREADABLE):
                break
        return outcome

    def close(self) -> None:
        """Release the context."""
        if self._context is not None:
            self._context.release()
        self._context = None
        self._reader = ""

    def _attempt(self) -> ReadOutcome:
        try:
            state = self._state()
            if state is None or not state.card:
                return NotRead(FailureCode.CARD_REMOVED)
            if not state.atr:
                return NotRead(FailureCode.CARD_UNREADABLE)
            if not state.atr.startswith(self.profile.atr_mark, self.profile.atr_offset):
                return NotRead(FailureCode.CARD_WRONG_KIND)
            return self._read()
        except PcscError as error:
            if error.reader_failure is not None:
                return self._missing(error)
            return NotRead(FailureCode.CARD_REMOVED if error.card_gone else FailureCode.CARD_UNREADABLE)

    def _state(self) -> ReaderState | None:
        context = self._context = self._context or PcscContext()
        if not self._reader:
            matching = (name for name in context.readers() if fnmatchcase(name, self.profile.reader))
            self._reader = next(matching, "")
        return context.state(self._reader) if self._reader else None

    def _read(self) -> ReadOutcome:
        if self._context is None:
            return NotRead(FailureCode.CARD_REMOVED)
        card = self._context.connect(self._reader)
        try:
            block = text_block_of(self._stream(card))
        finally:
            card.disconnect()
        return NotRead(FailureCode.CARD_UNREADABLE) if block is None else CardContent(block)

    def _stream(self, card: PcscCard) -> bytes:
        """The stream up to the text's end, or as far as whole pages came."""
        stream = bytearray()
        page_bytes = self.profile.page_bytes
        while len(stream) < STREAM_BYTES_TO_TEXT_END:
            asked_length = page_bytes & 0xFF  # 256 is asked for by 00
            answer = card.transmit(self.profile.read_prefix + len(stream).to_bytes(2) + bytes([asked_length]))
            page, status = answer[:-_STATUS_WORD_BYTES], answer[-_STATUS_WORD_BYTES:]
            if status != _STATUS_OK or len(page) != page_bytes:
                break
            stream += page
        return bytes(stream)

    def _missing(self, error: PcscError) -> ReaderMissing:
        self.close()
        return ReaderMissing(error.reader_failure or FailureCode.READER_FAULT)
