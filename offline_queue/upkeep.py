"""The outbox looks after itself while the kiosk runs: one thread that checks, probes the disk and makes the backup.

It begins some seconds after the start, when the first screen stands, and opens a connection of its own. What it finds
closes or opens the intake before a resident begins; `outbox` refuses by itself only where a case would not be safe.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.config.schema import IntakeConfig
from kiosk.domain.failure import FailureCode
from kiosk.ports.clock import Clock
from kiosk.ports.outbox import IntakeChanged, OutboxReport
from kiosk.protection.envelope import Envelope
from offline_queue.backup import BackUp, back_up
from offline_queue.clock_check import TimeBounds, time_bounds
from offline_queue.database import Database
from offline_queue.disk_probe import probe_disk
from offline_queue.faults import STORAGE_ERRORS, storage_code
from offline_queue.health import situation_of
from offline_queue.intake_limits import Verdict, judge
from offline_queue.retention import forget
from offline_queue.self_check import SelfCheck, check
from offline_queue.sending_keys import SendingKeys

_log = logging.getLogger(__name__)
_LARGE_WAL: Final = 16 * 1024 * 1024
_MB: Final = 1024 * 1024
_UNKNOWN: Final = -1


@dataclass(frozen=True, slots=True)
class UpkeepTempo:
    """How often, in seconds.

    Attributes:
        settle_s: From the start to the first look: nothing may slow the first screen.
        look_s: From one look to the next: a probe of the disk.
        closed_s: The same while the intake is closed: who mends it waits for it.
        check_s: Least time between two self-checks with backup; made only where something changed.
        forget_s: Between two turns of deleting what is kept no longer.
    """

    settle_s: float = 5.0
    look_s: float = 30.0
    closed_s: float = 5.0
    check_s: float = 600.0
    forget_s: float = 86400.0


_TEMPO: Final = UpkeepTempo()


class Upkeep:
    """One thread with its own connection; `look` is one turn of it, for a test that leads the clock."""

    def __init__(
        self, folder: Path, envelope: Envelope, clock: Clock, limits: IntakeConfig, tempo: UpkeepTempo = _TEMPO
    ) -> None:
        self._folder = folder
        self._envelope = envelope
        self._clock = clock
        self._limits = limits
        self._tempo = tempo
        self._spoilt = threading.Event()
        self._soon = threading.Event()
        self._stopped = False
        self._thread: threading.Thread | None = None
        self._database: Database | None = None
        self._checked: tuple[int, float] | None = None  # the state that was looked at, and when
        self._forgot_s: float | None = None
        self._let_go = 0  # how many cases had let their keys go when those of the others were last sealed anew
        self._warnings: tuple[str, ...] = ()
        self._copied = True
        self._last = IntakeChanged()

    @property
    def spoilt(self) -> bool:
        """The database was found damaged: what is put into it is not safe. Until the next start."""
        return self._spoilt.is_set()

    def start(self, report: Callable[[OutboxReport], None]) -> None:
        """Begin to look. Once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, args=(report,), name="outbox-upkeep", daemon=True)
            self._thread.start()

    def look_soon(self) -> None:
        """A case could not be stored: find out now whether the intake must close."""
        self._soon.set()

    def close(self) -> None:
        """Stop the thread; no report comes after this."""
        self._stopped = True
        self._soon.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        self._drop()

    def look(self) -> IntakeChanged | None:
        """Look once; what changed for the intake, or None."""
        now = self._found()
        if now == self._last:
            return None
        self._last = now
        for item, code in (("all services", now.closed), *now.closed_items):
            if code:
                _log.error("the intake is closed for %s: %s", item, code)
        if now == IntakeChanged():
            _log.info("the intake is open again")
        return now

    def _run(self, report: Callable[[OutboxReport], None]) -> None:
        pause_s = self._tempo.settle_s
        while True:
            self._soon.wait(pause_s)
            self._soon.clear()  # before it is asked whether to stop, so that the call that stops is not wiped away
            if self._stopped:
                return
            change = self.look()
            if change is not None and not self._stopped:
                report(change)
            pause_s = self._tempo.look_s if self._last == IntakeChanged() else self._tempo.closed_s

    def _found(self) -> IntakeChanged:
        verdict: Verdict | None = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            code = probe_disk(self._folder, reserve_bytes=0)
            if code is None:
                verdict = self._looked_after()
        except STORAGE_ERRORS as error:
            code = storage_code(error)
            if code is FailureCode.STORAGE_SPOILT:
                self._spoilt.set()
            self._drop()
        if self.spoilt:
            return IntakeChanged(FailureCode.STORAGE_SPOILT)
        return IntakeChanged(verdict.closed, verdict.closed_items) if verdict else IntakeChanged(code)

    def _looked_after(self) -> Verdict:
        if self._database is None:
            self._database = Database(self._folder, self._envelope)
        self._check_if_due(self._database)
        times = time_bounds(self._database, self._envelope, self._clock)
        self._forget_if_due(self._database, times)
        verdict = judge(self._limits, situation_of(self._database, self._folder, times.earliest))
        self._warn(verdict.warnings)
        return verdict

    def _warn(self, warnings: tuple[str, ...]) -> None:
        """Each once, until it has gone."""
        names = tuple(warning.partition(":")[0] for warning in warnings)
        for name, warning in zip(names, warnings, strict=True):
            if name not in self._warnings:
                _log.warning("a limit of the intake is near: %s", warning)
        self._warnings = names

    def _forget_if_due(self, database: Database, times: TimeBounds) -> None:
        now_s = self._clock.monotonic_s()
        if times.is_told and (self._forgot_s is None or now_s - self._forgot_s >= self._tempo.forget_s):
            if forget(database, times, self._limits.keep_days):
                self._let_go = _UNKNOWN  # rows went: their number says nothing any more
            self._forgot_s = now_s

    def _check_if_due(self, database: Database) -> None:
        version, now_s = database.foreign_changes(), self._clock.monotonic_s()
        if self._checked is None or (version != self._checked[0] and now_s - self._checked[1] >= self._tempo.check_s):
            self._check(database)
            self._checked = (version, now_s)  # not before: what the disk did not let happen is made up for

    def _check(self, database: Database) -> None:
        found = check(database, self._folder)
        _tell(found)
        if found.spoilt:
            self._spoilt.set()
            return
        self._back_up(database)
        if found.wal_bytes > _LARGE_WAL:
            database.checkpoint()

    def _back_up(self, database: Database) -> None:
        """Where keys of cases were let go since the last time, so that nothing here opens those cases any more."""
        keys = SendingKeys(self._folder, database, self._envelope)
        let_go: int = database.execute("keys_let_go").fetchone()[0]
        if let_go != self._let_go:
            keys.renew()
        made = back_up(database, self._folder, self._limits.reserve_mb * _MB)
        if made is not BackUp.MADE and self._copied:
            # the database itself was found whole a moment ago; the disk is probed, and asked again at the next check
            why = "there is no room" if made is BackUp.NO_ROOM else "the disk spoils it"
            _log.error("no backup is made: %s; the last one stays", why)
        self._copied = made is BackUp.MADE
        if self._copied:  # the last copy no longer needs the old key
            keys.destroy_old()
            self._let_go = let_go

    def _drop(self) -> None:
        database, self._database = self._database, None
        self._checked = None  # another connection counts changes anew
        if database is not None:
            database.close()


def _tell(found: SelfCheck) -> None:
    if found.spoilt:
        _log.error("the database is damaged; stop kiosk and sync, then kiosk outbox salvage")
    for local_no in found.without_pages:
        _log.error("%s has lost a page on the disk", local_no)
    if found.orphans:
        _log.warning("page files that belong to no case: %d; they go at the next start", found.orphans)
    if found.wal_bytes > _LARGE_WAL:
        _log.warning("the write-ahead log has %d MB", found.wal_bytes >> 20)
