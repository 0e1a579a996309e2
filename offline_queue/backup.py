"""A second copy of the database beside it, made while it is whole, for `salvage` when it no longer is.

Page files are not copied: they are sealed, never altered once written, and found again by the names in the copy.
A copy holds the sealed content of a case until the next copy, also when the case has been delivered meanwhile.
"""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.protection.durable_file import sync_folder
from offline_queue.database import Database
from offline_queue.database_files import BACKUP_NAME, is_whole, sync_file

_UNFINISHED_NAME: Final = "outbox.db.copying"


def back_up(database: Database, folder: Path) -> bool:
    """Put a copy of `database` in the place of the last one; whole, durable, or not at all.

    The copy is checked before it counts. False where it is not whole: then the database is not; the last copy stays.

    Raises:
        OSError, sqlite3.Error: The disk fails; the last copy stays.
    """
    unfinished = folder / _UNFINISHED_NAME
    unfinished.unlink(missing_ok=True)
    try:
        database.copy_to(unfinished)
        if not is_whole(unfinished):
            return False
        sync_file(unfinished)
        unfinished.replace(folder / BACKUP_NAME)
        sync_folder(folder)
        return True
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def backed_up_at(folder: Path) -> datetime | None:
    """When the last copy was made, in UTC; None without one."""
    try:
        return datetime.fromtimestamp((folder / BACKUP_NAME).stat().st_mtime, UTC)
    except OSError:
        return None
