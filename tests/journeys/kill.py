"""kill -9 of the kiosk or the sync process at random moments: `python -m tests.journeys.kill [KILLS] [--seed N]`.

One stage; a resident who applies again and again by touches. Half of the kills fall anywhere in an application, half
right after its signature, where the case goes to disk, to the screen, to the platform and to paper. At the end every
number that a screen confirmed must be on the platform exactly once, signed, with its photograph.
"""

import argparse
import json
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event

from kiosk.stage import Stage
from tests.journeys.acting import StartedKiosk
from tests.journeys.play import CONFIRMED

PX_PER_MM = 4.03
APPLICATION_S = 7.0
HANDING_IN_S = 1.2
SHARE_OF_SYNC = 0.4
DRAINED_S = 90.0
_LOCAL_NO = re.compile(r"YL\d{4}-\d{4}-\d{4,}")


@dataclass(frozen=True, slots=True)
class KillReport:
    """What came of it.

    Attributes:
        seed: Of the random moments.
        kiosk_kills: How often the kiosk was killed.
        sync_kills: How often the sync process was killed.
        confirmed: How many numbers a screen confirmed.
        arrived: How many cases are on the platform.
        lost: Confirmed and not there.
        doubled: There more than once.
        incomplete: There without signature or photograph.
        mixed_receipts: Receipts that show more than one number.
        seconds: How long it took.
    """

    seed: int
    kiosk_kills: int
    sync_kills: int
    confirmed: int
    arrived: int
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    incomplete: tuple[str, ...]
    mixed_receipts: tuple[str, ...]
    seconds: float

    @property
    def is_good(self) -> bool:
        """Nothing lost, doubled, incomplete or mixed, and something was confirmed at all."""
        return self.confirmed > 0 and not (self.lost or self.doubled or self.incomplete or self.mixed_receipts)


def kill_at_random(kills: int, seed: int, folder: Path) -> KillReport:
    """Kill so often, restart each time, let everything drain, and compare."""
    chance, began = random.Random(seed), time.monotonic()
    stage = Stage(folder / "stage", PX_PER_MM)
    killed: Counter[str] = Counter()
    try:
        kiosk = _started(stage, folder)
        for number in range(kills):
            whom = "sync" if chance.random() < SHARE_OF_SYNC else "kiosk"
            _waits_for_the_moment(kiosk, chance)
            killed[whom] += 1
            if whom == "sync":
                stage.sync.kill()
                stage.sync.wait()
                stage.start_sync()
            else:
                kiosk.kill(signal.SIGKILL)
                kiosk = _started(stage, folder)
            _tell(f"{number + 1}/{kills} {whom}, {len(_confirmed(folder))} confirmed")
        if not kiosk.announces("submitted"):
            raise AssertionError(f"no application came through afterwards; see {kiosk.log}")
        kiosk.kill(signal.SIGTERM)
        _drains(stage, folder)
        return _compared(stage, folder, seed, killed, time.monotonic() - began)
    finally:
        stage.close()


def _started(stage: Stage, folder: Path) -> StartedKiosk:
    kiosk = StartedKiosk(stage, "applies", folder)
    if not kiosk.announces("begins"):
        kiosk.kill(signal.SIGKILL)
        raise AssertionError(f"the kiosk did not start; see {kiosk.log}")
    return kiosk


def _waits_for_the_moment(kiosk: StartedKiosk, chance: random.Random) -> None:
    near_submit = chance.random() < 0.5
    if near_submit and not kiosk.announces("signed"):
        raise AssertionError(f"the application stopped; see {kiosk.log}")
    Event().wait(chance.uniform(0, HANDING_IN_S if near_submit else APPLICATION_S))


def _confirmed(folder: Path) -> list[str]:
    notes = folder / CONFIRMED
    return notes.read_text().split() if notes.exists() else []


def _drains(stage: Stage, folder: Path) -> None:
    deadline = time.monotonic() + DRAINED_S
    while not set(_confirmed(folder)) <= {case["local_no"] for case in stage.cases()}:
        if time.monotonic() > deadline:
            return  # what is missing is reported as lost
        Event().wait(0.25)


def _compared(stage: Stage, folder: Path, seed: int, killed: Counter[str], seconds: float) -> KillReport:
    confirmed, cases = set(_confirmed(folder)), stage.cases()
    arrived = Counter(str(case["local_no"]) for case in cases)
    receipts = {path: set(_LOCAL_NO.findall(path.read_text(encoding="utf-8"))) for path in _texts(stage.receipts)}
    return KillReport(
        seed=seed,
        kiosk_kills=killed["kiosk"],
        sync_kills=killed["sync"],
        confirmed=len(confirmed),
        arrived=len(cases),
        lost=tuple(sorted(confirmed - set(arrived))),
        doubled=tuple(sorted(local_no for local_no, count in arrived.items() if count > 1)),
        incomplete=tuple(
            str(case["local_no"]) for case in cases if len(case["attachments"]) != 1 or not case["signed"]
        ),
        mixed_receipts=tuple(sorted(path.name for path, numbers in receipts.items() if len(numbers) > 1)),
        seconds=round(seconds, 1),
    )


def _texts(receipts: Path) -> list[Path]:
    return sorted(receipts.glob("*.txt"))


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill as often as asked, print the report as JSON. Returns 1 where something was lost or doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.kill", description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=50)
    parser.add_argument("--seed", type=int, default=20261123)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kiosk-kill-") as folder:
        report = kill_at_random(given.kills, given.seed, Path(folder))
    sys.stdout.write(json.dumps(asdict(report), indent=1) + "\n")
    return 0 if report.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
