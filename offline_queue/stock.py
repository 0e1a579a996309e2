"""What lies in the outbox, for staff: looked at, put back into the queue, deleted. Beside both processes, at any time.

A case's content is sealed and stays so: staff see numbers, services, times and reasons.
Every method may raise STORAGE_ERRORS.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.domain.audit import AuditEvent
from kiosk.domain.failure import FailureCode
from kiosk.ports.clock import Clock
from kiosk.protection.audit_chain import BrokenLink, first_broken
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue import audit_log, sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.clock_check import ClockCheck, last_check, time_bounds
from offline_queue.database import Database
from offline_queue.entry import EntryStatus
from offline_queue.health import Health, health_of
from offline_queue.last_event import contradictions
from offline_queue.sending_keys import SendingKeys


@dataclass(frozen=True, slots=True)
class StockedCase:
    """A case as staff see it.

    Attributes:
        sequence: Its place here.
        bundle: In which bundle it left or came; empty for most.
        local_no: The number that the resident has; another machine's, where it came in a bundle.
        item_name: The service.
        accepted_at: When it was handed in, ISO 8601.
        status: Where it stands.
        case_no: The platform's number, once it has it.
        attempts: How often it was tried.
        last_code: Why it was not taken at the last attempt; empty if it was, or never tried.
        has_content: False once its content was deleted.
    """

    sequence: int
    bundle: str
    local_no: str
    item_name: str
    accepted_at: str
    status: EntryStatus
    case_no: str
    attempts: int
    last_code: str
    has_content: bool


class Refusal(StrEnum):
    """Why a case was left as it is."""

    UNKNOWN = "there is no such case here"
    NOT_ON_SHELF = "only a case on the shelf can be put back, and only that or an exported one be dropped"
    NO_CONTENT = "its content was deleted before"


class Stock:
    """An open outbox folder."""

    def __init__(self, folder: Path, envelope: Envelope, clock: Clock) -> None:
        self._envelope = envelope
        self._clock = clock
        self._folder = folder
        self._database = Database(folder, envelope)
        self._sending = SendingKeys(folder, self._database, envelope)
        try:
            self._attachments = AttachmentFolder(folder)
        except BaseException:
            self._database.close()
            raise

    def cases(self) -> list[StockedCase]:
        """All cases, oldest first."""
        return [_stocked(row) for row in self._database.execute("stock")]

    def case(self, local_no: str) -> StockedCase | None:
        """The case of this number, or None."""
        return next((case for case in self.cases() if case.local_no == local_no), None)

    def reason(self, local_no: str) -> str:
        """Why the case lies on the shelf, in the platform's words, which may quote the case; empty where unknown."""
        row: tuple[str, str | None, bytes | None] | None
        row = self._database.execute("shelf_reason", {"sequence": self._sequence(local_no)}).fetchone()
        if row is None or row[1] is None or row[2] is None:
            return ""
        try:
            return sealing.open_reason(self._envelope, row[0], FailureCode(row[1]), row[2])
        except SealBrokenError:
            return "the stored reason does not open: altered"

    def retry(self, local_no: str) -> Refusal | None:
        """Put a case from the shelf back to its place in the queue, with its failures forgotten."""
        with self._database.transaction():
            refusal = self._refusal(local_no)
            if refusal is None:
                self._database.execute("retry_case", {"sequence": self._sequence(local_no)})
                self._record(AuditEvent.CASE_RETRIED, local_no)
            return refusal

    def health(self) -> Health:
        """How the folder stands."""
        times = time_bounds(self._database, self._envelope, self._clock)
        return health_of(self._database, self._folder, times.earliest)

    def note_salvage(self, cases: int, missing: int) -> None:
        """Record that the database was salvaged; it is the log's first entry after what was read of it."""
        with self._database.transaction():
            facts = {"cases": str(cases), "missing": str(missing)}
            audit_log.record(self._database, self._clock.now().isoformat(), AuditEvent.OUTBOX_SALVAGED, facts)

    def drop(self, local_no: str) -> Refusal | None:
        """Delete the content of a case on the shelf, or of an exported one, for good; its number and reason stay."""
        files: list[tuple[str]] = []
        with self._database.transaction():
            refusal = self._refusal(local_no, EntryStatus.DEAD, EntryStatus.EXPORTED)
            if refusal is None:
                sequence = {"sequence": self._sequence(local_no)}
                self._database.execute("drop_case", sequence)
                files = self._database.execute("forget_attachments", sequence).fetchall()
                self._record(AuditEvent.CASE_DROPPED, local_no)
        self._attachments.remove(name for (name,) in files)
        return refusal

    def damage(self) -> list[str]:
        """What is wrong with the stored things, one sentence each; nothing is changed.

        A file without a row is not damage: it may be a case that is being handed in, and is swept at the next start.
        """
        found = [f"the database: {row[0]}" for row in self._database.execute("quick_check") if row[0] != "ok"]
        for sequence, submission_id, local_no, sealed in self._database.execute("sealed_cases").fetchall():
            try:
                own = self._sending.case_envelope(sequence, submission_id)
            except SealBrokenError:
                found.append(f"{local_no}: the key of the case does not open")
                continue
            try:
                case = sealing.open_case(own, submission_id, sealed or b"")
            except (SealBrokenError, ValueError):
                found.append(f"{local_no}: the case does not open")
                continue
            files = self._database.execute("case_attachments", {"sequence": sequence}).fetchall()
            if len(files) != len(case.attachments):
                found.append(f"{local_no}: {len(case.attachments) - len(files)} pages have no row")
            found += [
                f"{local_no}: page {row[0] + 1} {fault}"
                for row in files
                if (fault := self._fault(own, row, submission_id))
            ]
        found += contradictions(self._database.execute("cases_and_log"))
        broken = self.broken_audit()
        return [*found, f"the audit log, entry {broken.sequence}: {broken.reason}"] if broken else found

    def clock(self) -> ClockCheck | None:
        """How far this machine's clock was from the platform's at the last measurement, or None before the first."""
        return last_check(self._database, self._envelope)

    def broken_audit(self, head: str = "") -> BrokenLink | None:
        """Where the audit log's chain breaks first; `head` is a digest that it must contain."""
        return first_broken(audit_log.links(self._database), head)

    def audit_lines(self) -> list[str]:
        """The audit log, oldest first, and its head's digest at each line's end."""
        return [
            f"{link.sequence} {link.at} {link.event} {link.facts} {link.digest}"
            for link in audit_log.links(self._database)
        ]

    def close(self) -> None:
        """Give the folder back."""
        self._database.close()
        self._attachments.close()

    def _fault(self, own: Envelope, row: tuple[int, str, str], submission_id: str) -> str:
        position, file_name, _ = row
        try:
            sealing.open_page(own, submission_id, position, self._attachments.read(file_name))
        except FileNotFoundError:
            return "is not there"
        except (OSError, SealBrokenError):
            return "does not open"
        return ""

    def _sequence(self, local_no: str) -> int:
        case = self.case(local_no)
        return case.sequence if case else 0

    def _refusal(self, local_no: str, *allowed: EntryStatus) -> Refusal | None:
        case = self.case(local_no)
        if case is None:
            return Refusal.UNKNOWN
        if case.status not in (allowed or (EntryStatus.DEAD,)):
            return Refusal.NOT_ON_SHELF
        return None if case.has_content else Refusal.NO_CONTENT

    def _record(self, event: AuditEvent, local_no: str) -> None:
        audit_log.record(self._database, self._clock.now().isoformat(), event, {"local_no": local_no})


def _stocked(row: tuple[int, str, str, str, str, str, str, int, str | None, int]) -> StockedCase:
    sequence, bundle, local_no, item_name, accepted_at, status, case_no, attempts, last_code, has_content = row
    return StockedCase(
        sequence,
        bundle,
        local_no,
        item_name,
        accepted_at,
        EntryStatus(status),
        case_no,
        attempts,
        last_code or "",
        bool(has_content),
    )
