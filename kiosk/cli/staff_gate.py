"""Who may do what from the command line: asked before anything is done, and on the record."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.cli.shell import shell_name
from kiosk.config.schema import Config, Profile
from kiosk.domain.staff import SignedIn, StaffAction, StaffRefused

if TYPE_CHECKING:
    from offline_queue.staff_book import StaffBook


@contextmanager
def staff_book(config: Config) -> "Generator[StaffBook]":
    """The station's staff."""
    from kiosk.data_folder import OUTBOX, data_folder
    from kiosk.machine_uptime import MachineUptime
    from kiosk.terminal_keys import device_envelope
    from kiosk.wall_clock import WallClock
    from offline_queue.staff_book import StaffBook

    clock = WallClock(config.station.time_zone)
    book = StaffBook(data_folder(config) / OUTBOX, device_envelope(config), clock, MachineUptime())
    try:
        yield book
    finally:
        book.close()


def is_permitted(config: Config, action: StaffAction) -> bool:
    """Whether the command may go on; says why not. A production machine with staff asks who is signed in."""
    if config.profile is not Profile.PRODUCTION:
        return True
    with staff_book(config) as book:
        if not book.is_kept():
            return True
        match book.permit(shell_name(), action):
            case StaffRefused() as refusal:
                tell(refusal)
                return False
            case SignedIn():
                return True


def tell(refusal: StaffRefused) -> None:
    """Say what was refused, and what to do."""
    from kiosk.domain.failure_table import FAILURES

    remedy = FAILURES[refusal.code].remedy
    wait = [f"{refusal.wait_s:.0f} s"] if refusal.wait_s else []
    print(f"{refusal.code}  {remedy.zh}", f"{refusal.code}  {remedy.en}", *wait, sep="\n", file=sys.stderr)
