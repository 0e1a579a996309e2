"""Taking in a bundle: its cases are sealed again, each under a new key of its own, and wait here, whole or not at all.

Pages are written while the bundle is read, the rows in one transaction after its last part was found good; what a
refused bundle or a killed program leaves is swept as after any other. Each case keeps its submission id, by which the
platform knows it, and the number on the resident's receipt. A bundle that was imported before is refused; a case that
is here already is left as it is.
"""

from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.domain.audit import AuditEvent
from kiosk.ports.clock import Clock
from kiosk.protection.bundle_key import BundleKey
from kiosk.protection.case_key import new_case_key
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from offline_queue import audit_log, sealing
from offline_queue.attachments import AttachmentFolder
from offline_queue.bundle import BundleReader, BundleRefusedError
from offline_queue.bundled_case import BundledCaseError, CaseFacts, decode_count, decode_facts
from offline_queue.database import Database
from offline_queue.disk_probe import free_bytes
from offline_queue.faults import StorageFullError, is_undecided
from offline_queue.platform_key import PlatformWraps
from offline_queue.sending_keys import SendingKeys
from offline_queue.stored_case import StoredCase, StoredCaseError, decode

_RESERVE_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a bundle.

    Attributes:
        bundle_id: Its name.
        cases: Local numbers of the cases that wait here now.
        known: Local numbers of those that were here already.
    """

    bundle_id: str
    cases: tuple[str, ...]
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    facts: CaseFacts
    case: StoredCase
    files: tuple[str, ...]
    key: bytes = field(repr=False)
    sealed_case: bytes = field(repr=False)
    wrapped_key: bytes | None = field(repr=False)


def import_bundle(
    folder: Path, envelope: Envelope, clock: Clock, *, bundle: Path, key: BundleKey, senders: Collection[bytes]
) -> Imported:
    """Take in the cases of the file `bundle`; only what one of `senders` sealed for this machine's `key`.

    Raises:
        BundleRefusedError: It is not such a bundle, or was imported before; nothing has changed.
        STORAGE_ERRORS: The disk or the medium fails; nothing has changed.
    """
    with bundle.open("rb") as file, closing(Database(folder, envelope)) as database:
        reader = BundleReader(file, key)
        if reader.head.sender not in senders:
            raise BundleRefusedError("the machine that sealed it is not named in outbox.bundle_senders")
        if database.execute("bundle_imported", {"bundle": reader.bundle_id}).fetchone():
            raise BundleRefusedError("it was imported before; its cases are here")
        if free_bytes(folder) < bundle.stat().st_size + _RESERVE_BYTES:
            raise StorageFullError
        with closing(AttachmentFolder(folder)) as attachments:
            attachments.share()  # a kiosk that starts meanwhile leaves the pages alone
            return _Import(folder, database, attachments, envelope, clock).run(reader)


class _Import:
    def __init__(
        self, folder: Path, database: Database, attachments: AttachmentFolder, envelope: Envelope, clock: Clock
    ) -> None:
        self._database = database
        self._attachments = attachments
        self._envelope = envelope
        self._clock = clock
        self._sending = SendingKeys(folder, database, envelope)
        self._wraps = PlatformWraps(database, envelope)

    def run(self, reader: BundleReader) -> Imported:
        written: list[str] = []
        try:
            found = [self._read(reader, written) for _ in range(decode_count(reader.next()))]
            reader.end()
            return self._store(found, reader.bundle_id)
        except (BundledCaseError, StoredCaseError):
            self._attachments.remove(written)
            raise BundleRefusedError("a part of it is not what a bundle holds") from None
        except BaseException as error:
            if not is_undecided(error):  # else the next to open the folder sweeps what no row knows
                self._attachments.remove(written)
            raise

    def _read(self, reader: BundleReader, written: list[str]) -> _Read:
        facts, case = decode_facts(reader.next()), decode(reader.next())
        key = new_case_key()
        own = self._envelope.under(key)
        files: list[str] = []
        for position, attachment in enumerate(case.attachments):
            content = reader.next()
            if sm3_hex(content) != attachment.digest:
                raise BundledCaseError
            sealed = sealing.seal_page(own, case.submission.submission_id, position, content)
            files += self._attachments.write([sealed])
            written.append(files[-1])
        return _Read(facts, case, tuple(files), key, sealing.seal_case(own, case), self._wraps.wrap(key))

    def _store(self, found: list[_Read], bundle_id: str) -> Imported:
        taken: list[str] = []
        known: list[str] = []
        spare: list[str] = []  # page files of cases that were here already
        with self._database.transaction():
            for one in found:
                submission_id = {"submission_id": one.case.submission.submission_id}
                if self._database.execute("come_back", submission_id).rowcount:
                    taken.append(one.facts.local_no)  # it had left from here; its content is here
                    self._record(AuditEvent.CASE_TAKEN_BACK, {"local_no": one.facts.local_no, "bundle": bundle_id})
                    spare += one.files
                    continue
                if self._database.execute("entry_by_submission", submission_id).fetchone():
                    known.append(one.facts.local_no)
                    spare += one.files
                    continue
                self._insert(one, bundle_id)
                taken.append(one.facts.local_no)
            counts = {"bundle": bundle_id, "cases": str(len(taken)), "known": str(len(known))}
            self._record(AuditEvent.BUNDLE_IMPORTED, counts)
        self._attachments.remove(spare)
        return Imported(bundle_id, tuple(taken), tuple(known))

    def _insert(self, one: _Read, bundle_id: str) -> None:
        last: tuple[int] | None = self._database.execute("last_sequence").fetchone()
        sequence = 1 if last is None else last[0] + 1
        submission = one.case.submission
        self._database.execute(
            "add_entry",
            {
                "sequence": sequence,
                "submission_id": submission.submission_id,
                "local_no": one.facts.local_no,
                "item_code": submission.item_code,
                "item_name": submission.item_name,
                "accepted_at": one.facts.accepted_at.isoformat(),
                "sealed_token": sealing.seal_token(self._envelope, submission.submission_id, one.facts.token),
                "sealed_case": one.sealed_case,
                "sealed_key": self._sending.seal(submission.submission_id, one.key),
                "wrapped_key": one.wrapped_key,
            },
        )
        for position, name in enumerate(one.files):
            self._database.execute("add_attachment", {"sequence": sequence, "position": position, "file_name": name})
        self._database.execute("import_case", {"sequence": sequence, "bundle": bundle_id})
        self._record(AuditEvent.CASE_IMPORTED, {"local_no": one.facts.local_no, "bundle": bundle_id})

    def _record(self, event: AuditEvent, facts: dict[str, str]) -> None:
        audit_log.record(self._database, self._clock.now().isoformat(), event, facts)
