"""The kiosk's own number of a case, shown and printed: `YL0017-2611-0328`. Pure.

Terminal, year and month of handing in, and a sequence that never goes back and is never used twice. It runs through the
months, so that a wrong clock cannot make the same number again. Nothing in it is personal.
"""

import re
from datetime import date

_SEQUENCE = re.compile(r"\d{4,18}", re.ASCII)


def local_number(terminal_name: str, day: date, sequence: int) -> str:
    """The number of the case `sequence`, handed in on `day` at the terminal `terminal_name`."""
    return f"{terminal_name.replace('-', '')}-{day:%y%m}-{sequence:04d}"


def sequence_of(local_no: str) -> int:
    """The sequence in a local number; 0, which no case has, where it is not one."""
    digits = local_no.rpartition("-")[2]
    return int(digits) if _SEQUENCE.fullmatch(digits) else 0
