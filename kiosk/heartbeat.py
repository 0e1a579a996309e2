"""Has the platform know that this station lives and what is wrong with it, from the file that the kiosk writes.

What has stood for some seconds is told within seconds, and that all is well again just so; what comes and goes faster
is nobody's concern. Without news it is told again every few minutes, so that silence means something.
"""

import logging
import threading
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from kiosk.domain.failure import FailureCode
from kiosk.fault_file import StandingFault, read_faults
from kiosk.platform_client.heartbeat import Heard, NotAsked
from kiosk.ports.case_gateway import Refused, StopSending, TryLater
from kiosk.ports.clock import Clock

_log = logging.getLogger(__name__)

_LOOK_S = 2.0
_LASTS = timedelta(seconds=10)
_EVERY_S = 300.0
_AGAIN_S = 15.0
_NEXT_HOUR_S = 3600.0


class Call(Protocol):
    """What is asked of `HeartbeatCall`."""

    def send(
        self, faults: Iterable[tuple[FailureCode, datetime]]
    ) -> Heard | NotAsked | TryLater | Refused | StopSending:
        """Tell all faults that stand."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class Heartbeat:
    """Looks and tells, on one thread, until `stop` is set.

    Args:
        path: The file of faults.
        call: The platform's.
        clock: Time.
        stop: Ends it soon.
    """

    def __init__(self, path: Path, call: Call, clock: Clock, stop: threading.Event) -> None:
        self._path = path
        self._call = call
        self._clock = clock
        self._stop = stop
        self._told: tuple[FailureCode, ...] | None = None
        self._next_s = clock.monotonic_s()

    def run(self) -> None:
        """Until the end."""
        while not self._stop.is_set():
            self.look()
            self._stop.wait(_LOOK_S)
        self._call.close()

    def look(self) -> None:
        """Tell, where there is something new or it is time."""
        faults = lasting(read_faults(self._path) or (), self._clock.now())
        codes = tuple(fault.code for fault in faults)
        now_s = self._clock.monotonic_s()
        is_new = self._told is not None and codes != self._told
        if not is_new and now_s < self._next_s:
            return
        match self._call.send((fault.code, fault.since) for fault in faults):
            case Heard():
                self._told, self._next_s = codes, now_s + _EVERY_S
            case NotAsked():
                self._told, self._next_s = None, now_s + _NEXT_HOUR_S
            case Refused(reason=reason):
                self._told, self._next_s = None, now_s + _NEXT_HOUR_S
                _log.error("the platform refuses the heartbeat: %s", reason)
            case TryLater() | StopSending():  # that nothing gets through, the delivery of cases logs
                self._told, self._next_s = None, now_s + _AGAIN_S


def lasting(faults: tuple[StandingFault, ...], now: datetime) -> tuple[StandingFault, ...]:
    """Those that have stood for a while; also one whose time is to come, because the clock was set back."""
    return tuple(fault for fault in faults if not timedelta() <= now - fault.since < _LASTS)
