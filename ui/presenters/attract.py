"""The invitation: time, date, station, day or night, and the slides that hold today."""

from dataclasses import dataclass
from datetime import datetime, time

from kiosk.session.states import Kiosk
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
