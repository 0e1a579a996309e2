"""What stands on every screen: the header, what lies over, and which screen it is."""

from dataclasses import dataclass

from kiosk.domain.language import Language
from kiosk.session.screens import Attract as AttractState
from kiosk.session.screens import Farewell as FarewellState
from kiosk.session.screens import OutOfService as OutOfServiceState
from kiosk.session.screens import Rating as RatingState
from kiosk.session.screens import Submitted, screen_name
from kiosk.session.states import ConfirmCancel, HelpSheet, InactivityWarning, Kiosk, Mode
from ui.presenters.steps import present_steps


@dataclass(frozen=True, slots=True)
class AppView:
    """The frame around the screens.

    Attributes:
        screen: Name of the screen.
        overlay: "inactivity", "confirm_cancel", "help" or empty.
        language: "zh" or "en".
        mode: "normal", "elder" or "contrast".
        clock: Time as HH:MM.
        online: Whether the platform was reached lately.
        waiting: How many cases wait to be sent.
        station_name: Name of the station.
        terminal_name: Name of the machine.
        phone: Telephone for help.
        seconds_left: Of the inactivity warning.
        seconds_total: Of the inactivity warning.
        in_session: Whether somebody is here.
        handed_in: Whether the case is safe, so that leaving loses nothing.
        steps: The steps of the application under way, in words.
        step: Which one this is, from 0.
    """

    screen: str = "attract"
    overlay: str = ""
    language: str = "zh"
    mode: str = "normal"
    clock: str = ""
    online: bool = False
    waiting: int = 0
    station_name: str = ""
    terminal_name: str = ""
    phone: str = ""
    seconds_left: int = 0
    seconds_total: int = 1
    in_session: bool = False
    handed_in: bool = False
    steps: tuple[str, ...] = ()
    step: int = 0


def present_app(kiosk: Kiosk) -> AppView:
    """The frame for this state."""
    warning = kiosk.overlay if isinstance(kiosk.overlay, InactivityWarning) else None
    steps, step = present_steps(kiosk.screen, kiosk.preferences.language)
    return AppView(
        screen=screen_name(kiosk.screen).value,
        overlay=_overlay_name(kiosk),
        language=kiosk.preferences.language.value,
        mode=kiosk.preferences.mode.value,
        clock=f"{kiosk.now:%H:%M}",
        online=kiosk.line.online,
        waiting=kiosk.line.waiting,
        station_name=kiosk.station.name.in_language(kiosk.preferences.language),
        terminal_name=kiosk.station.terminal_name,
        phone=kiosk.station.phone,
        seconds_left=warning.seconds_left if warning else 0,
        seconds_total=kiosk.timeouts.warning_s,
        in_session=not isinstance(kiosk.screen, AttractState | OutOfServiceState | FarewellState),
        handed_in=isinstance(kiosk.screen, Submitted | RatingState),
        steps=steps,
        step=step,
    )


def other_language(language: str) -> Language:
    """The language that the header's button offers."""
    return Language.ZH if language == Language.EN.value else Language.EN


def other_mode(mode: str) -> Mode:
    """The mode that the header's button offers."""
    return Mode.NORMAL if mode == Mode.ELDER.value else Mode.ELDER


def _overlay_name(kiosk: Kiosk) -> str:
    match kiosk.overlay:
        case None:
            return ""
        case InactivityWarning():
            return "inactivity"
        case ConfirmCancel():
            return "confirm_cancel"
        case HelpSheet():
            return "help"
