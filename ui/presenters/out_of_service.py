"""Why nothing can be offered."""

from dataclasses import dataclass, field

from kiosk.session.screens.idle import OutOfService
from kiosk.session.states import Kiosk
from ui.presenters.attract import is_night
from ui.presenters.problem import Problem, present_problem


@dataclass(frozen=True, slots=True)
class OutOfServiceView:
    """The reason, and where to ask.

    Attributes:
        problem: The reason.
        phone: Telephone for help.
        station_name: Name of the station.
        terminal_name: Name of the machine, to tell on the telephone.
        night: Whether the night scene is shown.
    """

    problem: Problem = field(default_factory=Problem)
    phone: str = ""
    station_name: str = ""
    terminal_name: str = ""
    night: bool = False


def present_out_of_service(kiosk: Kiosk, screen: OutOfService) -> OutOfServiceView:
    """The reason in the resident's language."""
    language = kiosk.preferences.language
    return OutOfServiceView(
        problem=present_problem(screen.code, language),
        phone=kiosk.station.phone,
        station_name=kiosk.station.name.in_language(language),
        terminal_name=kiosk.station.terminal_name,
        night=is_night(kiosk.now),
    )
