"""A copy of the outbox, made while it is whole, gives back what a disk has spoilt since; and only that."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.outbox import NotAccepted
from offline_queue.backup import BackUp, back_up, backed_up_at
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.database_files import BACKUP_NAME, is_whole
from offline_queue.entry import EntryStatus
from offline_queue.faults import DatabaseLostError
from offline_queue.salvage import Salvaged, salvage
from offline_queue.stock import Stock, StockedCase
from tests.component.offline_queue.spoiling import PAGE, spoil, sqlite_error
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


def _back_up(station: Station) -> bool:
    with closing(Database(station.folder, station.envelope)) as database:
        return back_up(database, station.folder) is BackUp.MADE


def _salvaged(station: Station) -> Salvaged:
    station.close()
    found = salvage(station.folder, DATABASE_NAME)
    station.restart_outbox()
    station.restart_worker()
    return found


def _lose_first_page(station: Station) -> None:
    station.close()
    database = station.folder / DATABASE_NAME
    database.write_bytes(bytes(PAGE) + database.read_bytes()[PAGE:])


def _cases(station: Station) -> dict[str, StockedCase]:
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return {case.local_no: case for case in stock.cases()}


def test_a_lost_first_page_costs_no_case_of_the_backup(station: Station) -> None:
    accepted = [station.put(submission(f"case-{number}")).progress.local_no for number in range(3)]
    assert _back_up(station)
    station.put(submission("later"))
    _lose_first_page(station)
    found = _salvaged(station)
    assert found.from_backup == tuple(accepted)
    assert not found.certain, "nobody knows how many came after the backup"
    station.worker.run_once()
    assert {case.status for case in _cases(station).values()} == {EntryStatus.DELIVERED}
    assert set(station.gateway.cases) == {f"case-{number}" for number in range(3)}
    assert int(station.put(submission("new")).progress.local_no[-4:]) > 4, "a number was given twice"


def test_what_the_broken_file_still_says_counts_more_than_the_backup(station: Station) -> None:
    numbers = [station.put(submission(f"case-{number}")).progress.local_no for number in range(3)]
    assert _back_up(station)
    station.worker.run_once()
    assert _salvaged(station).from_backup == ()
    assert {number: case.status for number, case in _cases(station).items()} == dict.fromkeys(
        numbers, EntryStatus.DELIVERED
    )
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as database:
        assert database.execute("SELECT count(*) FROM attachments").fetchone() == (0,), "pages came back from the dead"


def test_a_case_that_was_delivered_after_the_backup_is_never_sent_without_its_pages(station: Station) -> None:
    local_no = station.put(submission("done")).progress.local_no
    assert _back_up(station)
    station.worker.run_once()
    _lose_first_page(station)
    assert _salvaged(station).from_backup == (local_no,)
    assert station.worker.run_once().shelved == 1
    assert _cases(station)[local_no].status is EntryStatus.DEAD


@pytest.mark.logs("cannot write: STO-04")
@pytest.mark.parametrize("empty", [False, True])
def test_a_database_that_is_gone_is_not_begun_anew_but_taken_from_the_backup(station: Station, *, empty: bool) -> None:
    local_no = station.put(submission("case")).progress.local_no
    assert _back_up(station)
    station.close()
    for name in ("", "-wal", "-shm"):
        (station.folder / f"{DATABASE_NAME}{name}").unlink(missing_ok=True)
    if empty:
        (station.folder / DATABASE_NAME).touch()
    station.restart_outbox()
    assert station.outbox.put(submission("next")) == NotAccepted(FailureCode.STORAGE_SPOILT)
    with pytest.raises(DatabaseLostError):
        Database(station.folder, station.envelope)
    assert len(station.page_files()) == 2, "the pages of the lost cases were swept"
    assert _salvaged(station).from_backup == (local_no,)
    station.worker.run_once()
    assert [case.status for case in _cases(station).values()] == [EntryStatus.DELIVERED]


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    station = Station(tmp_path_factory.mktemp("backed-up") / "outbox")
    station.put_ids(*(f"case-{number}" for number in range(40)))
    assert _back_up(station)
    station.close()
    return station.folder, station.key


@pytest.mark.parametrize("seed", range(8))
def test_with_a_backup_no_spoilt_page_costs_a_case(backed_up: tuple[Path, bytes], tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "outbox"
    shutil.copytree(backed_up[0], folder)
    spoil(folder / DATABASE_NAME, seed, first_page=True)
    found = salvage(folder, DATABASE_NAME)
    assert (found.rows["entries"], found.missing) == (40, ())
    station = Station(folder, backed_up[1])
    assert len(_cases(station)) == 40
    station.close()


def test_the_copy_of_a_spoilt_database_never_takes_the_place_of_a_good_one(station: Station) -> None:
    station.put_ids(*(f"case-{number}" for number in range(40)))
    assert _back_up(station)
    good = (station.folder / BACKUP_NAME).read_bytes()
    station.close()
    content = bytearray((station.folder / DATABASE_NAME).read_bytes())
    at = content.index(b"case-20") // PAGE * PAGE
    content[at : at + PAGE] = os.urandom(PAGE)
    (station.folder / DATABASE_NAME).write_bytes(content)
    assert not _back_up(station)
    assert (station.folder / BACKUP_NAME).read_bytes() == good
    assert not list(station.folder.glob("*copying*"))


def test_a_copy_is_the_owners_alone_and_has_its_time(station: Station) -> None:
    assert backed_up_at(station.folder) is None
    station.put_ids("case")
    assert _back_up(station)
    assert (station.folder / BACKUP_NAME).stat().st_mode & 0o077 == 0
    assert backed_up_at(station.folder) is not None


def test_a_copy_never_takes_of_the_room_that_is_kept_free_for_cases(station: Station) -> None:
    station.put_ids("case")
    assert _back_up(station)
    with closing(Database(station.folder, station.envelope)) as database:
        before = (station.folder / BACKUP_NAME).read_bytes()
        assert back_up(database, station.folder, reserve_bytes=2**62) is BackUp.NO_ROOM
    assert (station.folder / BACKUP_NAME).read_bytes() == before, "an old copy is better than none"


@pytest.mark.parametrize("full", [sqlite3.SQLITE_FULL, errno.ENOSPC])
def test_a_disk_that_fills_up_under_a_copy_costs_the_copy_only(
    station: Station, monkeypatch: pytest.MonkeyPatch, full: int
) -> None:
    def fail(_: object) -> None:
        if full == errno.ENOSPC:
            raise OSError(full, "no room")
        raise sqlite_error(full)

    station.put_ids("case")
    assert _back_up(station)
    monkeypatch.setattr("offline_queue.backup.sync_file", fail)
    with closing(Database(station.folder, station.envelope)) as database:
        assert back_up(database, station.folder) is BackUp.NO_ROOM
    assert not list(station.folder.glob("*copying*"))


def test_a_copy_that_the_disk_does_not_give_back_is_not_taken_for_a_damaged_one(station: Station) -> None:
    """Whoever took it for damage would close the intake until somebody starts the kiosk again."""
    station.put_ids("case")
    station.close()
    database = station.folder / DATABASE_NAME
    assert is_whole(database)
    database.with_name(f"{DATABASE_NAME}-wal").mkdir()
    with pytest.raises(sqlite3.OperationalError):
        is_whole(database)
