"""Supervision over a carrier by hand: what is reported when reader and card come and go."""

from collections.abc import Iterator
from threading import Lock

import pytest

from drivers.card_reader.card_carrier import (
    CardContent,
    CardLying,
    NoCard,
    NotRead,
    Presence,
    ReaderMissing,
    ReadOutcome,
)
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind
from kiosk.ports.card_reader import CardFailed, CardPhoto, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from tests.doubles.reader_reports import ReaderReports

POLL_S = 0.002
CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
ABSENT = ReaderMissing(FailureCode.READER_ABSENT)
SERVICE_DOWN = ReaderMissing(FailureCode.READER_SERVICE_DOWN)


class HandCarrier:
    """A carrier whose answers a test sets; `once` holds answers given before those."""

    removal_shows_within_s = 0.01

    def __init__(self) -> None:
        self._lock = Lock()
        self._now: Presence = NoCard()
        self._once: list[Presence] = []
        self.outcome: ReadOutcome = CardContent(CHEN)
        self.after_read: Presence | None = None
        self.reads = 0
        self.is_closed = False

    def show(self, *presences: Presence) -> None:
        """Answer with each of these once, and with the last from then on."""
        with self._lock:
            self._once, self._now = list(presences[:-1]), presences[-1]

    def presence(self) -> Presence:
        with self._lock:
            return self._once.pop(0) if self._once else self._now

    def read_card(self) -> ReadOutcome:
        self.reads += 1
        if self.after_read is not None:
            self.show(self.after_read)
        return self.outcome

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def carrier() -> HandCarrier:
    return HandCarrier()


@pytest.fixture
def reports() -> ReaderReports:
    return ReaderReports()


@pytest.fixture
def reader(carrier: HandCarrier, reports: ReaderReports) -> Iterator[SupervisedCardReader]:
    reader = SupervisedCardReader(carrier, poll_s=POLL_S, lost_poll_s=POLL_S)
    reader.start(reports.take)
    assert reports.next() == ReaderReady()
    yield reader
    reader.close()
    assert carrier.is_closed


