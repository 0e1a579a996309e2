"""The sync process's side of the outbox: what is next, and what became of it.

The lease is held in memory by the one process that sends (`single_flight`): asking for the next item writes nothing,
and a killed process leaves nothing to release. An attempt is noted before sending without an fsync: the note survives a
killed process, which is what it is for, and a power cut may lose it, which costs nothing.
Every method may raise STORAGE_ERRORS. Not here: when to send, and to whom.
"""

import errno
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.domain.audit import AuditEvent
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.clock import Clock
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue import audit_log, clock_check, sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.clock_check import ClockCheck
from offline_queue.database import Database
from offline_queue.queued_item import QueuedCase, QueuedItem, QueuedPages, QueuedRating, StoredPage, Unreadable
from offline_queue.sending_keys import SendingKeys
from offline_queue.stored_case import StoredCase, StoredCaseError

_MOST_UNSETTLED: Final = 32


class DeliveryStore:
    """An open folder, for one thread. Opened by the constructor, which may raise STORAGE_ERRORS, too."""

    def __init__(self, folder: Path, envelope: Envelope, clock: Clock) -> None:
        self._envelope = envelope
        self._clock = clock
        self._unsettled = 0
        self._line: tuple[FailureCode | None] | None = None  # as written; unknown at first
        self._database = Database(folder, envelope)
        self._sending = SendingKeys(folder, self._database, envelope)
        try:
            self._attachments = AttachmentFolder(folder)
        except BaseException:
            self._database.close()
            raise

    def foreign_changes(self) -> int:
        """A number that differs from its last value when the kiosk has written something."""
        return self._database.foreign_changes()

    def next_case(self, after: int) -> QueuedCase | None:
        """The oldest case whose text waits, with a later place than `after`. Reads only."""
        row: tuple[int, str, str, int, int] | None = self._database.execute("next_case", {"after": after}).fetchone()
        return None if row is None else QueuedCase(*row)

    def next_pages(self, after: int) -> QueuedPages | None:
        """The oldest case whose pages wait and whose text does not, with a later place than `after`. Reads only."""
        found = self._database.execute("next_pages", {"after": after})
        row: tuple[int, str, str, int, int, str] | None = found.fetchone()
        return None if row is None else QueuedPages(*row)

    def next_rating(self, after: int) -> QueuedRating | None:
        """The oldest waiting rating of a case whose text is there, with a later place than `after`. Reads only."""
        found = self._database.execute("next_rating", {"after": after})
        row: tuple[int, str, str, str, int, int, bytes] | None = found.fetchone()
        if row is None:
            return None
        sequence, identity, case_no, rated_at, unfinished, failures, sealed = row
        return QueuedRating(sequence, identity, case_no, datetime.fromisoformat(rated_at), unfinished, failures, sealed)

    def content(self, item: QueuedCase | QueuedPages) -> tuple[StoredCase, list[StoredPage]] | Unreadable:
        """The case and where its pages lie."""
        envelope = self._case_envelope(item)
        if isinstance(envelope, Unreadable):
            return envelope
        sealed: tuple[bytes | None] = self._database.execute("sealed_case", {"sequence": item.sequence}).fetchone()
        try:
            case = sealing.open_case(envelope, item.identity, sealed[0] or b"")
        except (SealBrokenError, StoredCaseError):
            return Unreadable("the stored case does not open: altered, or of another version")
        found = self._database.execute("case_attachments", {"sequence": item.sequence})
        rows: list[tuple[int, str, str]] = found.fetchall()
        if len(rows) != len(case.attachments):
            return Unreadable("the case has lost a page")
        return case, [StoredPage(page, *row) for page, row in zip(case.attachments, rows, strict=True)]

    def page(self, item: QueuedCase | QueuedPages, page: StoredPage) -> bytes | Unreadable:
        """The content of a page, as its digest says it must be."""
        envelope = self._case_envelope(item)
        if isinstance(envelope, Unreadable):
            return envelope
        try:
            sealed = self._attachments.read(page.file_name)
            content = sealing.open_page(envelope, item.identity, page.position, sealed)
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.EIO):
                raise
            return Unreadable(f"page {page.position + 1} cannot be read from the disk")
        except SealBrokenError:
            return Unreadable(f"page {page.position + 1} does not open: altered on the disk")
        if sm3_hex(content) != page.attachment.digest:
            return Unreadable(f"page {page.position + 1} is not the one that was handed in")
        return content

    def grade(self, item: QueuedRating) -> Grade | Unreadable:
        """The grade of a rating."""
        try:
            return sealing.open_grade(self._envelope, item.identity, item.sealed_grade)
        except SealBrokenError:
            return Unreadable("the stored grade does not open")

    def begin(self, item: QueuedItem) -> None:
        """Mark before sending. No fsync."""
        with self._database.transaction(durable=False):
            self._database.execute(f"begin_{item.record}", {"sequence": item.sequence})

    def note_text(self, item: QueuedCase, case_no: str) -> None:
        """The platform has the text. No fsync: without the note it is offered again, which the platform knows."""
        with self._database.transaction(durable=False):
            self._database.execute("note_text", {"sequence": item.sequence, "case_no": case_no})

    def note_upload(self, item: QueuedPages, page: StoredPage, upload_id: str) -> None:
        """The platform has this page, and not yet the last one. No fsync, as for the text."""
        with self._database.transaction(durable=False):
            self._database.execute(
                "note_upload", {"sequence": item.sequence, "position": page.position, "upload_id": upload_id}
            )
            self._database.execute("note_progress", {"sequence": item.sequence})

    def finish(self, item: QueuedItem, reference: str) -> None:
        """The platform has all of it: keep the two numbers, forget the content and its key.

        One fsync where pages go: they may not go before the note has come. Else `settle` syncs many at once: what a
        power cut undoes is offered again, and the platform knows it.
        """
        done: dict[str, str | int] = {"sequence": item.sequence, "finished_at": self._now()}
        files: list[tuple[str]] = []
        with self._database.transaction(durable=False):
            match item:
                case QueuedCase() | QueuedPages():
                    self._database.execute("finish_case", {**done, "case_no": reference})
                    files = self._database.execute("forget_attachments", {"sequence": item.sequence}).fetchall()
                    self._record(AuditEvent.CASE_DELIVERED, {"local_no": item.local_no})
                case QueuedRating():
                    self._database.execute("finish_rating", done)
        self._unsettled += 1
        if files or self._unsettled >= _MOST_UNSETTLED:
            self.settle()
        self._attachments.remove(name for (name,) in files)

    def settle(self) -> None:
        """Have every acknowledgement so far on disk. One fsync, none where nothing was acknowledged."""
        if self._unsettled:
            self._database.sync_log()
            self._unsettled = 0

    def postpone(self, item: QueuedItem, code: FailureCode | None) -> None:
        """Not sent because of the line, or because this process ends: not the item's failure. No fsync."""
        with self._database.transaction(durable=False):
            self._database.execute(f"postpone_{item.record}", {"sequence": item.sequence, "code": code})

    def fail(self, item: QueuedItem, code: FailureCode) -> None:
        """Not taken although the platform answers. No fsync."""
        with self._database.transaction(durable=False):
            self._database.execute(f"fail_{item.record}", {"sequence": item.sequence, "code": code})

    def shelve(self, item: QueuedItem, code: FailureCode, reason: str) -> None:
        """It will never be taken: keep everything for staff. One fsync."""
        sealed_reason = sealing.seal_reason(self._envelope, item.identity, code, reason)
        with self._database.transaction():
            self._database.execute(
                f"shelve_{item.record}",
                {"sequence": item.sequence, "finished_at": self._now(), "code": code, "sealed_reason": sealed_reason},
            )
            if not isinstance(item, QueuedRating):
                self._record(AuditEvent.CASE_SHELVED, {"local_no": item.local_no, "code": code})

    def set_line(self, code: FailureCode | None) -> None:
        """Whether the platform was reached at the last attempt, and if not, why. Written when it changed; no fsync."""
        if (code,) == self._line:  # this process alone writes it
            return
        with self._database.transaction(durable=False):
            self._database.execute("set_line", {"online": int(code is None), "code": code, "since": self._now()})
        self._line = (code,)

    def note_clock(self, offset_s: float | None) -> ClockCheck | None:
        """Note how far the platform's clock is ahead; the check where it came to be wrong, or right again."""
        if offset_s is None:
            return None
        check = ClockCheck(round(offset_s), self._now(), clock_check.boot_id(), self._clock.monotonic_s())
        last = clock_check.last_check(self._database, self._envelope)
        if not check.differs_from(last):
            return None
        crossed = check.is_wrong != (last is not None and last.is_wrong)
        with self._database.transaction(durable=crossed):
            clock_check.keep_check(self._database, self._envelope, check)
            if crossed:
                self._record(AuditEvent.CLOCK_CROSSED, {"offset_s": str(check.offset_s)})
        return check if crossed else None

    def close(self) -> None:
        """Give the folder back."""
        self._database.close()
        self._attachments.close()

    def _case_envelope(self, item: QueuedCase | QueuedPages) -> Envelope | Unreadable:
        try:
            return self._sending.case_envelope(item.sequence, item.identity)
        except SealBrokenError:
            return Unreadable("the key of the case does not open: altered, or another case's")

    def _record(self, event: AuditEvent, facts: dict[str, str]) -> None:
        audit_log.record(self._database, self._now(), event, facts)

    def _now(self) -> str:
        return self._clock.now().isoformat()
