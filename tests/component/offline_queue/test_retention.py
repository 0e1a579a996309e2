"""What is left of a delivered case goes when its time is over; what waits, was refused or was rated in vain stays."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.case_gateway import Refused, TryLater
from offline_queue.clock_check import TimeBounds
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.retention import forget
from offline_queue.salvage import salvage
from offline_queue.stock import Stock
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

DAY = 86400


@pytest.fixture
def database(station: Station) -> Iterator[Database]:
    with closing(Database(station.folder, station.envelope)) as opened:
        yield opened


def _forget(station: Station, database: Database, keep_days: int) -> int:
    """At a time that the platform has told."""
    return forget(database, TimeBounds(station.clock.now(), station.clock.now(), is_told=True), keep_days)


def _numbers(station: Station) -> list[int]:
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        assert stock.damage() == []
        return [case.sequence for case in stock.cases()]


def test_a_delivered_case_is_kept_for_its_days_and_then_forgotten(station: Station, database: Database) -> None:
    station.gateway.answers = {"refused": Refused(FailureCode.PLATFORM_REFUSED, "no such item")}
    station.put_ids("delivered", "refused")
    station.outbox.begin_print("print", "YL0017-2611-0001")
    station.worker.run_once()
    station.put_ids("waits")
    station.clock.advance(89 * DAY)
    assert _forget(station, database, 90) == 0
    station.clock.advance(2 * DAY)
    assert _forget(station, database, 0) == 0, "no limit is set"
    assert _forget(station, database, 90) == 1
    assert _numbers(station) == [2, 3]
    assert station.outbox.begin_print("print", "YL0017-2611-0001"), "the note of the print has gone, too"
    assert station.put(submission("next")).progress.local_no.endswith("-0004"), "a number was given twice"


def test_a_case_whose_rating_waits_is_not_forgotten(station: Station, database: Database) -> None:
    local_no = station.put(submission("case")).progress.local_no
    station.worker.run_once()
    station.outbox.rate(local_no, Grade(4))
    station.clock.advance(100 * DAY)
    assert _forget(station, database, 90) == 0
    station.worker.run_once()
    assert _forget(station, database, 90) == 1


def test_many_are_forgotten_in_steps_and_salvage_does_not_miss_them(station: Station, database: Database) -> None:
    station.put_ids(*(f"case-{number}" for number in range(250)))
    station.worker.run_once()
    station.put_ids("waits")
    station.clock.advance(100 * DAY)
    assert _forget(station, database, 90) == 250
    database.close()
    station.close()
    assert salvage(station.folder, DATABASE_NAME).missing == ()


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_a_case_that_could_not_be_sent_is_never_forgotten(station: Station, database: Database) -> None:
    station.gateway.reach = TryLater(FailureCode.PLATFORM_UNREACHABLE)
    station.put_ids("case")
    station.worker.run_once()
    station.clock.advance(1000 * DAY)
    assert _forget(station, database, 1) == 0
