"""An outbox as an earlier program left it, for its migrations."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database as PlainDatabase

from offline_queue.database import DATABASE_NAME
from offline_queue.schema.migrations import m001_outbox, m002_audit, m003_export, m004_staff, outbox_migrations

_RELEASED = (m001_outbox, m002_audit, m003_export, m004_staff)
"""The migrations of every schema that a released program left, in order."""

EARLIER_SCHEMAS = range(1, len(_RELEASED) + 1)


@contextmanager
def of_an_earlier_schema(folder: Path, schema: int, cases: int = 0) -> Generator[sqlite3.Connection]:
    """The database of a new folder with this many cases of one page in it, open for more."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("PRAGMA foreign_keys = ON")
        plain = PlainDatabase(old)
        for migration in _RELEASED[:schema]:
            migration(plain)
        outbox_migrations.ensure_migrations_table(plain)
        for migration in _RELEASED[:schema]:
            old.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('outbox', ?, '')",
                (migration.__name__,),
            )
        for sequence in range(1, cases + 1):
            old.execute(
                "INSERT INTO entries (submission_id, local_no, item_code, item_name, accepted_at, sealed_token)"
                " VALUES (?, ?, 'X', '居住证', '2026-11-23T09:00:00+08:00', x'00')",
                (f"case-{sequence}", f"YL0017-2611-{sequence:04d}"),
            )
            old.execute("INSERT INTO attachments (sequence, position, file_name) VALUES (?, 0, 'a')", (sequence,))
        yield old
        old.execute(f"PRAGMA user_version = {schema}")
