"""A backup is older than what was done since: what the log saw done is neither undone by a salvage nor sent again."""

import sqlite3
from contextlib import closing

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import Refused
from offline_queue.backup import BackUp, back_up
from offline_queue.clock_check import TimeBounds
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.entry import EntryStatus
from offline_queue.export import Exporter
from offline_queue.last_event import follow_log
from offline_queue.retention import forget
from offline_queue.salvage import Salvaged, salvage
from offline_queue.stock import Stock
from tests.component.offline_queue.carrying import Carrying, cases_at
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


def _back_up(station: Station) -> None:
    with closing(Database(station.folder, station.envelope)) as database:
        assert back_up(database, station.folder) is BackUp.MADE


def _lose_entries(station: Station) -> Salvaged:
    """The disk spoils every row of the cases; the audit log is readable."""
    station.close()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as database, database:
        database.execute("DELETE FROM attachments")
        database.execute("DELETE FROM entries")
    found = salvage(station.folder, DATABASE_NAME)
    station.restart_outbox()
    station.restart_worker()
    return found


def _offered(station: Station) -> list[str]:
    station.gateway.offered.clear()
    station.worker.run_once()
    return station.gateway.offered_cases


def test_what_was_delivered_after_the_backup_is_not_sent_again(station: Station) -> None:
    done = station.put(submission("done")).progress.local_no
    _back_up(station)
    station.worker.run_once()
    later = station.put(submission("came later")).progress.local_no
    found = _lose_entries(station)
    assert (found.from_backup, found.missing) == ((done,), (later,))
    assert cases_at(station)[done].status is EntryStatus.DELIVERED
    assert not cases_at(station)[done].has_content
    assert _offered(station) == []


def test_what_staff_deleted_after_the_backup_stays_deleted(station: Station) -> None:
    station.gateway.answers = {"refused": Refused(FailureCode.PLATFORM_REFUSED, "no")}
    dropped = station.put(submission("refused")).progress.local_no
    _back_up(station)
    station.worker.run_once()
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        assert stock.drop(dropped) is None
    _lose_entries(station)
    case = cases_at(station)[dropped]
    assert (case.status, case.has_content) == (EntryStatus.DEAD, False)
    assert _offered(station) == []


def test_what_was_refused_after_the_backup_lies_on_the_shelf_and_what_was_retried_waits(station: Station) -> None:
    for name in ("refused", "retried"):
        station.gateway.answers[name] = Refused(FailureCode.PLATFORM_REFUSED, "no")
    station.put_ids("refused", "retried")
    _back_up(station)
    station.worker.run_once()
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        assert stock.retry("YL0017-2611-0002") is None
    _lose_entries(station)
    assert [case.status for case in cases_at(station).values()] == [EntryStatus.DEAD, EntryStatus.PENDING]
    assert _offered(station) == ["retried"]


def test_what_was_forgotten_after_the_backup_stays_forgotten(station: Station) -> None:
    station.put_ids("done")
    station.worker.run_once()
    _back_up(station)
    station.clock.advance(100 * 86400)
    with closing(Database(station.folder, station.envelope)) as database:
        assert forget(database, TimeBounds(station.clock.now(), station.clock.now(), is_told=True), 90) == 1
    found = _lose_entries(station)
    assert (found.from_backup, found.missing) == ((), ())
    assert cases_at(station) == {}


def test_what_left_in_a_bundle_after_the_backup_is_not_sent_from_here(carrying: Carrying) -> None:
    station = carrying.kiosk
    station.put_ids("left", "taken back")
    _back_up(station)
    path = carrying.exported()
    _lose_entries(station)
    assert [case.status for case in cases_at(station).values()] == [EntryStatus.EXPORTED] * 2
    assert _offered(station) == []
    assert len(carrying.take_back(path.stem)) == 2, "the bundle's name came back with them"
    assert len(_offered(station)) == 2


def test_an_exported_case_that_came_back_in_its_own_bundle_is_sent(carrying: Carrying) -> None:
    station = carrying.kiosk
    station.put_ids("came back")
    _back_up(station)
    station_key, hall_key = carrying.kiosk_key, carrying.hall_key
    path = carrying.exported()
    carrying.import_(path)
    with closing(Exporter(carrying.hall.folder, carrying.hall.envelope, carrying.hall.clock)) as exporter:
        back = exporter.export(carrying.stick, hall_key, station_key.public).path
    assert back is not None
    returned = Carrying(carrying.hall, station, carrying.stick, hall_key, station_key)
    assert returned.import_(back).cases == ("YL0017-2611-0001",)
    _lose_entries(station)
    assert _offered(station) == ["came back"]


def test_what_the_log_never_saw_is_left_as_the_backup_had_it(station: Station) -> None:
    station.put_ids("waits")
    station.close()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as database, database:
        follow_log(database, {"YL0017-2611-0001": 1, "YL0017-2611-0002": 2})
    station.restart_outbox()
    station.restart_worker()
    assert _offered(station) == ["waits"]
