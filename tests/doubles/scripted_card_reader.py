"""A card reader by hand: a test says what happens to card and reader; reports come at once, on the test's own thread.

Keeps the port's promises (the contract suite runs over it, too), so a test of the core meets no impossible sequence.
"""

from collections.abc import Callable

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.card_reader import (
    CardFailed,
    CardPlaced,
    CardRead,
    CardRemoved,
    ReaderLost,
    ReaderReady,
    ReaderReport,
    SocialSecurityCardRead,
)


class ScriptedCardReader:
    """A `CardReader` whose card and faults are set by `place`, `lift`, `lose` and `restore`."""

    def __init__(self) -> None:
        self._report: Callable[[ReaderReport], None] | None = None
        self._lying: IdentityCard | SocialSecurityCard | FailureCode | None = None
        self._lost: FailureCode | None = None
        self.is_watching = False
        self.is_closed = False

    def start(self, report: Callable[[ReaderReport], None]) -> None:
        self._report = report
        self._say(ReaderReady() if self._lost is None else ReaderLost(self._lost))
        if self._lost is None and self._lying is not None:
            self._say(CardPlaced())

    def watch(self) -> None:
        self.is_watching = True
        self._read()

    def rest(self) -> None:
        self.is_watching = False

    def close(self) -> None:
        self.is_closed = True
        self._report = None

    def place(self, card: IdentityCard | SocialSecurityCard | FailureCode) -> None:
        """Lay down a card that reads as `card`, or fails so."""
        self._lying = card
        if self._lost is None:
            self._say(CardPlaced())
            self._read()

    def lift(self) -> None:
        """Take the card away."""
        if self._lying is not None and self._lost is None:
            self._say(CardRemoved())
        self._lying = None

    def lose(self, code: FailureCode = FailureCode.READER_ABSENT) -> None:
        """The reader goes."""
        self._lost = code
        self._say(ReaderLost(code))

    def restore(self) -> None:
        """The reader is back, and with it the card that may lie there."""
        was_lying, self._lost = self._lying, None
        self._say(ReaderReady())
        if was_lying is not None:
            self._say(CardRemoved())
            self._say(CardPlaced())
            self._read()

    def _read(self) -> None:
        if not self.is_watching or self._lost is not None:
            return
        match self._lying:
            case IdentityCard():
                self._say(CardRead(self._lying))
            case SocialSecurityCard():
                self._say(SocialSecurityCardRead(self._lying))
            case FailureCode():
                self._say(CardFailed(self._lying))
            case None:
                return

    def _say(self, report: ReaderReport) -> None:
        if self._report is not None:
            self._report(report)
