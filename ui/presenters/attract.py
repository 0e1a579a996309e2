"""The invitation: time, date, station, day or night, and the slides that hold today."""

from dataclasses import dataclass
from datetime import datetime, time

from kiosk.domain.failure import FailureCode
from kiosk.session.states import Kiosk, LeftCard
from ui.presenters.dates import weekday_in_words

_DAY_BEGINS = time(6, 30)
_NIGHT_BEGINS = time(19, 0)


@dataclass(frozen=True, slots=True)
class SlideView:
    """One slide in words; `spoken` for somebody who hears it."""

    tag: str
    title: str
    text: str
    source: str
    spoken: str


@dataclass(frozen=True, slots=True)
class AttractView:
    """What the invitation shows.

    Attributes:
        clock: Time as HH:MM.
        date_text: Date and weekday.
        night: Whether the night scene is shown.
        station_name: Name of the station.
        terminal_name: Name of the machine.
        can_begin: Whether there is a catalogue.
        language: The language that is shown.
        mode: The mode that is shown.
        slides: What holds today; beside these there is always the invitation itself.
        card_left: A card lies on the reader, and its holder is gone or going.
        alarm_calls: How often they were; each is said aloud.
        alarm_code: Why the staff are called; empty while they are not.
    """

    clock: str = ""
    date_text: str = ""
    night: bool = False
    station_name: str = ""
    terminal_name: str = ""
    can_begin: bool = False
    language: str = "zh"
    mode: str = "normal"
    slides: tuple[SlideView, ...] = ()
    card_left: bool = False
    alarm_calls: int = 0
    alarm_code: str = ""


def present_attract(kiosk: Kiosk) -> AttractView:
    """The invitation at this time of day."""
    language = kiosk.preferences.language
    return AttractView(
        clock=f"{kiosk.now:%H:%M}",
        date_text=weekday_in_words(kiosk.now.date(), language),
        night=is_night(kiosk.now),
        station_name=kiosk.station.name.in_language(language),
        terminal_name=kiosk.station.terminal_name,
        can_begin=kiosk.catalogue is not None,
        language=language.value,
        mode=kiosk.preferences.mode.value,
        slides=_slides(kiosk),
        card_left=kiosk.left_card is not LeftCard.NONE,
        alarm_calls=kiosk.left_card_calls,
        alarm_code=FailureCode.CARD_LEFT.value if kiosk.left_card is LeftCard.ALARM else "",
    )


def _slides(kiosk: Kiosk) -> tuple[SlideView, ...]:
    language, today = kiosk.preferences.language, kiosk.now.date()
    return tuple(
        SlideView(
            tag=slide.tag.in_language(language),
            title=slide.title.in_language(language),
            text=slide.text.in_language(language),
            source=slide.source.in_language(language),
            spoken=slide.spoken.in_language(language),
        )
        for slide in (kiosk.catalogue.slides if kiosk.catalogue else ())
        if slide.holds_on(today)
    )


def is_night(now: datetime) -> bool:
    """Whether the night scene is shown at this time of the station's day."""
    return not _DAY_BEGINS <= now.time() < _NIGHT_BEGINS
