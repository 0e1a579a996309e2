"""Cycles of failing and healing, and what they came to."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import cycle, islice

from tests.doubles.census import Census

Cycle = Callable[[], float | None]
"""Fails in one way, heals and serves; gives the seconds from the return of the device to its readiness, if it went."""


@dataclass(frozen=True, slots=True)
class Cycles:
    """What a series came to.

    Attributes:
        count: Cycles played.
        recoveries_s: How long each return of the device took to be noticed.
        threads_grown: Threads that were there at the end and not after the first round.
        handles_grown: File handles, the same.
        took_s: All of it.
    """

    count: int
    recoveries_s: tuple[float, ...]
    threads_grown: int
    handles_grown: int
    took_s: float

    @property
    def slowest_recovery_s(self) -> float:
        return max(self.recoveries_s, default=0.0)

    @property
    def left_nothing(self) -> bool:
        return self.threads_grown <= 0 and self.handles_grown <= 0

    def __add__(self, other: "Cycles") -> "Cycles":
        return Cycles(
            self.count + other.count,
            self.recoveries_s + other.recoveries_s,
            self.threads_grown + other.threads_grown,
            self.handles_grown + other.handles_grown,
            self.took_s + other.took_s,
        )

    def __str__(self) -> str:
        recovery = f"{len(self.recoveries_s)} recoveries, the slowest {self.slowest_recovery_s:.2f} s"
        left = f"{self.threads_grown} threads and {self.handles_grown} handles left"
        return f"{self.count} cycles in {self.took_s:.0f} s, {recovery}, {left}"


def play(kinds: Iterable[Cycle], count: int, *, seconds: float = float("inf")) -> Cycles:
    """Play `kinds` in turn, `count` cycles or as many as begin within `seconds`."""
    recoveries: list[float] = []
    before, begun = Census.taken(), time.monotonic()
    played = 0
    for one in islice(cycle(tuple(kinds)), count):
        if time.monotonic() - begun >= seconds:
            break
        recovery = one()
        if recovery is not None:
            recoveries.append(recovery)
        played += 1
    after = Census.settled(before)
    return Cycles(
        played,
        tuple(recoveries),
        after.threads - before.threads,
        after.handles - before.handles,
        time.monotonic() - begun,
    )
