"""Every screen there is."""

from kiosk.domain.material import CARD_SIDES
from kiosk.session.screens.applying import (
    Composing,
    Consent,
    Cutting,
    Form,
    Framing,
    Gathered,
    Inspecting,
    MaterialPhase,
    Materials,
    Outlining,
    PlaceCard,
    Review,
    Sign,
    Submitting,
    Taking,
    UsePhone,
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
    | UsePhone
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

_MATERIAL_PARTS = ((Framing, Taking), (Outlining, Cutting, Composing), (Inspecting,), (Gathered,))


def screen_part(screen: Screen) -> int:
    """Which part of a screen that stays while its content changes: page of the form, paper and its phase."""
    match screen:
        case Form(first=first):
            return first
        case Materials(index=index, phase=phase, sides=sides):
            return len(_MATERIAL_PARTS) * ((CARD_SIDES + 1) * index + len(sides)) + _part_of(phase)
        case _:
            return 0


def _part_of(phase: MaterialPhase) -> int:
    return next(number for number, kinds in enumerate(_MATERIAL_PARTS) if type(phase) in kinds)
