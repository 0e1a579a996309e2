"""The outbox: what it costs to hold a case, to take it up and to be done with it, beside a bare SQLite transaction."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.ports.outbox import Accepted
from kiosk.protection.envelope import Envelope
from offline_queue.delivery_store import DeliveryStore
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


def claim() -> Result:
    """From an idle sender to the oldest case, marked as being sent."""
    with _queue() as (store, table):

        def ours() -> None:
            item = store.next_case(0)
            if item is None:
                raise OSError("the outbox holds nothing")
            store.begin(item)

        took = interleaved_medians_ms({"ours": ours, "bare": lambda: _claim(table)}, runs=_RUNS)
    note = "Ours marks without an fsync and holds its lease in memory; the limit writes durably that it has taken it."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.0, Measure.RATIO), note=note)


def ack() -> Result:
    """From the platform's yes to the case being done and its content forgotten."""
    with _queue() as (store, table):

        def ours() -> None:
            item = store.next_case(0)
            if item is None:
                raise OSError("the outbox holds nothing")
            store.finish(item, "9999-2611-000001")

        def bare() -> None:
            with _committed(table):
                table.execute("DELETE FROM entry WHERE id = (SELECT min(id) FROM entry)")

        took = interleaved_medians_ms({"ours": ours, "bare": bare}, runs=_RUNS)
    note = "Ours keeps both numbers of the case and looks for its pages; both write once, durably."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(2.0, Measure.RATIO), note=note)


@contextmanager
def _queue() -> Generator[tuple[DeliveryStore, sqlite3.Connection]]:
    """As many cases as are taken up, in the outbox and in a bare table."""
    with _folder_on_disk() as folder, closing(_bare_table(folder)) as table:
        envelope = Envelope(os.urandom(16))
        with closing(SqliteOutbox(folder / "ours", envelope, "YL-0017", ManualClock(), reserve_bytes=0)) as outbox:
            with _committed(table):
                for _ in range(_RUNS + 1):
                    table.execute("INSERT INTO entry (body) VALUES (?)", (os.urandom(_CASE_BYTES),))
                    outbox.put(submission(pages=()))
            with closing(DeliveryStore(folder / "ours", envelope, ManualClock())) as store:
                yield store, table


def _claim(table: sqlite3.Connection) -> None:
    with _committed(table):
        table.execute("UPDATE entry SET taken = taken + 1 WHERE id = (SELECT min(id) FROM entry)")


@contextmanager
def _committed(table: sqlite3.Connection) -> Generator[None]:
    table.execute("BEGIN IMMEDIATE")
    yield
    table.execute("COMMIT")


def _outbox(folder: Path) -> SqliteOutbox:
    return SqliteOutbox(folder / "ours", Envelope(os.urandom(16)), "YL-0017", ManualClock(), reserve_bytes=0)


def _bare_table(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, body BLOB, taken INTEGER DEFAULT 0)")
    return connection


BENCHES: dict[str, Bench] = {"outbox.put": put, "outbox.claim": claim, "outbox.ack": ack}
