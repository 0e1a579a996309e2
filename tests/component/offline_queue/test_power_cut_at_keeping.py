"""The power is cut after any call to disk or stick of an export, import, backup or forgetting: no case is lost."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from offline_queue.bundle import BundleRefusedError
from offline_queue.database_files import BACKUP_NAME, is_whole
from offline_queue.entry import EntryStatus
from offline_queue.stock import Stock
from tests.component.offline_queue.keeping_process import ENVELOPE, import_from, main
from tests.component.offline_queue.station import Station
from tests.doubles.cut_disk import CutDisk
from tests.doubles.disk_log import record
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission

PROCESS = "tests.component.offline_queue.keeping_process"
CASES = 3
KINDS = ("lost", "kept", "torn")

pytestmark = [
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
    pytest.mark.parametrize("kind", KINDS),
]


def _root(tmp_path: Path, *, delivered: bool = False) -> Path:
    root = tmp_path / "root"
    (root / "stick").mkdir(parents=True)
    for name, terminal in (("kiosk", "YL-0017"), ("hall", "YL-0099")):
        station = Station(root / name, bytes(range(16)))
        station.outbox = station.new_outbox(terminal)
        for number in range(CASES if name == "kiosk" else 1):
            station.put(submission(f"{name}-{number}", pages=(b"page one", b"page two" * 999)))
        if delivered:
            station.worker.run_once()
        station.close()
    return root


def _cuts(root: Path, work: str, kind: str, tmp_path: Path) -> Iterator[tuple[Path, bool]]:
    """What each cut leaves, and whether the work had said by then that it was done."""
    before = tmp_path / "before"
    shutil.copytree(root, before)
    calls = record(PROCESS, [str(root), work], root, tmp_path / "log")
    disk, left = CutDisk.of(before, root), tmp_path / "left"
    for number, call in enumerate(calls):
        disk.follow(call)
        for name in ("kiosk/attachments", "hall/attachments", "stick"):
            (left / name).mkdir(parents=True)

        def to(name: str) -> Path:
            return left / Path(name).relative_to(root)

        match kind:
            case "lost":
                disk.lost(to)
            case "kept":
                disk.kept(to)
            case _:
                disk.torn(random.Random(number), to)
        yield left, bool(disk.said)
        shutil.rmtree(left)
    assert disk.said == ["done\n"]


def _cases(folder: Path) -> dict[str, EntryStatus]:
    """By local number; all of them whole, and as the log has them."""
    with closing(Stock(folder, ENVELOPE, ManualClock())) as stock:
        assert stock.damage() == []
        return {case.local_no: case.status for case in stock.cases()}


def test_an_exported_case_is_here_or_in_a_whole_bundle(tmp_path: Path, kind: str) -> None:
    for left, done in _cuts(_root(tmp_path), "export", kind, tmp_path):
        states = _cases(left / "kiosk")
        assert len(states) == CASES
        exported = {number for number, status in states.items() if status is EntryStatus.EXPORTED}
        assert not done or len(exported) == CASES
        if exported:
            import_from(left)
            assert exported <= _cases(left / "hall").keys()


def test_a_bundle_is_taken_in_whole_or_not_and_then_again(tmp_path: Path, kind: str) -> None:
    root = _root(tmp_path)
    main(root, "export")
    for left, done in _cuts(root, "import", kind, tmp_path):
        found = len(_cases(left / "hall")) - 1
        assert found in ({CASES} if done else {0, CASES})
        if found:
            with pytest.raises(BundleRefusedError, match="imported before"):
                import_from(left)
        else:
            import_from(left)
        assert len(_cases(left / "hall")) == CASES + 1


def test_a_backup_is_whole_or_the_last_one(tmp_path: Path, kind: str) -> None:
    root = _root(tmp_path)
    main(root, "backup")
    for left, _ in _cuts(root, "backup", kind, tmp_path):
        assert is_whole(left / "kiosk" / BACKUP_NAME)
        assert len(_cases(left / "kiosk")) == CASES


def test_what_is_forgotten_is_forgotten_with_its_record(tmp_path: Path, kind: str) -> None:
    for left, done in _cuts(_root(tmp_path, delivered=True), "forget", kind, tmp_path):
        found = len(_cases(left / "kiosk"))
        assert found in ({0} if done else {0, CASES})
