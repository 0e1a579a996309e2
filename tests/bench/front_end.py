"""How the benchmarks start a front end in a process of its own: 1080x1920, drawn by the processor, without a display.

Python's compiled files are kept, as on an installed machine, even where the surroundings forbid to write them: they go
to the build folder. It is the same for the kiosk and for what it is compared with.
"""

import os
import subprocess
import sys

from tests.check.step import ROOT

_COMPILED = ROOT / "build/bench-pycache"


def run_front_end(module: str, *arguments: str, limit_s: float, more: dict[str, str] | None = None) -> str:
    """Run a module of this package and return what it printed.

    Raises:
        OSError: It failed; with its last words.
    """
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(_COMPILED),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "LC_ALL": "C.UTF-8",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ended = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        cwd=ROOT,
        env=environment | (more or {}),
        capture_output=True,
        text=True,
        check=False,
        timeout=limit_s,
    )
    if ended.returncode:
        raise OSError(f"{module} {' '.join(arguments)} ended with {ended.returncode}: {ended.stderr[-1500:]}")
    return ended.stdout
