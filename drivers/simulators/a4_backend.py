"""The backend of the simulated A4 printer: a program that cupsd starts for each job, as it does for a real printer.

Installed as `ServerBin/backend/qwy`. The address `qwy:FOLDER` names the printer's folder: `panel.json` holds what is
wrong with it, read all the while; what comes out lies in `sheets/`. It knows no module of ours: cupsd starts it bare.
"""

import json
import os
import select
import signal
import sys
from pathlib import Path
from types import FrameType

LOOK_S = 0.03

REASONS = {
    "paper-out": "media-empty-error",
    "paper-low": "media-low-warning",
    "toner-low": "toner-low-warning",
    "toner-out": "toner-empty-error",
    "jam": "media-jam-error",
    "cover-open": "cover-open-error",
    "full": "output-area-full-error",
    "off": "offline-report",
    "odd": "com.example.lamp-dim-warning",
}
"""What the printer says for each fault. A name without one is no reason to tell: `slow`, `reject`."""

HARMLESS = {"paper-low", "toner-low", "odd", "slow"}


def main(arguments: list[str]) -> int:
    """Print one job; without arguments list the devices, as every backend does."""
    if len(arguments) < 5:  # noqa: PLR2004  job, user, title, copies, options, and perhaps a file
        sys.stdout.write('direct qwy "Simulated A4" "Simulated A4 printer"\n')
        return 0
    folder = Path(os.environ["DEVICE_URI"].removeprefix("qwy:"))
    signal.signal(signal.SIGTERM, _end)
    content = Path(arguments[5]).read_bytes() if len(arguments) > 5 else sys.stdin.buffer.read()  # noqa: PLR2004
    told = set(os.environ.get("PRINTER_STATE_REASONS", "").split(",")) & set(
        REASONS.values()
    )  # what an earlier job told
    pages_s = 0.0
    while True:
        faults = _faults(folder)
        told = _tell(faults, told)
        if "reject" in faults:
            sys.stderr.write("ERROR: the simulated printer does not take this document\n")
            return 1
        if faults <= HARMLESS and ("slow" not in faults or pages_s >= _slowness(folder)):
            break
        select.select([], [], [], LOOK_S)
        pages_s = pages_s + LOOK_S if faults <= HARMLESS else 0.0
    sys.stderr.write("PAGE: 1 1\n")
    number = len(list((folder / "sheets").iterdir())) + 1
    part = folder / f"{number}.part"
    part.write_bytes(content)
    part.rename(folder / "sheets" / f"{number:04}.pdf")
    return 0


def _end(_number: int, _frame: FrameType | None) -> None:
    """The job was taken back: nothing is left in the tray."""
    os._exit(1)


def _panel(folder: Path) -> dict[str, object]:
    try:
        panel: dict[str, object] = json.loads((folder / "panel.json").read_text())
    except (OSError, ValueError):
        return {}
    return panel


def _faults(folder: Path) -> set[str]:
    faults = str(_panel(folder).get("faults", ""))
    return set(faults.split())


def _slowness(folder: Path) -> float:
    seconds = _panel(folder).get("slow_s", 5.0)
    return float(seconds) if isinstance(seconds, int | float) else 5.0


def _tell(faults: set[str], told: set[str]) -> set[str]:
    now = {REASONS[fault] for fault in faults if fault in REASONS}
    for sign, reasons in (("-", told - now), ("+", now - told)):
        for reason in sorted(reasons):
            sys.stderr.write(f"STATE: {sign}{reason}\n")
    sys.stderr.flush()
    return now


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
