"""A busy day at a card reader: one resident after the other, every kind of card, and a reader lost now and then.

Every report is checked in its place; at the end nothing may be left behind but the figures.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice

from kiosk.ports.card_reader import CardPlaced, CardRemoved, ReaderLost, ReaderReady
from tests.doubles.census import Census, handles_by_name
from tests.doubles.reader_hands import EXPECTED, ReaderHands, outcome_of
from tests.doubles.reader_reports import ReaderReports


@dataclass(frozen=True, slots=True)
class BusyDay:
    """What a day came to.

    Attributes:
        residents: How many cards were placed, read and lifted.
        losses: How often the reader was lost; every other time a card lay on it.
        slowest_recovery_s: Longest time from the reader's return to its being ready.
        threads_left: Threads that were not there before.
        handles_left: File handles that were not there before.
    """

    residents: int
    losses: int
    slowest_recovery_s: float
    threads_left: int
    handles_left: int


def play_day(make: Callable[[], ReaderHands], residents: int, *, lose_every: int) -> BusyDay:
    """Play `residents` over the reader that `make` gives; the reader is lost at every `lose_every`-th of them.

    Raises:
        AssertionError: A report that did not belong there, or none where one did.
    """
    before, open_before = Census.taken(), handles_by_name()
    hands, reports = make(), ReaderReports()
    recoveries: list[float] = []
    try:
        hands.reader.watch()
        hands.reader.start(reports.take)
        assert reports.next() == ReaderReady()
        for number, card in enumerate(islice(cycle(hands.cards), residents), 1):
            is_lost = number % lose_every == 0
            if is_lost and len(recoveries) % 2:
                recoveries.append(_lose(hands, reports))
                is_lost = False
            hands.place(card)
            _meet(reports, card, number)
            if is_lost:
                recoveries.append(_lose(hands, reports))
                assert reports.next() == CardRemoved()  # nobody saw whether it stayed
                _meet(reports, card, number)
            hands.lift()
            assert reports.next() == CardRemoved(), f"resident {number}, {card}"
    finally:
        hands.close()
    left = Census.taken()
    return BusyDay(
        residents=residents,
        losses=len(recoveries),
        slowest_recovery_s=max(recoveries, default=0.0),
        threads_left=left.threads - before.threads,
        handles_left=(handles_by_name() - open_before).total(),
    )


def _meet(reports: ReaderReports, card: str, number: int) -> None:
    assert reports.next() == CardPlaced(), f"resident {number}, {card}"
    assert outcome_of(reports.next()) == EXPECTED[card], f"resident {number}, {card}"


def _lose(hands: ReaderHands, reports: ReaderReports) -> float:
    """Lose the reader and give it back; how long it took to be ready again, in seconds."""
    hands.lose()
    assert isinstance(reports.next(), ReaderLost)
    hands.restore()
    since = time.monotonic()
    assert reports.next() == ReaderReady()
    return time.monotonic() - since
