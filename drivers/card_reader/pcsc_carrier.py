"""Carrier over PC/SC: finds out what kind of card stands in the reader, and reads it as its kind is read.

An ID card is known by its ATR and gives its data as one stream, by a pseudo READ BINARY as the profile says; only the
pages that hold the text are read: what is not read cannot leak. A social-security card is known by its application.
The context is dropped at any error that is not the card's and made anew at the next question, so a restart of pcscd
heals by itself.
"""

from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path

from drivers.attached_devices import SYSFS, is_plugged_in
from drivers.card_reader.apdu_exchange import OK
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
from drivers.card_reader.pcsc_service import CardConnection, CardService, PcscContext, PcscError
from drivers.card_reader.reader_profile import PcscProfile
from drivers.card_reader.social_security_card import read_social_security_card
from kiosk.domain.failure import FailureCode

_STATUS_WORD_BYTES = 2


class PcscCarrier:
    """A `CardCarrier` over pcscd. It serves every reader or slot that its profile names, one card at a time.

    Of two cards the one that was there first is served, then the other as if it had just been placed.

    Args:
        profile: Model of the reader; names it among the readers of the machine.
        social_security: Whether social-security cards are read, too; otherwise nothing at all is asked of them.
        sysfs: Where the kernel lists what is plugged in.
        open_service: Connects to PC/SC.

    Attributes:
        removal_shows_within_s: pcscd looks at a reader that cannot tell by itself every 0.4 s.
    """

    removal_shows_within_s = 0.6

    def __init__(
        self,
        profile: PcscProfile,
        *,
        social_security: bool = False,
        sysfs: Path = SYSFS,
        open_service: Callable[[], CardService] = PcscContext,
    ) -> None:
        self._profile = profile
        self._sysfs = sysfs
        self._open_service = open_service
        self._reads_social_security = social_security
        self._context: CardService | None = None
        self._reader = ""  # where the served card lies, or lay last
        self._events = -1  # how often cards came and went there
        self._insertion = 0

    def presence(self) -> Presence:
        """Whether a card lies in one of the profile's readers."""
        try:
            return self._look()
        except PcscError as error:
            return self._missing(error)

    def read_card(self) -> ReadOutcome:
        """Read the card that `presence` told of as its kind is read; a card that faltered gets another try."""
        outcome: ReadOutcome = NotRead(FailureCode.CARD_UNREADABLE)
        for _ in range(self._profile.read_attempts):
            outcome = self._attempt()
            if outcome != NotRead(FailureCode.CARD_UNREADABLE):
                break
        return outcome

    def close(self) -> None:
        """Release the context."""
        if self._context is not None:
            self._context.release()
        self._context = None

    def _look(self) -> Presence:
        context = self._opened()
        matching = (name for name in context.readers() if fnmatchcase(name, self._profile.reader))
        states = {name: state for name in matching if (state := context.state(name)).attached}
        if not states:
            self.close()
            return self._absent()
        lying = [name for name, state in states.items() if state.card]
        if not lying:
            return NoCard()
        reader = self._reader if self._reader in lying else lying[0]
        events = states[reader].events
        self._insertion += (reader, events) != (self._reader, self._events)
        self._reader, self._events = reader, events
        return CardLying(self._insertion)

    def _attempt(self) -> ReadOutcome:
        try:
            return self._read(self._opened())
        except PcscError as error:
            if error.reader_failure is not None:
                return self._missing(error)
            return NotRead(FailureCode.CARD_REMOVED if error.card_gone else FailureCode.CARD_UNREADABLE)

    def _read(self, context: CardService) -> ReadOutcome:
        state = context.state(self._reader)
        if not state.card:
            return NotRead(FailureCode.CARD_REMOVED)
        if not state.atr:
            return NotRead(FailureCode.CARD_UNREADABLE)
        is_marked = state.atr.startswith(self._profile.atr_mark, self._profile.atr_offset)
        if not is_marked and not self._reads_social_security:
            return NotRead(FailureCode.CARD_WRONG_KIND)
        card = context.connect(self._reader)
        try:
            return self._read_kind(card, is_marked=is_marked)
        finally:
            card.disconnect()

    def _read_kind(self, card: CardConnection, *, is_marked: bool) -> ReadOutcome:
        """The mark may stand in the ATR of any card by chance, so the application has the last word."""
        block = text_block_of(self._stream(card)) if is_marked else None
        if block is not None:
            return CardContent(block)
        if not self._reads_social_security:
            return NotRead(FailureCode.CARD_UNREADABLE)
        holder = read_social_security_card(lambda apdu: _answer(card, apdu))
        if not isinstance(holder, FailureCode):
            return holder
        is_broken_id_card = is_marked and holder is FailureCode.CARD_WRONG_KIND
        return NotRead(FailureCode.CARD_UNREADABLE if is_broken_id_card else holder)

    def _stream(self, card: CardConnection) -> bytes:
        """The stream up to the text's end, or as far as whole pages came."""
        stream = bytearray()
        page_bytes = self._profile.page_bytes
        while len(stream) < STREAM_BYTES_TO_TEXT_END:
            asked_length = page_bytes & 0xFF  # 256 is asked for by 00
            read = self._profile.read_prefix + len(stream).to_bytes(2) + bytes([asked_length])
            page, status = _answer(card, read)
            if status != OK or len(page) != page_bytes:
                break
            stream += page
        return bytes(stream)

    def _opened(self) -> CardService:
        self._context = self._context or self._open_service()
        return self._context

    def _missing(self, error: PcscError) -> ReaderMissing:
        self.close()
        if error.reader_failure is FailureCode.READER_ABSENT:
            return self._absent()
        return ReaderMissing(error.reader_failure or FailureCode.READER_FAULT)

    def _absent(self) -> ReaderMissing:
        """Not plugged in, or plugged in and without a driver."""
        plugged_in = is_plugged_in(self._profile.usb_ids, self._sysfs)
        return ReaderMissing(FailureCode.READER_DRIVER_MISSING if plugged_in else FailureCode.READER_ABSENT)


def _answer(card: CardConnection, apdu: bytes) -> tuple[bytes, int]:
    """Data and status word; 0 where a driver hides a failure in an empty answer."""
    answer = card.transmit(apdu)
    return answer[:-_STATUS_WORD_BYTES], int.from_bytes(answer[-_STATUS_WORD_BYTES:])
