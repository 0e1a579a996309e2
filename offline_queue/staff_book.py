"""The staff of a station: their accounts, their signing in, and the record of all they do. Beside both processes.

A try is counted and on the disk before the PIN is looked at, so that neither a restart nor a killed process gives a
guess back. Every method may raise STORAGE_ERRORS; an account whose row was altered does not open (SealBrokenError).
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.domain.audit import AuditEvent
from kiosk.domain.failure import FailureCode
from kiosk.domain.lockout import seen_in, tried, wait_s
from kiosk.domain.staff import MAY, Role, SignedIn, StaffAction, StaffRefused, may_add
from kiosk.ports.clock import Clock
from kiosk.ports.uptime import UptimeClock
from kiosk.protection.envelope import Envelope
from kiosk.protection.staff_secret import is_pin, new_pin_digest, step_of
from offline_queue import audit_log
from offline_queue.database import Database
from offline_queue.staff_account import StaffAccount, open_account, seal_account

SESSION_S: Final = 900.0
NOBODY: Final = "0"


@dataclass(frozen=True, slots=True)
class StaffLine:
    """An account as security sees it."""

    number: int
    role: Role
    is_locked: bool
    tries: int


class StaffBook:
    """The accounts in an outbox folder, and who is signed in from which shell."""

    def __init__(self, folder: Path, envelope: Envelope, clock: Clock, uptime: UptimeClock) -> None:
        self._envelope = envelope
        self._clock = clock
        self._uptime = uptime
        self._database = Database(folder, envelope)

    def is_kept(self) -> bool:
        """Whether this station has staff, or ever had: a book that was lost opens nothing to everybody."""
        return self._database.execute("any_staff").fetchone() is not None

    def staff(self) -> list[StaffLine]:
        """All accounts, oldest first."""
        accounts = [(number, self._opened(card, sealed)) for number, card, sealed in self._rows()]
        return [
            StaffLine(number, account.role, account.is_locked, account.lockout.tries if account.lockout else 0)
            for number, account in accounts
        ]

    def add(
        self, by: SignedIn | None, role: Role, card_number: str, pin: str, totp_secret: bytes
    ) -> SignedIn | StaffRefused:
        """Make an account; the PIN is a good one (`is_good_pin`). A card has one account."""
        card, account = self._digest(card_number), StaffAccount(role, new_pin_digest(pin), totp_secret)
        with self._database.transaction():
            present = frozenset(line.role for line in self.staff())
            if not may_add(by, role, present):
                return self._refused(by.number if by else 0, FailureCode.STAFF_ROLE)
            if self._account(card) is not None:
                return self._refused(by.number if by else 0, FailureCode.STAFF_CARD_TAKEN)
            self._database.execute("add_staff", {"card": card, "sealed": seal_account(self._envelope, card, account)})
            number = int(self._database.execute("staff_of_card", {"card": card}).fetchone()[0])
            facts = {"staff": str(number), "role": role, "by": str(by.number) if by else NOBODY}
            self._record(AuditEvent.STAFF_ADDED, facts)
        return SignedIn(number, role)

    def set_locked(self, by: SignedIn, number: int, *, locked: bool) -> StaffRefused | None:
        """Lock an account, or unlock it and forget its wrong tries. Nobody locks oneself out."""
        with self._database.transaction():
            found = next(((card, sealed) for one, card, sealed in self._rows() if one == number), None)
            action = StaffAction.LOCK_STAFF if locked else StaffAction.UNLOCK_STAFF
            if found is None or by.role not in MAY[action] or by.number == number:
                return self._refused(by.number, FailureCode.STAFF_ROLE)
            account = self._opened(*found)
            self._keep(found[0], replace(account, is_locked=locked, lockout=account.lockout if locked else None))
            self._database.execute("end_staff_sessions", {"number": number})
            event = AuditEvent.STAFF_LOCKED if locked else AuditEvent.STAFF_UNLOCKED
            self._record(event, {"staff": str(number), "by": str(by.number)})
        return None

    def sign_in(self, shell: str, card_number: str, pin: str, code: str) -> SignedIn | StaffRefused:
        """Sign in from a shell, for a quarter of an hour of uptime."""
        card = self._digest(card_number)
        counted = self._counted(card)
        if isinstance(counted, StaffRefused):
            return counted
        number, account = counted
        step = step_of(account.totp_secret, code, self._clock.now().timestamp(), account.last_step)
        if not is_pin(pin, account.pin_digest) or step is None:
            with self._database.transaction():
                return self._refused(number, FailureCode.STAFF_UNKNOWN)
        now = self._uptime.uptime()
        with self._database.transaction():
            # read again: two who sign in together with one code are told apart here
            latest = self._account(card)
            if latest is None or latest[1].is_locked or latest[1].last_step >= step:
                return self._refused(number, FailureCode.STAFF_UNKNOWN)
            self._keep(card, replace(latest[1], last_step=step, lockout=None))
            ends = self._envelope.seal(f"{now.boot_id} {now.seconds + SESSION_S}".encode(), _session(shell, number))
            self._database.execute("open_staff_session", {"shell": shell, "number": number, "sealed": ends})
            self._record(AuditEvent.STAFF_SIGNED_IN, {"staff": str(number), "role": account.role})
        return SignedIn(number, account.role)

    def sign_out(self, shell: str) -> None:
        """End what was signed in from this shell."""
        with self._database.transaction():
            self._database.execute("end_staff_session", {"shell": shell})

    def signed_in(self, shell: str) -> SignedIn | None:
        """Who is signed in from this shell now."""
        row: tuple[int, str, bytes, bytes] | None
        row = self._database.execute("staff_session", {"shell": shell}).fetchone()
        if row is None:
            return None
        number, card, sealed, ends = row
        account, now = self._opened(card, sealed), self._uptime.uptime()
        boot_id, _, end_s = self._envelope.open(ends, _session(shell, number)).decode().rpartition(" ")
        if account.is_locked or boot_id != now.boot_id or now.seconds > float(end_s):
            return None
        return SignedIn(number, account.role)

    def permit(self, shell: str, action: StaffAction) -> SignedIn | StaffRefused:
        """Whether whoever is signed in may do this now; on the record before it is done."""
        by = self.signed_in(shell)
        with self._database.transaction():
            if by is None:
                return self._refused(0, FailureCode.STAFF_NOT_SIGNED_IN)
            if by.role not in MAY[action]:
                return self._refused(by.number, FailureCode.STAFF_ROLE)
            self._record(AuditEvent.STAFF_ACTED, {"staff": str(by.number), "role": by.role, "action": action})
        return by

    def close(self) -> None:
        """Give the folder back."""
        self._database.close()

    def _counted(self, card: str) -> tuple[int, StaffAccount] | StaffRefused:
        """The card's account with this try counted on the disk, or why none is taken now."""
        with self._database.transaction():
            found, now = self._account(card), self._uptime.uptime()
            if found is None:
                return self._refused(0, FailureCode.STAFF_UNKNOWN)
            number, account = found
            if account.is_locked:
                return self._refused(number, FailureCode.STAFF_LOCKED)
            left_s = wait_s(account.lockout, now)
            if left_s and account.lockout:
                self._keep(card, replace(account, lockout=seen_in(account.lockout, now)))
                return self._refused(number, FailureCode.STAFF_MUST_WAIT, left_s)
            self._keep(card, replace(account, lockout=tried(account.lockout, now)))
        return number, account

    def _refused(self, number: int, code: FailureCode, left_s: float = 0.0) -> StaffRefused:
        self._record(AuditEvent.STAFF_REFUSED, {"staff": str(number), "code": code})
        return StaffRefused(code, left_s)

    def _record(self, event: AuditEvent, facts: dict[str, str]) -> None:
        audit_log.record(self._database, self._clock.now().isoformat(), event, facts)

    def _digest(self, card_number: str) -> str:
        return self._envelope.keyed_digest(card_number.strip().upper().encode(), "card of staff")

    def _rows(self) -> list[tuple[int, str, bytes]]:
        return self._database.execute("staff").fetchall()

    def _account(self, card: str) -> tuple[int, StaffAccount] | None:
        row: tuple[int, bytes] | None = self._database.execute("staff_of_card", {"card": card}).fetchone()
        return (row[0], self._opened(card, row[1])) if row else None

    def _opened(self, card: str, sealed: bytes) -> StaffAccount:
        return open_account(self._envelope, card, sealed)

    def _keep(self, card: str, account: StaffAccount) -> None:
        sealed = seal_account(self._envelope, card, account)
        self._database.execute("keep_staff", {"card": card, "sealed": sealed})


def _session(shell: str, number: int) -> str:
    return f"staff session {number} {shell}"
