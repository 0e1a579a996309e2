"""A second copy of the database beside it, made while it is whole, for `salvage` when it no longer is.

Page files are not copied: they are sealed, never altered once written, and found again by the names in the copy.
A copy holds the sealed content of a case until the next copy, also when the case has been delivered meanwhile.
"""

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import Final

from kiosk.domain.failure import FailureCode
from kiosk.protection.durable_file import sync_folder
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.database_files import BACKUP_NAME, is_whole, sync_file
from offline_queue.disk_probe import free_bytes
from offline_queue.faults import storage_code

_UNFINISHED_NAME: Final = "outbox.db.copying"


class BackUp(Enum):
    """What came of it. The last copy stays unless a new one was made."""

    MADE = auto()
    NO_ROOM = auto()
    NOT_WHOLE = auto()


def back_up(database: Database, folder: Path, reserve_bytes: int = 0) -> BackUp:
    """Put a copy of `database` in the place of the last one; whole, durable, or not at all.

    It is checked before it counts, and never takes of the room that is kept free: a case is worth more than its copy.

    Args:
        database: An open connection to it.
        folder: Where it lies, and its copy.
        reserve_bytes: Room that stays free while both copies are there.

    Raises:
        OSError, sqlite3.Error: The disk fails; the last copy stays.
    """
    unfinished = folder / _UNFINISHED_NAME
    unfinished.unlink(missing_ok=True)
    if free_bytes(folder) < reserve_bytes + _size(folder):
        return BackUp.NO_ROOM
    try:
        database.copy_to(unfinished)
        if not is_whole(unfinished):
            return BackUp.NOT_WHOLE
        sync_file(unfinished)
        unfinished.replace(folder / BACKUP_NAME)
        sync_folder(folder)
    except (OSError, sqlite3.Error) as error:
        if storage_code(error) is FailureCode.STORAGE_FULL:  # somebody else took the room meanwhile
            return BackUp.NO_ROOM
        raise
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return BackUp.MADE


def _size(folder: Path) -> int:
    """The most that a copy can take: what is in the log replaces pages, or adds some."""
    files = (folder / DATABASE_NAME, folder / f"{DATABASE_NAME}-wal")
    return sum(path.stat().st_size for path in files if path.exists())


def backed_up_at(folder: Path) -> datetime | None:
    """When the last copy was made, in UTC; None without one."""
    try:
        return datetime.fromtimestamp((folder / BACKUP_NAME).stat().st_mtime, UTC)
    except OSError:
        return None
