"""What an earlier program left is taken over whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.protection.envelope import Envelope
from offline_queue.database import DATABASE_NAME, Database
from tests.component.offline_queue.old_outbox import of_the_second_schema


def test_an_outbox_of_the_second_schema_keeps_pages_numbers_and_log(tmp_path: Path) -> None:
    folder, envelope = tmp_path / "outbox", Envelope(bytes(16))
    with of_the_second_schema(folder, cases=2) as old:
        old.execute("INSERT INTO ratings (rating_id, entry, rated_at) VALUES ('r', 1, '')")
        old.execute("DELETE FROM entries WHERE sequence = 2")
    with closing(Database(folder, envelope)) as database:
        assert [row[2] for row in database.execute("stock")] == ["YL0017-2611-0001"]
        assert len(database.execute("pages").fetchall()) == 1
        assert database.execute("last_sequence").fetchone() == (2,), "a number would be given twice"
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as new:
        assert new.execute("PRAGMA foreign_key_check").fetchall() == []
        assert new.execute("SELECT count(*) FROM ratings").fetchone() == (1,)
