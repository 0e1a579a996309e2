"""A card left on the reader: its holder is reminded, then the staff are called, aloud, and nobody else may use it.

A card that is laid down while nobody is at the kiosk is read in the session that begins next; where none does, the
staff are called as well.
"""

from dataclasses import replace

from kiosk.session.commands import Command, StartTimer, StopTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.states import Kiosk, LeftCard
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition

_MOST_CALLS = 10  # aloud; after that the screen alone says it, for a hall at night


def keep_left_card(before: Kiosk, transition: Transition, event: Event) -> Transition:
    """Follow a card that lies there while nobody is, and keep the timer that calls the staff."""
    after = transition.kiosk
    left, calls = after.left_card, after.left_card_calls
    lay_alone, lies_alone = _lies_alone(before), _lies_alone(after)
    commands: tuple[Command, ...] = ()
    if lies_alone and not lay_alone:
        commands = (StartTimer(TimerName.LEFT_CARD, after.timeouts.left_card_s),)
        if not _rests(before) and left is LeftCard.NONE:
            left = LeftCard.LYING
    elif lay_alone and not lies_alone:
        commands = (StopTimer(TimerName.LEFT_CARD),)
    elif lies_alone and event == TimerFired(TimerName.LEFT_CARD):
        left, calls = LeftCard.ALARM, calls + 1
        if calls < _MOST_CALLS:
            commands = (StartTimer(TimerName.LEFT_CARD, after.timeouts.left_card_s),)
    if not _rests(after) and _rests(before) and not after.devices.card_on_reader:
        left = LeftCard.NONE  # it went while nobody could see
    calls = 0 if left is LeftCard.NONE else calls
    if (left, calls) == (after.left_card, after.left_card_calls) and not commands:
        return transition
    return Transition(replace(after, left_card=left, left_card_calls=calls), (*transition.commands, *commands))


def _lies_alone(kiosk: Kiosk) -> bool:
    return _rests(kiosk) and kiosk.devices.card_on_reader


def _rests(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, Attract | Farewell | OutOfService)
