"""Every screen there is."""

from kiosk.session.screens.applying import (
    Consent,
    Cutting,
    Form,
    Inspecting,
    Materials,
    Outlining,
    PlaceCard,
    Review,
    Sign,
    Submitting,
)
from kiosk.session.screens.browsing import Home, Hotline, ItemList, OneThingGuide, Search, ServiceGuide
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.screens.looking_up import MyCase, MyCases

Screen = (
    Attract
    | OutOfService
    | Home
    | ItemList
    | Search
    | OneThingGuide
    | Hotline
    | MyCases
    | MyCase
    | ServiceGuide
    | PlaceCard
    | Consent
    | Form
    | Materials
    | Review
    | Sign
    | Submitting
    | Submitted
    | Rating
    | Farewell
)


def screen_part(screen: Screen) -> int:
    """Which part of a screen that stays while its content changes: page of the form, paper and its phase."""
    match screen:
        case Form(first=first):
            return first
        case Materials(index=index, phase=phase):
            return 3 * index + (2 if isinstance(phase, Inspecting) else isinstance(phase, Outlining | Cutting))
        case _:
            return 0
