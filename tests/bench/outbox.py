"""The outbox: what it costs to hold a case, to take it up and to be done with it, beside bare SQLite and other queues.

How often the disk is asked to sync is counted by tests (`test_durability`): one for a put, none for a claim, one for an
acknowledgement. The sync is the machine's; what is compared here is all the rest.
"""

import os
import secrets
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from kiosk.ports.outbox import Accepted
from kiosk.protection.digest import sm3_hex
from kiosk.protection.durable_file import sync_folder
from kiosk.protection.envelope import Envelope
from offline_queue.database import Database
from offline_queue.delivery_store import DeliveryStore
from offline_queue.outbox import SqliteOutbox
from tests.bench.queues import Queue, opened
from tests.bench.result import AtMost, Bench, Measure, Result
from tests.bench.timing import interleaved_medians_ms
from tests.check.step import ROOT
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission

_CASE_BYTES: Final = 2048
_RUNS: Final = 200
_FEW, _MANY = 10, 100_000
_PAGES, _PAGE_BYTES = 6, 1_500_000


class _Open(Envelope):
    """Seals nothing: for what the outbox costs without encryption."""

    def __init__(self) -> None:
        super().__init__(bytes(16))

    def under(self, key: bytes) -> Envelope:
        del key
        return self

    def seal(self, content: bytes, context: str) -> bytes:
        del context
        return content

    def open(self, sealed: bytes, context: str) -> bytes:
        del context
        return sealed


@contextmanager
def on_disk() -> Generator[Path]:
    """A folder beside the code: the system's temporary folder may be memory, where a durable write costs nothing."""
    (ROOT / "build").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=ROOT / "build"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def put() -> Result:
    """From a confirmed case without pages to the words "accepted", without encryption."""
    with on_disk() as folder, closing(_outbox(folder / "ours", _Open())) as outbox:
        _put(outbox)
        with (
            closing(_SameRows(folder)) as rows,
            closing(_bare_table(folder)) as table,
            opened(folder) as queues,
        ):
            content = os.urandom(_CASE_BYTES)

            def one_row() -> None:
                with _committed(table):
                    table.execute("INSERT INTO entry (body) VALUES (?)", (content,))

            took = interleaved_medians_ms(
                {
                    "ours": lambda: _put(outbox),
                    "the same rows": rows.put,
                    "one bare row": one_row,
                    **{name: _putting(queue, content) for name, queue in queues.items()},
                },
                runs=_RUNS,
            )
            worked = interleaved_medians_ms(
                {"ours": lambda: _put(outbox), "the same rows": rows.put}, runs=_RUNS, clock=time.thread_time_ns
            )
    ours, limit = took.pop("ours"), took.pop("the same rows")
    more_ms = worked["ours"] - worked["the same rows"]
    note = (
        "The limit writes the same rows into the same tables and indexes, made beforehand, with one sync; ours encodes "
        f"and numbers the case, chains the audit record and counts those ahead, {more_ms:.2f} ms of the processor "
        f"whatever the disk: 1.10 is met where a durable write takes {10 * more_ms:.1f} ms or more. "
        "Peers keep one row without a number, a record or a second index."
    )
    return Result(unit="ms", ours=ours, limit=limit, peers=took, goal=AtMost(1.10, Measure.RATIO), note=note)


def put_sealed() -> Result:
    """The same with encryption, beside the same without."""
    with (
        on_disk() as folder,
        closing(_outbox(folder / "sealed", Envelope(os.urandom(16)))) as sealed,
        closing(_outbox(folder / "open", _Open())) as unsealed,
    ):
        took = interleaved_medians_ms({"sealed": lambda: _put(sealed), "open": lambda: _put(unsealed)}, runs=_RUNS)
    note = "The limit is the same outbox with an envelope that seals nothing."
    return Result(unit="ms", ours=took["sealed"], limit=took["open"], note=note)


