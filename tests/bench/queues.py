"""Other queues on SQLite, beside which the outbox is measured; each told to keep what it confirmed through a power cut.

litequeue and persist-queue mark an entry when it is taken and again when it is done. huey deletes it when it is taken,
so that a process that dies then has lost it: its `take` does the work of the others' `done`.
"""

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from huey.storage import SqliteStorage
from litequeue import LiteQueue
from persistqueue import SQLiteAckQueue


class Queue(Protocol):
    """What they have in common."""

    def put(self, content: bytes) -> None:
        """Keep an entry."""
        ...

    def take(self) -> None:
        """Claim the oldest one."""
        ...

    def done(self) -> None:
        """Finish the one that was taken last."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


class _LiteQueue:
    def __init__(self, folder: Path) -> None:
        self._queue = LiteQueue(str(folder / "litequeue.db"))
        self._queue.conn.execute("PRAGMA synchronous = FULL")
        self._taken = ""

    def put(self, content: bytes) -> None:
        self._queue.put(content.decode("latin-1"))

    def take(self) -> None:
        message = self._queue.pop()
        if message is None:
            raise OSError("litequeue is empty")
        self._taken = message.message_id

    def done(self) -> None:
        self._queue.done(self._taken)

    def close(self) -> None:
        self._queue.conn.close()


class _PersistQueue:
    """Its connections have SQLite's default, which is FULL."""

    def __init__(self, folder: Path) -> None:
        self._queue = SQLiteAckQueue(str(folder / "persist-queue"), multithreading=True)
        self._taken: object = None

    def put(self, content: bytes) -> None:
        self._queue.put(content)

    def take(self) -> None:
        self._taken = self._queue.get(block=False)

    def done(self) -> None:
        self._queue.ack(self._taken)

    def close(self) -> None:
        self._queue.close()


class _Huey:
    def __init__(self, folder: Path) -> None:
        self._storage = SqliteStorage("cases", str(folder / "huey.db"), fsync=True, strict_fifo=True)

    def put(self, content: bytes) -> None:
        self._storage.enqueue(content)

    def take(self) -> None:
        if self._storage.dequeue() is None:
            raise OSError("huey is empty")

    def done(self) -> None:
        """It was deleted when it was taken."""

    def close(self) -> None:
        self._storage.close()


@contextmanager
def opened(folder: Path) -> Generator[dict[str, Queue]]:
    """All of them, empty, by name."""
    queues: dict[str, Queue] = {
        "litequeue": _LiteQueue(folder),
        "persist-queue": _PersistQueue(folder),
        "huey": _Huey(folder),
    }
    with ExitStack() as closing:
        for queue in queues.values():
            closing.callback(queue.close)
        yield queues
