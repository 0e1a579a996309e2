"""Thanks and goodbye."""

from dataclasses import dataclass

from kiosk.session.screens.idle import Farewell, FarewellReason
from kiosk.session.states import Kiosk
from ui.presenters.attract import is_night


@dataclass(frozen=True, slots=True)
class FarewellView:
    """What the screen shows.

    Attributes:
        done: Whether a case was handed in; else the resident left before.
        card_still_there: The card lies on the reader.
        night: Whether the night scene is shown.
    """

    done: bool = False
    card_still_there: bool = False
    night: bool = False


def present_farewell(kiosk: Kiosk, screen: Farewell) -> FarewellView:
    """The goodbye for the way the session ended."""
    return FarewellView(
        done=screen.reason is FarewellReason.DONE,
        card_still_there=kiosk.devices.card_on_reader,
        night=is_night(kiosk.now),
    )
