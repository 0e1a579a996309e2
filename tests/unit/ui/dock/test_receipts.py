"""Which receipt the dock shows: `ui.dock.receipts`."""

import os
from pathlib import Path

from ui.dock.receipts import newest_receipt


def _written(path: Path, when: float) -> Path:
    path.touch()
    os.utime(path, (when, when))
    return path


def _printed(folder: Path, stem: str, when: float) -> Path:
    _written(folder / f"{stem}.bin", when)
    return _written(folder / f"{stem}.png", when)


def test_before_the_first_print_there_is_none(tmp_path: Path) -> None:
    assert newest_receipt(tmp_path) is None
    assert newest_receipt(tmp_path / "not there yet") is None


def test_the_last_print_is_shown_whatever_its_number(tmp_path: Path) -> None:
    newer = _printed(tmp_path, "receipt", 2000.0)
    _printed(tmp_path, "receipt-2", 1000.0)
    assert newest_receipt(tmp_path) == newer


def test_a_receipt_of_an_earlier_demo_is_not_shown(tmp_path: Path) -> None:
    _printed(tmp_path, "receipt", 1000.0)
    assert newest_receipt(tmp_path, since=1500.0) is None


def test_a_receipt_still_being_written_is_not_shown(tmp_path: Path) -> None:
    whole = _printed(tmp_path, "receipt", 1000.0)
    _written(tmp_path / "receipt-2.png", 2000.0)
    assert newest_receipt(tmp_path) == whole
    _written(tmp_path / "receipt-2.bin", 1000.0)  # of a print before, soon to be overwritten
    assert newest_receipt(tmp_path) == whole
