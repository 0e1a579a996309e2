"""A clock that is wrong is measured, told to staff and auditor, and stands with each case until it is right again."""

import pytest

from offline_queue import clock_check
from offline_queue.clock_check import ClockCheck
from offline_queue.database import Database
from offline_queue.stock import Stock
from tests.component.offline_queue.station import Station


def remark(station: Station, submission_id: str) -> int | None:
    """What the platform is told about the clock with this case."""
    station.put_ids(submission_id)
    station.worker.run_once()
    return station.gateway.cases[submission_id].clock_offset_s


def test_a_case_carries_what_was_known_of_the_clock_when_it_was_handed_in(
    station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    assert remark(station, "never measured") is None
    station.gateway.clock_offset_s = 299.6
    assert remark(station, "measured after it was put") is None
    assert remark(station, "tolerable") is None
    station.gateway.clock_offset_s = -412.4
    assert remark(station, "put before it was found") is None
    assert remark(station, "wrong") == -412
    assert remark(station, "still wrong") == -412
    station.gateway.clock_offset_s = 0.3
    station.worker.run_once()
    assert remark(station, "right again") is None
    said = [record.getMessage() for record in caplog.records if "clock" in record.getMessage()]
    assert said == [
        "this machine's clock is -412 s behind the platform's",
        "this machine's clock is 0 s behind the platform's",
    ]


@pytest.mark.logs("clock is 900 s behind")
def test_staff_and_auditor_are_told(station: Station) -> None:
    stock = Stock(station.folder, station.envelope, station.clock)
    assert stock.clock() is None
    station.gateway.clock_offset_s = 900.0
    station.worker.run_once()
    assert stock.clock() == ClockCheck(900, station.clock.now().isoformat())
    assert [line.split()[2:4] for line in stock.audit_lines()] == [["clock.crossed", "offset_s=900"]]
    stock.close()


def test_the_same_measurement_again_writes_nothing(station: Station) -> None:
    station.gateway.clock_offset_s = 12.0
    station.worker.run_once()
    watch = Database(station.folder, station.envelope)
    before = watch.foreign_changes()
    station.gateway.clock_offset_s = 12.9
    station.worker.run_once()
    assert watch.foreign_changes() == before
    station.gateway.clock_offset_s = 15.0
    station.worker.run_once()
    assert watch.foreign_changes() != before
    watch.close()


@pytest.mark.logs("clock is 900 s behind")
def test_an_altered_measurement_is_none(station: Station) -> None:
    station.gateway.clock_offset_s = 900.0
    station.worker.run_once()
    database = Database(station.folder, station.envelope)
    with database.transaction():
        database.execute("set_clock_check", {"sealed": station.envelope.seal(b"[0, 1]", "another")})
    assert clock_check.last_check(database, station.envelope) is None
    database.close()
