"""What is done together: its parts, and what each needs."""

from dataclasses import dataclass

from kiosk.session.screens.browsing import OneThingGuide
from kiosk.session.states import Kiosk
from ui.presenters.meanings import present_meanings


@dataclass(frozen=True, slots=True)
class LegRow:
    """One part: its place, what it is, what it needs."""

    number: int
    name: str
    needs: str


@dataclass(frozen=True, slots=True)
class OneThingView:
    """What the guide of a one-thing shows.

    Attributes:
        title: Its name.
        meaning: A word of it explained, in the elder version; empty for none.
        icon_name: Its icon.
        where: Where to apply.
        legs: Its parts.
        sample: Whether it is sample data.
    """

    title: str = ""
    meaning: str = ""
    icon_name: str = ""
    where: str = ""
    legs: tuple[LegRow, ...] = ()
    sample: bool = False


def present_one_thing(kiosk: Kiosk, screen: OneThingGuide) -> OneThingView:
    """The guide in the resident's language."""
    language, thing = kiosk.preferences.language, screen.thing
    (meaning,) = present_meanings(kiosk, f"{thing.name.in_language(language)}\n{thing.where.in_language(language)}")
    return OneThingView(
        title=thing.name.in_language(language),
        meaning=meaning,
        icon_name=thing.icon,
        where=thing.where.in_language(language),
        legs=tuple(
            LegRow(number, leg.name.in_language(language), leg.needs.in_language(language))
            for number, leg in enumerate(thing.legs, start=1)
        ),
        sample=thing.sample,
    )
