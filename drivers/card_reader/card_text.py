"""The 256-byte text block of an identity card, decoded. Pure; any bytes give a card or a failure, never an exception.

Four layouts, told apart by the letter at byte 248. Which kinds are taken is the supervised reader's to decide; whether
a card may be used (number, expiry) is judged by `kiosk.domain.identity.card_problem`.
"""

from collections.abc import Callable
from dataclasses import replace

from drivers.card_reader.text_fields import TextFields
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind, IdentityCard

TEXT_BLOCK_BYTES = 256

_LETTER = 248, 2
_KINDS = {
    "": CardKind.RESIDENT,
    "J": CardKind.RESIDENCE_PERMIT,
    "I": CardKind.FOREIGNER_2017,
    "Y": CardKind.FOREIGNER_2023,
}
_WITH_ADDRESS = CardKind.RESIDENT, CardKind.RESIDENCE_PERMIT
_NEWEST_ADDRESS_BYTES = 70  # what follows in some modules' replies is not text


def card_kind(block: bytes) -> CardKind | FailureCode:
    """The kind of card `block` is of; CARD_WRONG_KIND for a letter without a layout, CARD_DATA_INVALID if unsound."""
    if len(block) != TEXT_BLOCK_BYTES:
        return FailureCode.CARD_DATA_INVALID
    try:
        letter = TextFields(block).text(*_LETTER)
    except ValueError:
        return FailureCode.CARD_DATA_INVALID
    return _KINDS.get(letter, FailureCode.CARD_WRONG_KIND)


def decode_card_text(block: bytes, newest_address: bytes = b"") -> IdentityCard | FailureCode:
    """The card in `block`, or why it is none, as `card_kind` says.

    Args:
        block: The text block.
        newest_address: The address added to the chip last, UTF-16LE; empty where there is none.
    """
    kind = card_kind(block)
    if isinstance(kind, FailureCode):
        return kind
    try:
        card = _DECODERS[kind](TextFields(block))
        newest = TextFields(newest_address).text(0, _NEWEST_ADDRESS_BYTES)
    except ValueError:  # undecodable bytes and impossible dates are ValueErrors, too
        return FailureCode.CARD_DATA_INVALID
    if not newest or kind not in _WITH_ADDRESS:
        return card
    return replace(card, address=newest, printed_address=card.address)


def _resident(fields: TextFields) -> IdentityCard:
    return IdentityCard(
        name=fields.required(0, 30),
        sex=fields.sex(30),
        nation_code=fields.text(32, 4),
        birth_date=fields.day(36),
        address=fields.text(52, 70),
        id_number=fields.required(122, 36).replace("x", "X"),
        issuing_authority=fields.text(158, 30),
        valid_from=fields.day(188),
        valid_to=fields.last_day(204),
    )


def _residence_permit(fields: TextFields) -> IdentityCard:
    return replace(
        _resident(fields),
        nation_code="",
        kind=CardKind.RESIDENCE_PERMIT,
        travel_document=fields.text(220, 18),
        issue_count=fields.text(238, 4),
    )


def _foreigner_2017(fields: TextFields) -> IdentityCard:
    return IdentityCard(
        name=fields.text(158, 30),
        sex=fields.sex(120),
        nation_code="",
        birth_date=fields.day(220),
        address="",
        id_number=fields.required(122, 30),
        issuing_authority=fields.text(240, 8),
        valid_from=fields.day(188),
        valid_to=fields.last_day(204),
        kind=CardKind.FOREIGNER_2017,
        english_name=fields.text(0, 120),
        nationality=fields.text(152, 6),
    )


def _foreigner_2023(fields: TextFields) -> IdentityCard:
    return IdentityCard(
        name=fields.text(0, 30),
        sex=fields.sex(30),
        nation_code="",
        birth_date=fields.day(36),
        address="",
        id_number=fields.required(122, 36).replace("x", "X"),
        issuing_authority="",
        valid_from=fields.day(188),
        valid_to=fields.last_day(204),
        kind=CardKind.FOREIGNER_2023,
        english_name=fields.joined((52, 70), (220, 22)),
        nationality=fields.text(242, 6),
        issue_count=fields.text(32, 4),
    )


_DECODERS: dict[CardKind, Callable[[TextFields], IdentityCard]] = {
    CardKind.RESIDENT: _resident,
    CardKind.RESIDENCE_PERMIT: _residence_permit,
    CardKind.FOREIGNER_2017: _foreigner_2017,
    CardKind.FOREIGNER_2023: _foreigner_2023,
}
