"""The faults of a station in a file: whole, with the time since when, over a restart too."""

from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.fault_file import FaultFile, StandingFault, read_faults
from tests.doubles.manual_clock import ManualClock

LEFT, OUT = FailureCode.CARD_LEFT, FailureCode.PRINTER_PAPER_OUT


def test_a_fault_keeps_the_time_since_when_it_stands(tmp_path: Path) -> None:
    clock, path = ManualClock(), tmp_path / "faults.json"
    began = clock.now()
    board = FaultFile(path, clock)
    board.show((LEFT,))
    clock.advance(60)
    board.show((LEFT, OUT))
    assert read_faults(path) == (StandingFault(LEFT, began), StandingFault(OUT, clock.now()))
    board.show((OUT,))
    clock.advance(60)
    board.show((LEFT,))
    assert read_faults(path) == (StandingFault(LEFT, clock.now()),)
    board.show(())
    assert read_faults(path) == ()


def test_after_a_restart_it_still_stands_since_then(tmp_path: Path) -> None:
    clock, path = ManualClock(), tmp_path / "faults.json"
    began = clock.now()
    FaultFile(path, clock).show((LEFT,))
    clock.advance(3600)
    FaultFile(path, clock).show((LEFT,))
    assert read_faults(path) == (StandingFault(LEFT, began),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"faults": 1}',
        b'{"faults": [{"code": "XXX-01", "since": "2026-11-20T09:30:00+08:00"}]}',
        b'{"faults": [{"code": "CRD-08", "since": "2026-11-20T09:30:00"}]}',
        b'{"faults": [{"code": "CRD-08", "since": 7}]}',
    ],
)
def test_a_file_that_cannot_be_understood_says_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "faults.json"
    path.write_bytes(content)
    assert read_faults(path) is None
    FaultFile(path, ManualClock()).show((LEFT,))
    assert read_faults(path) is not None


def test_where_no_kiosk_ran_there_is_nothing(tmp_path: Path) -> None:
    assert read_faults(tmp_path / "faults.json") is None


@pytest.mark.logs("cannot be written down")
def test_a_disk_that_fails_is_logged_and_nobody_is_held_up(tmp_path: Path) -> None:
    FaultFile(tmp_path / "nowhere" / "faults.json", ManualClock()).show((LEFT,))
