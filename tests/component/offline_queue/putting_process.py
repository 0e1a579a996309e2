"""A kiosk that takes in cases until it is killed: prints each submission id and local number after it was accepted.

Run as `python -m tests.component.offline_queue.putting_process FOLDER KEY [OPTION...]`.
"""

import argparse
import itertools
import resource
import secrets
import sys
from pathlib import Path

from kiosk.ports.outbox import Accepted, NotAccepted
from kiosk.protection.envelope import Envelope
from offline_queue.outbox import SqliteOutbox
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("key", type=bytes.fromhex)
    parser.add_argument("--cases", type=int, help="end after so many")
    parser.add_argument("--without-pages", action="store_true")
    parser.add_argument("--largest-file", type=int, help="no file may grow beyond so many bytes")
    given = parser.parse_args()
    if given.largest_file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (given.largest_file, resource.RLIM_INFINITY))
    outbox = SqliteOutbox(given.folder, Envelope(given.key), "YL-0017", ManualClock(), reserve_bytes=0)
    for _ in itertools.count() if given.cases is None else range(given.cases):
        pages = () if given.without_pages else (secrets.token_bytes(3000), secrets.token_bytes(30_000))
        case = submission(pages=pages)
        match outbox.put(case):
            case Accepted(progress):
                line = f"accepted {case.submission_id} {progress.local_no}\n"
            case NotAccepted(code):
                line = f"refused {case.submission_id} {code}\n"
        sys.stdout.write(line)
        sys.stdout.flush()
    outbox.close()


main()
