"""The power is cut after any call to the disk: what was confirmed is there, whole, and nothing else is broken by it.

The real program runs under strace; its calls are replayed up to each place, and what was not synced by then is dropped,
kept, or torn at 512 bytes.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.protection.envelope import Envelope
from offline_queue.database import DATABASE_NAME
from offline_queue.entry import EntryStatus
from offline_queue.stock import Stock, StockedCase
from tests.component.offline_queue.station import Station
from tests.doubles.cut_disk import CutDisk
from tests.doubles.disk_log import DiskCall, Said, record
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission

KEY = "00112233445566778899aabbccddeeff"
PUTTING, SYNCING = (f"tests.component.offline_queue.{name}_process" for name in ("putting", "syncing"))
CASES = 4
AfterCut = Callable[[CutDisk, Path, str], Path]

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.fixture(scope="module")
def puts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[DiskCall]]:
    """What it takes to take in some cases with pages, from an empty folder on."""
    folder = tmp_path_factory.mktemp("puts") / "outbox"
    arguments = [str(folder), KEY, "--cases", str(CASES)]
    return folder, record(PUTTING, arguments, folder, folder.parent / "log")


@pytest.fixture
def after_cut(tmp_path: Path) -> AfterCut:
    """A new folder with what one kind of cut leaves."""
    number = 0

    def leave(disk: CutDisk, folder: Path, kind: str) -> Path:
        nonlocal number
        number += 1
        left = tmp_path / f"cut{number}"
        left.mkdir()

        def to(name: str) -> Path:
            return left / Path(name).relative_to(folder)

        match kind:
            case "lost":
                disk.lost(to)
            case "kept":
                disk.kept(to)
            case _:
                disk.torn(random.Random(number), to)
        return left

    return leave


def _found(folder: Path) -> list[StockedCase]:
    """The cases that a machine finds which is switched on again, all of them whole."""
    stock = Stock(folder, Envelope(bytes.fromhex(KEY)), ManualClock())
    try:
        assert stock.damage() == []
        return stock.cases()
    finally:
        stock.close()


@pytest.mark.parametrize("kind", ["lost", "kept", "torn"])
def test_no_case_is_lost_that_a_resident_was_told_is_kept(
    puts: tuple[Path, list[DiskCall]], after_cut: AfterCut, kind: str
) -> None:
    folder, calls = puts
    disk = CutDisk()
    for call in calls:
        disk.follow(call)
        left = after_cut(disk, folder, kind)
        confirmed = [line.split()[2] for line in disk.said if line.startswith("accepted")]
        found = [case.local_no for case in _found(left)]
        assert found[: len(confirmed)] == confirmed
        assert len(found) <= len(confirmed) + 1, "at most the one under way is there unasked"
        shutil.rmtree(left)
    assert len(disk.said) == CASES


def test_the_check_finds_a_program_that_confirms_too_early(
    puts: tuple[Path, list[DiskCall]], after_cut: AfterCut
) -> None:
    folder, calls = puts
    last_said = max(index for index, call in enumerate(calls) if isinstance(call, Said))
    synced = max(index for index in range(last_said) if type(calls[index]).__name__ == "Synced")
    disk = CutDisk()
    for call in calls[:synced]:
        disk.follow(call)
    assert len(_found(after_cut(disk, folder, "lost"))) == CASES - 1


def test_no_case_goes_before_the_platform_has_it(tmp_path: Path, after_cut: AfterCut) -> None:
    station = Station(tmp_path / "outbox", bytes.fromhex(KEY))
    for number in range(CASES):
        station.put(submission(f"case-{number}", pages=(b"page one", b"page two" * 999)))
    station.close()
    whole = tmp_path / "whole"
    shutil.copytree(station.folder, whole)
    arguments = [str(station.folder), KEY, str(tmp_path / "taken"), str(CASES)]
    calls = record(SYNCING, arguments, station.folder, tmp_path / "log")
    disk = CutDisk.of(whole, station.folder)
    for call in calls:
        disk.follow(call)
        left = after_cut(disk, station.folder, "lost")
        assert (left / DATABASE_NAME).is_file()
        found = _found(left)
        assert len(found) == CASES
        delivered = [case for case in found if case.status is EntryStatus.DELIVERED]
        assert len(delivered) <= disk.said.count("taken\n")
        assert all(case.has_content for case in found if case not in delivered)
        shutil.rmtree(left)
    assert disk.said.count("taken\n") == CASES
