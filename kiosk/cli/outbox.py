"""`kiosk outbox ...` and `kiosk audit ...`: what waits at a station, and whether what is stored is whole. For staff.

A running kiosk and its sync process need not be stopped. Cases stay sealed: nothing personal is shown.
"""

import argparse
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from kiosk.cli import outbox_bundle
from kiosk.cli.arguments import Commands, add_config
from kiosk.cli.outbox_folder import faults_told, outbox_data
from kiosk.cli.staff_gate import is_permitted
from kiosk.config.files import load_config
from kiosk.domain.staff import StaffAction

if TYPE_CHECKING:
    from datetime import datetime

    from offline_queue.stock import Refusal, Stock, StockedCase

_UNCERTAIN = "cases taken in after the last backup may be missing, too: their numbers are lost"
_EPILOG = "Ends with 0 when done and whole, 1 when refused or damaged, 2 when called wrongly."


def add_to(commands: Commands) -> None:
    """Add both commands."""
    outbox = commands.add_parser("outbox", help="what waits to be sent, for staff", epilog=_EPILOG)
    words = outbox.add_subparsers(dest="word", required=True, metavar="WORD")
    _add(words, "list", "every case: number, time, state, attempts, last code, service", _list)
    for name, meaning, act, action in (
        ("show", "one case, with the reason why it is not sent", _show, None),
        ("retry", "put a case from the shelf back into the queue", _retry, StaffAction.RETRY_CASE),
        ("drop", "delete the content of a case on the shelf for good", _drop, StaffAction.DROP_CASE),
    ):
        _add(words, name, meaning, act, action).add_argument(
            "local_no", metavar="NUMBER", help="such as YL0017-2611-0328"
        )
    _add(words, "health", "whether the intake is open, how near its limits are, room, backup", _health)
    _add(words, "verify", "open everything that is stored and name what is damaged", _verify)
    outbox_bundle.add_to(words)
    word = words.add_parser("salvage", help="read a broken database into a new one; the kiosk must be stopped")
    add_config(word)
    word.set_defaults(perform=_salvage)

    audit = commands.add_parser("audit", help="the log of what was done, for auditors", epilog=_EPILOG)
    words = audit.add_subparsers(dest="word", required=True, metavar="WORD")
    _add(words, "list", "every entry: place, time, event, facts, digest", _audit_list, StaffAction.READ_AUDIT)
    checked = _add(
        words,
        "verify",
        "name the first entry that was altered, removed or put in",
        _audit_verify,
        StaffAction.READ_AUDIT,
    )
    checked.add_argument("--head", default="", metavar="DIGEST", help="a digest that must be in the log")


def _add(
    words: Commands,
    name: str,
    meaning: str,
    act: "Callable[[Stock, argparse.Namespace], int]",
    action: StaffAction | None = None,
) -> argparse.ArgumentParser:
    word = words.add_parser(name, help=meaning)
    add_config(word)
    word.set_defaults(perform=partial(_with_stock, act=act, action=action))
    return word


def _with_stock(
    chosen: argparse.Namespace, act: "Callable[[Stock, argparse.Namespace], int]", action: StaffAction | None = None
) -> int:
    def acting() -> int:
        config = load_config(chosen.config)
        outbox_data(config)
        if action is not None and not is_permitted(config, action):
            return 1
        with _opened(chosen) as stock:
            return act(stock, chosen)

    return faults_told(acting)


@contextmanager
def _opened(chosen: argparse.Namespace) -> "Generator[Stock]":
    from kiosk.data_folder import OUTBOX
    from kiosk.terminal_keys import device_envelope
    from kiosk.wall_clock import WallClock
    from offline_queue.stock import Stock

    config = load_config(chosen.config)
    folder = outbox_data(config)
    stock = Stock(folder / OUTBOX, device_envelope(config), WallClock(config.station.time_zone))
    try:
        yield stock
    finally:
        stock.close()


def _line(case: "StockedCase") -> str:
    state = case.status.value if case.has_content or case.status == "delivered" else "dropped"
    end = case.case_no or case.last_code or "-"
    return f"{case.local_no}  {case.accepted_at[:16]}  {state:<9}  {case.attempts:>3}  {end:<20}  {case.item_name}"


