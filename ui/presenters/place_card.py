"""Waiting for a card, reading it, or saying what was wrong with the last try."""

from dataclasses import dataclass, field

from kiosk.domain.holder import Evidence
from kiosk.session.journeys.evidence import takes
from kiosk.session.journeys.phone_offer import phone_offer
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.states import Kiosk
from ui.presenters.problem import Problem, present_problem


@dataclass(frozen=True, slots=True)
class PlaceCardView:
    """What the screen shows.

    Attributes:
        item_name: What the card is for; empty where it is for looking up own cases.
        seconds_left: Until the kiosk goes back to home.
        seconds_total: Of the whole wait.
        reading: A card is being read.
        reader_ready: Whether a reader is there.
        social_security: Whether a social-security card is taken, too.
        phone: Whether the way by phone stands beside it: offered, line_down or absent.
        problem: What was wrong with the last try.
    """

    item_name: str = ""
    seconds_left: int = 0
    seconds_total: int = 1
    reading: bool = False
    reader_ready: bool = True
    social_security: bool = False
    phone: str = "absent"
    problem: Problem = field(default_factory=Problem)


def present_place_card(kiosk: Kiosk, screen: PlaceCard) -> PlaceCardView:
    """The wait in the resident's language."""
    language = kiosk.preferences.language
    return PlaceCardView(
        item_name=screen.item.name.in_language(language) if screen.item else "",
        seconds_left=screen.seconds_left,
        seconds_total=kiosk.timeouts.card_s,
        reading=screen.reading,
        reader_ready=kiosk.devices.reader is None,
        social_security=takes(kiosk, screen.item, Evidence.SOCIAL_SECURITY_CARD),
        phone=phone_offer(kiosk, screen.item).value,
        problem=present_problem(screen.problem, language),
    )
