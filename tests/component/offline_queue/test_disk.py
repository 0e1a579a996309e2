"""A disk that is full or fails: a value for the resident, nothing left behind, no restart when it heals."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.outbox import Accepted, NotAccepted
from offline_queue.disk_probe import probe_disk
from offline_queue.outbox import SqliteOutbox
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

FULL = NotAccepted(FailureCode.STORAGE_FULL)
FAULT = NotAccepted(FailureCode.STORAGE_FAULT)
READ_ONLY = NotAccepted(FailureCode.STORAGE_READ_ONLY)
SPOILT = NotAccepted(FailureCode.STORAGE_SPOILT)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with half a megabyte; needs root and the right to mount."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mounting, capture_output=True, check=False).returncode != 0:
        pytest.skip("cannot mount a small file system here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.logs("cannot write: STO-01")
def test_a_disk_that_fills_up_refuses_the_case_and_loses_none(station: Station, small_disk: Path) -> None:
    other_program = small_disk / "log"
    other_program.write_bytes(bytes(200_000))
    small = Station(small_disk / "outbox", station.key)
    accepted: list[str] = []
    answer: Accepted | NotAccepted = FULL
    for number in range(100):
        case = submission(f"case{number}", pages=(os.urandom(20_000),))
        answer = small.outbox.put(case)
        if not isinstance(answer, Accepted):
            break
        accepted.append(case.submission_id)
    assert answer == FULL
    assert accepted
    assert len(small.page_files()) == len(accepted), "the refused case left a page"
    other_program.unlink()
    assert small.worker.run_once().delivered == 2 * len(accepted), "each text and each page"
    assert set(small.gateway.cases) == set(accepted)
    assert small.page_files() == []
    # there is room again: no restart is needed
    assert isinstance(small.outbox.put(submission("later", pages=(os.urandom(20_000),))), Accepted)
    small.close()


@pytest.mark.logs("cannot write: STO-03")
def test_a_file_system_that_turns_read_only_is_told_and_heals(station: Station, small_disk: Path) -> None:
    small = Station(small_disk / "outbox", station.key)
    small.put_ids("before")
    small.restart_outbox()  # only the kernel may do this under open files
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert small.outbox.put(submission("x")) == READ_ONLY
    assert probe_disk(small.folder, 0) is FailureCode.STORAGE_READ_ONLY
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert isinstance(small.outbox.put(submission("x")), Accepted)
    small.close()


def test_files_that_may_not_grow_lose_no_confirmed_case(station: Station) -> None:
    putting = [sys.executable, "-m", "tests.component.offline_queue.putting_process"]
    done = subprocess.run(
        [*putting, str(station.folder), station.key.hex(), "--cases=40", "--largest-file=131072"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    accepted = {submission_id for word, submission_id, _ in lines if word == "accepted"}
    assert accepted
    assert {what for word, _, what in lines if word == "refused"} <= {"STO-01", "STO-02"}
    assert len(accepted) < 40
    station.worker.run_once()
    assert set(station.gateway.cases) == accepted
    station.put_ids("opened again")
    assert station.page_files() == []


@pytest.mark.logs("cannot write: STO-01")
def test_intake_closes_before_the_disk_is_quite_full(station: Station) -> None:
    outbox = station.new_outbox(reserve_bytes=2**62)
    assert outbox.put(submission()) == FULL
    assert station.page_files() == []
    outbox.close()


@pytest.mark.logs("cannot write: STO-0[123]")
@pytest.mark.parametrize(("number", "answer"), [(errno.EIO, FAULT), (errno.ENOSPC, FULL), (errno.EROFS, READ_ONLY)])
def test_a_page_that_cannot_be_made_durable_is_not_accepted(
    station: Station, monkeypatch: pytest.MonkeyPatch, number: int, answer: NotAccepted
) -> None:
    station.put_ids("before")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        assert station.outbox.put(submission("x")) == answer
    assert station.page_files() == []
    progress = station.put(submission("x")).progress
    assert (progress.local_no, progress.ahead) == ("YL0017-2611-0002", 1)


@pytest.mark.logs("cannot write: STO-02")
def test_a_folder_that_cannot_be_made_is_a_value_and_heals(station: Station, tmp_path: Path) -> None:
    obstacle = tmp_path / "obstacle"
    obstacle.write_text("not a folder")
    outbox = SqliteOutbox(obstacle / "outbox", station.envelope, "YL-0017", station.clock, reserve_bytes=0)
    assert outbox.put(submission()) == FAULT
    assert outbox.begin_print("p", "YL0017-2611-0001")
    assert not outbox.begin_print("p", "YL0017-2611-0001"), "a reprint is recognised without a disk"
    obstacle.unlink()
    assert isinstance(outbox.put(submission()), Accepted)
    outbox.close()


@pytest.mark.logs("cannot write: STO-02", "nothing is sent for now: STO-02")
def test_a_database_of_a_later_program_is_left_alone(station: Station) -> None:
    import sqlite3

    station.put_ids("a")
    station.outbox.close()
    with sqlite3.connect(station.folder / "outbox.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    station.outbox = station.new_outbox()
    assert station.outbox.put(submission()) == FAULT
    assert station.worker.run_once().code is FailureCode.STORAGE_FAULT


@pytest.mark.logs("cannot write: STO-04", "nothing is sent for now: STO-04")
def test_a_database_that_is_garbage_is_a_value_and_stays_for_the_technician(station: Station) -> None:
    station.folder.mkdir()
    database = station.folder / "outbox.db"
    database.write_bytes(b"garbage" * 1000)
    assert station.outbox.put(submission()) == SPOILT
    report = station.worker.run_once()
    assert (report.code, report.rest_s) == (FailureCode.STORAGE_SPOILT, 5.0)
    assert database.read_bytes() == b"garbage" * 1000