def claim() -> Result:
    """From an idle sender to the oldest case, marked as being sent."""
    with _queues() as (store, table, queues):
        took = interleaved_medians_ms(
            {
                "ours": lambda: _claim(store),
                "bare": lambda: _claim_bare(table),
                **{name: queue.take for name, queue in queues.items()},
            },
            runs=_RUNS,
        )
    ours, limit = took.pop("ours"), took.pop("bare")
    note = (
        "Ours marks without a sync and holds its lease in memory; the limit and the peers write durably that they took."
    )
    return Result(unit="ms", ours=ours, limit=limit, peers=took, goal=AtMost(1.0, Measure.RATIO), note=note)


def claim_of_many() -> Result:
    """The same with a hundred thousand cases waiting behind as many that are done, beside ten in an empty folder."""
    with on_disk() as folder:
        envelope = Envelope(os.urandom(16))
        _fill(folder / "few", envelope, done=0, waiting=_FEW)
        _fill(folder / "many", envelope, done=_MANY, waiting=_MANY)
        with (
            closing(DeliveryStore(folder / "few", envelope, ManualClock())) as few,
            closing(DeliveryStore(folder / "many", envelope, ManualClock())) as many,
        ):
            took = interleaved_medians_ms({"few": lambda: _claim(few), "many": lambda: _claim(many)}, runs=_RUNS)
    note = f"{_MANY:,} wait behind {_MANY:,} that are done; the limit is the same with {_FEW} waiting and none done."
    return Result(unit="ms", ours=took["many"], limit=took["few"], goal=AtMost(1.2, Measure.RATIO), note=note)


def ack() -> Result:
    """From the platform's yes to the case being done and its content forgotten."""
    with _queues() as (store, table, queues):

        def ours() -> None:
            item = store.next_case(0)
            if item is None:
                raise OSError("the outbox holds nothing")
            store.finish(item, "9999-2611-000001")
            store.settle()

        def bare() -> None:
            with _committed(table):
                table.execute("DELETE FROM entry WHERE id = (SELECT min(id) FROM entry)")

        taken = {name: _finishing(queue) for name, queue in queues.items() if name != "huey"}
        took = interleaved_medians_ms({"ours": ours, "bare": bare, **taken}, runs=_RUNS)
    figure, limit = took.pop("ours"), took.pop("bare")
    note = (
        "Ours keeps both numbers of the case and an audit record, and looks for its pages; each writes once, durably. "
        "Peers take and finish an entry, two writes; huey deletes an entry when it is taken."
    )
    return Result(unit="ms", ours=figure, limit=limit, peers=took, goal=AtMost(2.0, Measure.RATIO), note=note)


def attachments() -> Result:
    """From a confirmed case with six photographs to the words "accepted"."""
    with on_disk() as folder, closing(_bare_table(folder)) as table:
        envelope = Envelope(os.urandom(16))
        photographs = tuple(os.urandom(_PAGE_BYTES) for _ in range(_PAGES))
        (folder / "bare").mkdir()
        with closing(_outbox(folder / "ours", envelope)) as outbox:

            def ours() -> None:
                if not isinstance(outbox.put(submission(pages=photographs)), Accepted):
                    raise OSError("the outbox took nothing in")

            def bare() -> None:
                for content in photographs:
                    name = sm3_hex(content)
                    _write_durably(folder / "bare" / f"{name}-{secrets.token_hex(4)}", envelope.seal(content, name))
                sync_folder(folder / "bare")
                with _committed(table):
                    table.execute("INSERT INTO entry (body) VALUES (?)", (os.urandom(_CASE_BYTES),))

            took = interleaved_medians_ms({"ours": ours, "bare": bare}, runs=12)
    note = f"{_PAGES} pages of 1.5 MB; the limit digests and seals them, writes and syncs each, the folder and one row."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.6, Measure.RATIO), note=note)


