"""The state of the kiosk: one screen, what lies over it, and what is known of the world around it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.domain.station import Station
from kiosk.session.screens import Attract, Screen
from kiosk.session.timeouts import ELDER_TIMEOUTS, NORMAL_TIMEOUTS, Timeouts


class Mode(StrEnum):
    """How the screens are drawn and paced."""

    NORMAL = "normal"
    ELDER = "elder"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class InactivityWarning:
    """Covers the screen; everything is cleared at zero."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class ConfirmCancel:
    """Asks whether to leave and clear everything."""


@dataclass(frozen=True, slots=True)
class HelpSheet:
    """Ways to a person, and the way out."""


Overlay = InactivityWarning | ConfirmCancel | HelpSheet


@dataclass(frozen=True, slots=True)
class Devices:
    """What each device last reported. None is good; unknown counts as a problem until reported.

    Attributes:
        reader: Why no card can be read.
        camera: Why no page can be photographed.
        printer: Why no receipt can be printed.
        card_on_reader: A card lies there.
    """

    reader: FailureCode | None = FailureCode.READER_ABSENT
    camera: FailureCode | None = FailureCode.CAMERA_ABSENT
    printer: FailureCode | None = FailureCode.PRINTER_ABSENT
    card_on_reader: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Whether the platform was reached lately and why not, and how many cases wait."""

    online: bool = False
    waiting: int = 0
    code: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Preferences:
    """What this resident chose; back to the defaults after every session."""

    language: Language = Language.ZH
    mode: Mode = Mode.NORMAL


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The whole state.

    Attributes:
        station: Which machine this is.
        now: Wall time of the last event, aware, in the station's zone.
        screen: What the resident is doing.
        overlay: What lies over the screen.
        devices: State of the devices.
        line: State of the line.
        preferences: The resident's choices.
        defaults: The preferences a session begins with.
        catalogue: The items, or None before they are loaded.
    """

    station: Station
    now: datetime
    screen: Screen = field(default_factory=Attract)
    overlay: Overlay | None = None
    devices: Devices = field(default_factory=Devices)
    line: Line = field(default_factory=Line)
    preferences: Preferences = field(default_factory=Preferences)
    defaults: Preferences = field(default_factory=Preferences)
    catalogue: Catalogue | None = None

    @property
    def timeouts(self) -> Timeouts:
        """The durations for this resident."""
        return ELDER_TIMEOUTS if self.preferences.mode is Mode.ELDER else NORMAL_TIMEOUTS
