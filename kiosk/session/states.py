"""The state of the kiosk: one screen, what lies over it, and what is known of the world around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.session.screens.idle import Attract
from kiosk.session.timeouts import ELDER_TIMEOUTS, NORMAL_TIMEOUTS, Timeouts

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.station import Station
    from kiosk.session.screens.screen import Screen

TEXT_STEPS = 3
QUIETEST, REFERENCE_VOLUME, LOUDEST = 1, 3, 5  # the middle is set to 65 dBA at 0.6 m when the machine is installed


class Mode(StrEnum):
    """How the screens are drawn and paced."""

    NORMAL = "normal"
    ELDER = "elder"
    CONTRAST = "contrast"


class ElderOffer(StrEnum):
    """Whether the elder version was offered in this session."""

    AHEAD = "ahead"
    MADE = "made"
    PAST = "past"


class LeftCard(StrEnum):
    """Whether a card lies on the reader although the session of its holder is over."""

    NONE = "none"
    LYING = "lying"
    ALARM = "alarm"  # nobody came back for it


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


@dataclass(frozen=True, slots=True)
class ComfortSheet:
    """How to see, hear and reach; `page` counts from 0."""

    page: int = 0


Overlay = InactivityWarning | ConfirmCancel | HelpSheet | ComfortSheet


class Contrast(StrEnum):
    """Colours far apart, with the sizes of the mode."""

    OFF = "off"
    ON_BLACK = "on_black"
    ON_WHITE = "on_white"


class Setting(StrEnum):
    """What the accessibility sheet offers, in its order: what most need comes first. To repeat changes nothing here."""

    TEXT = "text"
    VOICE = "voice"
    VOLUME = "volume"
    REPEAT = "repeat"
    SLOWER = "slower"
    CONTRAST = "contrast"
    LOW_REACH = "low_reach"
    LEFT_HAND = "left_hand"
    CALM = "calm"
    HEADSET = "headset"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Devices:
    """What each device last reported. None is good; unknown counts as a problem until reported.

    Attributes:
        reader: Why no card can be read.
        camera: Why no page can be photographed.
        printer: Why no receipt can be printed.
        scanner: Why no code can be scanned. A station may have none.
        card_on_reader: A card lies there.
        speech: Why nothing can be read aloud. Looked for when the voice is first switched on, and good until then.
        document_printer: Why no page can be printed on A4 paper; a station without such a printer never hears of it.
        paper_low: The receipt printer's roll ends soon.
        document_supplies_low: Paper or toner of the A4 printer end soon.
    """

    reader: FailureCode | None = FailureCode.READER_ABSENT
    camera: FailureCode | None = FailureCode.CAMERA_ABSENT
    printer: FailureCode | None = FailureCode.PRINTER_ABSENT
    scanner: FailureCode | None = FailureCode.SCANNER_ABSENT
    card_on_reader: bool = False
    speech: FailureCode | None = None
    document_printer: FailureCode | None = FailureCode.DOCUMENT_PRINTER_OFFLINE
    paper_low: bool = False
    document_supplies_low: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Whether the platform was reached lately and why not, and how many cases wait."""

    online: bool = False
    waiting: int = 0
    code: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """Whether a case could be kept here if somebody began one now, and if not, why; for all services, or for some."""

    closed: FailureCode | None = None
    closed_items: tuple[tuple[str, FailureCode], ...] = ()

    def refusal(self, item_code: str) -> FailureCode | None:
        """Why this service cannot be begun; None where it can."""
        return self.closed or dict(self.closed_items).get(item_code)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What this resident chose; back to the defaults after every session.

    Attributes:
        language: Of words and voice.
        mode: How the screens are drawn and paced.
        contrast: Colours far apart, or those of the mode.
        text_step: 0 to 2, on top of the mode.
        voice: Whether screens are read aloud; None leaves that to the mode.
        slower: The voice takes its time.
        volume: 1 to 5.
        headset: Only this resident hears the voice, so it may say what is filled in.
        low_reach: Everything that is pressed stands low.
        left_hand: The foot is mirrored.
        calm: Nothing moves.
        blank: The panel was asked to be dark, so that only the voice tells.
    """

    language: Language = Language.ZH
    mode: Mode = Mode.NORMAL
    contrast: Contrast = Contrast.OFF
    text_step: int = 0
    voice: bool | None = None
    slower: bool = False
    volume: int = REFERENCE_VOLUME
    headset: bool = False
    low_reach: bool = False
    left_hand: bool = False
    calm: bool = False
    blank: bool = False

    @property
    def speaks(self) -> bool:
        """Whether screens are read aloud: as chosen, else in the elder version."""
        return self.mode is Mode.ELDER if self.voice is None else self.voice

    @property
    def dark(self) -> bool:
        """Whether the panel shows nothing."""
        return self.blank and self.speaks


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
        intake: Whether cases are taken in.
        preferences: The resident's choices.
        defaults: The preferences a session begins with.
        catalogue: The items, or None before they are loaded.
        elder_offer: Whether the elder version was offered.
        left_card: Whether somebody's card was left on the reader. It is read for nobody until it was lifted.
        left_card_calls: How often the staff were called to it.
        pages_asked: How many pages on A4 paper were asked for since the start; numbers their prints.
    """

    station: Station
    now: datetime
    screen: Screen = field(default_factory=Attract)
    overlay: Overlay | None = None
    devices: Devices = field(default_factory=Devices)
    line: Line = field(default_factory=Line)
    intake: Intake = field(default_factory=Intake)
    preferences: Preferences = field(default_factory=Preferences)
    defaults: Preferences = field(default_factory=Preferences)
    catalogue: Catalogue | None = None
    elder_offer: ElderOffer = ElderOffer.AHEAD
    left_card: LeftCard = LeftCard.NONE
    left_card_calls: int = 0
    pages_asked: int = 0

    @property
    def timeouts(self) -> Timeouts:
        """The durations for this resident."""
        return ELDER_TIMEOUTS if self.preferences.mode is Mode.ELDER else NORMAL_TIMEOUTS
