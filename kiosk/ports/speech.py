"""Port: the voice. It says what the front end hands it; what may be said is decided there, never here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language


@dataclass(frozen=True, slots=True)
class SpeechReady:
    """There is a voice, and it is silent: after it was found, at the end of what it said, and when it was stopped."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """It has begun to speak."""


@dataclass(frozen=True, slots=True)
class NoEngine:
    """There is no voice. The adapter looks again when it is next asked to speak."""

    code: FailureCode


SpeechReport = SpeechReady | Speaking | NoEngine


class Speech(Protocol):
    """A voice. All methods return at once; reports come on any thread."""

    def start(self, report: Callable[[SpeechReport], None]) -> None:
        """Look for a voice. Answered by SpeechReady or NoEngine."""
        ...

    def say(self, text: str, language: Language) -> None:
        """Say `text` instead of whatever is being said. Answered by Speaking, then SpeechReady."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def set_rate(self, rate: float) -> None:
        """How fast, from -1 to 1; 0 is the voice's own pace. Counts from the next `say`."""
        ...

    def set_volume(self, volume: float) -> None:
        """How loud, from 0 to 1. Counts from the next `say`."""
        ...

    def close(self) -> None:
        """Be silent and give back the engine and its thread."""
        ...
