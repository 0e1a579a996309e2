"""The one ending: whatever happened, everything personal is forgotten and every device is put to rest."""

from dataclasses import replace

from kiosk.session.commands import (
    Command,
    LoadCatalogue,
    RestCamera,
    RestCard,
    RestScanner,
    StartTimer,
    StopTimer,
    WipeSession,
    WithdrawDocuments,
)
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import MainPressed, Touched
from kiosk.session.screens.idle import Attract, Farewell, FarewellReason
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to

_TIMERS = (name for name in TimerName if name is not TimerName.LEFT_CARD)  # that one begins when a session ends
_REST: tuple[Command, ...] = (
    *(StopTimer(name) for name in _TIMERS),
    RestCard(),
    RestScanner(),
    RestCamera(),
    WithdrawDocuments(),
    WipeSession(),
)


def farewell(kiosk: Kiosk, reason: FarewellReason) -> Transition:
    """Clear at once, then say goodbye in the resident's own language and mode."""
    return to(kiosk, Farewell(reason), *_REST, StartTimer(TimerName.FAREWELL, kiosk.timeouts.farewell_s))


def leave(kiosk: Kiosk) -> Transition:
    """Clear at once and invite the next person, with the settings back to the defaults."""
    return to(replace(kiosk, preferences=kiosk.defaults), Attract(), *_REST, LoadCatalogue())


def step(kiosk: Kiosk, event: Event) -> Transition:
    """The farewell ends by itself or at a touch."""
    match event:
        case TimerFired(name=TimerName.FAREWELL) | MainPressed() | Touched():
            return leave(kiosk)
        case _:
            return stay(kiosk)
