"""The simulated A4 printer's backend, started bare as cupsd starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from drivers.simulators import a4_backend

_JOB = ["1", "kiosk", "notice", "1", ""]


def _start(folder: Path, content: bytes, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    backend = [sys.executable, "-I", a4_backend.__file__, *arguments]
    environment = os.environ | {"DEVICE_URI": f"qwy:{folder}"}
    return subprocess.run(backend, env=environment, input=content, capture_output=True, check=False, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sheets").mkdir()
    return tmp_path


def test_without_a_job_it_lists_itself_as_every_backend_does(folder: Path) -> None:
    listed = _start(folder, b"")
    assert listed.returncode == 0
    assert listed.stdout.split()[:2] == [b"direct", b"qwy"]


def test_a_page_comes_out_and_a_warning_is_told_meanwhile(folder: Path) -> None:
    (folder / "panel.json").write_text(json.dumps({"faults": "toner-low"}))
    printed = _start(folder, b"%PDF-1.7 a page", *_JOB)
    assert printed.returncode == 0
    assert b"STATE: +toner-low-warning" in printed.stderr
    assert [sheet.read_bytes() for sheet in (folder / "sheets").iterdir()] == [b"%PDF-1.7 a page"]


def test_a_document_that_is_not_taken_leaves_nothing_in_the_tray(folder: Path) -> None:
    (folder / "panel.json").write_text(json.dumps({"faults": "reject"}))
    assert _start(folder, b"%PDF-1.7 a page", *_JOB).returncode == 1
    assert list((folder / "sheets").iterdir()) == []
