"""The 256-byte text block of a resident ID card, decoded. Pure; any bytes give a card or a failure, never an exception.

UTF-16LE fields at fixed places, padded with spaces. Whether the card may be used (number, expiry) is not judged here:
that is `kiosk.domain.identity.card_problem`. Photographs and fingerprints are not looked at.
"""

import unicodedata
from datetime import date

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard, Sex

TEXT_BLOCK_BYTES = 256

_NAME = slice(0, 30)
_SEX = slice(30, 32)
_NATION = slice(32, 36)
_BIRTH = slice(36, 52)
_ADDRESS = slice(52, 122)
_ID_NUMBER = slice(122, 158)
_AUTHORITY = slice(158, 188)
_VALID_FROM = slice(188, 204)
_VALID_TO = slice(204, 220)
_KIND = slice(248, 250)

_PADDING = " \u3000\0"
_LONG_TERM = "长期"
_DATE_DIGITS = 8
_HIDDEN_CATEGORIES = ("Cc", "Cf")  # control and direction marks: they could show another name than they hold


class _UnsoundTextError(ValueError):
    """A field does not hold what its place demands."""


def decode_card_text(block: bytes) -> IdentityCard | FailureCode:
    """The resident ID card in `block`; CARD_WRONG_KIND for another card's block, CARD_DATA_INVALID if unsound."""
    if len(block) != TEXT_BLOCK_BYTES:
        return FailureCode.CARD_DATA_INVALID
    try:
        if _text(block[_KIND]):
            return FailureCode.CARD_WRONG_KIND
        return _resident(block)
    except ValueError:  # undecodable bytes and impossible dates are ValueErrors, too
        return FailureCode.CARD_DATA_INVALID


def _resident(block: bytes) -> IdentityCard:
    return IdentityCard(
        name=_required(block[_NAME]),
        sex=Sex(_text(block[_SEX])),
        nation_code=_text(block[_NATION]),
        birth_date=_date(_text(block[_BIRTH])),
        address=_text(block[_ADDRESS]),
        id_number=_required(block[_ID_NUMBER]).replace("x", "X"),
        issuing_authority=_text(block[_AUTHORITY]),
        valid_from=_date(_text(block[_VALID_FROM])),
        valid_to=_last_day(_text(block[_VALID_TO])),
    )


def _text(field: bytes) -> str:
    text = field.decode("utf-16-le").strip(_PADDING)
    if any(unicodedata.category(character) in _HIDDEN_CATEGORIES for character in text):
        raise _UnsoundTextError
    return text


def _required(field: bytes) -> str:
    text = _text(field)
    if not text:
        raise _UnsoundTextError
    return text


def _date(digits: str) -> date:
    if len(digits) != _DATE_DIGITS or not (digits.isascii() and digits.isdigit()):
        raise _UnsoundTextError
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _last_day(text: str) -> date | None:
    return None if text == _LONG_TERM else _date(text)
