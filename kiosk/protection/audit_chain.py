"""The audit log's chain: each entry carries a digest over itself and the digest before it (SM3). Pure.

Whoever alters, removes, inserts or reorders an entry breaks every link from there on. Whoever writes the whole chain
anew is found out by a head that was told to somebody else before.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.protection.digest import sm3_hex

GENESIS = sm3_hex(b"qinwuyuan-kiosk audit log 1")
"""What stands before the first entry."""


@dataclass(frozen=True, slots=True)
class AuditLink:
    """An entry as it is stored.

    Attributes:
        sequence: Its place, from 1 on without a gap.
        at: When, ISO 8601 with the station's zone.
        event: Name of the event.
        facts: Its facts in one line.
        digest: Over all of this and the digest before, in hex.
    """

    sequence: int
    at: str
    event: str
    facts: str
    digest: str


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first place at which the chain does not hold."""

    sequence: int
    reason: str


def link_after(previous: str, sequence: int, at: str, event: str, facts: str) -> AuditLink:
    """The link that follows the digest `previous`. Each part's length is digested, too: no two entries look alike."""
    parts = (previous, str(sequence), at, event, facts)
    digested = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    return AuditLink(sequence, at, event, facts, sm3_hex(digested))


def first_broken(links: Iterable[AuditLink], head: str = "") -> BrokenLink | None:
    """Where the chain breaks first, or None where it holds.

    Args:
        links: All of them, as stored, in order.
        head: A digest that the chain must contain because somebody was told of it; empty to ask for none.
    """
    previous, last, seen = GENESIS, 0, not head
    for link in links:
        if link.sequence != last + 1:
            return BrokenLink(last + 1, "an entry is missing")
        if link != link_after(previous, link.sequence, link.at, link.event, link.facts):
            return BrokenLink(link.sequence, "the entry or the one before it was altered")
        previous, last = link.digest, link.sequence
        seen = seen or link.digest == head
    return None if seen else BrokenLink(last + 1, "the chain does not contain the head that was told before")
