"""What is on disk when the resident is told "accepted", in which order it came there, and what is never there."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import offline_queue
import offline_queue.outbox
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.case_gateway import Refused
from kiosk.ports.outbox import NotAccepted
from kiosk.protection.digest import sm3_hex
from offline_queue.database import Database
from offline_queue.queries import STATEMENTS
from tests.component.offline_queue.spoiling import sqlite_error
from tests.component.offline_queue.station import Station
from tests.doubles.people import identity_card
from tests.doubles.submissions import submission


def _found_good(_: Path, reserve_bytes: int) -> None:
    """A probe that writes less than what failed."""
    assert reserve_bytes == 0


def rows(station: Station, question: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(station.folder / "outbox.db")
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def test_pages_and_their_folder_are_on_disk_before_the_row(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    station.put_ids("opens the folder")
    synced: list[tuple[str, int]] = []
    real = os.fsync

    def note(handle: int) -> None:
        real(handle)
        entries = rows(station, "SELECT count(*) FROM entries")[0][0]
        assert isinstance(entries, int)
        synced.append((Path(f"/proc/self/fd/{handle}").readlink().name, entries))

    monkeypatch.setattr(os, "fsync", note)
    station.put(submission(pages=(b"one", b"two")))
    first, second = (str(name) for (name,) in rows(station, "SELECT file_name FROM attachments ORDER BY position"))
    assert synced == [(first, 1), (second, 1), ("attachments", 1)]
    assert rows(station, "SELECT count(*) FROM entries") == [(2,)]


def test_what_is_confirmed_is_on_disk_and_only_notes_may_be_lost_to_a_power_cut(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STATEMENTS, "mode", "PRAGMA journal_mode")
    monkeypatch.setitem(STATEMENTS, "sync", "PRAGMA synchronous")
    database = Database(station.folder, station.envelope)
    normal, full = (1,), (2,)
    assert database.execute("sync").fetchone() == full
    assert database.execute("mode").fetchone() == ("wal",)
    with database.transaction(durable=False):
        assert database.execute("sync").fetchone() == normal
    assert database.execute("sync").fetchone() == full
    with database.transaction():
        assert database.execute("sync").fetchone() == full
    database.close()


@pytest.mark.skipif(shutil.which("strace") is None, reason="counts system calls with strace")
def test_a_case_without_pages_costs_one_fsync(station: Station, tmp_path: Path) -> None:
    counts: list[int] = []
    for cases in (10, 60):
        calls = tmp_path / f"calls{cases}"
        tracing = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(calls)]
        putting = [sys.executable, "-m", "tests.component.offline_queue.putting_process"]
        done = subprocess.run(
            [
                *tracing,
                *putting,
                str(station.folder / str(cases)),
                station.key.hex(),
                "--without-pages",
                f"--cases={cases}",
            ],
            capture_output=True,
            check=False,
        )
        if done.returncode != 0:
            pytest.skip("may not trace processes here")
        counts.append(len(re.findall(r"sync\(", calls.read_text())))
    assert counts[1] - counts[0] == 50


@pytest.mark.skipif(shutil.which("strace") is None, reason="counts system calls with strace")
def test_a_claim_costs_no_fsync_and_an_acknowledgement_at_most_one(station: Station, tmp_path: Path) -> None:
    station.put_ids(*(f"case-{number}" for number in range(60)))
    station.close()
    counts: list[int] = []
    for cases in (10, 50):
        folder, calls = tmp_path / f"outbox{cases}", tmp_path / f"calls{cases}"
        shutil.copytree(station.folder, folder)
        tracing = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(calls)]
        sending = [sys.executable, "-m", "tests.component.offline_queue.syncing_process"]
        done = subprocess.run(
            [*tracing, *sending, str(folder), station.key.hex(), str(tmp_path / f"taken{cases}"), str(cases)],
            capture_output=True,
            check=False,
        )
        if done.returncode != 0:
            pytest.skip("may not trace processes here")
        assert len((tmp_path / f"taken{cases}").read_text().split()) == cases
        counts.append(len(re.findall(r"sync\(", calls.read_text())))
    assert counts[1] - counts[0] == 1, "thirty-two are synced at once, the others at the end"


def test_processes_that_start_together_on_a_new_disk_make_the_tables_once(station: Station) -> None:
    gate = threading.Barrier(6)
    opened: list[Database] = []

    def start() -> None:
        gate.wait()
        opened.append(Database(station.folder, station.envelope))

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 6
    for database in opened:
        database.close()


def test_files_of_a_killed_intake_are_swept_at_the_next_start(station: Station) -> None:
    station.put(submission("kept", pages=(b"page",)))
    orphan = station.folder / "attachments" / ("0" * 32)
    orphan.write_bytes(b"half a page")
    foreign = station.folder / "attachments" / "lost+found"
    foreign.write_bytes(b"not ours")
    station.restart_outbox()
    station.put_ids("next")
    assert not orphan.exists()
    assert foreign.exists()
    assert len(station.page_files()) == 2


def test_a_second_program_at_the_folder_sweeps_nothing_while_the_first_writes(station: Station) -> None:
    station.put_ids("the first one is at work")
    in_hand = station.folder / "attachments" / ("1" * 32)
    in_hand.write_bytes(b"a page whose row comes in a moment")
    second = station.new_outbox()
    second.put(submission("second"))
    second.close()
    assert in_hand.exists()


def test_numbers_go_on_after_a_restart_and_after_all_was_delivered(station: Station) -> None:
    assert station.put().progress.local_no == "YL0017-2611-0001"
    station.worker.run_once()
    station.restart_outbox()
    station.clock.set_wall(station.clock.now().replace(month=12))
    assert station.put().progress.local_no == "YL0017-2612-0002"


def test_only_the_listed_columns_are_readable(station: Station) -> None:
    readme = Path(offline_queue.__file__).with_name("README.md").read_text(encoding="utf-8")
    _, _, text = readme.partition("| table | readable columns | sealed columns |")
    listed: dict[str, set[str]] = {}
    for table, readable, sealed in re.findall(r"^\| (\w+) \| ([a-z_ ]+) \| ([a-z_ ]*)\|$", text, re.MULTILINE):
        assert all(name.startswith(("sealed", "wrapped")) for name in sealed.split())
        listed[table] = {*readable.split(), *sealed.split()}
    assert listed == _columns_of_the_schema(station)


def _columns_of_the_schema(station: Station) -> dict[str, set[str]]:
    station.put_ids("makes the tables")
    names = [str(name) for (name,) in rows(station, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        name: {str(column) for (column,) in rows(station, f"SELECT name FROM pragma_table_info('{name}')")}
        for name in names
        if not name.startswith(("_", "sqlite_"))
    }


@pytest.mark.parametrize("ending", ["waiting", "delivered", "refused"])
def test_nothing_personal_is_readable_in_any_file_or_log(
    station: Station, ending: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    name, phone, photograph = "金丝雀标记", "13899990000", b"\xff\xd8 canary photograph \xff\xd9" * 50
    card = identity_card(name, address="样板省金丝雀路7号")
    case = submission("canary", applicant=card, pages=(photograph,), phone=phone)
    if ending == "refused":
        reason = f"{name} {card.id_number} is known already"
        station.gateway.answers = {"canary": Refused(FailureCode.PLATFORM_REFUSED, reason)}
    accepted = station.put(case)
    station.outbox.begin_print("print-1", accepted.progress.local_no)
    station.outbox.end_print("print-1", "printed")
    station.outbox.rate(accepted.progress.local_no, Grade.DISSATISFIED)
    if ending != "waiting":
        station.worker.run_once()
    secrets = [name, card.id_number, card.address, phone, sm3_hex(photograph), accepted.receipt_token]
    marks = [secret.encode(encoding) for secret in secrets for encoding in ("utf-8", "gb18030", "utf-16-le")]
    marks += [photograph, b"canary photograph", bytes.fromhex(sm3_hex(photograph))]
    files = [path for path in station.folder.rglob("*") if path.is_file()]
    assert {"outbox.db", "outbox.db-wal"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes()
        assert [mark for mark in marks if mark in content] == [], f"readable in {path.name}"
    assert not any(secret in caplog.text for secret in secrets)
    assert accepted.progress.local_no.encode() in b"".join(path.read_bytes() for path in files), (
        "the test looks at the right files"
    )


@pytest.mark.logs("the outbox cannot write: STO-02")
def test_a_case_whose_commit_was_refused_and_yet_reached_the_disk_keeps_its_pages(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log could not be synced, the power failed, and SQLite finds the transaction in it: it is told "kept" then."""
    station.put_ids("opens the folder")
    real = Database.transaction

    @contextmanager
    def undecided(database: Database, *, durable: bool = True) -> Generator[None]:
        with real(database, durable=durable):
            yield
        raise sqlite_error(sqlite3.SQLITE_IOERR)

    with monkeypatch.context() as disk:
        disk.setattr(Database, "transaction", undecided)
        disk.setattr(offline_queue.outbox, "probe_disk", _found_good)
        assert station.outbox.put(submission("case")) == NotAccepted(FailureCode.STORAGE_FAULT)
    station.restart_outbox()
    assert station.put(submission("case")).progress.local_no == "YL0017-2611-0002"
    assert station.worker.run_once().shelved == 0
    assert len(station.gateway.pages) == 2


