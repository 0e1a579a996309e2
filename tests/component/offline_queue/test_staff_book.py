"""The staff sign in and do what their role may; guessers, replayers, climbers and forgers are refused and recorded."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from kiosk.domain.failure import FailureCode
from kiosk.domain.lockout import Lockout, Uptime
from kiosk.domain.staff import Role, SignedIn, StaffAction, StaffRefused
from kiosk.protection.audit_chain import first_broken
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue import audit_log
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.database_files import BACKUP_NAME
from offline_queue.salvage import salvage
from offline_queue.staff_account import StaffAccount, open_account, seal_account
from offline_queue.staff_book import SESSION_S, StaffBook
from tests.component.offline_queue.old_outbox import of_an_earlier_schema
from tests.doubles.fixed_envelope import ENVELOPE
from tests.doubles.manual_clock import ManualClock
from tests.doubles.manual_uptime import ManualUptime

CARD, PIN, SECRET, SHELL = "610403199104120024", "190724", b"12345678901234567890", "shell-1"


@dataclass
class Desk:
    """The book as each command opens it anew, and the time that goes by."""

    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    machine: ManualUptime = field(default_factory=ManualUptime)

    def book(self) -> StaffBook:
        return StaffBook(self.folder, ENVELOPE, self.clock, self.machine)

    def adds(self, by: SignedIn | None, role: Role, card: str = CARD) -> SignedIn | StaffRefused:
        with closing(self.book()) as book:
            return book.add(by, role, card, PIN, SECRET)

    def code(self) -> str:
        return TOTP(SECRET, 6, SHA1(), 30).generate(int(self.clock.now().timestamp())).decode()

    def signs_in(
        self, pin: str = PIN, *, card: str = CARD, code: str | None = None, shell: str = SHELL
    ) -> SignedIn | StaffRefused:
        with closing(self.book()) as book:
            return book.sign_in(shell, card, pin, self.code() if code is None else code)

    def does(self, action: StaffAction, shell: str = SHELL) -> SignedIn | StaffRefused:
        with closing(self.book()) as book:
            return book.permit(shell, action)

    def passes(self, seconds: float) -> None:
        self.machine.passes(seconds)
        self.clock.set_wall(self.clock.now() + timedelta(seconds=seconds))

    def log(self) -> list[str]:
        with closing(Database(self.folder, ENVELOPE)) as database:
            links = list(audit_log.links(database))
        assert first_broken(links) is None
        return [f"{link.event} {link.facts}" for link in links]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "outbox")
    added = desk.adds(None, Role.TECHNICIAN)
    assert added == SignedIn(1, Role.TECHNICIAN)
    return desk


def _code(answer: SignedIn | StaffRefused) -> FailureCode:
    assert isinstance(answer, StaffRefused), answer
    return answer.code


def test_a_technician_signs_in_and_does_a_technicians_work_on_the_record(desk: Desk) -> None:
    assert desk.signs_in() == SignedIn(1, Role.TECHNICIAN)
    assert desk.does(StaffAction.RETRY_CASE) == SignedIn(1, Role.TECHNICIAN)
    assert desk.log() == [
        "staff.added staff=1 role=technician by=0",
        "staff.signed_in staff=1 role=technician",
        "staff.acted staff=1 role=technician action=case.retry",
    ]


def test_what_another_role_may_is_refused_and_recorded(desk: Desk) -> None:
    desk.signs_in()
    for action in (StaffAction.DROP_CASE, StaffAction.READ_AUDIT, StaffAction.UNLOCK_STAFF):
        assert _code(desk.does(action)) is FailureCode.STAFF_ROLE
    assert desk.log()[-1] == "staff.refused staff=1 code=STF-04"


def test_a_session_holds_in_its_shell_for_a_quarter_of_an_hour_of_this_start(desk: Desk) -> None:
    desk.signs_in()
    assert _code(desk.does(StaffAction.RETRY_CASE, "another shell")) is FailureCode.STAFF_NOT_SIGNED_IN
    desk.machine.passes(SESSION_S)
    desk.clock.set_wall(desk.clock.now() - timedelta(days=1))
    assert isinstance(desk.does(StaffAction.RETRY_CASE), SignedIn)
    desk.machine.passes(1)
    assert _code(desk.does(StaffAction.RETRY_CASE)) is FailureCode.STAFF_NOT_SIGNED_IN
    desk.passes(60)
    desk.signs_in()
    desk.machine.restarts()
    assert _code(desk.does(StaffAction.RETRY_CASE)) is FailureCode.STAFF_NOT_SIGNED_IN


def test_signing_out_ends_it(desk: Desk) -> None:
    desk.signs_in()
    with closing(desk.book()) as book:
        book.sign_out(SHELL)
    assert _code(desk.does(StaffAction.RETRY_CASE)) is FailureCode.STAFF_NOT_SIGNED_IN


@pytest.mark.parametrize("wrong", [{"pin": "190725"}, {"code": "000000"}, {"card": "610403199104120025"}])
def test_card_pin_and_code_are_refused_alike(desk: Desk, wrong: dict[str, str]) -> None:
    assert _code(desk.signs_in(**wrong)) is FailureCode.STAFF_UNKNOWN


def test_brute_force_over_restarts_and_new_processes_gains_no_try(desk: Desk) -> None:
    for _ in range(3):
        assert _code(desk.signs_in("000001")) is FailureCode.STAFF_UNKNOWN
        desk.machine.restarts()
    waits: list[float] = []
    for _ in range(6):
        desk.machine.restarts()
        desk.passes(10_000)
        refused = desk.signs_in()
        assert isinstance(refused, StaffRefused), "the right PIN is not taken before its time, either"
        assert refused.code is FailureCode.STAFF_MUST_WAIT
        waits.append(refused.wait_s)
        desk.passes(refused.wait_s)
        assert _code(desk.signs_in("000001")) is FailureCode.STAFF_UNKNOWN
    assert waits == [15, 30, 60, 120, 240, 480]
    desk.passes(960)
    assert isinstance(desk.signs_in(), SignedIn)


def test_a_process_that_is_killed_while_the_pin_is_looked_at_gets_no_try_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_pin: str, _digest: bytes) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("offline_queue.staff_book.is_pin", killed)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            desk.signs_in()
    assert _code(desk.signs_in()) is FailureCode.STAFF_MUST_WAIT


@pytest.mark.parametrize("turned", [timedelta(days=-30), timedelta(days=30), timedelta(seconds=-16)])
def test_a_clock_that_is_turned_shortens_no_wait(desk: Desk, turned: timedelta) -> None:
    for _ in range(3):
        desk.signs_in("000001")
    desk.clock.set_wall(desk.clock.now() + turned)
    refused = desk.signs_in()
    assert isinstance(refused, StaffRefused)
    assert (refused.code, refused.wait_s) == (FailureCode.STAFF_MUST_WAIT, 15)


def test_a_code_that_was_seen_opens_nothing_again(desk: Desk) -> None:
    seen = desk.code()
    assert isinstance(desk.signs_in(code=seen), SignedIn)
    assert _code(desk.signs_in(code=seen, shell="the onlooker's")) is FailureCode.STAFF_UNKNOWN
    desk.clock.set_wall(desk.clock.now() - timedelta(seconds=20))
    assert _code(desk.signs_in(code=seen, shell="the onlooker's")) is FailureCode.STAFF_UNKNOWN


def test_a_technician_makes_the_first_of_security_and_no_other_account(desk: Desk) -> None:
    technician = SignedIn(1, Role.TECHNICIAN)
    assert _code(desk.adds(technician, Role.TECHNICIAN, "2")) is FailureCode.STAFF_ROLE
    assert _code(desk.adds(technician, Role.AUDITOR, "2")) is FailureCode.STAFF_ROLE
    assert desk.adds(technician, Role.SECURITY, "2") == SignedIn(2, Role.SECURITY)
    assert _code(desk.adds(technician, Role.SECURITY, "3")) is FailureCode.STAFF_ROLE
    assert _code(desk.adds(None, Role.TECHNICIAN, "3")) is FailureCode.STAFF_ROLE
    assert _code(desk.adds(SignedIn(2, Role.SECURITY), Role.SECURITY, CARD)) is FailureCode.STAFF_CARD_TAKEN


def test_security_locks_and_unlocks_others_never_themselves(desk: Desk) -> None:
    security = desk.adds(SignedIn(1, Role.TECHNICIAN), Role.SECURITY, "2")
    assert isinstance(security, SignedIn)
    desk.signs_in()
    with closing(desk.book()) as book:
        assert book.set_locked(SignedIn(1, Role.TECHNICIAN), 2, locked=True) == StaffRefused(FailureCode.STAFF_ROLE)
        assert book.set_locked(security, 2, locked=True) == StaffRefused(FailureCode.STAFF_ROLE)
        assert book.set_locked(security, 9, locked=True) == StaffRefused(FailureCode.STAFF_ROLE)
        assert book.set_locked(security, 1, locked=True) is None
        assert [line.is_locked for line in book.staff()] == [True, False]
    assert _code(desk.does(StaffAction.RETRY_CASE)) is FailureCode.STAFF_NOT_SIGNED_IN
    assert _code(desk.signs_in()) is FailureCode.STAFF_LOCKED
    with closing(desk.book()) as book:
        assert book.set_locked(security, 1, locked=False) is None
    desk.passes(60)
    assert isinstance(desk.signs_in(), SignedIn)


def test_security_ends_a_wait(desk: Desk) -> None:
    security = desk.adds(SignedIn(1, Role.TECHNICIAN), Role.SECURITY, "2")
    assert isinstance(security, SignedIn)
    for _ in range(3):
        desk.signs_in("000001")
    with closing(desk.book()) as book:
        assert [line.tries for line in book.staff()] == [3, 0]
        assert book.set_locked(security, 1, locked=False) is None
    assert isinstance(desk.signs_in(), SignedIn)


def test_nothing_of_card_pin_or_secret_is_readable(desk: Desk) -> None:
    desk.signs_in()
    for path in desk.folder.iterdir():
        if path.is_file():
            content = path.read_bytes()
            assert not any(word in content for word in (CARD.encode(), PIN.encode(), SECRET))


def test_an_account_that_is_altered_or_given_to_another_card_opens_nothing(desk: Desk) -> None:
    desk.adds(SignedIn(1, Role.TECHNICIAN), Role.SECURITY, "2")
    with closing(sqlite3.connect(desk.folder / DATABASE_NAME, isolation_level=None)) as raw:
        raw.execute(
            "UPDATE staff SET sealed_account = (SELECT sealed_account FROM staff WHERE number = 2) WHERE number = 1"
        )
    with pytest.raises(SealBrokenError):
        desk.signs_in()


def test_a_session_that_is_given_to_another_account_opens_nothing(desk: Desk) -> None:
    desk.adds(SignedIn(1, Role.TECHNICIAN), Role.SECURITY, "2")
    desk.signs_in()
    with closing(sqlite3.connect(desk.folder / DATABASE_NAME, isolation_level=None)) as raw:
        raw.execute("UPDATE staff_sessions SET number = 2")
    with pytest.raises(SealBrokenError):
        desk.does(StaffAction.DROP_CASE)


def test_a_book_that_was_emptied_opens_nothing_to_everybody(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.folder / DATABASE_NAME, isolation_level=None)) as raw:
        raw.execute("DELETE FROM staff")
    with closing(desk.book()) as book:
        assert book.is_kept()
        assert book.staff() == []
    assert _code(desk.does(StaffAction.RETRY_CASE)) is FailureCode.STAFF_NOT_SIGNED_IN


def test_a_station_without_staff_keeps_no_book(tmp_path: Path) -> None:
    with closing(Desk(tmp_path / "outbox").book()) as book:
        assert not book.is_kept()


def test_the_staff_come_through_a_salvage(desk: Desk) -> None:
    with (
        closing(sqlite3.connect(desk.folder / DATABASE_NAME)) as raw,
        closing(sqlite3.connect(desk.folder / BACKUP_NAME)) as backup,
    ):
        raw.backup(backup)
    (desk.folder / DATABASE_NAME).write_bytes(b"spoilt" * 1000)
    salvage(desk.folder, DATABASE_NAME)
    assert isinstance(desk.signs_in(), SignedIn)


def test_an_outbox_of_an_earlier_program_gets_a_book(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    with of_an_earlier_schema(folder, 2, cases=1):
        pass
    desk = Desk(folder)
    assert isinstance(desk.adds(None, Role.TECHNICIAN), SignedIn)
    assert isinstance(desk.signs_in(), SignedIn)


def test_an_account_is_read_as_it_was_sealed_and_by_its_card_only() -> None:
    account = StaffAccount(Role.AUDITOR, b"digest", b"secret", 7, is_locked=True, lockout=Lockout(4, Uptime("b", 1.5)))
    for one in (account, replace(account, lockout=None)):
        assert open_account(ENVELOPE, "card", seal_account(ENVELOPE, "card", one)) == one
    with pytest.raises(SealBrokenError):
        open_account(ENVELOPE, "other", seal_account(ENVELOPE, "card", account))
    with pytest.raises(SealBrokenError):
        open_account(ENVELOPE, "card", ENVELOPE.seal(b"{}", "staff card"))
    assert "secret" not in repr(account)


def test_a_card_is_named_by_a_digest_that_another_machine_does_not_make() -> None:
    digest = ENVELOPE.keyed_digest(CARD.encode(), "card of staff")
    assert digest == ENVELOPE.keyed_digest(CARD.encode(), "card of staff")
    assert digest != ENVELOPE.keyed_digest(CARD.encode(), "another purpose")
    assert digest != Envelope(bytes(16)).keyed_digest(CARD.encode(), "card of staff")
