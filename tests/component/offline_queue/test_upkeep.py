"""What the outbox finds out about itself, and how that closes and opens the intake before a resident begins."""

import os
import queue
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.config.schema import IntakeConfig, ServiceLimits
from kiosk.domain.failure import FailureCode
from kiosk.ports.outbox import IntakeChanged, NotAccepted, OutboxReport
from offline_queue.backup import backed_up_at
from offline_queue.database import DATABASE_NAME
from offline_queue.database_files import BACKUP_NAME
from offline_queue.disk_probe import probe_disk
from offline_queue.health import CONFIRMED_NAME
from offline_queue.outbox import SqliteOutbox
from offline_queue.self_check import SelfCheck
from offline_queue.sending_keys import FOLDER_NAME as SENDING
from offline_queue.upkeep import Upkeep, UpkeepTempo
from tests.component.offline_queue.spoiling import PAGE, sqlite_error
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

OPEN = IntakeChanged()
NO_RESERVE = IntakeConfig(reserve_mb=0)
FULL = IntakeChanged(FailureCode.STORAGE_FULL)
SPOILT = IntakeChanged(FailureCode.STORAGE_SPOILT)


@pytest.fixture
def upkeep(station: Station) -> Iterator[Upkeep]:
    made = Upkeep(station.folder, station.envelope, station.clock, NO_RESERVE)
    yield made
    made.close()


def _spoil_a_case(station: Station) -> None:
    station.close()
    content = bytearray((station.folder / DATABASE_NAME).read_bytes())
    at = content.index(b"case-20") // PAGE * PAGE
    content[at : at + PAGE] = os.urandom(PAGE)
    (station.folder / DATABASE_NAME).write_bytes(content)


def test_a_healthy_outbox_is_silent_and_gets_its_backup(station: Station, upkeep: Upkeep) -> None:
    station.put_ids("case")
    assert upkeep.look() is None
    assert backed_up_at(station.folder) is not None
    assert {path.name for path in station.folder.iterdir()} <= {
        "attachments", SENDING, BACKUP_NAME, *(f"{DATABASE_NAME}{end}" for end in ("", "-wal", "-shm")),
    }, "something was left over"  # fmt: skip


def test_a_backup_is_made_again_when_something_changed_and_time_has_passed(station: Station, upkeep: Upkeep) -> None:
    def made_again() -> bool:
        before = (station.folder / BACKUP_NAME).stat().st_ino
        upkeep.look()
        return (station.folder / BACKUP_NAME).stat().st_ino != before

    upkeep.look()
    station.clock.advance(601)
    assert not made_again(), "nothing had changed"
    station.put_ids("one")
    assert made_again()
    station.put_ids("two")
    assert not made_again(), "the last one is fresh"
    station.clock.advance(601)
    assert made_again()


@pytest.mark.logs("the database is damaged", "the intake is closed for all services: STO-04")
def test_a_damaged_database_closes_the_intake_and_takes_nothing_more_in(station: Station) -> None:
    station.put_ids(*(f"case-{number}" for number in range(40)))
    _spoil_a_case(station)
    station.restart_outbox()
    upkeep = Upkeep(station.folder, station.envelope, station.clock, NO_RESERVE)
    assert upkeep.look() == SPOILT
    assert upkeep.look() is None, "told once"
    assert upkeep.spoilt
    assert backed_up_at(station.folder) is None
    upkeep.close()


@pytest.mark.logs("the database is damaged", "the intake is closed for all services: STO-04")
def test_a_kiosk_that_starts_with_a_damaged_database_refuses_before_it_is_asked(station: Station) -> None:
    station.put_ids(*(f"case-{number}" for number in range(40)))
    _spoil_a_case(station)
    told: queue.Queue[OutboxReport] = queue.Queue()
    outbox = SqliteOutbox(
        station.folder, station.envelope, "YL-0017", station.clock, reserve_bytes=0, upkeep=UpkeepTempo(settle_s=0)
    )
    outbox.start(told.put)
    assert told.get(timeout=20) == SPOILT
    assert outbox.put(submission("safe elsewhere")) == NotAccepted(FailureCode.STORAGE_SPOILT)
    outbox.close()


