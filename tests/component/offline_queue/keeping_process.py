"""Work at an outbox other than taking in and sending, once, to be cut off anywhere; says so when it is done.

Run as `python -m tests.component.offline_queue.keeping_process ROOT export|import|backup|forget`. ROOT holds `kiosk`,
`hall` and `stick`; all keys are known.
"""

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.protection.bundle_key import BundleKey
from kiosk.protection.envelope import Envelope
from offline_queue.backup import back_up
from offline_queue.bundle_import import import_bundle
from offline_queue.clock_check import TimeBounds
from offline_queue.database import Database
from offline_queue.export import SUFFIX, Exporter
from offline_queue.retention import forget
from tests.doubles.manual_clock import ManualClock

ENVELOPE = Envelope(bytes(range(16)))
KIOSK_KEY, HALL_KEY = BundleKey(bytes(range(32))), BundleKey(bytes(range(1, 33)))


def import_from(root: Path) -> None:
    """Take in every bundle on the stick."""
    for bundle in sorted((root / "stick").glob(f"[!.]*{SUFFIX}")):
        import_bundle(
            root / "hall", ENVELOPE, ManualClock(), bundle=bundle, key=HALL_KEY, senders=[KIOSK_KEY.public]
        )  # fmt: skip


def main(root: Path, work: str) -> None:
    match work:
        case "export":
            with closing(Exporter(root / "kiosk", ENVELOPE, ManualClock())) as exporter:
                exporter.export(root / "stick", KIOSK_KEY, HALL_KEY.public)
        case "import":
            import_from(root)
        case "backup":
            with closing(Database(root / "kiosk", ENVELOPE)) as database:
                back_up(database, root / "kiosk")
        case _:
            late = ManualClock().now() + timedelta(days=100)
            with closing(Database(root / "kiosk", ENVELOPE)) as database:
                forget(database, TimeBounds(late, late, is_told=True), 90)
    sys.stdout.write("done\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
