"""What can lie over any screen, and what counts everywhere: inactivity, help, leaving, language, mode."""

from dataclasses import replace

from kiosk.session.comfort import step_comfort
from kiosk.session.commands import StartTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import (
    HelpClosed,
    HelpPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ModePressed,
    StillHerePressed,
)
from kiosk.session.journeys.ending import farewell, leave
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review, Sign, Submitting, UsePhone
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell, FarewellReason, OutOfService
from kiosk.session.states import ComfortSheet, ConfirmCancel, HelpSheet, InactivityWarning, Kiosk, Overlay
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay


def step_overlay(kiosk: Kiosk, overlay: Overlay, event: Event) -> Transition | None:
    """What the overlay makes of an intent or a timer; None lets a timer through to the screen below."""
    match overlay:
        case InactivityWarning():
            return _step_warning(kiosk, overlay, event)
        case ConfirmCancel():
            return _step_confirm(kiosk, event)
        case HelpSheet():
            return _step_help(kiosk, event)
        case ComfortSheet():  # pragma: no branch  the union ends here
            return _step_sheet(kiosk, event)


def step_everywhere(kiosk: Kiosk, event: Event) -> Transition | None:
    """What counts on every screen; None where the screen itself decides."""
    resting = isinstance(kiosk.screen, Attract | OutOfService | Farewell)
    match event:
        case TimerFired(name=TimerName.INACTIVITY) if is_guarded(kiosk):
            return _warn(kiosk)
        case HelpPressed():
            return Transition(replace(kiosk, overlay=HelpSheet()))
        case LeavePressed():
            return _ask_to_leave(kiosk)
        case LanguagePressed(language=language) if not resting:
            return Transition(replace(kiosk, preferences=replace(kiosk.preferences, language=language)))
        case ModePressed(mode=mode) if not resting:
            return Transition(replace(kiosk, preferences=replace(kiosk.preferences, mode=mode)))
        case _:
            return step_comfort(kiosk, event)


def is_guarded(kiosk: Kiosk) -> bool:
    """Whether inactivity is watched: not where nobody is, nor where the screen ends by itself."""
    if isinstance(kiosk.screen, Attract | OutOfService):
        return kiosk.overlay is not None
    return not isinstance(kiosk.screen, PlaceCard | UsePhone | Submitting | Farewell)


def _step_warning(kiosk: Kiosk, warning: InactivityWarning, event: Event) -> Transition | None:
    match event:
        case TimerFired(name=TimerName.SECOND) if warning.seconds_left > 1:
            fewer = InactivityWarning(warning.seconds_left - 1)
            return Transition(replace(kiosk, overlay=fewer), (StartTimer(TimerName.SECOND, 1),))
        case TimerFired(name=TimerName.SECOND):
            return leave(kiosk)
        case TimerFired():
            return None
        case StillHerePressed():
            return Transition(replace(kiosk, overlay=None))
        case LeaveConfirmed():
            return farewell(kiosk, _reason(kiosk))
        case _:
            return stay(kiosk)


def _step_confirm(kiosk: Kiosk, event: Event) -> Transition | None:
    match event:
        case TimerFired():
            return None
        case LeaveConfirmed():
            return farewell(kiosk, FarewellReason.CANCELLED)
        case LeaveDeclined():
            return Transition(replace(kiosk, overlay=None))
        case _:
            return stay(kiosk)


def _step_help(kiosk: Kiosk, event: Event) -> Transition | None:
    match event:
        case TimerFired() | ModePressed():  # the sheet offers the elder version, and stays
            return None
        case HelpClosed():
            return Transition(replace(kiosk, overlay=None))
        case LeavePressed():
            return _ask_to_leave(kiosk)
        case _:
            return stay(kiosk)


def _step_sheet(kiosk: Kiosk, event: Event) -> Transition | None:
    if isinstance(event, TimerFired | LanguagePressed | ModePressed):
        return None
    return step_comfort(kiosk, event) or stay(kiosk)


def _warn(kiosk: Kiosk) -> Transition:
    if isinstance(kiosk.screen, Attract | OutOfService):
        return Transition(replace(kiosk, overlay=None))  # nobody's data are here: the help sheet just closes
    if isinstance(kiosk.overlay, InactivityWarning):
        return stay(kiosk)
    warning = InactivityWarning(kiosk.timeouts.warning_s)
    return Transition(replace(kiosk, overlay=warning), (StartTimer(TimerName.SECOND, 1),))


def _ask_to_leave(kiosk: Kiosk) -> Transition:
    """Ask first where something would be lost; where nothing is, leave at once."""
    match kiosk.screen:
        case Consent() | Form() | Materials() | Review() | Sign():
            return Transition(replace(kiosk, overlay=ConfirmCancel()))
        case Submitting():
            return stay(kiosk)
        case Submitted() | Rating():
            return farewell(kiosk, FarewellReason.DONE)
        case _:
            return leave(kiosk)


def _reason(kiosk: Kiosk) -> FarewellReason:
    handed_in = isinstance(kiosk.screen, Submitted | Rating)
    return FarewellReason.DONE if handed_in else FarewellReason.CANCELLED
