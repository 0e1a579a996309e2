"""`python -m tests.check [--fast] [NAME...]`: run the checks, go on after a failing one, end 1 if any failed."""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from tests.check.step import ROOT, Kind, Outcome, Step, run
from tests.check.table import COVERAGE_FILE, STEPS

SIDE_BY_SIDE = 2


def environment() -> dict[str, str]:
    """What every check sees: this folder's modules, no display, UTF-8, nothing fetched from the network."""
    return os.environ | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "LC_ALL": "C.UTF-8",
        "COVERAGE_FILE": COVERAGE_FILE,
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",  # a newer version on offer is no concern of a pinned one
    }


def choose(names: Sequence[str], *, fast: bool) -> tuple[Step, ...]:
    """Return the steps that were asked for, in the table's order.

    Raises:
        ValueError: No step has one of the names.
    """
    known = [step.name for step in STEPS]
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"no check is called {', '.join(unknown)}; there are: {', '.join(known)}")
    return tuple(step for step in STEPS if (not names or step.name in names) and not (fast and step.kind is Kind.SLOW))


def run_all(steps: Sequence[Step]) -> Iterator[Outcome]:
    """Run static checks side by side, then the tests one after the other; they use both cores themselves."""
    seen = environment()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        yield from pool.map(partial(run, environment=seen), [step for step in steps if step.kind is Kind.STATIC])
    for step in steps:
        if step.kind is not Kind.STATIC:
            yield run(step, seen)


def show(outcome: Outcome) -> None:
    """Print one line for a check that passed, and everything it said for one that failed."""
    word = "ok    " if outcome.passed else "FAILED"
    line = f"{word} {outcome.step.name:<13}{outcome.seconds:7.1f} s   {outcome.last_line[:90]}"
    if outcome.passed:
        print(line, flush=True)
        return
    print(f"----- {outcome.step.name}: {' '.join(outcome.step.command)}\n{outcome.output.rstrip()}\n{line}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.check", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these checks")
    parser.add_argument("--fast", action="store_true", help="only the static checks and the unit tests")
    parser.add_argument("--list", action="store_true", help="print the names of the checks")
    options = parser.parse_args(arguments)
    try:
        steps = choose(options.names, fast=options.fast)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if options.list:
        print(*(step.name for step in steps), sep="\n")
        return 0
    (ROOT / "build").mkdir(exist_ok=True)
    started = time.monotonic()
    outcomes: list[Outcome] = []
    for outcome in run_all(steps):
        show(outcome)
        outcomes.append(outcome)
    return summarize(outcomes, time.monotonic() - started)


def summarize(outcomes: Sequence[Outcome], seconds: float) -> int:
    """Print the closing lines and return the exit status."""
    failed = [outcome.step.name for outcome in outcomes if not outcome.passed]
    if failed:
        print(f"\nfailed: {', '.join(failed)}")
    print(f"\n{seconds:.0f} s in all")
    print(f"checks: {len(outcomes) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
