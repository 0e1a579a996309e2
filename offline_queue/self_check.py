"""What the outbox looks at in itself: the database's pages, files without rows, rows without files, the log's size.

Runs beside the kiosk and the sync process, whose work never looks like damage. Nothing is opened that is sealed
(`stock.damage` does that for staff) and nothing is removed (`attachments.sweep` does, when a folder is opened).
"""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from offline_queue.attachments import FOLDER_NAME, is_page_file
from offline_queue.database import DATABASE_NAME, Database

_AT_WORK_S: Final = 3600.0
"""Seconds for which a file without a row may be a case that is just being handed in."""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """What was found.

    Attributes:
        spoilt: The database's pages or indexes are damaged.
        without_pages: Local numbers of cases that have lost a page file, in order.
        orphans: Page files that no case knows.
        wal_bytes: Size of the write-ahead log.
    """

    spoilt: bool
    without_pages: tuple[str, ...]
    orphans: int
    wal_bytes: int


def check(database: Database, folder: Path) -> SelfCheck:
    """Look at everything once.

    Raises:
        OSError, sqlite3.Error: The disk fails, or the damage is such that SQLite gives up.
    """
    spoilt = [tuple(row) for row in database.execute("quick_check")] != [("ok",)]
    files = _old_enough(folder / FOLDER_NAME)
    known = {name for _, name in _pages(database)}
    return SelfCheck(spoilt, _without_pages(database, folder), len(files - known), wal_bytes(folder))


def wal_bytes(folder: Path) -> int:
    """Size of the write-ahead log; 0 without one."""
    try:
        return (folder / f"{DATABASE_NAME}-wal").stat().st_size
    except FileNotFoundError:
        return 0


def _without_pages(database: Database, folder: Path) -> tuple[str, ...]:
    gone = {name for _, name in _pages(database) if not (folder / FOLDER_NAME / name).exists()}
    # looked up again: the row of a delivered case goes before its files, so a row that is still there has lost one
    still = _pages(database) if gone else []
    return tuple(dict.fromkeys(local_no for local_no, name in still if name in gone))


def _pages(database: Database) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = database.execute("pages").fetchall()
    return rows


def _old_enough(attachments: Path) -> set[str]:
    before = time.time() - _AT_WORK_S
    found: set[str] = set()
    for path in attachments.iterdir() if attachments.is_dir() else ():
        try:
            if is_page_file(path) and path.stat().st_mtime < before:
                found.add(path.name)
        except FileNotFoundError:  # delivered meanwhile
            continue
    return found
