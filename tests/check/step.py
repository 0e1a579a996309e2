"""One check: a program, what it is called and whether it passed. It knows nothing of the other checks."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Kind(StrEnum):
    """When a check runs: static ones and unit tests belong to `--fast`, static ones run side by side."""

    STATIC = "static"
    UNIT = "unit"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Step:
    """A check and how it is run.

    Attributes:
        name: What it is called on the command line and in the summary.
        kind: When it runs.
        command: Program and arguments, run in the project's folder.
        limit_s: Seconds after which it is stopped and counts as failed.
    """

    name: str
    kind: Kind
    command: tuple[str, ...]
    limit_s: int = 600


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended, with everything it printed."""

    step: Step
    passed: bool
    seconds: float
    output: str

    @property
    def last_line(self) -> str:
        """The program's own closing words: its count of what passed, else the last thing it said."""
        lines = [line.strip(" =\t") for line in self.output.splitlines() if line.strip(" =\t")]
        counts = [line for line in lines if re.search(r"\d+ passed", line)]
        return (counts or lines or [""])[-1]


def run(step: Step, environment: Mapping[str, str]) -> Outcome:
    """Run a check to its end, or to its limit."""
    started = time.monotonic()
    process = subprocess.Popen(
        step.command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=step.limit_s)
        passed = process.returncode == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # with all that it started: they hold its output open
        output, passed = process.communicate()[0] + f"\nstopped after {step.limit_s} s", False
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    return Outcome(step, passed, time.monotonic() - started, output)
