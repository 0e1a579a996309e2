"""Start of the front end: time to its first frame and the memory it holds, beside a bare Qt Quick window."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.bench.result import AtMost, Bench, Measure, Result
from tests.bench.started_window import SPAWNED_AT
from tests.check.step import ROOT

_RUNS = 7
_SETTLE_S = 4.0
_LIMIT_S = 60


def first_frame() -> Result:
    """From the spawn of the process to the first frame on the screen, files in the cache."""
    took: dict[str, list[float]] = {"ours": [], "bare": []}
    for run in range(_RUNS + 1):
        for which, times in took.items():
            found = _start(which, 0.0)["first_frame_ms"]
            if run:  # the first round fills the caches
                times.append(found)
    ours, bare = (statistics.median(times) for times in took.values())
    return Result(
        unit="ms",
        ours=ours,
        limit=bare,
        goal=AtMost(1.6, Measure.RATIO),
        note="1080x1920, drawn by the processor, without a display; touches are taken from the first frame on.",
    )


def resident_memory() -> Result:
    """Resident memory of the front end once its other screens are warm and its devices are supervised."""
    ours, bare = (_start(which, _SETTLE_S)["rss_mb"] for which in ("ours", "bare"))
    return Result(unit="MB", ours=ours, limit=bare, goal=AtMost(200), note=f"{_SETTLE_S:g} s after the first frame.")


def _start(which: str, settle_s: float) -> dict[str, float]:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "LC_ALL": "C.UTF-8",
        SPAWNED_AT: repr(time.time()),
    }
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        ended = subprocess.run(
            [sys.executable, "-m", "tests.bench.started_window", which, str(settle_s), folder],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LIMIT_S,
        )
    if ended.returncode:
        raise OSError(f"the {which} window ended with {ended.returncode}: {ended.stderr[-500:]}")
    found: dict[str, float] = json.loads(ended.stdout)
    return found


BENCHES: dict[str, Bench] = {"start.first_frame": first_frame, "start.rss": resident_memory}
