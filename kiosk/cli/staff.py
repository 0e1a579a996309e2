"""`kiosk staff ...`: accounts of technicians, security and auditors, and signing in."""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config, add_typed
from kiosk.cli.outbox_folder import faults_told
from kiosk.cli.shell import shell_name
from kiosk.cli.staff_gate import staff_book, tell
from kiosk.cli.staff_prompt import ask_card, ask_code, ask_new_pin, ask_pin, new_secret_shown
from kiosk.config.files import load_config
from kiosk.domain.failure import FailureCode
from kiosk.domain.staff import Role, SignedIn, StaffAction, StaffRefused

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from offline_queue.staff_book import StaffBook

_EPILOG = """Each account has a card, a PIN and an app that shows a code of six digits. On a production machine with
staff, `kiosk outbox` and `kiosk audit` ask who is signed in where they change something or read the log.
Ends with 0 when done, 1 when refused, 2 when called wrongly."""
_Act = Callable[["StaffBook", argparse.Namespace, "Config"], int]


def add_to(commands: Commands) -> None:
    """Add this command."""
    staff = commands.add_parser(
        "staff",
        help="accounts of the staff, and signing in",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words = staff.add_subparsers(dest="word", required=True, metavar="WORD")
    add = _word(words, "add", "make an account: card, PIN, app", _add)
    add.add_argument("--role", type=Role, choices=list(Role), required=True, help="what its holder may do")
    add_typed(add)
    _word(words, "list", "every account: number, role, locked or not, wrong tries", _list)
    for name, meaning, locked in (("lock", "lock an account", True), ("unlock", "unlock an account", False)):
        _word(words, name, meaning, partial(_set_locked, locked=locked)).add_argument("number", type=int)
    add_typed(_word(words, "login", "sign in, for 15 minutes and in this shell", _login))
    _word(words, "logout", "sign out", _logout)


def first_technician(config: "Config", *, typed: bool) -> int:
    """At enrolment: the technician who stands here becomes the first of the staff, where there is none."""

    def act() -> int:
        with staff_book(config) as book:
            if book.staff():
                return 0
            print(
                "本机还没有工作人员账号，现在建立第一个技术员。\nThere is no staff yet: make the first technician now."
            )
            if status := _made(book, None, Role.TECHNICIAN, config, typed=typed):
                print("以后再建 make it later: kiosk staff add --role technician", file=sys.stderr)
            return status

    return faults_told(act, "no account was made")


def _word(words: Commands, name: str, meaning: str, act: _Act) -> argparse.ArgumentParser:
    word = words.add_parser(name, help=meaning)
    add_config(word)
    word.set_defaults(perform=partial(_with_book, act=act))
    return word


def _with_book(chosen: argparse.Namespace, act: _Act) -> int:
    config = load_config(chosen.config)

    def acting() -> int:
        with staff_book(config) as book:
            return act(book, chosen, config)

    return faults_told(acting)


def _add(book: "StaffBook", chosen: argparse.Namespace, config: "Config") -> int:
    by = book.signed_in(shell_name())
    if by is None and book.is_kept():
        return _refused(StaffRefused(FailureCode.STAFF_NOT_SIGNED_IN))
    return _made(book, by, chosen.role, config, typed=chosen.typed)


def _made(book: "StaffBook", by: SignedIn | None, role: Role, config: "Config", *, typed: bool) -> int:
    from kiosk.wall_clock import WallClock

    card = ask_card(config, typed=typed)
    pin = ask_new_pin() if card else None
    if card is None or pin is None:
        return 1
    secret = new_secret_shown(f"{config.station.terminal_name} {role}", WallClock(config.station.time_zone))
    if secret is None:
        return 1
    match book.add(by, role, card, pin, secret):
        case StaffRefused() as refusal:
            return _refused(refusal)
        case SignedIn(number=number):
            print(f"账号 {number} 已建立。Account {number} ({role}) is made.")
            return 0


def _list(book: "StaffBook", _: argparse.Namespace, __: "Config") -> int:
    lines = book.staff()
    for line in lines:
        state = "locked" if line.is_locked else f"{line.tries} wrong tries" if line.tries else "open"
        print(f"{line.number:>3}  {line.role:<10}  {state}")
    print(f"{len(lines)} accounts")
    return 0


def _set_locked(book: "StaffBook", chosen: argparse.Namespace, _: "Config", *, locked: bool) -> int:
    by = book.permit(shell_name(), StaffAction.LOCK_STAFF if locked else StaffAction.UNLOCK_STAFF)
    refusal = by if isinstance(by, StaffRefused) else book.set_locked(by, chosen.number, locked=locked)
    if refusal:
        return _refused(refusal)
    print(f"account {chosen.number} is {'locked' if locked else 'unlocked'}")
    return 0


def _login(book: "StaffBook", chosen: argparse.Namespace, config: "Config") -> int:
    card = ask_card(config, typed=chosen.typed)
    if card is None:
        return 1
    match book.sign_in(shell_name(), card, ask_pin(), ask_code()):
        case StaffRefused() as refusal:
            return _refused(refusal)
        case SignedIn(number=number, role=role):
            print(f"signed in: account {number}, {role}, for 15 minutes in this shell")
            return 0


def _logout(book: "StaffBook", _: argparse.Namespace, __: "Config") -> int:
    book.sign_out(shell_name())
    print("signed out")
    return 0


def _refused(refusal: StaffRefused) -> int:
    tell(refusal)
    sys.stdout.flush()
    return 1
