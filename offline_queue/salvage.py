"""A broken database is read row by row into a new one, which takes its place; the broken one stays beside it.

What the broken file does not give is taken from the last backup, table by table, row by row: the broken file's word
counts, where it has one. What became of a case after the backup is taken from the audit log as far as that is readable
(`last_event`): what was delivered, exported or dropped is not sent again. Where the log is lost as well, a case
that was delivered after the backup has lost its pages; it goes to the shelf, or the platform knows it.

Nobody may use the folder meanwhile (`alone`). The swap survives a power cut: once the new file is complete under the
name SALVAGED_NAME, whoever opens the folder next finishes it (`finish_swap`, called by `Database`).
"""

import fcntl
import os
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.audit import AuditEvent, facts_in
from kiosk.protection.durable_file import sync_folder
from offline_queue.attachments import FOLDER_NAME
from offline_queue.database import DATABASE_NAME
from offline_queue.database_files import BACKUP_NAME, SALVAGED_NAME, finish_swap, has_content, sync_file
from offline_queue.last_event import follow_log
from offline_queue.local_number import sequence_of
from offline_queue.schema import bring_up_to_date
from offline_queue.single_flight import LOCK_NAME

_UNFINISHED_NAME: Final = "outbox.db.salvaging"
_KEYS: Final = {
    "meta": "name",
    "entries": "sequence",
    "attachments": "sequence, position",
    "ratings": "sequence",
    "prints": "print_id",
    "line": "one",
    "audit": "sequence",
    "staff": "number",
}
"""The tables, those that others refer to first, and what their rows are found by."""

