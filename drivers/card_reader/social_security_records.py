"""The records of a social-security card, by tag, and the card they make. Pure; any bytes give a card or a failure.

Text is GB 18030, dates and codes are packed digits; padding is NUL, space or F, on whichever side the issuer put it.
"""

from datetime import date

from drivers.card_reader.text_fields import visible
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import Sex
from kiosk.domain.social_security import SocialSecurityCard

Records = dict[int, bytes]
"""Values by tag: LD/T 32-2015, 01 to 0D, and 4E for the end of a long name."""

_PADDING = b"\0 \xff"
_REGION_BYTES = 3
_GENERATIONS = {"1": 1, "2": 2, "\0": 2, "3": 3}


def decode_records(records: Records) -> SocialSecurityCard | FailureCode:
    """The card; CARD_UNREADABLE without number or name, CARD_DATA_INVALID where they are not text."""
    try:
        id_number, name = _text(records.get(0x08, b"")), _text(_whole_name(records))
        card_number = _text(records.get(0x07, b""))
    except ValueError:
        return FailureCode.CARD_DATA_INVALID
    if not id_number or not name:
        return FailureCode.CARD_UNREADABLE
    sex = records.get(0x0A, b"").decode("ascii", "replace")
    return SocialSecurityCard(
        generation=_GENERATIONS.get(records.get(0x03, b"")[:1].decode("ascii", "replace")),
        region_code=_digits(records.get(0x01, b"")[:_REGION_BYTES]),
        card_number=card_number,
        issued_on=_day(records.get(0x05, b"")),
        valid_to=_day(records.get(0x06, b"")),
        id_number=id_number.upper(),
        name=name,
        sex=Sex(sex) if sex in set(Sex) else Sex.UNKNOWN,
        nation_code=_digits(records.get(0x0B, b"")),
        birthplace_code=_digits(records.get(0x0C, b"")),
        birth_date=_day(records.get(0x0D, b"")),
    )


def _whole_name(records: Records) -> bytes:
    """Name and extension as bytes: a character of two bytes may be cut between them."""
    name, extension = records.get(0x09, b""), records.get(0x4E, b"").strip(_PADDING)
    return name.rstrip(b"\0\xff") + extension if extension else name


def _text(value: bytes) -> str:
    return visible(value.strip(_PADDING).decode("gb18030"))


def _digits(value: bytes) -> str:
    """Packed digits, padded with F; empty where it is something else."""
    digits = value.hex().rstrip("f")
    return digits if digits.isdecimal() else ""


def _day(value: bytes) -> date | None:
    try:
        return date.fromisoformat(_digits(value))
    except ValueError:
        return None
