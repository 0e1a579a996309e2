"""One run of sending, seen at its report: what was done, how long to rest, and whether a new case ends the rest."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import CaseToSend, Refused, StopSending, TryLater
from offline_queue.delivery_store import DeliveryStore
from offline_queue.dispatch import Dispatch, RunReport
from offline_queue.tempo import SyncTempo
from tests.component.offline_queue.station import Station

UNREACHABLE = TryLater(FailureCode.PLATFORM_UNREACHABLE)
BUSY = TryLater(FailureCode.PLATFORM_BUSY)
SUSPENDED = StopSending(FailureCode.PLATFORM_AUTHENTICATION, "terminal suspended")
TEMPO = SyncTempo()


@pytest.fixture
def store(station: Station) -> Iterator[DeliveryStore]:
    store = DeliveryStore(station.folder, station.envelope, station.clock)
    yield store
    store.close()


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


@pytest.fixture
def dispatch(station: Station, stop: threading.Event) -> Dispatch:
    return Dispatch(station.gateway, station.clock, TEMPO, lambda: 0.0, stop)


def test_with_nothing_to_do_it_rests_a_period_and_a_new_case_wakes_it(dispatch: Dispatch, store: DeliveryStore) -> None:
    assert dispatch.run(store) == RunReport(rest_s=TEMPO.period_s, wakes=True)


def test_a_good_run_counts_what_became_of_each(dispatch: Dispatch, store: DeliveryStore, station: Station) -> None:
    station.gateway.answers = {"b": Refused(FailureCode.PLATFORM_REFUSED, "no such item"), "c": BUSY}
    station.put_ids("a", "b", "c")
    assert dispatch.run(store) == RunReport(delivered=1, shelved=1, postponed=1, rest_s=2.0, wakes=True)


@pytest.mark.parametrize(
    ("answer", "rest_s"), [(UNREACHABLE, 0.5), (TryLater(BUSY.code, after_s=20.0), 20.0), (SUSPENDED, 60.0)]
)
def test_without_a_line_nothing_is_offered_and_a_new_case_does_not_wake_it(
    dispatch: Dispatch, store: DeliveryStore, station: Station, answer: TryLater | StopSending, rest_s: float
) -> None:
    station.gateway.reach = answer
    station.put_ids("a")
    assert dispatch.run(store) == RunReport(code=answer.code, rest_s=rest_s, wakes=False)
    assert station.gateway.offered == []


def test_a_quiet_line_is_not_even_asked(dispatch: Dispatch, store: DeliveryStore, station: Station) -> None:
    station.gateway.reach = SUSPENDED
    dispatch.run(store)
    station.clock.advance(15)
    assert dispatch.run(store).rest_s == 45.0
    assert station.gateway.probes == 1


def test_a_failure_of_the_line_is_not_charged_to_the_case(
    dispatch: Dispatch, store: DeliveryStore, station: Station
) -> None:
    def lose_line(_: CaseToSend) -> None:
        station.gateway.reach = UNREACHABLE

    station.gateway.during_case = lose_line
    station.gateway.answers = {"a": UNREACHABLE}
    station.put_ids("a", "b")
    assert dispatch.run(store).code is FailureCode.PLATFORM_UNREACHABLE
    waiting = store.next_case(0)
    assert waiting is not None
    assert (waiting.identity, waiting.failures, waiting.unfinished) == ("a", 0, 0)


def test_asked_to_stop_it_finishes_the_case_under_way_and_begins_no_other(
    dispatch: Dispatch, store: DeliveryStore, station: Station, stop: threading.Event
) -> None:
    def ask_to_stop(_: CaseToSend) -> None:
        stop.set()

    station.gateway.during_case = ask_to_stop
    station.put_ids("a", "b")
    assert dispatch.run(store).delivered == 1
    assert station.gateway.offered_cases == ["a"]


def test_a_rest_is_never_so_short_that_the_processor_spins(
    dispatch: Dispatch, store: DeliveryStore, station: Station
) -> None:
    def take_long(_: CaseToSend) -> None:
        station.clock.advance(10)

    station.gateway.answers = {"a": BUSY}
    station.put_ids("a", "b")
    station.gateway.during_case = take_long
    assert dispatch.run(store).rest_s == 0.05
