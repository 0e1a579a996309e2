"""Where a case stands, as the resident is told: by its own number only, and counted up to a limit."""

from collections.abc import Iterator

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import Refused
from offline_queue import entry
from offline_queue.database import Database
from offline_queue.entry import EntryStatus, count_ahead, count_waiting, progress_of
from tests.component.offline_queue.station import Station

FIRST, SECOND, THIRD = (f"YL0017-2611-000{sequence}" for sequence in (1, 2, 3))


@pytest.fixture
def database(station: Station) -> Iterator[Database]:
    """After one delivered, one refused, and two waiting cases."""
    station.gateway.answers = {"refused": Refused(FailureCode.PLATFORM_REFUSED, "no such item")}
    station.put_ids("delivered", "refused")
    station.worker.run_once()
    station.put_ids("waits", "waits too")
    database = Database(station.folder, station.envelope)
    yield database
    database.close()


@pytest.mark.parametrize(
    ("local_no", "progress"),
    [
        (FIRST, CaseProgress(FIRST, DeliveryStatus.DELIVERED, "CASE-delivere")),
        (SECOND, CaseProgress(SECOND, DeliveryStatus.REFUSED)),
        (THIRD, CaseProgress(THIRD, DeliveryStatus.QUEUED, ahead=0)),
        ("YL0017-2611-0004", CaseProgress("YL0017-2611-0004", DeliveryStatus.QUEUED, ahead=1)),
    ],
)
def test_each_case_stands_where_it_stands(database: Database, local_no: str, progress: CaseProgress) -> None:
    assert progress_of(database, local_no) == progress


@pytest.mark.parametrize("local_no", ["", "YL0017-2611-0009", "YL9999-2611-0001", "YL0017-2612-0001", "0001", "x-1"])
def test_a_number_of_another_terminal_or_month_is_nobodys(database: Database, local_no: str) -> None:
    assert progress_of(database, local_no) is None


def test_only_what_waits_is_counted(database: Database) -> None:
    assert count_waiting(database) == 2
    assert [count_ahead(database, sequence) for sequence in (1, 3, 4, 99)] == [0, 0, 1, 2]


def test_a_long_queue_is_counted_up_to_the_limit(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "MOST_COUNTED", 1)
    assert (count_waiting(database), count_ahead(database, 99)) == (1, 1)


def test_the_words_of_the_table_are_the_words_of_the_program(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from offline_queue.queries import STATEMENTS

    monkeypatch.setitem(STATEMENTS, "table", "SELECT sql FROM sqlite_master WHERE name = 'entries'")
    table: str = database.execute("table").fetchone()[0]
    assert f"status IN ({', '.join(repr(status.value) for status in EntryStatus)})" in table
