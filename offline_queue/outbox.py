"""The Outbox port over a folder that the kiosk shares with the sync process: threads, faults and lifetime.

A failing disk is a value here, and the connection is dropped with it, so that a disk that heals needs no restart.
Not here: how a case goes to disk (`intake`), what the sync process has done (`outbox_watch`), sending (`sync`).
"""

import logging
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from kiosk.config.schema import IntakeConfig
from kiosk.domain.case import DeliveryStatus, Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.clock import Clock
from kiosk.ports.outbox import Accepted, NotAccepted, OutboxReport
from kiosk.protection.envelope import Envelope
from offline_queue import sealing
from offline_queue.database import Parameters
from offline_queue.disk_probe import probe_disk
from offline_queue.faults import STORAGE_ERRORS, storage_code
from offline_queue.intake import Intake, IntakeSettings
from offline_queue.local_number import sequence_of
from offline_queue.outbox_watch import OutboxWatch
from offline_queue.upkeep import Upkeep, UpkeepTempo

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
INTERRUPTED: Final = "interrupted"
_MB: Final = 1024 * 1024
_LIMITS: Final = IntakeConfig()
_UPKEEP: Final = UpkeepTempo()


class SqliteOutbox:
    """Durable hand-over to the sync process. Methods may be called from any thread; they wait for each other.

    The folder is opened by the first call that needs it. A note about a print or a rating that cannot be written is
    logged, not raised: neither may stop a resident.

    Args:
        folder: Made if missing; the sync process gets the same one.
        envelope: Seals everything personal; the sync process gets the same key.
        terminal_name: Begins every local number, such as YL-0017.
        clock: For the time of acceptance, in the station's zone.
        reserve_bytes: Room that is left free on the disk when a case is stored; that of `limits` without.
        limits: When no further case is begun here.
        upkeep: How often it looks after itself.
    """

    def __init__(
        self,
        folder: Path,
        envelope: Envelope,
        terminal_name: str,
        clock: Clock,
        *,
        reserve_bytes: int | None = None,
        limits: IntakeConfig = _LIMITS,
        upkeep: UpkeepTempo = _UPKEEP,
    ) -> None:
        reserve_bytes = limits.reserve_mb * _MB if reserve_bytes is None else reserve_bytes
        self._settings = IntakeSettings(folder, envelope, terminal_name, clock, reserve_bytes)
        self._lock = threading.Lock()
        self._intake: Intake | None = None
        self._fault: FailureCode | None = None
        self._prints_in_memory: set[str] = set()
        self._watch = OutboxWatch(folder, envelope)
        self._upkeep = Upkeep(folder, envelope, clock, limits, upkeep)

    def start(self, report: Callable[[OutboxReport], None]) -> None:
        """Begin to watch what the sync process does and to look after the folder. Reports come from their threads."""
        self._watch.start(report)
        self._upkeep.start(report)

    def put(self, submission: Submission) -> Accepted | NotAccepted:
        """Store the case with its pages; the same submission id again returns the same progress."""
        if self._upkeep.spoilt:
            return NotAccepted(FailureCode.STORAGE_SPOILT)
        answer = self._with_intake(lambda intake: intake.put(submission))
        if isinstance(answer, FailureCode):
            self._upkeep.look_soon()
            return NotAccepted(answer)
        if answer.progress.status is DeliveryStatus.QUEUED:
            self._watch.follow(answer.progress)
        return answer

    def rate(self, local_no: str, grade: Grade) -> None:
        """Store a rating; a second one for the same case is ignored, and so is one of an unknown case."""
        rating_id = secrets.token_hex(16)
        sealed_grade = sealing.seal_grade(self._settings.envelope, rating_id, grade)
        row: Parameters = {
            "rating_id": rating_id,
            "sequence": sequence_of(local_no),
            "local_no": local_no,
            "rated_at": self._now(),
            "sealed_grade": sealed_grade,
        }
        self._with_intake(lambda intake: intake.note("add_rating", row))

    def begin_print(self, print_id: str, local_no: str) -> bool:
        """Note a print before its first byte. False when this id was begun before.

        While the disk fails the note lives in memory: printing goes on, and a reprint is still recognised.
        """
        noted = self._with_intake(lambda intake: intake.begin_print(print_id, local_no))
        first = noted is not False and print_id not in self._prints_in_memory
        if isinstance(noted, FailureCode):
            self._prints_in_memory.add(print_id)
        return first

    def end_print(self, print_id: str, outcome: str) -> None:
        """Note how a print ended: `printed` or a failure code."""
        self._with_intake(lambda intake: intake.end_print(print_id, outcome))

    def settle_interrupted_prints(self) -> bool:
        """At start, close the notes of prints whose end the program did not live to see.

        True where there may be one: half a receipt may then still be in the printer.
        """
        row: Parameters = {"outcome": INTERRUPTED, "ended_at": self._now()}
        return self._with_intake(lambda intake: intake.note("end_interrupted_prints", row)) != 0

    def close(self) -> None:
        """Stop watching and close the database."""
        self._watch.close()
        self._upkeep.close()
        with self._lock:
            self._drop()

    def _with_intake(self, act: Callable[[Intake], _Answer]) -> _Answer | FailureCode:
        with self._lock:
            try:
                if self._intake is None:
                    self._intake = Intake(self._settings)
                answer = act(self._intake)
            except STORAGE_ERRORS as error:
                code = self._code_of(error)
                if code is not self._fault:
                    # the kind only: a message of the disk's may carry a path, one of ours never carries content
                    _log.error("the outbox cannot write: %s (%s)", code, type(error).__name__)
                self._fault = code
                self._drop()
                return code
            if self._fault is not None:
                _log.info("the outbox writes again")
                self._fault = None
            return answer

    def _code_of(self, error: BaseException) -> FailureCode:
        """SQLite often says no more than that it cannot open or write; the disk says why."""
        code = storage_code(error)
        if code is FailureCode.STORAGE_FAULT and self._settings.folder.is_dir():
            return probe_disk(self._settings.folder, reserve_bytes=0) or code
        return code

    def _drop(self) -> None:
        intake, self._intake = self._intake, None
        if intake is not None:
            intake.close()

    def _now(self) -> str:
        return self._settings.clock.now().isoformat()
