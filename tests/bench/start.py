"""Start of the front end: time to its first frame and the memory it holds, beside a bare Qt Quick window."""

import json
import statistics
import tempfile
import time

from tests.bench.front_end import run_front_end
from tests.bench.result import AtMost, Bench, Measure, Result
from tests.bench.started_window import SPAWNED_AT

_RUNS = 9
_SETTLE_S = 6.0
_LIMIT_S = 60


def first_frame() -> Result:
    """From the spawn of the process until a touch on the first frame would be answered, files in the cache."""
    took: dict[str, list[float]] = {"ours": [], "bare": []}
    for run in range(_RUNS + 1):
        for which, times in took.items():
            with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
                found = _start(which, 0.0, folder)["first_frame_ms"]
            if run:  # the first round fills the caches
                times.append(found)
    ours, bare = (statistics.median(times) for times in took.values())
    return Result(
        unit="ms",
        ours=ours,
        limit=bare,
        goal=AtMost(1.6, Measure.RATIO),
        note="1080x1920, drawn by the processor, without a display; the limit is Controls with a StackView.",
    )


def resident_memory() -> Result:
    """Resident memory of the front end once the next screens are warm and its devices are supervised.

    Of an ordinary start: the first one compiles what the first frame does not need and makes the outbox, which take
    memory of their own.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        _start("ours", _SETTLE_S, folder)
        ours, bare = (_start(which, _SETTLE_S, folder)["rss_mb"] for which in ("ours", "bare"))
    return Result(unit="MB", ours=ours, limit=bare, goal=AtMost(200), note=f"{_SETTLE_S:g} s after the first frame.")


def _start(which: str, settle_s: float, folder: str) -> dict[str, float]:
    spawned = {SPAWNED_AT: repr(time.time())}
    told = run_front_end("started_window", which, str(settle_s), folder, limit_s=_LIMIT_S, more=spawned)
    found: dict[str, float] = json.loads(told)
    return found


BENCHES: dict[str, Bench] = {"start.first_frame": first_frame, "start.rss": resident_memory}
