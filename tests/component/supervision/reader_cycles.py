"""Every way in which a card reader fails, or is used otherwise than meant, each as one cycle; every report checked."""

import time
from itertools import cycle

from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from tests.component.supervision.cycles import Cycle
from tests.doubles.reader_hands import EXPECTED, ReaderHands, outcome_of
from tests.doubles.reader_reports import ReaderReports


class ReaderCycles:
    """The cycles at one reader, which is started here and closed by its owner."""

    def __init__(self, hands: ReaderHands) -> None:
        self._hands = hands
        self._reports = ReaderReports()
        self._cards = cycle(hands.cards)
        self._tears = cycle(range(hands.tears))
        hands.reader.watch()
        hands.reader.start(self._reports.take)
        assert self._reports.next() == ReaderReady()

    def kinds(self) -> tuple[Cycle, ...]:
        return (
            self.lost_while_empty,
            self.torn,
            self.lost_with_a_card,
            self.two_in_turn,
            self.placed_before_it_is_asked_for,
            self.left_lying,
        )

    def lost_while_empty(self) -> float:
        """Unplugged, or its service killed, and back."""
        recovery = self._lose()
        self._serve(next(self._cards))
        return recovery

    def lost_with_a_card(self) -> float:
        """Nobody saw whether the card stayed, so it counts as another one and is read again."""
        card = next(self._cards)
        self._hands.place(card)
        self._meet(card)
        recovery = self._lose()
        assert self._reports.next() == CardRemoved()
        self._meet(card)
        self._lift()
        return recovery

    def torn(self) -> None:
        """Pulled away in the middle of the reading: said so, and the next try is a card like any other."""
        self._hands.tear("chen", next(self._tears))
        assert self._reports.next() == CardPlaced()
        assert self._reports.next() == CardFailed(FailureCode.CARD_REMOVED)
        assert self._reports.next() == CardRemoved()
        self._serve("chen")

    def two_in_turn(self) -> None:
        """One resident's card right after another's: each is its own."""
        for card in (next(self._cards), next(self._cards)):
            self._serve(card)

    def placed_before_it_is_asked_for(self) -> None:
        """Told of, not read; read as soon as the kiosk asks."""
        self._hands.reader.rest()
        self._hands.place("chen")
        assert self._reports.next() == CardPlaced()
        self._hands.reader.watch()
        assert isinstance(self._reports.next(), CardRead)
        self._lift()

    def left_lying(self) -> None:
        """Still there after the session: nothing is read, until somebody asks again or lifts it."""
        self._hands.place("chen")
        self._meet("chen")
        self._hands.reader.rest()
        assert self._reports.quiet_for(0.02)
        self._lift()
        self._hands.reader.watch()

    def _serve(self, card: str) -> None:
        self._hands.place(card)
        self._meet(card)
        self._lift()

    def _meet(self, card: str) -> None:
        assert self._reports.next() == CardPlaced()
        assert outcome_of(self._reports.next()) == EXPECTED[card]

    def _lift(self) -> None:
        self._hands.lift()
        assert self._reports.next() == CardRemoved()

    def _lose(self) -> float:
        self._hands.lose()
        assert isinstance(self._reports.next(), ReaderLost)
        self._hands.restore()
        since = time.monotonic()
        assert self._reports.next() == ReaderReady()
        return time.monotonic() - since
