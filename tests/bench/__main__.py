"""`python -m tests.bench [NAME...] [--check]`: run benchmarks and print one JSON object; progress goes to stderr.

A NAME is a result's name or the first part of it: `outbox` runs `outbox.put` and all its siblings.
"""

import argparse
import importlib
import json
import pkgutil
import sys
import time
import traceback
from collections.abc import Mapping, Sequence

import tests.bench as package
from tests.bench.machine import describe_machine
from tests.bench.result import Bench, Result


def discover() -> dict[str, Bench]:
    """Return every benchmark of this package, by name, in the order of the names."""
    found: dict[str, Bench] = {}
    for module in pkgutil.iter_modules(package.__path__, prefix=f"{package.__name__}."):
        if module.name.endswith(".__main__"):
            continue
        benches: Mapping[str, Bench] = getattr(importlib.import_module(module.name), "BENCHES", {})
        if doubled := found.keys() & benches.keys():
            raise ValueError(f"{module.name} repeats a benchmark: {sorted(doubled)}")
        found.update(benches)
    return dict(sorted(found.items()))


def select(benches: Mapping[str, Bench], names: Sequence[str]) -> dict[str, Bench]:
    """Return the benchmarks that the names mean, all of them for no name.

    Raises:
        ValueError: A name means nothing.
    """
    for name in names:
        if not any(_means(name, key) for key in benches):
            raise ValueError(f"no benchmark is called {name}; there are: {', '.join(benches)}")
    return {key: bench for key, bench in benches.items() if not names or any(_means(name, key) for name in names)}


def measure(bench: Bench) -> Result:
    """Run one benchmark. A broken one is a result that misses its goal, so that the others are still measured."""
    try:
        return bench()
    except Exception as error:  # noqa: BLE001 - whatever broke, the others are still measured
        traceback.print_exc()
        return Result(unit="", ours=None, note=f"broke: {type(error).__name__}: {error}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print. Returns 1 with --check when a goal is missed or a benchmark broke, 2 for an unknown name."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a result's name or its first part; all when left out")
    parser.add_argument("--check", action="store_true", help="end with 1 where a goal is missed")
    options = parser.parse_args(arguments)
    try:
        chosen = select(discover(), options.names)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"{error.name} is not installed; `packaging/test --fast` installs what figures need\n")
        return 2
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    results: dict[str, Result] = {}
    for name, bench in chosen.items():
        started = time.monotonic()
        results[name] = measure(bench)
        sys.stderr.write(f"{name}: {time.monotonic() - started:.1f} s\n")
    found = [result.as_json(name) for name, result in results.items()]
    sys.stdout.write(json.dumps({"machine": describe_machine(), "results": found}, ensure_ascii=False, indent=1) + "\n")
    missed = [name for name, result in results.items() if result.met is False]
    for name in missed:
        sys.stderr.write(f"goal missed: {name}\n")
    return 1 if options.check and missed else 0


def _means(name: str, key: str) -> bool:
    return key == name or key.startswith(f"{name}.")


if __name__ == "__main__":
    sys.exit(main())
