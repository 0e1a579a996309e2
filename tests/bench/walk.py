"""The front end in use: frames while pages change, the answer to a touch, and how long its thread does not answer.

One walk of a resident through the real kiosk, with sandbox, card service, printer and camera, is measured once for
all; a second one looks at how long the picture goes on changing, which takes time of its own.
"""

import json
import statistics
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypedDict

from kiosk.stage import Stage
from tests.bench.front_end import run_front_end
from tests.bench.result import AtMost, Bench, Result

_WALK_S = 420
_PX_PER_MM = 4.03
_FRAME_MS = 16.7


class _Frame(TypedDict):
    screen: str
    ms: float
    change: bool


class _Block(TypedDict):
    screen: str
    ms: float
    cpu_ms: float
    where: str


class _Answered(TypedDict):
    screen: str
    ms: float


class _Settled(TypedDict):
    way: str
    ms: float
    last: str


class _Found(TypedDict):
    frames: list[_Frame]
    blocks: list[_Block]
    touches: list[_Answered]
    rss_mb: float


@dataclass(frozen=True, slots=True)
class Walk:
    """What one walk has shown, in ms. The worst ones are named for the reader."""

    change_ms: list[float]
    slowest_change: str
    touch_ms: list[float]
    longest_block_ms: float
    block: str
    blocks_over_50: int
    rss_mb: float


@cache
def walked() -> Walk:
    """One walk."""
    found: _Found = json.loads(_walk("gui"))
    changes = [frame for frame in found["frames"] if frame["change"]]
    slowest = max(changes, key=lambda frame: frame["ms"])
    for frame in sorted(changes, key=lambda frame: -frame["ms"])[:20]:
        sys.stderr.write(f"  frame {frame['ms']:.1f} ms on {frame['screen']}\n")
    blocks = sorted(found["blocks"], key=lambda block: -block["ms"])
    for block in blocks[:12]:
        sys.stderr.write(
            f"  {block['ms']:.0f} ms ({block['cpu_ms']:.0f} computed) on {block['screen']}: {block['where']}\n"
        )
    for answered in sorted(found["touches"], key=lambda answered: -answered["ms"])[:6]:
        sys.stderr.write(f"  answered after {answered['ms']:.0f} ms on {answered['screen']}\n")
    return Walk(
        change_ms=[frame["ms"] for frame in changes],
        slowest_change=slowest["screen"],
        touch_ms=[answered["ms"] for answered in found["touches"]],
        longest_block_ms=blocks[0]["ms"] if blocks else 0.0,
        block=f"{blocks[0]['screen']}: {blocks[0]['where']}" if blocks else "",
        blocks_over_50=sum(block["ms"] > 50 for block in blocks),
        rss_mb=found["rss_mb"],
    )


def change_p99() -> Result:
    """Synchronising to swapped, of the frames within half a second after a page change."""
    times = walked().change_ms
    note = f"{len(times)} frames, median {statistics.median(times):.1f}; 1080x1920, drawn by the processor."
    return Result(unit="ms", ours=_p99(times), goal=AtMost(_FRAME_MS), note=note)


def change_max() -> Result:
    """The slowest of them."""
    walk = walked()
    return Result(unit="ms", ours=max(walk.change_ms), goal=AtMost(33.0), note=f"On the way to {walk.slowest_change}.")


def first_change_p99() -> Result:
    """From a finger's touch to the first frame after it."""
    times = walked().touch_ms
    return Result(unit="ms", ours=_p99(times), goal=AtMost(50.0), note=f"{len(times)} touches.")


def settled_p99() -> Result:
    """From the lifted finger until the picture does not change any more."""
    found: list[_Settled] = json.loads(_walk("settled"))["settled"]
    for settled in sorted(found, key=lambda settled: -settled["ms"])[:12]:
        sys.stderr.write(f"  settled after {settled['ms']:.0f} ms: {settled['way']}, last at {settled['last']}\n")
    times = [settled["ms"] for settled in found]
    note = f"{len(times)} touches, median {statistics.median(times):.0f}."
    return Result(unit="ms", ours=_p99(times), goal=AtMost(300.0), note=note)


def longest_block() -> Result:
    """The longest time in which the front end's thread did not answer."""
    walk = walked()
    note = f"{walk.blocks_over_50} above 50 ms; the longest on {walk.block}."
    return Result(unit="ms", ours=walk.longest_block_ms, goal=AtMost(50.0), note=note)


def resident_memory() -> Result:
    """Resident memory at the end of the walk, when every screen has been shown, and some in both modes."""
    note = "The whole process after a session, with its devices, the keyboard, and what plays the resident (10 MB)."
    return Result(unit="MB", ours=walked().rss_mb, note=note)


def _p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[98]


def _walk(watch: str) -> str:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        stage = Stage(Path(folder), _PX_PER_MM)
        try:
            arguments = str(stage.config_path), str(stage.control_port), watch
            return run_front_end("walked_kiosk", *arguments, limit_s=_WALK_S)
        finally:
            stage.close()


BENCHES: dict[str, Bench] = {
    "page.change_p99": change_p99,
    "page.change_max": change_max,
    "touch.first_change_p99": first_change_p99,
    "touch.settled_p99": settled_p99,
    "gui.longest_block": longest_block,
    "gui.rss": resident_memory,
}
