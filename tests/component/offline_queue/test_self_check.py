"""What the self-check finds in a folder in which kiosk and sync process are at work."""

import os
from contextlib import closing

import pytest

from offline_queue.database import DATABASE_NAME, Database
from offline_queue.self_check import SelfCheck, check
from tests.component.offline_queue.spoiling import PAGE
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

AN_HOUR_AGO = (0, 0)


def _checked(station: Station) -> SelfCheck:
    with closing(Database(station.folder, station.envelope)) as database:
        return check(database, station.folder)


def test_nothing_is_wrong_with_cases_that_wait_and_cases_that_were_sent(station: Station) -> None:
    station.put(submission("sent"))
    station.worker.run_once()
    station.put(submission("waits"))
    found = _checked(station)
    assert (found.spoilt, found.without_pages, found.orphans) == (False, (), 0)
    assert found.wal_bytes > 0


def test_a_case_without_its_page_is_named_and_an_old_page_without_a_case_is_counted(station: Station) -> None:
    local_no = station.put(submission("case", pages=(b"page",))).progress.local_no
    (page,) = station.page_files()
    page.rename(page.with_name("0" * 32))
    assert _checked(station).orphans == 0, "it may belong to a case that is being handed in"
    os.utime(page.with_name("0" * 32), AN_HOUR_AGO)
    found = _checked(station)
    assert (found.without_pages, found.orphans) == ((local_no,), 1)


@pytest.mark.parametrize("content", [bytes(PAGE), os.urandom(PAGE)], ids=["zeros", "noise"])
def test_a_spoilt_page_is_found(station: Station, content: bytes) -> None:
    station.put_ids(*(f"case-{number}" for number in range(40)))
    station.close()
    whole = bytearray((station.folder / DATABASE_NAME).read_bytes())
    at = whole.index(b"case-20") // PAGE * PAGE
    whole[at : at + PAGE] = content
    (station.folder / DATABASE_NAME).write_bytes(whole)
    assert _checked(station).spoilt


def test_what_is_not_a_page_file_is_nobodys_orphan(station: Station) -> None:
    station.put_ids("makes the folder")
    foreign = station.folder / "attachments" / "lost+found"
    foreign.touch()
    os.utime(foreign, AN_HOUR_AGO)
    assert _checked(station).orphans == 0, "it would be told of for ever: nobody sweeps it"
