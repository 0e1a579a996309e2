"""A list of 300 rows under a finger: frames of the gallery while it scrolls."""

import json
import statistics

from tests.bench.front_end import run_front_end
from tests.bench.result import AtMost, Bench, Result

_LIMIT_S = 120
_FRAME_MS = 16.7


def scroll_p99() -> Result:
    """The move and synchronising to swapped, of 400 frames; each moves the list by a twelfth of its height."""
    times: list[float] = json.loads(run_front_end("scrolled_rows", limit_s=_LIMIT_S))
    note = (
        f"{len(times)} frames, median {statistics.median(times):.1f}, longest {max(times):.1f}; "
        "300 rows, 1080x1920, drawn by the processor."
    )
    p99 = statistics.quantiles(times, n=100, method="inclusive")[98]
    return Result(unit="ms", ours=p99, goal=AtMost(_FRAME_MS), note=note)


BENCHES: dict[str, Bench] = {"gallery.scroll_p99": scroll_p99}