_IN_USE: Final = (0x40000002, 510)  # where every open connection of SQLite's has a shared lock (its os.h)
_SKIPPED: Final = 1000  # numbers, where the last one cannot be told: none is given twice
_Row = tuple[str | int | bytes | None, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read.

    Attributes:
        rows: How many rows of each table are in the new file.
        from_backup: Local numbers of the cases that only the backup still had.
        missing: Numbers of cases that must have been there and could not be read; the last part alone where no more
            is known.
        certain: Whether the highest number is known, so that `missing` names all.
        refused: How many rows could be read and yet not be kept: what they belong to is lost.
    """

    rows: dict[str, int]
    from_backup: tuple[str, ...]
    missing: tuple[str, ...]
    certain: bool
    refused: int


def salvage(folder: Path, database_name: str) -> Salvaged:
    """Put what can be read of the database and its backup into the place of it.

    Raises:
        OSError: The disk fails; the broken file is where it was.
        sqlite3.Error: The new file cannot be written.
    """
    unfinished = folder / _UNFINISHED_NAME
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as new:
        new.execute("PRAGMA foreign_keys = ON")
        bring_up_to_date(new)
        new.execute("BEGIN")
        found = _gather(new, folder / database_name, folder / BACKUP_NAME)
        new.execute("COMMIT")
    sync_file(unfinished)
    unfinished.replace(folder / SALVAGED_NAME)
    sync_folder(folder)
    finish_swap(folder, database_name)
    return found


@contextmanager
def alone(folder: Path) -> Generator[bool]:
    """Keep kiosk and sync process out for the block, those that start meanwhile as well; False where one is there.

    A case that were put into the old file behind the copy's back would be lost.
    """
    with ExitStack() as held:
        held_all = all(_hold(folder / name, held) for name in ("", LOCK_NAME, FOLDER_NAME))
        yield held_all and not _is_in_use(folder / DATABASE_NAME)


def _is_in_use(database: Path) -> bool:
    """Whether another process has a connection open, such as a kiosk that has taken nothing in yet."""
    try:
        with database.open("r+b") as file:
            start, length = _IN_USE
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def _hold(path: Path, held: ExitStack) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    held.callback(os.close, handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _gather(new: sqlite3.Connection, broken: Path, backup: Path) -> Salvaged:
    refused, last, certain = _copy(broken, new)
    own = _sequences(new)
    lost, last_of_backup, _ = _copy(backup, new)
    came_back = {local_no: sequence for sequence, local_no in _sequences(new).items() if sequence not in own}
    follow_log(new, came_back)
    # a case whose content was deleted must not get its pages back from the backup
    new.execute("DELETE FROM attachments WHERE sequence IN (SELECT sequence FROM entries WHERE sealed_case IS NULL)")
    kept = _sequences(new)
    last = max(last, last_of_backup, *kept, 0)
    new.execute("DELETE FROM sqlite_sequence WHERE name = 'entries'")
    new.execute(
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('entries', ?)", (last if certain else last + _SKIPPED,)
    )
    return Salvaged(
        rows={table: int(new.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in _KEYS},  # noqa: S608  our names
        from_backup=tuple(kept[sequence] for sequence in sorted(kept.keys() - own.keys())),
        missing=_missing(new, last, kept),
        certain=certain,
        refused=refused + lost,
    )


def _copy(source: Path, new: sqlite3.Connection) -> tuple[int, int, bool]:
    """Add what `source` has and `new` lacks: how many rows had lost their place, the highest number, is it certain."""
    if not has_content(source):
        return 0, 0, False
    refused = 0
    with closing(sqlite3.connect(source, isolation_level=None)) as old:
        for table, key in _KEYS.items():
            columns = _columns(new, table)
            with suppress(sqlite3.Error):  # an older program's file has fewer
                columns = [name for name in columns if name in _columns(old, table)] or columns
            named = ", ".join(columns)
            holes = ", ".join("?" * len(columns))
            insert = f"INSERT INTO {table} ({named}) VALUES ({holes}) ON CONFLICT DO NOTHING"  # noqa: S608  our names
            for row in _readable(old, f"SELECT {named} FROM {table}", key):  # noqa: S608  our names
                try:
                    new.execute(insert, row)
                except sqlite3.Error:
                    refused += 1
        return refused, *_last_sequence(old, new)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]


def _sequences(new: sqlite3.Connection) -> dict[int, str]:
    return {
        int(sequence): str(local_no) for sequence, local_no in new.execute("SELECT sequence, local_no FROM entries")
    }


def _missing(new: sqlite3.Connection, last: int, kept: dict[int, str]) -> tuple[str, ...]:
    """The audit log still knows the whole number of a case that it saw accepted, and which were forgotten in time."""
    known: dict[int, str] = {}
    forgotten: set[int] = set()
    for event, text in new.execute("SELECT event, facts FROM audit"):
        facts = facts_in(str(text))
        if event == AuditEvent.CASE_ACCEPTED:
            known[sequence_of(facts.get("local_no", ""))] = facts.get("local_no", "")
        elif event == AuditEvent.CASE_FORGOTTEN:
            forgotten.add(int(facts.get("place", "0")))
    numbers = (number for number in range(1, last + 1) if number not in kept and number not in forgotten)
    return tuple(known.get(number, f"...-{number:04d}") for number in numbers)


def _readable(old: sqlite3.Connection, select: str, key: str) -> Iterator[_Row]:
    """Rows from the first up to what cannot be read, from the last down to it, then what lies between, by number."""
    first_word = key.split(",", maxsplit=1)[0]
    seen: set[_Row] = set()
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{word} {direction}" for word in key.split(", "))
        try:
            for row in old.execute(f"{select} ORDER BY {order}"):
                if row in seen:
                    break
                seen.add(row)
                yield row
        except sqlite3.Error:
            continue
    if first_word == "sequence":
        yield from _between(old, select, seen)


def _between(old: sqlite3.Connection, select: str, seen: set[_Row]) -> Iterator[_Row]:
    known = {int(row[0]) for row in seen if isinstance(row[0], int)}
    for sequence in range(1, max(known, default=0)):
        if sequence in known:
            continue
        with suppress(sqlite3.Error):
            yield from old.execute(f"{select} WHERE sequence = ?", (sequence,)).fetchall()


def _last_sequence(old: sqlite3.Connection, new: sqlite3.Connection) -> tuple[int, bool]:
    """The highest number that was ever given, and whether that is certain."""
    last = int(new.execute("SELECT coalesce(max(sequence), 0) FROM entries").fetchone()[0])
    with suppress(sqlite3.Error, TypeError, ValueError):
        told = int(old.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entries'").fetchone()[0])
        if told >= last:
            return told, True
    return last, False
