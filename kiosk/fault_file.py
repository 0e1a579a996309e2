"""The faults of a station as a file in its data folder: the kiosk writes it, the sync process and technicians read it.

Codes and times, nothing of anybody.
"""

import json
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.ports.clock import Clock
from kiosk.protection.durable_file import replace_durably

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StandingFault:
    """A fault, and since when it has stood without a break; that time is aware."""

    code: FailureCode
    since: datetime


class FaultFile:
    """Implements the `FaultBoard` port. A disk that fails costs the admins their knowledge, never a resident his case.

    Args:
        path: The file; made by the first `show`.
        clock: Time.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._since = {fault.code: fault.since for fault in read_faults(path) or ()}

    def show(self, faults: tuple[FailureCode, ...]) -> None:
        """Write them down; one that stood before keeps its time, over a restart too."""
        now = self._clock.now()
        self._since = {code: self._since.get(code, now) for code in faults}
        rows = [{"code": code.value, "since": since.isoformat()} for code, since in self._since.items()]
        try:
            replace_durably(self._path, json.dumps({"faults": rows}).encode())
        except OSError as error:
            _log.warning("the faults of this station cannot be written down: %s", error.strerror)


def read_faults(path: Path) -> tuple[StandingFault, ...] | None:
    """What stands, oldest file content or newest, never half of one; None where nobody wrote anything readable."""
    try:
        rows = json.loads(path.read_bytes())["faults"]
        faults = tuple(StandingFault(FailureCode(row["code"]), datetime.fromisoformat(row["since"])) for row in rows)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return faults if all(fault.since.tzinfo for fault in faults) else None
