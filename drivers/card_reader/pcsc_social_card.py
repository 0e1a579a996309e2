"""A social-security card in a reader of pcscd, contact or contactless: the transport, and what its errors mean."""

from threading import Event

from drivers.card_reader.pcsc_service import PcscCard, PcscContext, PcscError, ReaderState
from drivers.card_reader.social_security_card import read_social_security_card
from kiosk.domain.failure import FailureCode
from kiosk.domain.social_security import SocialSecurityCard

_STATUS_WORD_BYTES = 2
_LOOKS, _LOOK_S = 12, 0.05  # pcscd sees within 0.4 s that a card is gone


def read_social_card_at(context: PcscContext, reader: str) -> SocialSecurityCard | FailureCode:
    """The social-security card in `reader`, or why there is none; takes about twenty exchanges.

    A card that was pulled away is told apart from one that cannot be read, which takes up to 0.6 s more.

    Args:
        context: The calling thread's connection to the service.
        reader: Name of the reader, as `context` lists it.
    """
    try:
        before = context.state(reader)
        outcome = _read(context, reader)
        is_gone = outcome is FailureCode.CARD_UNREADABLE and _was_lifted(context, reader, before)
    except PcscError as error:
        return error.reader_failure or FailureCode.CARD_UNREADABLE
    return FailureCode.CARD_REMOVED if is_gone else outcome


def _read(context: PcscContext, reader: str) -> SocialSecurityCard | FailureCode:
    try:
        card = context.connect(reader)
        try:
            return read_social_security_card(lambda apdu: _answer(card, apdu))
        finally:
            card.disconnect()
    except PcscError as error:
        if error.reader_failure is not None:
            return error.reader_failure
        return FailureCode.CARD_REMOVED if error.card_gone else FailureCode.CARD_UNREADABLE


def _answer(card: PcscCard, apdu: bytes) -> tuple[bytes, int]:
    answer = card.transmit(apdu)
    return answer[:-_STATUS_WORD_BYTES], int.from_bytes(answer[-_STATUS_WORD_BYTES:])


def _was_lifted(context: PcscContext, reader: str, before: ReaderState) -> bool:
    pause = Event()  # never set
    for _ in range(_LOOKS):
        now = context.state(reader)
        if not now.card or now.events != before.events:
            return True
        pause.wait(_LOOK_S)
    return False
