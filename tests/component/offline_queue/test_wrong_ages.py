"""A clock that is wrong, or was, neither closes the intake nor has anything forgotten early, nor keeps it for ever."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.config.schema import IntakeConfig
from kiosk.domain.failure import FailureCode
from kiosk.ports.outbox import IntakeChanged
from offline_queue import clock_check
from offline_queue.clock_check import time_bounds
from offline_queue.database import Database
from offline_queue.retention import forget
from offline_queue.upkeep import Upkeep
from tests.component.offline_queue.carrying import cases_at
from tests.component.offline_queue.station import Station

DAY = timedelta(days=1)
OVERDUE = IntakeChanged(FailureCode.INTAKE_OVERDUE)


@pytest.fixture
def upkeep(station: Station) -> Iterator[Upkeep]:
    made = Upkeep(station.folder, station.envelope, station.clock, IntakeConfig(reserve_mb=0, keep_days=90))
    yield made
    made.close()


def _told(station: Station, offset_s: float = 0.0) -> None:
    """The platform answers, and so tells the time."""
    station.gateway.clock_offset_s = offset_s
    station.worker.run_once()


@pytest.mark.logs("a limit of the intake is near", "the intake is closed for all services: STO-06")
def test_a_clock_that_leaps_ahead_closes_nothing_while_the_told_time_runs_on(station: Station, upkeep: Upkeep) -> None:
    _told(station)
    station.put_ids("waits")
    station.clock.set_wall(station.clock.now() + 40 * DAY)
    assert upkeep.look() is None
    station.clock.advance(8 * DAY.total_seconds())
    assert upkeep.look() == OVERDUE, "eight days have passed by every clock"


@pytest.mark.logs("a limit of the intake is near", "the intake is closed for all services: STO-06")
def test_after_a_restart_without_a_line_the_wall_clock_is_all_there_is(
    station: Station, upkeep: Upkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    _told(station)
    station.put_ids("waits")
    monkeypatch.setattr(clock_check, "boot_id", lambda: "the next run of the machine")
    station.clock.set_wall(station.clock.now() + 8 * DAY)
    assert upkeep.look() == OVERDUE


@pytest.mark.parametrize("wrong", [-56 * 366, 3 * 366])
def test_a_case_taken_in_by_a_clock_that_was_years_off_closes_nothing(
    station: Station, upkeep: Upkeep, wrong: int
) -> None:
    right = station.clock.now()
    station.clock.set_wall(right + wrong * DAY)
    station.put_ids("old by its time")
    station.clock.set_wall(right)
    assert upkeep.look() is None


@pytest.mark.logs("a limit of the intake is near", "the intake is closed for all services: STO-06")
def test_a_case_with_an_impossible_time_hides_no_old_one(station: Station, upkeep: Upkeep) -> None:
    right = station.clock.now()
    station.clock.set_wall(right.replace(year=1970))
    station.put_ids("old by its time")
    station.clock.set_wall(right)
    station.put_ids("old")
    station.clock.advance(8 * DAY.total_seconds())
    assert upkeep.look() == OVERDUE


def _forget(station: Station) -> int:
    with closing(Database(station.folder, station.envelope)) as database:
        return forget(database, time_bounds(database, station.envelope, station.clock), 90)


def test_nothing_is_forgotten_by_a_clock_that_leapt_ahead(station: Station) -> None:
    station.put_ids("delivered")
    _told(station)
    station.clock.set_wall(station.clock.now() + 100 * DAY)
    assert _forget(station) == 0
    station.clock.advance(91 * DAY.total_seconds())
    assert _forget(station) == 1


def test_nothing_is_forgotten_before_the_platform_has_told_the_time(
    station: Station, upkeep: Upkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    station.put_ids("delivered")
    _told(station)
    with monkeypatch.context() as restarted:
        restarted.setattr(clock_check, "boot_id", lambda: "the next run of the machine")
        station.clock.advance(100 * DAY.total_seconds())
        upkeep.look()
        assert len(cases_at(station)) == 1
        _told(station)
        upkeep.look()
        assert cases_at(station) == {}, "as soon as it is told, not a day later"


@pytest.mark.logs("this machine's clock is .* behind")
@pytest.mark.parametrize("wrong", [-56 * 366, -3 * 366, 10 * 366])
def test_a_delivery_noted_by_a_clock_that_was_years_off_is_kept_its_days_and_no_longer(
    station: Station, wrong: int
) -> None:
    right = station.clock.now()
    station.clock.set_wall(right + wrong * DAY)
    station.put_ids("delivered")
    station.outbox.begin_print("print", "YL0017-2611-0001")
    _told(station, -wrong * DAY.total_seconds())
    station.clock.set_wall(right)
    _told(station)
    assert _forget(station) == 0
    station.clock.advance(89 * DAY.total_seconds())
    assert _forget(station) == 0
    station.clock.advance(2 * DAY.total_seconds())
    assert _forget(station) == 1
    assert station.outbox.begin_print("print", "YL0017-2611-0001"), "the note of the print has gone, too"


def test_a_measurement_of_an_older_program_is_read_and_bounds_nothing(station: Station) -> None:
    with closing(Database(station.folder, station.envelope)) as database:
        sealed = station.envelope.seal(b'[900, "2026-11-20T09:30:00+08:00"]', "clock")
        database.execute("set_clock_check", {"sealed": sealed})
        check = clock_check.last_check(database, station.envelope)
        assert check is not None
        assert check.offset_s == 900
        assert not time_bounds(database, station.envelope, station.clock).is_told


def test_a_kernel_that_does_not_say_which_run_this_is_bounds_nothing(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_check, "_BOOT_ID", station.folder / "nothing")
    _told(station)
    with closing(Database(station.folder, station.envelope)) as database:
        assert not time_bounds(database, station.envelope, station.clock).is_told
