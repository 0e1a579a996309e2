"""The Outbox port in memory, for tests of the session and of journeys. Nothing is durable; reports come at once.

The platform's side is played by hand: `set_line`, `deliver`, `refuse`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.case import CaseProgress, DeliveryStatus, Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.outbox import Accepted, IntakeChanged, LineChanged, NotAccepted, OutboxReport, ProgressChanged


@dataclass(slots=True)
class MemoryOutbox:
    """Behaves as the contract tests demand of every Outbox.

    Attributes:
        terminal_name: Begins every local number.
        day: Year and month of the local numbers.
        fault: When set, every `put` of a new case is NotAccepted with it.
        closed: When set, `start` tells that the intake is closed by it.
        submissions: What was accepted, by local number.
        ratings: First rating of each case, by local number.
        prints: Outcome of each print, empty while under way, by print id.
    """

    terminal_name: str = "YL-0017"
    day: date = date(2026, 11, 20)
    fault: FailureCode | None = None
    closed: FailureCode | None = None
    submissions: dict[str, Submission] = field(default_factory=dict[str, Submission])
    ratings: dict[str, Grade] = field(default_factory=dict[str, Grade])
    prints: dict[str, str] = field(default_factory=dict[str, str])
    _accepted: dict[str, Accepted] = field(default_factory=dict[str, Accepted])
    _progress: dict[str, CaseProgress] = field(default_factory=dict[str, CaseProgress])
    _line: tuple[bool, FailureCode | None] | None = None
    _last_line: LineChanged | None = None
    _report: Callable[[OutboxReport], None] | None = None

    def start(self, report: Callable[[OutboxReport], None]) -> None:
        self._report = report
        if self.closed:
            self._tell(IntakeChanged(self.closed))
        self._tell_line()

    def put(self, submission: Submission) -> Accepted | NotAccepted:
        before = self._accepted.get(submission.submission_id)
        if before is not None:
            return replace(before, progress=self._now(before.progress.local_no))
        if self.fault is not None:
            return NotAccepted(self.fault)
        sequence = len(self._progress) + 1
        local_no = f"{self.terminal_name.replace('-', '')}-{self.day:%y%m}-{sequence:04d}"
        self._progress[local_no] = CaseProgress(local_no, DeliveryStatus.QUEUED)
        accepted = Accepted(self._now(local_no), f"token-{sequence:04d}")
        self._accepted[submission.submission_id] = accepted
        self.submissions[local_no] = submission
        self._tell_line()
        return accepted

    def rate(self, local_no: str, grade: Grade) -> None:
        if local_no in self._progress:
            self.ratings.setdefault(local_no, grade)

    def begin_print(self, print_id: str, local_no: str) -> bool:
        if print_id in self.prints:
            return False
        self.prints[print_id] = ""
        return True

    def end_print(self, print_id: str, outcome: str) -> None:
        if print_id in self.prints:
            self.prints[print_id] = outcome

    def close(self) -> None:
        self._report = None

    def set_line(self, code: FailureCode | None) -> None:
        """The platform was reached, or was not and why."""
        self._line = (code is None, code)
        self._tell_line()

    def deliver(self, local_no: str, case_no: str) -> None:
        """The platform took this case under this number."""
        self._come_further(CaseProgress(local_no, DeliveryStatus.DELIVERED, case_no))

    def refuse(self, local_no: str) -> None:
        """The platform will never take this case."""
        self._come_further(CaseProgress(local_no, DeliveryStatus.REFUSED))

    def _come_further(self, progress: CaseProgress) -> None:
        before = {local_no: self._now(local_no) for local_no in self._progress}
        self._progress[progress.local_no] = progress
        self._tell_line()
        for local_no, last in before.items():
            if self._now(local_no) != last:
                self._tell(ProgressChanged(self._now(local_no)))

    def _now(self, local_no: str) -> CaseProgress:
        progress = self._progress[local_no]
        if progress.status is not DeliveryStatus.QUEUED:
            return progress
        return replace(progress, ahead=self._waiting_before(local_no))

    def _waiting_before(self, local_no: str) -> int:
        queued = [number for number, case in self._progress.items() if case.status is DeliveryStatus.QUEUED]
        return queued.index(local_no)

    def _tell_line(self) -> None:
        if self._line is None:
            return
        waiting = sum(case.status is DeliveryStatus.QUEUED for case in self._progress.values())
        line = LineChanged(*self._line, waiting)
        if line != self._last_line and self._report is not None:
            self._last_line = line
            self._tell(line)

    def _tell(self, report: OutboxReport) -> None:
        if self._report is not None:
            self._report(report)
