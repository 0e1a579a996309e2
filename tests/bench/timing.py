"""Timing of small pieces of work: medians of interleaved runs, so that a busy moment of the machine hits all alike."""

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping


def interleaved_medians_ms(
    work: Mapping[str, Callable[[], object]],
    *,
    runs: int = 15,
    calls: int = 1,
    clock: Callable[[], int] = time.perf_counter_ns,
) -> dict[str, float]:
    """Time every piece of work in turn, `runs` times over, after one warm-up of each.

    Each round has another order: a disk makes whoever comes second wait for what the first one left to it.

    Args:
        work: The pieces, by name.
        runs: Rounds; the median over them is returned.
        calls: Calls in a row within one timing, for work too short for the clock.
        clock: Nanoseconds; `time.thread_time_ns` for what one core has to do, whoever else uses the machine.

    Returns:
        Milliseconds of one call, by name.
    """
    times: dict[str, list[float]] = {name: [] for name in work}
    for piece in work.values():
        piece()
    gc.collect()
    gc.disable()
    order, draw = list(work.items()), random.Random(1)
    try:
        for _ in range(runs):
            draw.shuffle(order)
            for name, piece in order:
                started = clock()
                for _ in range(calls):
                    piece()
                times[name].append((clock() - started) / calls / 1e6)
    finally:
        gc.enable()
    return {name: statistics.median(taken) for name, taken in times.items()}
