"""What the frames of a bundle hold: first how many cases, then for each its facts, its content, and its pages. Pure.

Reading is strict, as of everything stored (`strict_json`).
"""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from offline_queue import strict_json as read

_VERSION: Final = 1
_LOCAL_NO: Final = re.compile(r"\w{1,32}-\d{4}-\d{4,18}")


class BundledCaseError(ValueError):
    """The frame does not hold what it must."""


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What goes along with a case beside its content.

    Attributes:
        local_no: The number on the resident's receipt.
        accepted_at: When it was handed in.
        token: The receipt's token.
    """

    local_no: str
    accepted_at: datetime
    token: str = field(repr=False)


def encode_count(cases: int) -> bytes:
    """The first frame."""
    return json.dumps({"version": _VERSION, "cases": cases}).encode()


def decode_count(content: bytes) -> int:
    """Raises BundledCaseError."""
    try:
        document = read.record(json.loads(content), "version cases")
        count = read.whole(document["cases"])
    except (ValueError, RecursionError):
        raise BundledCaseError from None
    if document["version"] != _VERSION or count < 1:
        raise BundledCaseError
    return count


def encode_facts(facts: CaseFacts) -> bytes:
    """The frame before a case's content."""
    return json.dumps([facts.local_no, facts.accepted_at.isoformat(), facts.token]).encode()


def decode_facts(content: bytes) -> CaseFacts:
    """Raises BundledCaseError."""
    try:
        local_no, accepted_at, token = read.items(json.loads(content), 3)
        facts = CaseFacts(read.text(local_no), read.moment(accepted_at), read.text(token))
    except (ValueError, RecursionError):
        raise BundledCaseError from None
    if not _LOCAL_NO.fullmatch(facts.local_no):
        raise BundledCaseError
    return facts
