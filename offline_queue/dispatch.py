"""One run of sending: what is due, until nothing is left, the line is lost, or this terminal is not accepted.

What fails for an item's own reasons postpones that item only. A failure together with an unreachable platform is the
line's: one cheap question tells the two apart, and the item is not charged for it.
Not here: the rules of patience (`retry`, `line`), the order (`schedule`), sending one item (`delivery`).
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import CaseGateway, Delivered, Interrupted, Refused, StopSending, TryLater
from kiosk.ports.clock import Clock
from offline_queue.delivery import deliver
from offline_queue.delivery_store import DeliveryStore
from offline_queue.line import Line
from offline_queue.queued_item import QueuedItem, Unreadable
from offline_queue.retry import GiveUp, RetryAt
from offline_queue.schedule import Schedule
from offline_queue.tempo import SyncTempo

_log = logging.getLogger(__name__)
_SHORTEST_REST_S = 0.05


@dataclass(slots=True)
class RunReport:
    """What a run did, and how long to rest after it.

    Attributes:
        delivered: Items that the platform has now: texts, ratings, pages.
        shelved: Items that it will never take; staff must look.
        postponed: Items that will be tried again.
        code: Why nothing more is sent for now; None while the line is good.
        rest_s: Until the next run.
        wakes: Whether a new entry ends the rest.
    """

    delivered: int = 0
    shelved: int = 0
    postponed: int = 0
    code: FailureCode | None = None
    rest_s: float = 0.0
    wakes: bool = False


class Dispatch:
    """Remembers between runs what must wait, and the state of the line. For one thread."""

    def __init__(
        self,
        gateway: CaseGateway,
        clock: Clock,
        tempo: SyncTempo,
        jitter: Callable[[], float],
        stop: threading.Event,
    ) -> None:
        self._gateway = gateway
        self._clock = clock
        self._tempo = tempo
        self._jitter = jitter
        self._stop = stop
        self._schedule = Schedule()
        self._line = Line()
        self._breaker = tempo.breaker

    def run(self, store: DeliveryStore) -> RunReport:
        """Send what is due. Raises STORAGE_ERRORS when the disk fails."""
        report = RunReport()
        now_s = self._clock.monotonic_s()
        if not self._line.quiet(now_s):
            self._ask_if_stale(now_s)
            if self._line.code is None:
                self._send_due(store, now_s, report)
        store.set_line(self._line.code)
        self._note_clock(store)
        store.settle()
        report.code = self._line.code
        report.rest_s = self._rest_s()
        report.wakes = self._line.code is None
        return report

    def _note_clock(self, store: DeliveryStore) -> None:
        crossed = store.note_clock(self._gateway.clock_offset_s)
        if crossed is not None:
            told = _log.warning if crossed.is_wrong else _log.info
            told("this machine's clock is %d s behind the platform's", crossed.offset_s)

    def _send_due(self, store: DeliveryStore, now_s: float, report: RunReport) -> None:
        for item in self._schedule.due(store, now_s):
            if self._stop.is_set():
                return
            if item.unfinished >= self._tempo.suspect_after and not self._schedule.is_deferred(item):
                # this process died in it, again and again: the others go first
                self._schedule.defer(item, now_s + self._tempo.item.delay_s(item.unfinished, self._jitter()))
                continue
            self._send(item, store, report)
            if self._line.code is not None:
                return
            store.set_line(None)

    def _ask_if_stale(self, now_s: float) -> None:
        if self._line.stale(now_s, self._tempo.period_s):
            answer = self._gateway.is_reachable()
            if isinstance(answer, Delivered):
                self._line = self._line.reached(self._clock.monotonic_s())
            else:
                self._lose_line(answer)

    def _send(self, item: QueuedItem, store: DeliveryStore, report: RunReport) -> None:
        store.begin(item)
        outcome = deliver(item, store, self._gateway)
        match outcome:
            case Delivered():
                self._settle(item)
                report.delivered += 1
            case Interrupted():
                store.postpone(item, None)
                report.postponed += 1
            case Refused(code, reason):
                store.shelve(item, code, reason)
                self._settle(item)
                report.shelved += 1
            case Unreadable(reason):
                store.shelve(item, FailureCode.STORAGE_FAULT, reason)
                self._schedule.forget(item)
                report.shelved += 1
            case TryLater() | StopSending():
                self._put_off(item, outcome, store, report)

    def _settle(self, item: QueuedItem) -> None:
        self._schedule.forget(item)
        self._breaker = self._breaker.after_success()
        self._line = self._line.reached(self._clock.monotonic_s())

    def _put_off(
        self, item: QueuedItem, outcome: TryLater | StopSending, store: DeliveryStore, report: RunReport
    ) -> None:
        whose: TryLater | StopSending | Delivered = outcome
        if isinstance(outcome, TryLater) and outcome.after_s is None:
            whose = self._gateway.is_reachable()
        if isinstance(whose, Delivered):
            self._fail(item, outcome.code, store, report)
        else:
            store.postpone(item, outcome.code)
            report.postponed += 1
            self._lose_line(whose)

    def _fail(self, item: QueuedItem, code: FailureCode, store: DeliveryStore, report: RunReport) -> None:
        now_s = self._clock.monotonic_s()
        self._line = self._line.reached(now_s)
        match self._tempo.item.after(item.failures + 1, now_s, self._jitter()):
            case RetryAt(at_s):
                store.fail(item, code)
                self._schedule.defer(item, at_s)
                report.postponed += 1
            case GiveUp():
                store.shelve(item, code, f"given up after {item.failures + 1} failures")
                self._schedule.forget(item)
                report.shelved += 1
        before, self._breaker = self._breaker, self._breaker.after_failure()
        if self._breaker.opened_by(before):
            self._line = self._line.silenced(code, self._breaker.open_until_s(now_s, self._jitter()))

    def _lose_line(self, answer: TryLater | StopSending) -> None:
        now_s = self._clock.monotonic_s()
        match answer:
            case TryLater(code, after_s):
                self._line = self._line.lost(code, now_s, self._tempo.probe, self._jitter(), after_s)
            case StopSending(code):
                self._line = self._line.silenced(code, now_s + self._tempo.halted_s)

    def _rest_s(self) -> float:
        now_s = self._clock.monotonic_s()
        if self._line.quiet(now_s):
            return self._line.quiet_until_s - now_s
        again_s = now_s + self._tempo.period_s
        due_s = self._schedule.next_due_s()
        return max(min(again_s, again_s if due_s is None else due_s) - now_s, _SHORTEST_REST_S)