@pytest.mark.usefixtures("reader")
def test_two_misses_are_nothing(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(ABSENT, ABSENT, NoCard())
    assert reports.quiet_for(0.05)


@pytest.mark.logs("card reader lost")
@pytest.mark.usefixtures("reader")
def test_three_misses_are_a_lost_reader_told_once(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(ABSENT)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    assert reports.quiet_for(0.05)
    carrier.show(NoCard())
    assert reports.next() == ReaderReady()


@pytest.mark.logs("card reader lost")
@pytest.mark.usefixtures("reader")
def test_a_loss_for_another_reason_is_told(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(SERVICE_DOWN)
    assert reports.next() == ReaderLost(FailureCode.READER_SERVICE_DOWN)
    carrier.show(ABSENT)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)


@pytest.mark.logs("card reader lost")
def test_a_reader_missing_from_the_start_is_told(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(ABSENT)
    reader = SupervisedCardReader(carrier, poll_s=POLL_S, lost_poll_s=POLL_S)
    reader.start(reports.take)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    reader.close()


@pytest.mark.logs("card reader lost")
@pytest.mark.usefixtures("reader")
def test_a_card_that_lay_through_a_loss_counts_as_another_one(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(CardLying(1))
    assert reports.next() == CardPlaced()
    carrier.show(ABSENT)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    carrier.show(CardLying(1))
    assert [reports.next() for _ in range(3)] == [ReaderReady(), CardRemoved(), CardPlaced()]


@pytest.mark.usefixtures("reader")
def test_a_card_swapped_between_two_looks_is_noticed(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.show(CardLying(1))
    assert reports.next() == CardPlaced()
    carrier.show(CardLying(2))
    assert [reports.next(), reports.next()] == [CardRemoved(), CardPlaced()]


def test_a_card_pulled_during_the_read_is_told_as_removed(
    carrier: HandCarrier, reports: ReaderReports, reader: SupervisedCardReader
) -> None:
    carrier.outcome, carrier.after_read = NotRead(FailureCode.CARD_UNREADABLE), NoCard()
    reader.watch()
    carrier.show(CardLying(1))
    assert [reports.next() for _ in range(3)] == [CardPlaced(), CardFailed(FailureCode.CARD_REMOVED), CardRemoved()]


def test_a_card_that_stays_and_cannot_be_read_is_unreadable_and_tried_once(
    carrier: HandCarrier, reports: ReaderReports, reader: SupervisedCardReader
) -> None:
    carrier.outcome = NotRead(FailureCode.CARD_UNREADABLE)
    reader.watch()
    carrier.show(CardLying(1))
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE)]
    assert reports.quiet_for(0.05)
    assert carrier.reads == 1
    reader.watch()
    assert reports.next() == CardFailed(FailureCode.CARD_UNREADABLE)


@pytest.mark.logs("card reader lost")
def test_a_reader_lost_during_the_read_reads_the_card_when_it_is_back(
    carrier: HandCarrier, reports: ReaderReports, reader: SupervisedCardReader
) -> None:
    carrier.outcome, carrier.after_read = SERVICE_DOWN, SERVICE_DOWN
    reader.watch()
    carrier.show(CardLying(1))
    assert [reports.next(), reports.next()] == [CardPlaced(), ReaderLost(FailureCode.READER_SERVICE_DOWN)]
    carrier.outcome, carrier.after_read = CardContent(CHEN), None
    carrier.show(CardLying(1))
    assert [reports.next() for _ in range(3)] == [ReaderReady(), CardRemoved(), CardPlaced()]
    assert isinstance(reports.next(), CardRead)


class RestingCarrier(HandCarrier):
    """Calls `rest` while the card is being read, as a resident who cancels just then."""

    reader: SupervisedCardReader

    def read_card(self) -> ReadOutcome:
        self.reader.rest()
        return super().read_card()


def test_a_read_that_nobody_waits_for_any_more_is_thrown_away(reports: ReaderReports) -> None:
    carrier = RestingCarrier()
    carrier.show(CardLying(1))
    reader = carrier.reader = SupervisedCardReader(carrier, poll_s=POLL_S, lost_poll_s=POLL_S)
    reader.watch()
    reader.start(reports.take)
    assert [reports.next(), reports.next()] == [ReaderReady(), CardPlaced()]
    assert reports.quiet_for(0.05)
    assert carrier.reads == 1
    reader.close()


def test_a_reader_that_was_never_started_can_be_closed(carrier: HandCarrier) -> None:
    SupervisedCardReader(carrier).close()


class GreyDecoder:
    """A decoder that sees grey in every photograph."""

    def decode(self, coded: bytes) -> bytes | None:
        return b"\x80" * CardPhoto.BYTES


def test_a_station_that_takes_permits_and_has_a_decoder_gets_both(carrier: HandCarrier, reports: ReaderReports) -> None:
    carrier.outcome = CardContent(encode_text_block(SAMPLE_PEOPLE["permit"]), photo=bytes(1024))
    carrier.show(CardLying(1))
    accepts = {CardKind.RESIDENT, CardKind.RESIDENCE_PERMIT}
    reader = SupervisedCardReader(carrier, accepts=accepts, photo_decoder=GreyDecoder(), poll_s=POLL_S)
    reader.watch()
    reader.start(reports.take)
    assert [reports.next(), reports.next()] == [ReaderReady(), CardPlaced()]
    report = reports.next()
    assert isinstance(report, CardRead)
    assert report.card.kind is CardKind.RESIDENCE_PERMIT
    assert report.photo == CardPhoto(b"\x80" * CardPhoto.BYTES)
    reader.close()


def test_a_station_that_takes_residents_only_says_of_a_permit_that_it_is_of_another_kind(
    carrier: HandCarrier, reports: ReaderReports, reader: SupervisedCardReader
) -> None:
    carrier.outcome = CardContent(encode_text_block(SAMPLE_PEOPLE["permit"]))
    reader.watch()
    carrier.show(CardLying(1))
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_WRONG_KIND)]