@pytest.mark.logs("the intake is closed for all services: STO-01", "a limit of the intake is near: free room")
def test_a_full_disk_closes_the_intake_and_room_opens_it(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    upkeep = Upkeep(station.folder, station.envelope, station.clock, IntakeConfig(reserve_mb=1))
    assert upkeep.look() is None
    with monkeypatch.context() as disk:
        disk.setattr("offline_queue.health.free_bytes", _no_room)
        assert upkeep.look() == FULL
    assert upkeep.look() == OPEN
    upkeep.close()


@pytest.mark.logs("a limit of the intake is near", "the intake is closed for sample-0001: STO-05")
def test_a_service_of_which_too_many_cases_wait_is_closed_alone_and_opens_when_they_are_sent(station: Station) -> None:
    limits = IntakeConfig(reserve_mb=0, services=(ServiceLimits("sample-0001", waiting_most=2),))
    upkeep = Upkeep(station.folder, station.envelope, station.clock, limits)
    station.put_ids("one")
    assert upkeep.look() is None
    station.put_ids("two")
    assert upkeep.look() == IntakeChanged(closed_items=(("sample-0001", FailureCode.INTAKE_CROWDED),))
    station.put_ids("begun before")  # what was begun is finished
    station.worker.run_once()
    assert upkeep.look() == OPEN
    upkeep.close()


@pytest.mark.logs("a limit of the intake is near", "the intake is closed for all services: (STO-06|CAT-02)")
def test_cases_that_wait_for_long_and_a_catalogue_that_nobody_confirms_close_the_intake(station: Station) -> None:
    upkeep = Upkeep(station.folder, station.envelope, station.clock, NO_RESERVE)
    station.put_ids("old")
    assert upkeep.look() is None
    station.clock.advance(7 * 86400)
    assert upkeep.look() == IntakeChanged(FailureCode.INTAKE_OVERDUE)
    station.worker.run_once()
    assert upkeep.look() == OPEN
    confirmed = station.folder.parent / CONFIRMED_NAME
    confirmed.touch()
    long_ago = station.clock.now().timestamp() - 31 * 86400
    os.utime(confirmed, (long_ago, long_ago))
    assert upkeep.look() == IntakeChanged(FailureCode.CATALOGUE_STALE)
    upkeep.close()


@pytest.mark.logs("YL0017-2611-0001 has lost a page", "page files that belong to no case: 1")
def test_pages_without_a_case_and_cases_without_a_page_are_named(station: Station, upkeep: Upkeep) -> None:
    station.put(submission("case", pages=(b"page",)))
    (page,) = station.page_files()
    stray = page.with_name("0" * 32)
    page.rename(stray)
    os.utime(stray, (0, 0))
    assert upkeep.look() is None, "the other cases can be taken in"


def _no_room(_: Path) -> int:
    return 0


def _zeros(_handle: int, count: int, _at: int) -> bytes:
    return bytes(count)


def test_a_disk_that_gives_back_something_else_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert probe_disk(tmp_path, 0) is None
    assert probe_disk(tmp_path, 2**62) is FailureCode.STORAGE_FULL
    assert probe_disk(tmp_path / "gone", 0) is FailureCode.STORAGE_FAULT
    monkeypatch.setattr(os, "pread", _zeros)
    assert probe_disk(tmp_path, 0) is FailureCode.STORAGE_FAULT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.logs("no backup is made: there is no room")
def test_without_room_for_a_backup_the_intake_stays_open_and_staff_are_told_once(
    station: Station, upkeep: Upkeep, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr("offline_queue.backup.free_bytes", _no_room)
        station.put_ids("one")
        assert upkeep.look() is None
        station.clock.advance(601)
        station.put_ids("two")
        assert upkeep.look() is None
    assert len([record for record in caplog.records if "no backup" in record.getMessage()]) == 1
    station.clock.advance(601)
    station.put_ids("three")
    assert upkeep.look() is None
    assert backed_up_at(station.folder) is not None


@pytest.mark.logs("the intake is closed for all services: STO-02")
def test_a_check_that_the_disk_did_not_let_happen_is_made_up_for(
    station: Station, upkeep: Upkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object, __: object) -> SelfCheck:
        raise sqlite_error(sqlite3.SQLITE_IOERR)

    station.put_ids("case")
    with monkeypatch.context() as disk:
        disk.setattr("offline_queue.upkeep.check", fail)
        assert upkeep.look() == IntakeChanged(FailureCode.STORAGE_FAULT)
    assert upkeep.look() == OPEN
    assert not upkeep.spoilt
    assert backed_up_at(station.folder) is not None, "it would have waited for a change and ten minutes"


@pytest.mark.parametrize("time", ["", "yesterday", "2026-11-20T09:30:00", "9999-12-31T23:59:59+00:00"])
def test_an_edited_time_of_a_case_does_not_end_the_upkeep(station: Station, upkeep: Upkeep, time: str) -> None:
    station.put_ids("case")
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as database, database:
        database.execute("UPDATE entries SET accepted_at = ?", (time,))
    assert upkeep.look() is None


def test_an_odd_time_of_the_catalogue_does_not_end_the_upkeep(station: Station, upkeep: Upkeep) -> None:
    confirmed = station.folder.parent / CONFIRMED_NAME
    confirmed.touch()
    os.utime(confirmed, (2**33, 2**33))
    assert upkeep.look() is None


def test_two_who_probe_the_disk_at_once_do_not_read_each_others_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, others = os.pread, list[FailureCode | None]()

    def meanwhile(handle: int, count: int, at: int) -> bytes:
        if not others:
            others.append(FailureCode.STORAGE_FAULT)
            others.append(probe_disk(tmp_path, 0))
        return real(handle, count, at)

    monkeypatch.setattr(os, "pread", meanwhile)
    assert probe_disk(tmp_path, 0) is None
    assert others[1:] == [None]
