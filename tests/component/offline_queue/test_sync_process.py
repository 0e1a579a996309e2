"""The sync worker as it runs: in its own thread, by the real clock, beside a kiosk that takes in cases."""

import queue
import threading
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import CaseToSend, Delivered, TryLater
from kiosk.ports.outbox import LineChanged, OutboxReport, ProgressChanged
from offline_queue.single_flight import AlreadyRuns, SingleFlight
from offline_queue.sync import SyncWorker
from tests.component.offline_queue.real_clock import RealClock
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


@contextmanager
def running(station: Station) -> Generator[None]:
    stop = threading.Event()
    worker = SyncWorker(station.folder, station.envelope, station.gateway, RealClock(), stop=stop)
    thread = threading.Thread(target=worker.run_forever)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(5)
        assert not thread.is_alive()


def reports_of(station: Station) -> "queue.Queue[OutboxReport]":
    reports: queue.Queue[OutboxReport] = queue.Queue()
    station.outbox.start(reports.put)
    return reports


def wait_for(reports: "queue.Queue[OutboxReport]", wanted: OutboxReport) -> None:
    while reports.get(timeout=5) != wanted:
        pass


def test_a_new_case_is_sent_at_once_and_its_number_comes_back(station: Station) -> None:
    reports = reports_of(station)
    with running(station):
        wait_for(reports, LineChanged(online=True, code=None, waiting=0))
        case = submission("prompt")
        local_no = station.put(case).progress.local_no
        wait_for(reports, ProgressChanged(CaseProgress(local_no, DeliveryStatus.DELIVERED, "CASE-prompt")))


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_what_waited_is_sent_as_soon_as_the_line_is_back(station: Station) -> None:
    station.gateway.reach = TryLater(FailureCode.PLATFORM_UNREACHABLE)
    reports = reports_of(station)
    local_no = station.put(submission("waited")).progress.local_no
    with running(station):
        wait_for(reports, LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=1))
        station.gateway.reach = Delivered("")
        wait_for(reports, ProgressChanged(CaseProgress(local_no, DeliveryStatus.DELIVERED, "CASE-waited")))


def test_a_stop_in_the_middle_finishes_the_case_under_way_and_no_other(station: Station) -> None:
    sending, go_on = threading.Event(), threading.Event()

    def hold(_: CaseToSend) -> None:
        sending.set()
        go_on.wait(5)

    station.gateway.during_case = hold
    station.put_ids("a", "b")
    stop = threading.Event()
    worker = SyncWorker(station.folder, station.envelope, station.gateway, RealClock(), stop=stop)
    thread = threading.Thread(target=worker.run_forever)
    thread.start()
    assert sending.wait(5)
    stop.set()
    go_on.set()
    thread.join(5)
    assert set(station.gateway.cases) == {"a"}
    assert station.put(submission("a")).progress.status is DeliveryStatus.DELIVERED
    assert station.put(submission("b")).progress.status is DeliveryStatus.QUEUED


@pytest.mark.logs("already sends from this folder")
def test_a_second_worker_ends_at_once_and_says_who_sends(station: Station) -> None:
    flight = SingleFlight.take(station.folder)
    assert isinstance(flight, SingleFlight)
    answer = station.worker.run_forever()
    assert isinstance(answer, AlreadyRuns)
    assert answer.pid > 1
    flight.release()
    again = SingleFlight.take(station.folder)
    assert isinstance(again, SingleFlight)
    again.release()
