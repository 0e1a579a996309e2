"""The answer of a step: the next state and the commands, in order."""

from dataclasses import dataclass, replace

from kiosk.session.commands import Command
from kiosk.session.screens.screen import Screen
from kiosk.session.states import Kiosk


@dataclass(frozen=True, slots=True)
class Transition:
    """What the kiosk becomes and what it asks for."""

    kiosk: Kiosk
    commands: tuple[Command, ...] = ()


def stay(kiosk: Kiosk) -> Transition:
    """Nothing to do: the state does not know the event (fail closed)."""
    return Transition(kiosk)


def to(kiosk: Kiosk, screen: Screen, *commands: Command) -> Transition:
    """Show `screen`, with nothing over it."""
    return Transition(replace(kiosk, screen=screen, overlay=None), commands)


def update(kiosk: Kiosk, screen: Screen, *commands: Command) -> Transition:
    """The same screen with other content; what lies over it stays."""
    return Transition(replace(kiosk, screen=screen), commands)
