"""The outbox: what it costs to hold a case safely, beside one durable SQLite transaction with as many bytes."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.ports.outbox import Accepted
from kiosk.protection.envelope import Envelope
from offline_queue.outbox import SqliteOutbox
from tests.bench.result import AtMost, Bench, Measure, Result
from tests.bench.timing import interleaved_medians_ms
from tests.check.step import ROOT
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission

_CASE_BYTES = 2048
_RUNS = 200


@contextmanager
def _folder_on_disk() -> Generator[Path]:
    """A folder beside the code: the system's temporary folder may be memory, where a durable write costs nothing."""
    (ROOT / "build").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=ROOT / "build"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def put() -> Result:
    """From a confirmed case without pages to the words "accepted"."""
    with _folder_on_disk() as folder, closing(_outbox(folder)) as outbox, closing(_bare_table(folder)) as table:
        case_bytes = os.urandom(_CASE_BYTES)

        def ours() -> None:
            if not isinstance(outbox.put(submission(pages=())), Accepted):
                raise OSError("the outbox took nothing in")

        def bare() -> None:
            table.execute("BEGIN IMMEDIATE")
            table.execute("INSERT INTO entry (body) VALUES (?)", (case_bytes,))
            table.execute("COMMIT")

        took = interleaved_medians_ms({"ours": ours, "bare": bare}, runs=_RUNS)
    return Result(
        unit="ms",
        ours=took["ours"],
        limit=took["bare"],
        goal=AtMost(2.0, Measure.RATIO),
        note="Ours seals the case and its token, numbers it and counts those ahead, in one transaction with one fsync.",
    )


def _outbox(folder: Path) -> SqliteOutbox:
    return SqliteOutbox(folder / "ours", Envelope(os.urandom(16)), "YL-0017", ManualClock(), reserve_bytes=0)


def _bare_table(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, body BLOB NOT NULL)")
    return connection


BENCHES: dict[str, Bench] = {"outbox.put": put}
