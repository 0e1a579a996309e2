"""What stands on every screen: the header, what lies over, and which screen it is."""

from dataclasses import dataclass

from kiosk.domain.language import Language
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import (
    REFERENCE_VOLUME,
    ComfortSheet,
    ConfirmCancel,
    Contrast,
    ElderOffer,
    HelpSheet,
    InactivityWarning,
    Kiosk,
    Mode,
)

_WITH_NOBODY = {ScreenName.ATTRACT, ScreenName.OUT_OF_SERVICE, ScreenName.FAREWELL}
_HANDED_IN = {ScreenName.SUBMITTED, ScreenName.RATING}


@dataclass(frozen=True, slots=True)
class LookView:
    """The look beside the mode.

    Attributes:
        text_step: Size of the text, 0 to 2.
        high_contrast: Colours far apart, whatever the mode.
        light_ground: On white instead of black.
        calm: Nothing moves.
    """

    text_step: int = 0
    high_contrast: bool = False
    light_ground: bool = False
    calm: bool = False


@dataclass(frozen=True, slots=True)
class VoiceView:
    """What the voice is asked for.

    Attributes:
        on: Screens are read aloud.
        slower: It takes its time.
        volume: 1 to 5.
        headset: Only the resident hears it.
    """

    on: bool = False
    slower: bool = False
    volume: int = REFERENCE_VOLUME
    headset: bool = False


@dataclass(frozen=True, slots=True)
class AppView:
    """The frame around the screens.

    Attributes:
        screen: Name of the screen.
        overlay: "inactivity", "confirm_cancel", "help", "comfort" or empty.
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
        elder_offered: Somebody hesitates, and is offered the elder version.
        steps: The steps of the application under way, in words.
        step: Which one this is, from 0.
        look: What changes the size or the colours of everything.
        voice: What the voice is asked for.
        low_reach: What is pressed stands low.
        left_hand: The foot is mirrored.
        dark: The panel shows nothing.
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
    elder_offered: bool = False
    steps: tuple[str, ...] = ()
    step: int = 0
    look: LookView = LookView()
    voice: VoiceView = VoiceView()
    low_reach: bool = False
    left_hand: bool = False
    dark: bool = False


def present_app(kiosk: Kiosk) -> AppView:
    """The frame for this state."""
    chosen = kiosk.preferences
    warning = kiosk.overlay if isinstance(kiosk.overlay, InactivityWarning) else None
    steps, step = _steps(kiosk)
    return AppView(
        screen=kiosk.screen.name.value,
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
        in_session=kiosk.screen.name not in _WITH_NOBODY,
        handed_in=kiosk.screen.name in _HANDED_IN,
        elder_offered=kiosk.elder_offer is ElderOffer.MADE,
        steps=steps,
        step=step,
        look=LookView(
            text_step=chosen.text_step,
            high_contrast=chosen.contrast is not Contrast.OFF,
            light_ground=chosen.contrast is Contrast.ON_WHITE,
            calm=chosen.calm,
        ),
        voice=VoiceView(chosen.speaks, chosen.slower, chosen.volume, chosen.headset),
        low_reach=chosen.low_reach,
        left_hand=chosen.left_hand,
        dark=chosen.dark,
    )


def other_language(language: str) -> Language:
    """The language that the header's button offers."""
    return Language.ZH if language == Language.EN.value else Language.EN


def other_mode(mode: str) -> Mode:
    """The mode that the header's button offers."""
    return Mode.NORMAL if mode == Mode.ELDER.value else Mode.ELDER


def _steps(kiosk: Kiosk) -> tuple[tuple[str, ...], int]:
    if kiosk.screen.name in _WITH_NOBODY:
        return (), 0
    from ui.presenters.steps import present_steps  # the first frame needs no screens of an application

    return present_steps(kiosk.screen, kiosk.preferences.language)


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
        case ComfortSheet():
            return "comfort"
