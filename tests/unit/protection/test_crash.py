"""A process that crashes leaves no picture of its memory. Tests `kiosk.protection.crash` in a process of its own."""

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CRASH = "import os; {}os.abort()"
FORBID = "from kiosk.protection.crash import leave_no_core_dump; leave_no_core_dump(); "


def _crash(folder: Path, before: str) -> list[str]:
    allowed = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (allowed[1], allowed[1]))
    try:
        crashed = subprocess.run(
            [sys.executable, "-c", CRASH.format(before)], cwd=folder, env={"PYTHONPATH": str(ROOT)}, check=False
        )
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, allowed)
    assert crashed.returncode == -signal.SIGABRT
    return [path.name for path in folder.iterdir()]


def test_a_crash_leaves_no_dump_where_it_otherwise_would(tmp_path: Path) -> None:
    careless, careful = tmp_path / "careless", tmp_path / "careful"
    careless.mkdir()
    careful.mkdir()
    if not _crash(careless, ""):
        pytest.skip("this machine leaves no core dumps in the working folder anyway")
    assert _crash(careful, FORBID) == []
