"""The sync worker: the life of the process that drains the outbox. Single flight, rests, waking, failing disks.

Not here: what a run does (`dispatch`), HTTP (a CaseGateway), configuration and heartbeats.
"""

import logging
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import CaseGateway
from kiosk.ports.clock import Clock
from kiosk.protection.envelope import Envelope
from offline_queue.delivery_store import DeliveryStore
from offline_queue.dispatch import Dispatch, RunReport
from offline_queue.faults import STORAGE_ERRORS, storage_code
from offline_queue.single_flight import AlreadyRuns, SingleFlight
from offline_queue.tempo import SyncTempo

_log = logging.getLogger(__name__)
_POLL_S: Final = 0.2
_TEMPO: Final = SyncTempo()


class SyncWorker:
    """One thread's work: `run_forever` in the sync process, or `run_once` where a test leads the clock.

    Args:
        folder: The outbox's folder; need not exist yet.
        envelope: With the device key of the kiosk's outbox.
        gateway: The platform.
        clock: Wall time for records, monotonic time for patience.
        stop: Set it from anywhere to end soon; the item under way is finished first.
        tempo: Patience.
        jitter: Chance from 0 up to 1.
    """

    def __init__(
        self,
        folder: Path,
        envelope: Envelope,
        gateway: CaseGateway,
        clock: Clock,
        *,
        stop: threading.Event | None = None,
        tempo: SyncTempo = _TEMPO,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._folder = folder
        self._envelope = envelope
        self._clock = clock
        self._tempo = tempo
        self._stop = stop or threading.Event()
        self._dispatch = Dispatch(gateway, clock, tempo, jitter, self._stop)
        self._store: DeliveryStore | None = None
        self._seen: int | None = None
        self._code: FailureCode | None = None

    def run_forever(self) -> AlreadyRuns | None:
        """Send until `stop` is set. AlreadyRuns at once when another process sends from this folder.

        Raises:
            OSError: The folder cannot be made or locked; whoever supervises this process starts it again.
        """
        flight = SingleFlight.take(self._folder)
        if isinstance(flight, AlreadyRuns):
            _log.error("sync process %d already sends from this folder; this one ends", flight.pid)
            return flight
        try:
            while not self._stop.is_set():
                self._rest(self.run_once())
        finally:
            self.close()
            flight.release()
        return None

    def run_once(self) -> RunReport:
        """Send what is due. A failing disk ends the run, not the worker."""
        try:
            if self._store is None:
                self._store = DeliveryStore(self._folder, self._envelope, self._clock)
            self._seen = self._store.foreign_changes()
            report = self._dispatch.run(self._store)
        except STORAGE_ERRORS as error:
            report = RunReport(code=storage_code(error), rest_s=self._tempo.storage_s)
            self.close()
        self._log_change(report.code)
        return report

    def close(self) -> None:
        """Give the folder back; the next run opens it again."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _log_change(self, code: FailureCode | None) -> None:
        if code is self._code:
            return
        self._code = code
        if code is None:
            _log.info("sending goes on")
        else:
            _log.warning("nothing is sent for now: %s", code)

    def _rest(self, report: RunReport) -> None:
        """Wait for the next run: its time, a new entry, or the end."""
        until_s = self._clock.monotonic_s() + report.rest_s
        while not self._stop.is_set() and (left_s := until_s - self._clock.monotonic_s()) > 0:
            if report.wakes and self._has_news():
                return
            self._stop.wait(min(_POLL_S, left_s))

    def _has_news(self) -> bool:
        try:
            return self._store is not None and self._store.foreign_changes() != self._seen
        except STORAGE_ERRORS:
            return True  # the next run finds out what is wrong, and says so
