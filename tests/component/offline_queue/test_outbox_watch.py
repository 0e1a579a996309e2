"""The watch tells the screen each change once, also one that came before it was asked, and heals with the disk."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from queue import Empty, Queue

import pytest

from kiosk.domain.case import DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import TryLater
from kiosk.ports.outbox import LineChanged, OutboxReport, ProgressChanged
from offline_queue.database import DATABASE_NAME
from offline_queue.outbox_watch import OutboxWatch
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

_WAIT_S = 10.0
_SEVERAL_POLLS_S = 0.5


class _Heard:
    """Reports in order."""

    def __init__(self) -> None:
        self._reports: Queue[OutboxReport] = Queue()
        self.take = self._reports.put

    def next(self) -> OutboxReport:
        return self._reports.get(timeout=_WAIT_S)

    def nothing_more(self) -> bool:
        try:
            self._reports.get(timeout=_SEVERAL_POLLS_S)
        except Empty:
            return True
        return False


@pytest.fixture
def heard() -> _Heard:
    return _Heard()


@pytest.fixture
def watch(station: Station) -> Iterator[OutboxWatch]:
    watch = OutboxWatch(station.folder, station.envelope)
    yield watch
    watch.close()


def test_a_line_that_was_never_tried_is_not_called_online(watch: OutboxWatch, heard: _Heard, station: Station) -> None:
    watch.start(heard.take)
    station.put_ids("a")
    assert heard.nothing_more()
    station.worker.run_once()
    assert heard.next() == LineChanged(online=True, code=None, waiting=0)


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_a_lost_line_is_told_with_its_reason_and_once(watch: OutboxWatch, heard: _Heard, station: Station) -> None:
    station.gateway.reach = TryLater(FailureCode.PLATFORM_UNREACHABLE)
    station.put_ids("a")
    watch.start(heard.take)
    watch.start(heard.take)
    with_reason = LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=1)
    station.worker.run_once()
    assert heard.next() == with_reason
    assert heard.nothing_more()


def test_a_reason_that_only_a_newer_sync_process_knows_does_not_end_the_watch(
    watch: OutboxWatch, heard: _Heard, station: Station
) -> None:
    station.put_ids("a")
    station.worker.run_once()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as newer, newer:
        newer.execute("UPDATE line SET online = 0, code = 'NET-99'")
    watch.start(heard.take)
    assert heard.next() == LineChanged(online=False, code=None, waiting=0)


def test_a_case_delivered_before_it_was_followed_is_still_told(
    watch: OutboxWatch, heard: _Heard, station: Station
) -> None:
    progress = station.put(submission("a", pages=())).progress
    station.worker.run_once()
    watch.start(heard.take)
    assert heard.next() == LineChanged(online=True, code=None, waiting=0)
    watch.follow(progress)
    told = heard.next()
    assert isinstance(told, ProgressChanged)
    assert (told.progress.status, told.progress.case_no) == (DeliveryStatus.DELIVERED, "CASE-a")
    assert heard.nothing_more()


def test_a_case_that_nobody_follows_is_nobodys_news(watch: OutboxWatch, heard: _Heard, station: Station) -> None:
    watch.start(heard.take)
    station.put_ids("a")
    station.worker.run_once()
    assert isinstance(heard.next(), LineChanged)
    assert heard.nothing_more()


@pytest.mark.logs("the outbox cannot be watched: ")
def test_a_disk_that_heals_is_watched_again_without_a_restart(
    watch: OutboxWatch, heard: _Heard, station: Station
) -> None:
    station.folder.write_text("not a folder")
    watch.start(heard.take)
    assert heard.nothing_more()
    station.folder.unlink()
    station.worker.run_once()
    assert heard.next() == LineChanged(online=True, code=None, waiting=0)


def test_a_listener_may_close_the_watch_from_its_report(watch: OutboxWatch, station: Station) -> None:
    closed = threading.Event()

    def close(_: OutboxReport) -> None:
        watch.close()
        closed.set()

    station.worker.run_once()
    watch.start(close)
    assert closed.wait(_WAIT_S)


def test_closing_before_the_start_and_twice_harms_nothing(watch: OutboxWatch) -> None:
    watch.close()
    watch.close()
