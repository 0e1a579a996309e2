"""A disk spoils the outbox: what can be read is kept and sent, what is missing is named, and nothing is made up."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.data_folder import DEVICE_KEY, OUTBOX
from kiosk.protection.envelope import device_key
from offline_queue.database import DATABASE_NAME
from offline_queue.database_files import BROKEN_NAME, SALVAGED_NAME, is_whole
from offline_queue.entry import EntryStatus
from offline_queue.salvage import alone, salvage
from offline_queue.stock import Stock
from tests.component.offline_queue.spoiling import PAGE, spoil
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

CASES = 60


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A folder with delivered and waiting cases, closed; and its key."""
    station = Station(tmp_path_factory.mktemp("filled") / "outbox")
    station.put_ids(*(f"early-{number}" for number in range(10)))
    station.worker.run_once()
    station.put_ids(*(f"case-{number}" for number in range(10, CASES)))
    station.close()
    return station.folder, station.key


@pytest.mark.parametrize("seed", range(24))
def test_every_case_is_kept_whole_or_named_as_missing(filled: tuple[Path, bytes], tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "outbox"
    shutil.copytree(filled[0], folder)
    spoil(folder / DATABASE_NAME, seed)
    if is_whole(folder / DATABASE_NAME):
        return
    found = salvage(folder, DATABASE_NAME)
    station = Station(folder, filled[1])
    stock = Stock(folder, station.envelope, station.clock)
    numbers = [case.local_no for case in stock.cases()]
    assert len(numbers) == len(set(numbers)) == found.rows["entries"]
    assert found.rows["entries"] + len(found.missing) <= CASES
    assert set(numbers) <= {f"YL0017-2611-{sequence:04d}" for sequence in range(1, CASES + 1)}, "nothing is made up"
    assert {int(number[-4:]) for number in numbers}.isdisjoint(int(number[-4:]) for number in found.missing)
    waiting = [case.local_no for case in stock.cases() if case.status is EntryStatus.PENDING]
    station.worker.run_once()
    sent = [case.local_no for case in stock.cases() if case.status is EntryStatus.DELIVERED]
    assert set(waiting) <= {*sent, *(case.local_no for case in stock.cases() if case.status is EntryStatus.DEAD)}
    assert int(station.put(submission("after")).progress.local_no[-4:]) > max(
        map(int, (n[-4:] for n in numbers)), default=0
    )
    stock.close()
    station.close()


def test_a_power_cut_between_the_two_files_is_finished_at_the_next_start(
    filled: tuple[Path, bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "outbox"
    shutil.copytree(filled[0], folder)
    shutil.copy(folder / DATABASE_NAME, folder / SALVAGED_NAME)
    (folder / DATABASE_NAME).rename(folder / BROKEN_NAME)
    (folder / f"{DATABASE_NAME}-wal").write_bytes(b"the broken file's log")
    station = Station(folder, filled[1])
    stock = Stock(folder, station.envelope, station.clock)
    assert len(stock.cases()) == CASES
    assert not (folder / SALVAGED_NAME).exists()
    assert (folder / f"{BROKEN_NAME}-wal").read_bytes() == b"the broken file's log"
    stock.close()
    station.close()


def test_nobody_salvages_under_a_running_kiosk(tmp_path: Path) -> None:
    station = Station(tmp_path / "outbox")
    station.put_ids("case-1")
    with alone(station.folder) as granted:
        assert not granted
    station.close()
    with alone(station.folder) as granted:
        assert granted
        with alone(station.folder) as second:
            assert not second
        handle = os.open(station.folder, os.O_RDONLY)  # as whoever opens the outbox does first
        with pytest.raises(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(handle)


def test_a_technician_salvages_and_is_told_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'data_folder = "{tmp_path / "data"}"\n', encoding="utf-8")
    folder = tmp_path / "data" / OUTBOX
    station = Station(folder, device_key(tmp_path / "data" / DEVICE_KEY))
    station.put_ids(*(f"case-{number}" for number in range(40)))
    assert main(["outbox", "salvage", "--config", str(config)]) == 1
    assert "stop the kiosk" in capsys.readouterr().err
    station.close()
    assert main(["outbox", "salvage", "--config", str(config)]) == 0
    assert "nothing to salvage" in capsys.readouterr().out
    content = bytearray((folder / DATABASE_NAME).read_bytes())
    for start in range(PAGE, len(content), PAGE):
        if b"case-20" in content[start : start + PAGE]:  # the page of the table, and that of its index
            content[start : start + PAGE] = bytes(PAGE)
    (folder / DATABASE_NAME).write_bytes(content)
    main(["outbox", "salvage", "--config", str(config)])
    told = capsys.readouterr().out
    assert "cases were read" in told
    assert "is missing" in told
    assert main(["outbox", "list", "--config", str(config)]) == 0
    assert "case-" not in capsys.readouterr().out
    main(["audit", "list", "--config", str(config)])
    assert "outbox.salvaged" in capsys.readouterr().out.splitlines()[-1]


def test_nobody_salvages_under_a_kiosk_that_has_taken_nothing_in_yet(tmp_path: Path) -> None:
    """It only watches; with its file swapped away it would never see a case delivered."""
    station = Station(tmp_path / "outbox")
    station.put_ids("makes the folder")
    station.close()
    watching = (
        "import sys; from pathlib import Path; from kiosk.protection.envelope import Envelope;"
        "from offline_queue.database import Database;"
        "database = Database(Path(sys.argv[1]), Envelope(bytes.fromhex(sys.argv[2])));"
        "database.execute('line'); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", watching, str(station.folder), station.key.hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == b"open\n"
        with alone(station.folder) as granted:
            assert not granted
        kiosk.communicate()
    with alone(station.folder) as granted:
        assert granted
