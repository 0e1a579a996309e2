"""What a finished read is to the kiosk: a card of a kind that is accepted, or the failure. Pure but for the decoder."""

from collections.abc import Set as AbstractSet

from drivers.card_reader.card_carrier import CardContent, NotRead, ReaderMissing, ReadOutcome
from drivers.card_reader.card_photo import PhotoDecoder, decoded_photo
from drivers.card_reader.card_text import card_kind, decode_card_text
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind, IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.card_reader import CardFailed, CardRead, SocialSecurityCardRead

RESIDENTS_ONLY = frozenset({CardKind.RESIDENT})


def accepted_card(content: CardContent, accepts: AbstractSet[CardKind] = RESIDENTS_ONLY) -> IdentityCard | FailureCode:
    """The card in `content`; CARD_WRONG_KIND, and nothing else decoded, where its kind is not among `accepts`."""
    kind = card_kind(content.text)
    if isinstance(kind, CardKind) and kind not in accepts:
        return FailureCode.CARD_WRONG_KIND
    return decode_card_text(content.text, content.newest_address)


def report_of(
    outcome: ReadOutcome, *, lifted: bool, accepts: AbstractSet[CardKind], decoder: PhotoDecoder | None
) -> CardRead | SocialSecurityCardRead | CardFailed | None:
    """What to report of `outcome`; None where the reader went and there is nothing to say of the card.

    Args:
        outcome: What the carrier brought.
        lifted: Whether the card turned out to be gone after a read that failed.
        accepts: The kinds of identity card that are taken; a social-security card is read only where it is taken.
        decoder: Reads the photograph of an accepted card, where there is one.
    """
    match outcome:
        case CardContent():
            card = accepted_card(outcome, accepts)
            if isinstance(card, FailureCode):
                return CardFailed(card)
            return CardRead(card, decoded_photo(outcome.photo, decoder))
        case SocialSecurityCard():
            return SocialSecurityCardRead(outcome)
        case NotRead(code):
            return CardFailed(FailureCode.CARD_REMOVED if lifted else code)
        case ReaderMissing():
            return None
