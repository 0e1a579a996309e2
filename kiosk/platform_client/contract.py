"""The version of the contract that this client speaks, and whether a platform speaks it as well. Pure.

The address carries the first number; a platform with a higher second number takes what an older terminal sends.
"""

import re
from typing import Final

CONTRACT: Final = "1.3"
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.\d{1,4}", re.ASCII)


def understands(version: str) -> bool:
    """Whether a platform of this version takes what this client sends."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return False
    major, minor = CONTRACT.split(".")
    return found[1] == major and int(found[2]) >= int(minor)
