"""Before a session: the invitation, and the screen that says why nothing can be offered."""

from dataclasses import replace

from kiosk.session.events import (
    CatalogueLoaded,
    CatalogueMissing,
    Event,
    LanguagePressed,
    MainPressed,
    ModePressed,
)
from kiosk.session.states import Attract, Home, Kiosk, OutOfService
from kiosk.session.transition import Transition, stay, to, update


def step(kiosk: Kiosk, event: Event) -> Transition:
    """A press begins the session, at once in the language or mode that was pressed."""
    match event:
        case MainPressed():
            return _begin(kiosk)
        case LanguagePressed(language=language):
            return _begin(replace(kiosk, preferences=replace(kiosk.preferences, language=language)))
        case ModePressed(mode=mode):
            return _begin(replace(kiosk, preferences=replace(kiosk.preferences, mode=mode)))
        case CatalogueLoaded(catalogue=catalogue):
            return Transition(replace(kiosk, catalogue=catalogue))
        case CatalogueMissing(code=code) if kiosk.catalogue is None:
            return update(kiosk, OutOfService(code))
        case _:
            return stay(kiosk)


def step_out_of_service(kiosk: Kiosk, event: Event) -> Transition:
    """A catalogue that arrives opens the kiosk again."""
    match event:
        case CatalogueLoaded(catalogue=catalogue):
            return to(replace(kiosk, catalogue=catalogue), Attract())
        case _:
            return stay(kiosk)


def _begin(kiosk: Kiosk) -> Transition:
    return to(kiosk, Home()) if kiosk.catalogue else stay(kiosk)
