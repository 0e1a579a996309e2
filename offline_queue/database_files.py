"""The files beside the database: its backup, a salvaged one that waits for its place, the broken one it replaced."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from kiosk.domain.failure import FailureCode
from kiosk.protection.durable_file import sync_folder
from offline_queue.faults import storage_code

BACKUP_NAME: Final = "outbox.db.backup"
SALVAGED_NAME: Final = "outbox.db.salvaged"
BROKEN_NAME: Final = "outbox.db.broken"
_SIDE_FILES: Final = ("-wal", "-shm")


def is_lost(folder: Path, database_name: str) -> bool:
    """Whether the database is gone or empty although a backup of it is there."""
    return not has_content(folder / database_name) and (folder / BACKUP_NAME).exists()


def finish_swap(folder: Path, database_name: str) -> None:
    """Put a complete salvaged file into its place, if there is one. Whoever calls it is alone in the folder.

    The broken file's log goes first: it must never be found beside the new one.
    """
    salvaged, place, broken = folder / SALVAGED_NAME, folder / database_name, folder / BROKEN_NAME
    if not salvaged.exists():
        return
    for side in _SIDE_FILES:
        with suppress(FileNotFoundError):
            place.with_name(place.name + side).replace(broken.with_name(broken.name + side))
    sync_folder(folder)
    with suppress(FileNotFoundError):
        place.replace(broken)
    salvaged.replace(place)
    sync_folder(folder)


def is_whole(path: Path) -> bool:
    """Whether it is there and SQLite finds nothing wrong with it.

    Raises:
        OSError, sqlite3.Error: The disk does not give it, which says nothing about what is in it.
    """
    if not has_content(path):
        return False
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        try:
            return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
        except sqlite3.DatabaseError as error:
            if storage_code(error) is not FailureCode.STORAGE_SPOILT:
                raise
            return False


def has_content(path: Path) -> bool:
    """Whether anything was ever written to it."""
    return path.exists() and path.stat().st_size > 0


def sync_file(path: Path) -> None:
    """Have what was written to it reach the disk, for its owner's eyes only.

    Raises:
        OSError: The disk fails.
    """
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fchmod(handle, 0o600)
        os.fsync(handle)
    finally:
        os.close(handle)