def _list(stock: "Stock", _: argparse.Namespace) -> int:
    cases = stock.cases()
    print(*map(_line, cases), f"{len(cases)} cases", sep="\n")
    clock = stock.clock()
    if clock is not None and clock.is_wrong:
        print(
            f"this machine's clock is {clock.offset_s} s behind the platform's since {clock.at[:16]}: set it (CLK-01)"
        )
    return 0


def _show(stock: "Stock", chosen: argparse.Namespace) -> int:
    case = stock.case(chosen.local_no)
    if case is None:
        print("there is no such case here", file=sys.stderr)
        return 1
    print(_line(case), stock.reason(case.local_no), sep="\n")
    return 0


def _retry(stock: "Stock", chosen: argparse.Namespace) -> int:
    return _told(stock.retry(chosen.local_no), "back in the queue")


def _drop(stock: "Stock", chosen: argparse.Namespace) -> int:
    return _told(stock.drop(chosen.local_no), "its content is deleted")


def _told(refusal: "Refusal | None", done: str) -> int:
    print(refusal.value if refusal else done, file=sys.stderr if refusal else sys.stdout)
    return 1 if refusal else 0


def _health(stock: "Stock", chosen: argparse.Namespace) -> int:
    from offline_queue.intake_limits import judge

    found = stock.health()
    situation = found.situation
    verdict = judge(load_config(chosen.config).intake, situation)
    closed = [("all services", verdict.closed)] if verdict.closed else list(verdict.closed_items)
    waiting = sum(queue.waiting for queue in situation.queues)
    oldest = min((f"{queue.oldest:%Y-%m-%d %H:%M}" for queue in situation.queues if queue.oldest), default="-")
    print(
        *([f"closed for {item}: {code}" for item, code in closed] or ["the intake is open"]),
        f"{waiting} wait, the oldest since {oldest}; {found.shelved} on the shelf, {found.exported} exported",
        f"{situation.free_bytes >> 20} MB free, write-ahead log {found.wal_bytes >> 10} KB",
        f"backup of {_time(found.backed_up_at)}, catalogue confirmed {_time(situation.confirmed_at)}",
        *(f"WARNING {warning}" for warning in verdict.warnings),
        sep="\n",
    )
    return 1 if closed or verdict.warnings else 0


def _time(moment: "datetime | None") -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"


def _verify(stock: "Stock", _: argparse.Namespace) -> int:
    damage = stock.damage()
    print(*(damage or ["everything that is stored is whole"]), sep="\n")
    return 1 if damage else 0


def _salvage(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import OUTBOX
    from offline_queue.database import DATABASE_NAME
    from offline_queue.database_files import BROKEN_NAME, is_whole
    from offline_queue.faults import STORAGE_ERRORS
    from offline_queue.salvage import alone, salvage

    folder = outbox_data(load_config(chosen.config)) / OUTBOX
    with alone(folder) as granted:
        if not granted:
            print("stop the kiosk and its sync process first", file=sys.stderr)
            return 1
        with suppress(*STORAGE_ERRORS):  # a disk that does not give the file is a reason to go on
            if is_whole(folder / DATABASE_NAME):
                print("the database is whole: there is nothing to salvage")
                return 0
        try:
            found = salvage(folder, DATABASE_NAME)
        except STORAGE_ERRORS as error:
            print(f"it cannot be salvaged: {type(error).__name__} {error}", file=sys.stderr)
            return 1
    print(
        f"{found.rows['entries']} cases were read; the broken file is kept as {folder / BROKEN_NAME}",
        f"{len(found.missing)} cases are missing; {found.refused} rows had lost what they belong to",
        *(f"only the backup still had {local_no}: it is as it was then" for local_no in found.from_backup),
        *(f"case number {local_no} is missing" for local_no in found.missing),
        *([] if found.certain else [_UNCERTAIN]),
        sep="\n",
    )

    def note_and_verify(stock: "Stock", _: argparse.Namespace) -> int:
        stock.note_salvage(found.rows["entries"], len(found.missing))
        return _verify(stock, chosen)

    return _with_stock(chosen, note_and_verify)


def _audit_list(stock: "Stock", _: argparse.Namespace) -> int:
    print(*stock.audit_lines(), sep="\n")
    return 0


def _audit_verify(stock: "Stock", chosen: argparse.Namespace) -> int:
    broken = stock.broken_audit(chosen.head)
    print(f"entry {broken.sequence}: {broken.reason}" if broken else "the chain holds")
    return 1 if broken else 0