@pytest.mark.logs("the outbox cannot write: STO-02")
def test_pages_of_a_commit_that_did_not_reach_the_disk_are_swept(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    station.put_ids("opens the folder")

    real = Database.transaction

    @contextmanager
    def lost(database: Database, *, durable: bool = True) -> Generator[None]:
        with real(database, durable=durable):
            yield
            raise sqlite_error(sqlite3.SQLITE_IOERR)

    with monkeypatch.context() as disk:
        disk.setattr(Database, "transaction", lost)
        disk.setattr(offline_queue.outbox, "probe_disk", _found_good)
        assert isinstance(station.outbox.put(submission("case")), NotAccepted)
    station.put_ids("the next one opens the folder again")
    assert station.page_files() == []


def test_the_log_is_shortened_only_where_nobody_reads_and_never_keeps_a_case_waiting(station: Station) -> None:
    """SQLite would wait for the reader for seconds, and whoever hands in for SQLite."""
    station.put_ids("case")
    with closing(Database(station.folder, station.envelope)) as database:
        with closing(sqlite3.connect(station.folder / "outbox.db")) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM entries").fetchall()
            station.put_ids("behind the reader's back")
            begun_s = time.monotonic()
            database.checkpoint()
            assert time.monotonic() - begun_s < 2.5
            assert (station.folder / "outbox.db-wal").stat().st_size > 0
        database.checkpoint()
        assert (station.folder / "outbox.db-wal").stat().st_size == 0


def test_an_acknowledgement_is_on_disk_before_its_pages_go(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    station.put(submission("case", pages=(b"page",)))
    synced: list[int] = []
    real = Database.sync_log

    def note(database: Database) -> None:
        synced.append(len(station.page_files()))
        real(database)

    monkeypatch.setattr(Database, "sync_log", note)
    station.worker.run_once()
    assert synced == [1], "once, while the page was there"
    assert station.page_files() == []


def test_many_acknowledgements_are_synced_together_and_none_is_left_over(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    station.put_ids(*(f"case-{number}" for number in range(70)))
    synced: list[int] = []

    def note(_: Database) -> None:
        synced.append(len(station.gateway.cases))

    monkeypatch.setattr(Database, "sync_log", note)
    station.worker.run_once()
    assert synced == [32, 64, 70]
    station.worker.run_once()
    assert synced == [32, 64, 70], "nothing new, nothing to sync"
