"""The status of an outbox entry in the database, and what it means to the resident.

PENDING -> DELIVERED, or PENDING -> DEAD (the shelf that staff look at), or PENDING -> EXPORTED (it left in a bundle,
and another machine sends it) and back. A lease is not a status: the one sync process
holds it in memory, so that a killed process leaves nothing to be released.
"""

from enum import StrEnum
from typing import Final

from kiosk.domain.case import CaseProgress, DeliveryStatus
from offline_queue.database import Database
from offline_queue.local_number import sequence_of

MOST_COUNTED: Final = 999
"""Queues are counted up to here, so that the count costs the same however long the line was down."""


class EntryStatus(StrEnum):
    """As stored."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"
    EXPORTED = "exported"


def progress_of(database: Database, local_no: str) -> CaseProgress | None:
    """Where the case stands now, or None where there is none of that number."""
    sequence = sequence_of(local_no)
    found = database.execute("progress", {"sequence": sequence, "local_no": local_no})
    row: tuple[str, str] | None = found.fetchone()
    if row is None:
        return None
    status, case_no = row
    match EntryStatus(status):
        case EntryStatus.PENDING:
            return CaseProgress(local_no, DeliveryStatus.QUEUED, ahead=count_ahead(database, sequence))
        case EntryStatus.DELIVERED:
            return CaseProgress(local_no, DeliveryStatus.DELIVERED, case_no)
        case EntryStatus.EXPORTED:
            return CaseProgress(local_no, DeliveryStatus.QUEUED)
        case EntryStatus.DEAD:
            return CaseProgress(local_no, DeliveryStatus.REFUSED)


def count_ahead(database: Database, sequence: int) -> int:
    """How many cases wait in front of this one, counted up to MOST_COUNTED."""
    return _count(database, "ahead", sequence)


def count_waiting(database: Database) -> int:
    """How many cases wait, counted up to MOST_COUNTED."""
    return _count(database, "waiting", 0)


def _count(database: Database, statement: str, sequence: int) -> int:
    count: int = database.execute(statement, {"sequence": sequence, "most": MOST_COUNTED}).fetchone()[0]
    return count
