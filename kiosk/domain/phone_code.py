"""The one-time code that the Qinwuyuan app shows on a phone (身份码), told from every other code by its form alone.

Only what has this form goes to the platform: what a shop's code or a parcel's says is nobody's business here.
"""

import re

_FORM = re.compile(r"QWY1\.[0-9A-Za-z_-]{22,64}")


def is_phone_code(text: str) -> bool:
    """Whether `text` has the form of a one-time code; whether it is one, only the platform knows."""
    return bool(_FORM.fullmatch(text))