class _SameRows:
    """An outbox's database, into which the rows of one case are put again and again by bare statements."""

    def __init__(self, folder: Path) -> None:
        Database(folder / "rows", _Open()).close()
        self._connection = sqlite3.connect(folder / "rows" / "outbox.db", isolation_level=None)
        self._connection.execute("PRAGMA synchronous = FULL")
        with closing(sqlite3.connect(folder / "ours" / "outbox.db")) as model:
            self._entry = [*model.execute("SELECT * FROM entries").fetchone()]
            self._audit = [*model.execute("SELECT * FROM audit").fetchone()]
        self._add_entry, self._add_audit = (
            f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})"
            for table, row in (("entries", self._entry), ("audit", self._audit))
        )
        self._sequence = 0

    def put(self) -> None:
        self._sequence += 1
        self._entry[:2] = self._sequence, secrets.token_hex(16)
        self._audit[0] = self._sequence
        with _committed(self._connection):
            self._connection.execute(self._add_entry, self._entry)
            self._connection.execute(self._add_audit, self._audit)

    def close(self) -> None:
        self._connection.close()


@contextmanager
def _queues() -> Generator[tuple[DeliveryStore, sqlite3.Connection, dict[str, Queue]]]:
    """As many cases as are taken up, in the outbox, in a bare table and in each of the others."""
    with on_disk() as folder, closing(_bare_table(folder)) as table, opened(folder) as queues:
        envelope, content = Envelope(os.urandom(16)), os.urandom(_CASE_BYTES)
        _fill(folder / "ours", envelope, done=0, waiting=_RUNS + 1)
        with _committed(table):
            table.executemany("INSERT INTO entry (body) VALUES (?)", [(content,)] * (_RUNS + 1))
        for queue in queues.values():
            for _ in range(_RUNS + 1):
                queue.put(content)
        with closing(DeliveryStore(folder / "ours", envelope, ManualClock())) as store:
            yield store, table, queues


def _fill(folder: Path, envelope: Envelope, *, done: int, waiting: int) -> None:
    """An outbox with so many cases, all with the content of one that was handed in."""
    with closing(_outbox(folder, envelope)) as outbox:
        _put(outbox)
    with closing(sqlite3.connect(folder / "outbox.db", isolation_level=None)) as table, _committed(table):
        row = [*table.execute("SELECT * FROM entries").fetchone()]
        table.execute("DELETE FROM entries")
        status = [name for _, name, *_ in table.execute("PRAGMA table_info(entries)")].index("status")
        insert = f"INSERT INTO entries VALUES ({', '.join('?' * len(row))})"
        for number in range(done + waiting):
            row[:2] = number + 1, f"case-{number}"
            row[status] = "delivered" if number < done else "pending"
            table.execute(insert, row)


def _put(outbox: SqliteOutbox) -> None:
    if not isinstance(outbox.put(submission(pages=())), Accepted):
        raise OSError("the outbox took nothing in")


def _putting(queue: Queue, content: bytes) -> Callable[[], None]:
    return lambda: queue.put(content)


def _finishing(queue: Queue) -> Callable[[], None]:
    def take_and_finish() -> None:
        queue.take()
        queue.done()

    return take_and_finish


def _claim(store: DeliveryStore) -> None:
    item = store.next_case(0)
    if item is None:
        raise OSError("the outbox holds nothing")
    store.begin(item)


def _claim_bare(table: sqlite3.Connection) -> None:
    with _committed(table):
        table.execute("UPDATE entry SET taken = taken + 1 WHERE id = (SELECT min(id) FROM entry)")


def _write_durably(path: Path, content: bytes) -> None:
    with path.open("xb", buffering=0) as file:
        file.write(content)
        os.fsync(file.fileno())


@contextmanager
def _committed(table: sqlite3.Connection) -> Generator[None]:
    table.execute("BEGIN IMMEDIATE")
    yield
    table.execute("COMMIT")


def _outbox(folder: Path, envelope: Envelope) -> SqliteOutbox:
    return SqliteOutbox(folder, envelope, "YL-0017", ManualClock(), reserve_bytes=0)


def _bare_table(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, body BLOB, taken INTEGER DEFAULT 0)")
    return connection


BENCHES: dict[str, Bench] = {
    "outbox.put": put,
    "outbox.put_sealed": put_sealed,
    "outbox.claim": claim,
    "outbox.claim_100k": claim_of_many,
    "outbox.ack": ack,
    "outbox.attachments": attachments,
}
