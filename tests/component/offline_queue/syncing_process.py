"""A sync process whose platform is a text file, one line for each case that was taken.

Run as `python -m tests.component.offline_queue.syncing_process FOLDER KEY TAKEN [hang|MOST]`. With `hang` the platform
takes a case, says so on the standard output, and never replies; with a number the process ends after so many cases.
"""

import sys
import threading
from pathlib import Path

from kiosk.ports.case_gateway import CaseToSend
from kiosk.protection.envelope import Envelope
from offline_queue.sync import SyncWorker
from tests.component.offline_queue.real_clock import RealClock
from tests.doubles.recording_gateway import RecordingGateway


def main(folder: str, key: str, taken: str, end: str = "") -> None:
    stop = threading.Event()
    left = int(end) if end.isdigit() else 0

    def take(case: CaseToSend) -> None:
        with Path(taken).open("a", encoding="utf-8") as file:
            file.write(f"{case.submission.submission_id}\n")
        sys.stdout.write("taken\n")
        sys.stdout.flush()
        if end == "hang":
            threading.Event().wait()
        nonlocal left
        left -= 1
        if left == 0:
            stop.set()

    gateway = RecordingGateway(during_case=take)
    SyncWorker(Path(folder), Envelope(bytes.fromhex(key)), gateway, RealClock(), stop=stop).run_forever()


main(*sys.argv[1:])
