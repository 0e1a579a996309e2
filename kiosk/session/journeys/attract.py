"""Before a session: the invitation, and the screen that says why nothing can be offered."""

from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.session.commands import LoadCatalogue, StartTimer
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, Event, TimerFired
from kiosk.session.intents import LanguagePressed, MainPressed, ModePressed, SettingToggled
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.idle import Attract, OutOfService
from kiosk.session.states import Kiosk, Preferences, Setting
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to, update


def step(kiosk: Kiosk, event: Event) -> Transition:  # noqa: PLR0911  one line an event
    """A press begins the session, at once in the language or mode that was pressed, or read aloud."""
    match event:
        case MainPressed():
            return _begin(kiosk, kiosk.preferences)
        case LanguagePressed(language=language):
            return _begin(kiosk, replace(kiosk.preferences, language=language))
        case ModePressed(mode=mode):
            return _begin(kiosk, replace(kiosk.preferences, mode=mode))
        case SettingToggled(setting=Setting.VOICE):
            return _begin(kiosk, replace(kiosk.preferences, voice=True))
        case CatalogueLoaded(catalogue=catalogue):
            return Transition(replace(kiosk, catalogue=catalogue))
        case CatalogueMissing(code=code) if kiosk.catalogue is None:
            return _close(kiosk, code)
        case _:
            return stay(kiosk)


def step_out_of_service(kiosk: Kiosk, event: Event) -> Transition:
    """A catalogue that arrives opens the kiosk again; it is asked for again and again."""
    match event:
        case CatalogueLoaded(catalogue=catalogue):
            return to(replace(kiosk, catalogue=catalogue), Attract())
        case CatalogueMissing(code=code):
            return _close(kiosk, code)
        case TimerFired(name=TimerName.CATALOGUE):
            return Transition(kiosk, (LoadCatalogue(),))
        case _:
            return stay(kiosk)


def _begin(kiosk: Kiosk, preferences: Preferences) -> Transition:
    return to(replace(kiosk, preferences=preferences), Home()) if kiosk.catalogue else stay(kiosk)


def _close(kiosk: Kiosk, code: FailureCode) -> Transition:
    return update(kiosk, OutOfService(code), StartTimer(TimerName.CATALOGUE, kiosk.timeouts.catalogue_s))
