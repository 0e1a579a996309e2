"""Taking in: a case goes to disk here, pages first, then one transaction. Failures are raised; `outbox` turns them.

Nothing of a put that failed stays behind; what a killed process left is swept when the folder is opened again.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.audit import AuditEvent
from kiosk.domain.case import CaseProgress, DeliveryStatus, Submission
from kiosk.ports.case_gateway import Attachment
from kiosk.ports.clock import Clock
from kiosk.ports.outbox import Accepted
from kiosk.protection.case_key import new_case_key
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from offline_queue import audit_log, sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.clock_check import last_check
from offline_queue.database import Database, Parameters
from offline_queue.entry import count_ahead, progress_of
from offline_queue.faults import StorageFullError, is_undecided
from offline_queue.local_number import local_number
from offline_queue.platform_key import PlatformWraps
from offline_queue.sending_keys import SendingKeys
from offline_queue.stored_case import StoredCase, without_pages

_JPEG: Final = "image/jpeg"
_TOKEN_BYTES = 16


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """What stays the same while the program runs.

    Attributes:
        folder: The folder shared with the sync process.
        envelope: Seals everything personal.
        terminal_name: Begins every local number.
        clock: For the time of acceptance.
        reserve_bytes: Room left free, so that acknowledgements, settings and logs can still be written.
    """

    folder: Path
    envelope: Envelope
    terminal_name: str
    clock: Clock
    reserve_bytes: int


class Intake:
    """An open folder. Used by one thread at a time. Every method may raise STORAGE_ERRORS."""

    def __init__(self, settings: IntakeSettings) -> None:
        self._settings = settings
        self._envelope = settings.envelope
        self._database = Database(settings.folder, settings.envelope)
        self._sending = SendingKeys(settings.folder, self._database, settings.envelope)
        self._wraps = PlatformWraps(self._database, settings.envelope)
        try:
            self._attachments = _swept(settings.folder, self._database)
        except BaseException:
            self._database.close()
            raise

    def put(self, submission: Submission) -> Accepted:
        """Store the case durably; the same submission id again gives what the first gave, as it stands now."""
        before = self._accepted_before(submission.submission_id)
        if before is not None:
            return before
        space = os.statvfs(self._settings.folder)
        if space.f_bavail * space.f_frsize < self._settings.reserve_bytes:
            raise StorageFullError
        key = new_case_key()
        sealed_case, sealed_pages = self._sealed(submission, self._envelope.under(key))
        wrapped_key = self._wraps.wrap(key)
        names = self._attachments.write(sealed_pages)
        try:
            return self._insert(submission, sealed_case, names, key, wrapped_key)
        except BaseException as error:
            if not is_undecided(error):  # else the next to open the folder sweeps what no row knows
                self._attachments.remove(names)
            raise

    def note(self, statement: str, parameters: Parameters) -> int:
        """Run one statement durably and return how many rows it changed."""
        with self._database.transaction():
            return self._database.execute(statement, parameters).rowcount

    def begin_print(self, print_id: str, local_no: str) -> bool:
        """Note a print before its first byte. False when this id was begun before."""
        at = self._now()
        with self._database.transaction():
            row: Parameters = {"print_id": print_id, "local_no": local_no, "begun_at": at}
            begun = self._database.execute("begin_print", row).rowcount > 0
            if begun:
                audit_log.record(self._database, at, AuditEvent.PRINT_BEGUN, {"local_no": local_no})
            return begun

    def end_print(self, print_id: str, outcome: str) -> None:
        """Note how a print ended."""
        at = self._now()
        with self._database.transaction():
            self._database.execute("end_print", {"print_id": print_id, "outcome": outcome, "ended_at": at})
            facts = {"print_id": print_id, "outcome": outcome}
            audit_log.record(self._database, at, AuditEvent.PRINT_ENDED, facts)

    def close(self) -> None:
        """Give the folder back."""
        self._database.close()
        self._attachments.close()

    def _now(self) -> str:
        return self._settings.clock.now().isoformat()

    def _accepted_before(self, submission_id: str) -> Accepted | None:
        found = self._database.execute("entry_by_submission", {"submission_id": submission_id})
        row: tuple[str, bytes] | None = found.fetchone()
        progress = None if row is None else progress_of(self._database, row[0])
        if row is None or progress is None:
            return None
        return Accepted(progress, sealing.open_token(self._envelope, submission_id, row[1]))

    def _sealed(self, submission: Submission, envelope: Envelope) -> tuple[bytes, list[bytes]]:
        named: list[Attachment] = []
        sealed: list[bytes] = []
        for material in submission.materials:
            for number, page in enumerate(material.pages, start=1):
                position = len(named)
                named.append(Attachment(material.code, number, sm3_hex(page.jpeg), _JPEG))
                sealed.append(sealing.seal_page(envelope, submission.submission_id, position, page.jpeg))
        clock = last_check(self._database, self._envelope)
        offset_s = clock.offset_s if clock is not None and clock.is_wrong else None
        return sealing.seal_case(envelope, StoredCase(without_pages(submission), tuple(named), offset_s)), sealed

    def _insert(
        self, submission: Submission, sealed_case: bytes, names: tuple[str, ...], key: bytes, wrapped_key: bytes | None
    ) -> Accepted:
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        now = self._settings.clock.now()
        entry: dict[str, str | int | bytes | None] = {
            "submission_id": submission.submission_id,
            "item_code": submission.item_code,
            "item_name": submission.item_name,
            "accepted_at": now.isoformat(),
            "sealed_token": sealing.seal_token(self._envelope, submission.submission_id, token),
            "sealed_case": sealed_case,
            "wrapped_key": wrapped_key,
        }
        with self._database.transaction():
            last: tuple[int] | None = self._database.execute("last_sequence").fetchone()
            sequence = 1 if last is None else last[0] + 1
            local_no = local_number(self._settings.terminal_name, now.date(), sequence)
            entry |= {"sequence": sequence, "local_no": local_no}
            self._database.execute(
                "add_entry", {**entry, "sealed_key": self._sending.seal(submission.submission_id, key)}
            )
            for position, name in enumerate(names):
                row: Parameters = {"sequence": sequence, "position": position, "file_name": name}
                self._database.execute("add_attachment", row)
            facts = {"local_no": local_no, "pages": str(len(names))}
            audit_log.record(self._database, now.isoformat(), AuditEvent.CASE_ACCEPTED, facts)
            ahead = count_ahead(self._database, sequence)
        return Accepted(CaseProgress(local_no, DeliveryStatus.QUEUED, ahead=ahead), token)


def _swept(folder: Path, database: Database) -> AttachmentFolder:
    attachments = AttachmentFolder(folder)
    try:
        if attachments.claim():
            rows: list[tuple[str]] = database.execute("attachment_files").fetchall()
            attachments.sweep(name for (name,) in rows)
            attachments.share()
    except BaseException:
        attachments.close()
        raise
    return attachments
