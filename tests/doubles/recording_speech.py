"""A voice that keeps what it was asked to say, and speaks until it is told that it has finished."""

from collections.abc import Callable

from kiosk.domain.language import Language
from kiosk.ports.speech import Speaking, SpeechReady, SpeechReport


class RecordingSpeech:
    """Begins at once.

    Attributes:
        said: Every phrase with its language.
        stops: How often it was told to be silent.
        rate: As set last.
        volume: As set last.
        closed: Whether it was given back.
        quick: Each phrase ends at once, too.
    """

    def __init__(self) -> None:
        self.said: list[tuple[str, Language]] = []
        self.stops = 0
        self.rate = 0.0
        self.volume = 0.0
        self.closed = False
        self.quick = True
        self._report: Callable[[SpeechReport], None] = lambda _report: None

    def start(self, report: Callable[[SpeechReport], None]) -> None:
        """There is a voice."""
        self._report = report
        report(SpeechReady())

    def say(self, text: str, language: Language) -> None:
        """Keep it."""
        self.said.append((text, language))
        self._report(Speaking())
        if self.quick:
            self.finish()

    def finish(self) -> None:
        """The phrase is over."""
        self._report(SpeechReady())

    def report(self, report: SpeechReport) -> None:
        """Something happened to the voice."""
        self._report(report)

    def stop(self) -> None:
        """Silent at once."""
        self.stops += 1
        self._report(SpeechReady())

    def set_rate(self, rate: float) -> None:
        """Keep it."""
        self.rate = rate

    def set_volume(self, volume: float) -> None:
        """Keep it."""
        self.volume = volume

    def close(self) -> None:
        """Given back."""
        self.closed = True

    @property
    def heard(self) -> str:
        """Everything, one phrase a line."""
        return "\n".join(text for text, _ in self.said)
