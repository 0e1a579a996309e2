"""What an admin hands the technician who enrols a machine: where, whose certificate, and the one-time code. Pure.

As text, typed or scanned from a QR code, four words on one line:

    QWY-ENROL-1 https://platform.example/terminal/v1 sm3:0123...ef K7QF-92MD-4TZ8-XB3A

The third is the digest (sm3 or sha256, in hex) of the DER certificate of the authority that the platform's TLS hangs
on; "-" stands there only for this very machine without TLS. Nothing in it is personal, and the code works once.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from kiosk.platform_client.credentials import is_safe_address

_MARK: Final = "QWY-ENROL-1"
NO_AUTHORITY: Final = "-"
_WORDS: Final = 4
_PIN: Final = re.compile("(sm3|sha256):([0-9a-f]{64})")
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CODE_LETTERS: Final = re.compile("[0-9A-HJKMNP-TV-Z]{16}")  # base 32 of Crockford: nothing that looks like another
_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class EnrolmentSlip:
    """The slip. The repr hides the code.

    Attributes:
        address: Base address of the platform.
        authority: Digest of its certification authority as `sm3:HEX` or `sha256:HEX`, or NO_AUTHORITY.
        code: The one-time code.
    """

    address: str
    authority: str
    code: str = field(repr=False)


def slip_text(slip: EnrolmentSlip) -> str:
    """The slip as it stands in the QR code."""
    return f"{_MARK} {slip.address} {slip.authority} {slip.code}"


def slip_in(scanned: str) -> EnrolmentSlip | None:
    """The slip in what was scanned or typed on one line, or None."""
    words = scanned.split()
    if len(words) != _WORDS or words[0].upper() != _MARK:
        return None
    return slip_of(words[1], words[2], words[3])


def slip_of(address: str, authority: str, code: str) -> EnrolmentSlip | None:
    """The slip of three words that were typed one by one, or None where one of them cannot be right."""
    address, authority = address.strip().rstrip("/"), _digest(authority)
    is_open = authority == NO_AUTHORITY and address.startswith("http://")
    if not is_safe_address(address) or not (is_open or _PIN.fullmatch(authority)) or not code.strip():
        return None
    return EnrolmentSlip(address, authority, _code(code))


def _digest(typed: str) -> str:
    """In lower case; after its name, without what groups its digits."""
    name, colon, digits = typed.strip().lower().partition(":")
    return name + colon + re.sub("[ :-]", "", digits)


def _code(typed: str) -> str:
    """As it was issued, however it was typed; a code of another form is left as it is."""
    letters = re.sub("[ -]", "", typed).upper().translate(_READ_AS)
    if not _CODE_LETTERS.fullmatch(letters):
        return typed.strip()
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
