"""Citizen identification number: GB 11643-1999 with the check character of ISO 7064 MOD 11-2; and foreigners' numbers.

Checks shape, birth date and check character. Region codes are information, not a gate: people keep the number of a
county that no longer exists.
"""

import re
from datetime import date

_CHECK = "10X98765432"
_LENGTH = 18
_BODY = 17
_SEX_POSITION = 16
_FOREIGNER_BODY = re.compile(r"9[0-9]{16}")
_FORMER_FOREIGNER = re.compile(r"[A-Z]{3}[0-9]{12}")


def check_character(body: str) -> str:
    """The check character for the first 17 digits (ISO 7064 MOD 11-2, weights 2^(18-i) mod 11)."""
    total = sum(int(digit) * (2 ** (_BODY - index) % 11) for index, digit in enumerate(body))
    return _CHECK[total % 11]


def is_valid_id_number(number: str) -> bool:
    """Whether `number` (upper-case X) has 18 characters, a real birth date and the right check character."""
    body = number[:_BODY]
    if len(number) != _LENGTH or not (body.isascii() and body.isdigit()):
        return False
    return birth_date_of(number) is not None and check_character(body) == number[_BODY]


def is_valid_foreigner_number(number: str) -> bool:
    """Whether `number` is of a permanent residence card of 2023: 18 characters, first a 9, last the check character."""
    body, check = number[:_BODY], number[_BODY:]
    return bool(_FOREIGNER_BODY.fullmatch(body)) and check_character(body) == check


def is_valid_former_foreigner_number(number: str) -> bool:
    """Whether `number` is of a permanent residence card of 2017: three capital letters and twelve digits."""
    return bool(_FORMER_FOREIGNER.fullmatch(number))


def birth_date_of(number: str) -> date | None:
    """The birth date in positions 7 to 14, or None where it is not a date."""
    digits = number[6:14]
    if not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def is_male_number(number: str) -> bool:
    """Whether the 17th digit is odd, which is a man's number."""
    return int(number[_SEX_POSITION]) % 2 == 1
