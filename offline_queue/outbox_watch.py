"""Watching, for the kiosk, what the sync process does: polls SQLite's change counter and reports each change once.

Five polls a second of one integer; the tables are read only after it moved. The line is not reported before the sync
process has tried it once: unknown is not online.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.outbox import LineChanged, OutboxReport, ProgressChanged
from kiosk.protection.envelope import Envelope
from offline_queue.database import Database
from offline_queue.entry import count_waiting, progress_of
from offline_queue.faults import STORAGE_ERRORS

_log = logging.getLogger(__name__)
_POLL_S = 0.2
_REOPEN_S = 1.0


class OutboxWatch:
    """One thread with its own connection. `follow` may be called from any thread."""

    def __init__(self, folder: Path, envelope: Envelope) -> None:
        self._folder = folder
        self._envelope = envelope
        self._lock = threading.Lock()
        self._followed: dict[str, CaseProgress] = {}
        self._asked = threading.Event()
        self._stop = threading.Event()
        self._failing = False
        self._thread: threading.Thread | None = None
        self._line: LineChanged | None = None

    def start(self, report: Callable[[OutboxReport], None]) -> None:
        """Begin to poll. Once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, args=(report,), name="outbox-watch", daemon=True)
            self._thread.start()

    def follow(self, progress: CaseProgress) -> None:
        """Report from now on how this case comes further than `progress`, until it is delivered or refused."""
        with self._lock:
            self._followed[progress.local_no] = progress
        # it may have been delivered before it was followed, and then nothing changes any more
        self._asked.set()

    def close(self) -> None:
        """Stop the thread; no report comes after this."""
        self._stop.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self, report: Callable[[OutboxReport], None]) -> None:
        while not self._stop.is_set():
            try:
                self._watch(report)
            except STORAGE_ERRORS as error:
                if not self._failing:
                    _log.error("the outbox cannot be watched: %s", type(error).__name__)
                self._failing = True
            self._stop.wait(_REOPEN_S)

    def _watch(self, report: Callable[[OutboxReport], None]) -> None:
        database = Database(self._folder, self._envelope)
        try:
            self._failing = False
            seen: int | None = None
            while not self._stop.is_set():
                version = database.foreign_changes()
                if version != seen or self._asked.is_set():
                    self._asked.clear()
                    self._report_changes(database, report)
                    seen = version
                self._stop.wait(_POLL_S)
        finally:
            database.close()

    def _report_changes(self, database: Database, report: Callable[[OutboxReport], None]) -> None:
        for change in self._changes(database):
            if self._stop.is_set():
                return
            report(change)

    def _changes(self, database: Database) -> list[OutboxReport]:
        changes: list[OutboxReport] = []
        line = _line_now(database)
        if line is not None and line != self._line:
            self._line = line
            changes.append(line)
        with self._lock:
            followed = dict(self._followed)
        for local_no, last in followed.items():
            now = progress_of(database, local_no)
            if now is not None and now != last:
                self._came_further(now)
                changes.append(ProgressChanged(now))
        return changes

    def _came_further(self, progress: CaseProgress) -> None:
        with self._lock:
            if progress.status is DeliveryStatus.QUEUED:
                self._followed[progress.local_no] = progress
            else:
                self._followed.pop(progress.local_no, None)


def _line_now(database: Database) -> LineChanged | None:
    row: tuple[int, str | None] | None = database.execute("line").fetchone()
    if row is None:
        return None
    online, code = row
    return LineChanged(bool(online), _known(code), count_waiting(database))


def _known(code: str | None) -> FailureCode | None:
    """The code, or None where a newer sync process has written one that this one does not know."""
    return next((known for known in FailureCode if known.value == code), None)
