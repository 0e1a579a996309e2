"""A state of a screen that can look different, and the way to it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.session.states import Mode
from tests.doubles.playbook import Playbook


@dataclass(frozen=True, slots=True)
class Story:
    """A state and the way to it; `tell` begins anew each time."""

    name: str
    tell: Callable[[Mode], Playbook]
