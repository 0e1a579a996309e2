"""A card left on the reader: its holder is reminded, then the staff are called, and nobody else may use it.

A card that is laid down while nobody is at the kiosk is read in the session that begins next; where none does, the
staff are called as well.
"""

from dataclasses import replace

from kiosk.ports.card_reader import CardPlaced, CardRemoved
from kiosk.session.commands import Command, StartTimer, StopTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.states import Kiosk, LeftCard
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition


def keep_left_card(before: Kiosk, transition: Transition, event: Event) -> Transition:
    """Follow a card that lies there while nobody is, and keep the timer that calls the staff."""
    after = transition.kiosk
    lies = after.devices.card_on_reader
    match event:
        case CardPlaced() if _rests(after) and after.left_card is not LeftCard.ALARM:
            return _with(transition, after.left_card, StartTimer(TimerName.LEFT_CARD, after.timeouts.left_card_s))
        case CardRemoved() if _rests(after):
            return _with(transition, after.left_card, StopTimer(TimerName.LEFT_CARD))
        case TimerFired(name=TimerName.LEFT_CARD) if _rests(after) and lies:
            return _with(transition, LeftCard.ALARM)
        case _:
            pass
    if _rests(after) and not _rests(before) and lies:
        left = LeftCard.ALARM if after.left_card is LeftCard.ALARM else LeftCard.LYING
        return _with(transition, left, StartTimer(TimerName.LEFT_CARD, after.timeouts.left_card_s))
    if _rests(before) and not _rests(after):
        left = after.left_card if lies else LeftCard.NONE
        return _with(transition, left, StopTimer(TimerName.LEFT_CARD))
    return transition


def _rests(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, Attract | Farewell | OutOfService)


def _with(transition: Transition, left_card: LeftCard, *commands: Command) -> Transition:
    return Transition(replace(transition.kiosk, left_card=left_card), (*transition.commands, *commands))
