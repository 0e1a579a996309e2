"""What staff can do with what lies in the outbox, and what the log says of it afterwards."""

import sqlite3
from collections.abc import Iterator

import pytest
from sqlite_utils import Database as PlainDatabase

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import Refused
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.entry import EntryStatus
from offline_queue.schema import bring_up_to_date
from offline_queue.schema.migrations import m001_outbox, outbox_migrations
from offline_queue.stock import Refusal, Stock
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

REFUSED = FailureCode.PLATFORM_REFUSED


@pytest.fixture
def stock(station: Station) -> Iterator[Stock]:
    stock = Stock(station.folder, station.envelope, station.clock)
    yield stock
    stock.close()


def _events(stock: Stock) -> list[str]:
    return [line.split()[2] for line in stock.audit_lines()]


def _shelved(station: Station) -> str:
    case = submission("case-1", pages=(b"\xff\xd8 one", b"\xff\xd8 two"))
    station.gateway.answers = {"case-1": Refused(REFUSED, "材料不符")}
    local_no = station.put(case).progress.local_no
    station.worker.run_once()
    station.gateway.answers = {}
    return local_no


def test_staff_see_what_waits_what_arrived_and_what_lies_on_the_shelf(station: Station, stock: Stock) -> None:
    shelved = _shelved(station)
    station.put_ids("case-2")
    station.worker.run_once()
    station.put_ids("case-3")
    assert [(case.status, case.has_content, case.last_code) for case in stock.cases()] == [
        (EntryStatus.DEAD, True, REFUSED),
        (EntryStatus.DELIVERED, False, ""),
        (EntryStatus.PENDING, True, ""),
    ]
    assert stock.reason(shelved) == "材料不符"
    assert stock.case("YL0017-2611-9999") is None


def test_a_case_put_back_from_the_shelf_is_sent_whole_and_once(station: Station, stock: Stock) -> None:
    local_no = _shelved(station)
    assert stock.retry(local_no) is None
    station.worker.run_once()
    case = stock.case(local_no)
    assert case is not None
    assert case.status is EntryStatus.DELIVERED
    assert stock.reason(local_no) == ""
    assert _events(stock) == ["case.accepted", "case.shelved", "case.retried", "case.delivered"]
    assert stock.broken_audit() is None


def test_a_dropped_case_leaves_its_number_and_reason_and_no_page(station: Station, stock: Stock) -> None:
    local_no = _shelved(station)
    assert stock.drop(local_no) is None
    assert station.page_files() == []
    assert stock.reason(local_no) == "材料不符"
    assert stock.drop(local_no) is Refusal.NO_CONTENT
    assert stock.retry(local_no) is Refusal.NO_CONTENT
    station.worker.run_once()
    assert [case.has_content for case in stock.cases()] == [False]
    assert _events(stock)[-1] == "case.dropped"


def test_what_waits_or_arrived_is_neither_dropped_nor_put_back(station: Station, stock: Stock) -> None:
    station.put_ids("case-1")
    for _ in range(2):
        local_no = stock.cases()[0].local_no
        assert stock.drop(local_no) is Refusal.NOT_ON_SHELF
        assert stock.retry(local_no) is Refusal.NOT_ON_SHELF
        station.worker.run_once()
    assert stock.drop("YL0017-2611-9999") is Refusal.UNKNOWN
    assert _events(stock) == ["case.accepted", "case.delivered"]


def test_damage_is_named_by_case_and_page(station: Station, stock: Stock) -> None:
    first = station.put(submission("case-1", pages=(b"\xff\xd8 one", b"\xff\xd8 two"))).progress.local_no
    second = station.put(submission("case-2", pages=(b"\xff\xd8 one",))).progress.local_no
    third = station.put(submission("case-3", pages=())).progress.local_no
    assert stock.damage() == []
    connection = sqlite3.connect(station.folder / DATABASE_NAME)
    pages = dict(connection.execute("SELECT sequence * 10 + position, file_name FROM attachments").fetchall())
    (station.folder / "attachments" / pages[11]).unlink()
    altered = station.folder / "attachments" / pages[20]
    altered.write_bytes(altered.read_bytes()[:-1] + b"!")
    connection.execute("UPDATE entries SET sealed_case = zeroblob(80) WHERE sequence = 3")
    connection.commit()
    connection.close()
    assert stock.damage() == [
        f"{first}: page 2 is not there",
        f"{second}: page 1 does not open",
        f"{third}: the case does not open",
    ]


def test_an_entry_altered_behind_the_programs_back_is_named(station: Station, stock: Stock) -> None:
    station.put_ids("case-1", "case-2", "case-3")
    head = stock.audit_lines()[-1].split()[-1]
    connection = sqlite3.connect(station.folder / DATABASE_NAME)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("DELETE FROM audit WHERE sequence = 2")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("UPDATE audit SET at = '' WHERE sequence = 2")
    connection.execute("DROP TRIGGER audit_is_kept")
    connection.execute("DELETE FROM audit WHERE sequence = 3")
    connection.commit()
    assert stock.broken_audit() is None, "a log that was cut off holds in itself"
    assert stock.broken_audit(head) is not None
    connection.execute("DELETE FROM audit WHERE sequence = 1")
    connection.commit()
    connection.close()
    broken = stock.broken_audit()
    assert broken is not None
    assert broken.sequence == 1
    assert "entry 1" in stock.damage()[-1]


def test_an_outbox_of_the_first_schema_keeps_its_cases_and_begins_a_log(station: Station) -> None:
    station.folder.mkdir(parents=True)
    old = sqlite3.connect(station.folder / DATABASE_NAME)
    m001_outbox(PlainDatabase(old))
    outbox_migrations.ensure_migrations_table(PlainDatabase(old))
    old.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('outbox', 'm001_outbox', '2026-11-23')"
    )
    old.execute(
        "INSERT INTO entries (submission_id, local_no, item_code, item_name, accepted_at, sealed_token)"
        " VALUES ('case-1', 'YL0017-2611-0001', 'X', '居住证', '2026-11-23T09:00:00+08:00', x'00')"
    )
    old.execute("PRAGMA user_version = 1")
    old.commit()
    bring_up_to_date(old)
    old.close()
    database = Database(station.folder, station.envelope)
    assert database.execute("stock").fetchall()[0][2] == "YL0017-2611-0001"
    database.close()
    assert station.put(submission("case-2", pages=())).progress.local_no == "YL0017-2611-0002"
