"""What an earlier program left is taken over whole, and sent."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ports.case_gateway import Attachment
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from offline_queue import sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.schema import SCHEMA_VERSION
from offline_queue.stored_case import StoredCase, without_pages
from tests.component.offline_queue.old_outbox import EARLIER_SCHEMAS, of_an_earlier_schema
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


@pytest.mark.parametrize("schema", EARLIER_SCHEMAS)
def test_an_earlier_outbox_keeps_pages_numbers_and_log(tmp_path: Path, schema: int) -> None:
    folder, envelope = tmp_path / "outbox", Envelope(bytes(16))
    with of_an_earlier_schema(folder, schema, cases=2) as old:
        old.execute("INSERT INTO ratings (rating_id, entry, rated_at) VALUES ('r', 1, '')")
        old.execute("DELETE FROM entries WHERE sequence = 2")
    with closing(Database(folder, envelope)) as database:
        assert [row[2] for row in database.execute("stock")] == ["YL0017-2611-0001"]
        assert len(database.execute("pages").fetchall()) == 1
        assert database.execute("last_sequence").fetchone() == (2,), "a number would be given twice"
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as new:
        assert new.execute("PRAGMA foreign_key_check").fetchall() == []
        assert new.execute("SELECT count(*) FROM ratings").fetchone() == (1,)
        assert new.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_every_earlier_schema_is_tried() -> None:
    assert max(EARLIER_SCHEMAS) == SCHEMA_VERSION - 1


@pytest.mark.parametrize("schema", EARLIER_SCHEMAS)
def test_a_case_that_waited_under_the_devices_own_key_is_sent(tmp_path: Path, schema: int) -> None:
    key, content = bytes(range(16)), b"\xff\xd8 a page \xff\xd9"
    folder, envelope = tmp_path / "outbox", Envelope(key)
    case = StoredCase(
        without_pages(submission("old", pages=(content,))), (Attachment("lease", 1, sm3_hex(content), "image/jpeg"),)
    )
    with of_an_earlier_schema(folder, schema) as old, closing(AttachmentFolder(folder)) as attachments:
        (file_name,) = attachments.write([sealing.seal_page(envelope, "old", 0, content)])
        old.execute(
            "INSERT INTO entries"
            " (submission_id, local_no, item_code, item_name, accepted_at, sealed_token, sealed_case)"
            " VALUES ('old', 'YL0017-2611-0001', 'X', '居住证', '2026-11-23T09:00:00+08:00', ?, ?)",
            (sealing.seal_token(envelope, "old", "token"), sealing.seal_case(envelope, case)),
        )
        old.execute("INSERT INTO attachments (sequence, position, file_name) VALUES (1, 0, ?)", (file_name,))
    station = Station(folder, key)
    assert station.put(submission("old")).receipt_token == "token"
    station.put(submission("new", pages=(content + b"2",)))
    station.worker.run_once()
    assert list(station.gateway.cases) == ["old", "new"]
    assert list(station.gateway.pages.values()) == [content, content + b"2"]
    station.close()
