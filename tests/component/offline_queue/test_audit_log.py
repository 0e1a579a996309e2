"""The audit log is written with what it records, or not at all."""

import sqlite3

import pytest

from kiosk.domain.audit import AuditEvent
from kiosk.ports.outbox import NotAccepted
from kiosk.protection.audit_chain import first_broken
from offline_queue import audit_log
from offline_queue.database import Database
from offline_queue.queries import STATEMENTS
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


def _events(station: Station) -> list[str]:
    database = Database(station.folder, station.envelope)
    links = list(audit_log.links(database))
    database.close()
    assert first_broken(links) is None
    return [link.event for link in links]


def test_both_processes_write_one_chain(station: Station) -> None:
    station.put_ids("case-1")
    station.worker.run_once()
    local_no = station.put(submission("case-2", pages=())).progress.local_no
    assert station.outbox.begin_print("print-1", local_no)
    assert not station.outbox.begin_print("print-1", local_no), "a print that was begun before is not begun again"
    station.outbox.end_print("print-1", "printed")
    station.worker.run_once()
    handed_in = ["case.accepted", "case.delivered"]
    assert _events(station) == [*handed_in, "case.accepted", "print.begun", "print.ended", "case.delivered"]


@pytest.mark.logs("the outbox cannot write", "the outbox writes again")
def test_a_case_that_cannot_be_recorded_is_not_accepted(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setitem(STATEMENTS, "add_audit", "INSERT INTO no_such_table VALUES (:sequence)")
        assert isinstance(station.outbox.put(submission("case-1")), NotAccepted)
    assert _events(station) == []
    assert station.page_files() == []
    station.put_ids("case-1")
    assert _events(station) == ["case.accepted"]


def test_what_is_undone_was_never_recorded(station: Station) -> None:
    database = Database(station.folder, station.envelope)
    with pytest.raises(sqlite3.Error):
        _record_and_fail(database)
    database.close()
    assert _events(station) == []


def _record_and_fail(database: Database) -> None:
    with database.transaction():
        audit_log.record(database, "2026-11-30", AuditEvent.CASE_DROPPED, {"local_no": "YL0017-2611-0001"})
        database.execute("add_attachment", {"sequence": 99, "position": 0, "file_name": "x"})
