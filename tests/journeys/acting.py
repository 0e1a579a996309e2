"""A kiosk process in which a script of these tests plays the resident; `StartedKiosk` starts it, `main` is run in it.

The program is the real one with its window; only time can be skipped. It ends 0 when the script came to its end.
"""

import argparse
import logging
import os
import queue
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import IO

from kiosk.bootstrap import run_kiosk
from kiosk.config.files import load_config
from kiosk.runner.runner import Runner
from kiosk.session.states import Preferences
from kiosk.stage import Stage, StageError
from tests.doubles.skipping_clock import SkippingClock

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1080, 1920)


class StartedKiosk:
    """A kiosk process on `stage` whose resident follows the script `name`.

    Args:
        stage: Where the devices and the platform are.
        name: A script of `touch_scripts`.
        out: Folder for log and notes.
    """

    def __init__(self, stage: Stage, name: str, out: Path) -> None:
        self.log = out / "kiosk.log"
        arguments = [name, str(stage.config_path), str(stage.control_port), str(out)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        environment["PYTHONPATH"] = str(ROOT)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.acting", *arguments],
                stdout=subprocess.PIPE,
                stderr=log,
                cwd=out,
                env=environment,
                text=True,
            )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reading = threading.Thread(target=self._read, name="kiosk-lines", daemon=True)
        self._reading.start()

    def announces(self, word: str, timeout_s: float = 60.0) -> bool:
        """Wait until it announces `word`; False when it ended instead, or nothing came."""
        while True:
            try:
                line = self._lines.get(timeout=timeout_s)
            except queue.Empty:
                return False
            if not line or line.split()[0] == word:
                return bool(line)

    def ends(self, timeout_s: float = 100.0) -> int:
        """Wait for its end; the exit status."""
        status = self.process.wait(timeout_s)
        self._reading.join()
        return status

    def kill(self, number: int) -> None:
        """Send a signal and wait for its end."""
        self.process.send_signal(number)
        self.ends(30)

    def _read(self) -> None:
        lines: IO[str] | None = self.process.stdout
        assert lines is not None
        with lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put("")


def main() -> int:
    """Run the kiosk and play."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.acting")
    parser.add_argument("script")
    parser.add_argument("config", type=Path)
    parser.add_argument("control_port", type=int)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    from tests.journeys.play import Play
    from tests.journeys.touch_scripts import SCRIPTS
    from ui.app import KioskUi
    from ui.resident import NotSeenError, Resident

    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    clock = SkippingClock()
    outcomes: list[str] = []

    def begin(ui: KioskUi, runner: Runner) -> None:
        resident = Resident(ui.window, ui.shown)
        play = Play(resident, ui.window, lambda: runner.kiosk, runner.post, clock, given.control_port, given.out)

        def follow() -> None:
            try:
                SCRIPTS[given.script](play)
                outcomes.append("")
            except (NotSeenError, StageError, OSError, AssertionError) as failed:
                outcomes.append(str(failed))
                resident.photographs(given.out / "failed.png")
            ui.quit()

        threading.Thread(target=follow, name="resident", daemon=True).start()

    config = load_config(given.config)
    config = replace(config, screen=replace(config.screen, full_screen=False))
    status = run_kiosk(config, Preferences(), SIZE, begin, clock=clock)
    sys.stderr.write("".join(f"script: {outcome}\n" for outcome in outcomes if outcome))
    return status or int(outcomes != [""])


if __name__ == "__main__":
    sys.exit(main())
