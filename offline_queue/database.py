"""The outbox's SQLite database: opened, brought up to date, and spoken to in named statements.

WAL with synchronous=FULL: a transaction is one fsync, and none that was confirmed is lost to a power cut. Notes that
may be lost to a power cut, though not to a killed process, ask for `durable=False` and cost no fsync.
Not here: what the tables mean (`outbox`, `delivery_store`).
"""

import fcntl
import os
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue.database_files import finish_swap, is_lost, sync_file
from offline_queue.faults import DatabaseLostError, WrongKeyError
from offline_queue.queries import STATEMENTS
from offline_queue.schema import bring_up_to_date

DATABASE_NAME: Final = "outbox.db"
_KEY_CHECK = "key check"
_BUSY_MS = 5000
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA busy_timeout = {_BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = FAST",  # what was deleted does not stay readable in free pages
    "PRAGMA temp_store = MEMORY",
)

Parameters = Mapping[str, str | int | bytes | None]
_NONE: Parameters = {}


class Database:
    """One connection. Used by one thread at a time; another thread or process opens its own.

    Raises:
        OSError, sqlite3.Error: The folder or the file cannot be used.
        WrongKeyError: It was written under another device key.
        NewerSchemaError: A later program wrote it.
        DatabaseLostError: It is gone or empty, and its backup is not.
    """

    def __init__(self, folder: Path, envelope: Envelope) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._log = folder / f"{DATABASE_NAME}-wal"
        with _locked(folder) as handle:
            finish_swap(folder, DATABASE_NAME)
            if is_lost(folder, DATABASE_NAME):
                raise DatabaseLostError
            self._connection = sqlite3.connect(
                folder / DATABASE_NAME, isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000
            )
            try:
                for pragma in _PRAGMAS:
                    self._connection.execute(pragma)
                bring_up_to_date(self._connection)
                self._check_key(envelope)
                os.fsync(handle)  # the database's own name must survive a power cut, too
            except BaseException:
                self._connection.close()
                raise

    def execute(self, name: str, parameters: Parameters = _NONE) -> sqlite3.Cursor:
        """Run the statement called `name`."""
        return self._connection.execute(STATEMENTS[name], parameters)

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Generator[None]:
        """All statements of the block or none, on disk at its end unless `durable` is false."""
        if not durable:
            self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            if not durable:
                self._connection.execute("PRAGMA synchronous = FULL")

    def copy_to(self, path: Path) -> None:
        """Write the database as it is at this moment into one new file; others may read and write meanwhile."""
        with closing(sqlite3.connect(path, isolation_level=None)) as copy:
            self._connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it

    def sync_log(self) -> None:
        """Have every transaction so far on disk, those that asked for `durable=False` as well. One fsync.

        Raises:
            OSError: The disk fails.
        """
        with suppress(FileNotFoundError):  # without a log everything is in the file, and synced
            sync_file(self._log)

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the file and shorten it; does nothing where others read at this moment."""
        # without patience: it would keep out whoever hands in a case for as long as it waits for a reader
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")

    def foreign_changes(self) -> int:
        """A number that differs from its last value when another connection has changed the database."""
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _check_key(self, envelope: Envelope) -> None:
        # noticed here once, rather than at each case, which would put them all on the shelf
        row: tuple[bytes] | None = self.execute("key_check").fetchone()
        if row is None:
            with self.transaction():
                self.execute("set_key_check", {"sealed": envelope.seal(b"", _KEY_CHECK)})
            return
        try:
            envelope.open(row[0], _KEY_CHECK)
        except SealBrokenError:
            raise WrongKeyError from None


@contextmanager
def _locked(folder: Path) -> Generator[int]:
    """Alone among all who open this folder, so that one of them makes the tables."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)
