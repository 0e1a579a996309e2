"""`python -m tests.component.supervision [--cycles N] [DEVICE...]`: the long series, 1,000 cycles a device by default.

DEVICE is serial, usb, hid, pcsc, printer, scanner or camera; pcsc kills a real pcscd and needs root. Ends with 1 where
anything stayed behind or a recovery took longer than it may.
"""

import argparse
import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.component.supervision.series import RECOVERY_S, SERIES


def main(arguments: Sequence[str] | None = None) -> int:
    """Play and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.component.supervision", description=__doc__)
    parser.add_argument("devices", nargs="*", metavar="DEVICE", default=list(SERIES))
    parser.add_argument("--cycles", type=int, default=1000)
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # each loss is one, and is meant
    sound = True
    for name in options.devices:
        with tempfile.TemporaryDirectory() as folder:
            cycles = SERIES[name](Path(folder), options.cycles, float("inf"))
        print(f"{name}: {cycles}", flush=True)
        sound = sound and cycles.left_nothing and cycles.slowest_recovery_s < RECOVERY_S
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
