"""Taking along what could not be sent: every waiting case into one bundle on a removable medium, whole or not at all.

The bundle is written under another name, synced, read back from the medium, and renamed; only then are its cases
marked. Cut off before that, the outbox is as it was, and what lies on the medium is no bundle, or one whose cases are
sent from here as well: the platform knows them by their submission ids. Beside both processes, at any time.
"""

import errno
import os
from collections.abc import Set
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SM3, Hash

from kiosk.domain.audit import AuditEvent
from kiosk.ports.clock import Clock
from kiosk.protection.bundle_key import BundleKey
from kiosk.protection.durable_file import sync_folder
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue import audit_log, sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.bundle import BundleWriter
from offline_queue.bundled_case import CaseFacts, encode_count, encode_facts
from offline_queue.database import Database, Parameters
from offline_queue.sending_keys import SendingKeys
from offline_queue.stored_case import StoredCase, StoredCaseError, encode

SUFFIX: Final = ".kioskbundle"
_CHUNK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Exported:
    """What was taken along.

    Attributes:
        path: The bundle; None where nothing could be taken along.
        bundle_id: Names it, here and at the machine that imports it.
        cases: Local numbers of the cases in it.
        unreadable: Local numbers of waiting cases that do not open or have lost a page; they stay as they are.
    """

    path: Path | None
    bundle_id: str
    cases: tuple[str, ...]
    unreadable: tuple[str, ...]


class _PageGoneError(Exception):
    """A page is not there: its case was delivered meanwhile, or the disk fails."""

    def __init__(self, submission_id: str) -> None:
        super().__init__()
        self.submission_id = submission_id


class MediumFaultError(OSError):
    """The medium does not give back what was written to it."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    sequence: int
    submission_id: str
    facts: CaseFacts
    case: StoredCase
    files: tuple[str, ...]
    envelope: Envelope


class Exporter:
    """An open outbox folder. Every method may raise STORAGE_ERRORS, for the disk and for the medium."""

    def __init__(self, folder: Path, envelope: Envelope, clock: Clock) -> None:
        self._envelope = envelope
        self._clock = clock
        self._database = Database(folder, envelope)
        self._sending = SendingKeys(folder, self._database, envelope)
        try:
            self._attachments = AttachmentFolder(folder)
            self._attachments.share()  # nobody salvages meanwhile
        except BaseException:
            self._database.close()
            raise

    def export(self, medium: Path, key: BundleKey, recipient: bytes) -> Exported:
        """Seal every waiting case for `recipient` into a file in the folder `medium`, and mark them as taken along."""
        gone: set[str] = set()
        while True:
            waiting, unreadable = self._waiting(gone)
            if not waiting:
                return Exported(None, "", (), unreadable)
            try:
                return self._export(medium, waiting, unreadable, key, recipient)
            except _PageGoneError as error:  # the others go, without it
                gone.add(error.submission_id)

    def _export(
        self, medium: Path, waiting: list[_Waiting], unreadable: tuple[str, ...], key: BundleKey, recipient: bytes
    ) -> Exported:
        unfinished = medium / f".unfinished{SUFFIX}"
        try:
            bundle_id = self._write(unfinished, waiting, key, recipient)
            path = medium / f"{bundle_id}{SUFFIX}"
            unfinished.replace(path)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
        try:
            sync_folder(medium)
        except BaseException:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise
        # from here on it stays: whether the mark was made is not known where the disk failed or somebody broke in
        return Exported(path, bundle_id, self._mark(waiting, bundle_id), unreadable)

    def take_back(self, bundle_id: str) -> tuple[str, ...]:
        """Send from here again what left in this bundle; the local numbers, none where there is nothing of it."""
        with self._database.transaction():
            rows: list[tuple[int, str]] = self._database.execute("exported_in", {"bundle": bundle_id}).fetchall()
            for sequence, local_no in rows:
                self._database.execute("take_back_case", {"sequence": sequence})
                self._record(AuditEvent.CASE_TAKEN_BACK, local_no, bundle_id)
        return tuple(local_no for _, local_no in rows)

    def close(self) -> None:
        """Give the folder back."""
        self._database.close()
        self._attachments.close()

    def _waiting(self, gone: Set[str]) -> tuple[list[_Waiting], tuple[str, ...]]:
        waiting: list[_Waiting] = []
        unreadable: list[str] = []
        for sequence, submission_id, local_no, accepted_at, token, sealed in self._database.execute(
            "unsent"
        ).fetchall():
            try:
                own = self._sending.case_envelope(sequence, submission_id)
                case = sealing.open_case(own, submission_id, sealed)
                facts = CaseFacts(
                    local_no,
                    datetime.fromisoformat(accepted_at),
                    sealing.open_token(self._envelope, submission_id, token),
                )
                rows = self._database.execute("case_attachments", {"sequence": sequence}).fetchall()
                files = tuple(str(name) for _, name, _ in rows)
                for position, name in enumerate(files):
                    self._page(own, submission_id, position, name)
            except (SealBrokenError, StoredCaseError, _PageGoneError):
                unreadable.append(local_no)
                continue
            if len(files) != len(case.attachments) or submission_id in gone:
                unreadable.append(local_no)
                continue
            waiting.append(_Waiting(sequence, submission_id, facts, case, files, own))
        return waiting, tuple(unreadable)

    def _write(self, path: Path, waiting: list[_Waiting], key: BundleKey, recipient: bytes) -> str:
        with suppress(FileNotFoundError):
            path.unlink()
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w+b") as file:
            writer = BundleWriter(file, key, recipient)
            writer.add(encode_count(len(waiting)))
            for one in waiting:
                writer.add(encode_facts(one.facts))
                writer.add(encode(one.case))
                for position, name in enumerate(one.files):
                    writer.add(self._page(one.envelope, one.submission_id, position, name))
            file.flush()
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # else it is read back from memory
            file.seek(0)
            read_back = Hash(SM3())
            while content := file.read(_CHUNK):
                read_back.update(content)
        if read_back.finalize() != writer.digest():
            raise MediumFaultError("the medium does not give back what was written to it")
        return writer.bundle_id

    def _page(self, own: Envelope, submission_id: str, position: int, name: str) -> bytes:
        try:
            sealed = self._attachments.read(name)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.EIO):
                raise _PageGoneError(submission_id) from None
            raise
        return sealing.open_page(own, submission_id, position, sealed)

    def _mark(self, waiting: list[_Waiting], bundle_id: str) -> tuple[str, ...]:
        """Those that were delivered while the bundle was written stay delivered."""
        marked: list[str] = []
        with self._database.transaction():
            for one in waiting:
                row: Parameters = {"sequence": one.sequence, "bundle": bundle_id}
                if self._database.execute("export_case", row).rowcount:
                    self._record(AuditEvent.CASE_EXPORTED, one.facts.local_no, bundle_id)
                    marked.append(one.facts.local_no)
        return tuple(marked)

    def _record(self, event: AuditEvent, local_no: str, bundle_id: str) -> None:
        facts = {"local_no": local_no, "bundle": bundle_id}
        audit_log.record(self._database, self._clock.now().isoformat(), event, facts)
