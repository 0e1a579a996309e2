"""An outbox as an earlier program left it, for its migrations."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database as PlainDatabase

from offline_queue.database import DATABASE_NAME
from offline_queue.schema.migrations import m001_outbox, m002_audit, outbox_migrations


@contextmanager
def of_the_second_schema(folder: Path, cases: int) -> Generator[sqlite3.Connection]:
    """The database of a new folder with this many cases of one page in it, open for more."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("PRAGMA foreign_keys = ON")
        plain = PlainDatabase(old)
        m001_outbox(plain)
        m002_audit(plain)
        outbox_migrations.ensure_migrations_table(plain)
        for name in ("m001_outbox", "m002_audit"):
            old.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('outbox', ?, '')", (name,)
            )
        for sequence in range(1, cases + 1):
            old.execute(
                "INSERT INTO entries (submission_id, local_no, item_code, item_name, accepted_at, sealed_token)"
                " VALUES (?, ?, 'X', '居住证', '2026-11-23T09:00:00+08:00', x'00')",
                (f"case-{sequence}", f"YL0017-2611-{sequence:04d}"),
            )
            old.execute("INSERT INTO attachments (sequence, position, file_name) VALUES (?, 0, 'a')", (sequence,))
        yield old
        old.execute("PRAGMA user_version = 2")
