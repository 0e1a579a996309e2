"""Taking in: all of a case or nothing, the same answer to the same case, and room left on the disk."""

import sqlite3
from collections.abc import Iterator

import pytest

from kiosk.domain.case import DeliveryStatus
from kiosk.protection.envelope import Envelope
from offline_queue.faults import StorageFullError, WrongKeyError
from offline_queue.intake import Intake, IntakeSettings
from offline_queue.queries import STATEMENTS
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


def _settings(station: Station, reserve_bytes: int = 0) -> IntakeSettings:
    return IntakeSettings(station.folder, station.envelope, "YL-0017", station.clock, reserve_bytes)


@pytest.fixture
def intake(station: Station) -> Iterator[Intake]:
    intake = Intake(_settings(station))
    yield intake
    intake.close()


def test_the_first_case_is_next_and_the_second_waits_behind_it(intake: Intake) -> None:
    progress = [intake.put(submission()).progress for _ in range(2)]
    assert [(p.local_no, p.status, p.ahead) for p in progress] == [
        ("YL0017-2611-0001", DeliveryStatus.QUEUED, 0),
        ("YL0017-2611-0002", DeliveryStatus.QUEUED, 1),
    ]


def test_the_same_case_again_is_answered_as_before_and_stored_once(intake: Intake, station: Station) -> None:
    case = submission()
    first = intake.put(case)
    files = station.page_files()
    assert intake.put(case) == first
    assert station.page_files() == files


def test_a_case_known_already_is_answered_even_where_no_room_is_left(intake: Intake, station: Station) -> None:
    case = submission()
    first = intake.put(case)
    full = Intake(_settings(station, reserve_bytes=2**62))
    assert full.put(case) == first
    with pytest.raises(StorageFullError):
        full.put(submission())
    full.close()


def test_a_row_that_cannot_be_written_leaves_no_page_and_uses_no_number(
    intake: Intake, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setitem(STATEMENTS, "add_attachment", "INSERT INTO no_such_table VALUES (:sequence)")
        with pytest.raises(sqlite3.Error):
            intake.put(submission())
    assert station.page_files() == []
    assert intake.put(submission()).progress.local_no == "YL0017-2611-0001"


def test_a_note_says_how_many_rows_it_changed(intake: Intake) -> None:
    note = {"print_id": "p", "local_no": "x", "begun_at": "2026-11-20"}
    assert [intake.note("begin_print", note) for _ in range(2)] == [1, 0]


def test_another_devices_key_opens_nothing_and_leaves_no_handle(intake: Intake, station: Station) -> None:
    intake.put(submission())
    other = IntakeSettings(station.folder, Envelope(bytes(16)), "YL-0017", station.clock, 0)
    with pytest.raises(WrongKeyError):
        Intake(other)


def test_a_receipts_token_is_drawn_anew_for_each_case(intake: Intake) -> None:
    tokens = {intake.put(submission()).receipt_token for _ in range(20)}
    assert len(tokens) == 20
    assert all(len(token) >= 20 for token in tokens)
