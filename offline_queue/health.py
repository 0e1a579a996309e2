"""How an outbox folder stands, for its own upkeep and for staff: what waits, room, catalogue, backup, log."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from offline_queue.backup import backed_up_at
from offline_queue.database import Database
from offline_queue.disk_probe import free_bytes
from offline_queue.intake_limits import OLDEST_DAYS, Queue, Situation
from offline_queue.self_check import wal_bytes

CONFIRMED_NAME: Final = "catalogue.confirmed"
"""Beside the outbox's folder; its time is when the platform last confirmed the catalogue."""


@dataclass(frozen=True, slots=True)
class Health:
    """What staff ask about.

    Attributes:
        situation: What the limits of the intake are held against.
        shelved: Cases on the shelf.
        exported: Cases that left in a bundle and were neither taken back nor dropped.
        wal_bytes: Size of the write-ahead log.
        backed_up_at: When the last backup was made, in UTC; None without one.
    """

    situation: Situation
    shelved: int
    exported: int
    wal_bytes: int
    backed_up_at: datetime | None


def situation_of(database: Database, folder: Path, now: datetime) -> Situation:
    """What the limits are held against at `now`, the earliest that it may be. Raises STORAGE_ERRORS."""
    earliest = {"earliest": (now - timedelta(days=OLDEST_DAYS)).isoformat()}
    queues = tuple(
        Queue(item_code, waiting, _moment(oldest))
        for item_code, waiting, oldest in database.execute("queues", earliest).fetchall()
    )
    return Situation(queues, free_bytes(folder), _confirmed_at(folder), now)


def health_of(database: Database, folder: Path, now: datetime) -> Health:
    """Everything. Raises STORAGE_ERRORS."""
    counts: dict[str, int] = dict(database.execute("states").fetchall())
    return Health(
        situation_of(database, folder, now),
        shelved=counts.get("dead", 0),
        exported=counts.get("exported", 0),
        wal_bytes=wal_bytes(folder),
        backed_up_at=backed_up_at(folder),
    )


def _moment(text: str | None) -> datetime | None:
    """None where somebody has edited the row: an odd time must not stop the upkeep."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _confirmed_at(folder: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp((folder.parent / CONFIRMED_NAME).stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):  # a time beyond all calendars is none
        return None
