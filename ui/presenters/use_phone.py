"""Waiting for a phone: the code to scan, how far it is, or what was wrong with the last try."""

from dataclasses import dataclass, field

from kiosk.session.screens.applying import UsePhone
from kiosk.session.states import Kiosk
from ui.presenters.problem import Problem, present_problem


@dataclass(frozen=True, slots=True)
class UsePhoneView:
    """What the screen shows.

    Attributes:
        code_source: The picture of the code to scan; empty where none is shown.
        opening: A code is being asked for.
        seen: A phone has scanned it and shall confirm.
        checking: A code was scanned from a phone, and is being looked at.
        scanner_ready: Whether there is a scanner for the code on a phone.
        seconds_left: Until the kiosk goes back to home.
        seconds_total: Of the whole wait.
        problem: What was wrong with the last try.
    """

    code_source: str = field(default="", repr=False)
    opening: bool = True
    seen: bool = False
    checking: bool = False
    scanner_ready: bool = False
    seconds_left: int = 0
    seconds_total: int = 1
    problem: Problem = field(default_factory=Problem)


def present_use_phone(kiosk: Kiosk, screen: UsePhone) -> UsePhoneView:
    """The wait in the resident's language."""
    return UsePhoneView(
        code_source=f"image://code/{screen.qr.address}" if screen.qr else "",
        opening=screen.opening,
        seen=screen.seen,
        checking=screen.checking,
        scanner_ready=kiosk.devices.scanner is None,
        seconds_left=screen.seconds_left,
        seconds_total=kiosk.timeouts.card_s,
        problem=present_problem(screen.problem, kiosk.preferences.language),
    )
