"""The order of sending: oldest first, ratings after cases, and those that failed before after all others."""

from collections.abc import Iterator

import pytest

from kiosk.domain.rating import Grade
from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import QueuedItem
from offline_queue.schedule import Schedule
from tests.component.offline_queue.station import Station

NOW_S = 100.0


@pytest.fixture
def store(station: Station) -> Iterator[DeliveryStore]:
    """Three cases: 1, 2, 3."""
    station.put_ids("a", "b", "c")
    store = DeliveryStore(station.folder, station.envelope, station.clock)
    yield store
    store.close()


def _due(schedule: Schedule, store: DeliveryStore, now_s: float = NOW_S) -> list[str]:
    return [item.identity for item in schedule.due(store, now_s)]


def _case(store: DeliveryStore, sequence: int) -> QueuedItem:
    item = store.next_case(sequence - 1)
    assert item is not None
    return item


def test_the_oldest_is_first(store: DeliveryStore) -> None:
    assert _due(Schedule(), store) == ["a", "b", "c"]


def test_one_that_failed_waits_and_then_comes_last(store: DeliveryStore) -> None:
    schedule = Schedule()
    schedule.defer(_case(store, 1), NOW_S + 2)
    assert schedule.is_deferred(_case(store, 1))
    assert _due(schedule, store) == ["b", "c"]
    assert _due(schedule, store, NOW_S + 1.9) == ["b", "c"]
    assert _due(schedule, store, NOW_S + 2) == ["b", "c", "a"]


def test_one_that_fails_during_the_run_is_not_tried_twice_in_it(store: DeliveryStore) -> None:
    schedule = Schedule()
    seen: list[str] = []
    for item in schedule.due(store, NOW_S):
        seen.append(item.identity)
        schedule.defer(item, NOW_S)
    assert seen == ["a", "b", "c"]


def test_a_case_handed_in_during_the_run_goes_with_it(store: DeliveryStore, station: Station) -> None:
    seen: list[str] = []
    for item in Schedule().due(store, NOW_S):
        seen.append(item.identity)
        if item.identity == "c":
            station.put_ids("d")
    assert seen == ["a", "b", "c", "d"]


def test_ratings_come_after_the_cases_and_are_not_mixed_up_with_them(store: DeliveryStore, station: Station) -> None:
    station.outbox.rate("YL0017-2611-0001", Grade.SATISFIED)
    store.finish(_case(store, 1), "CASE-1")
    schedule = Schedule()
    rating = store.next_rating(0)
    assert rating is not None
    assert [item.kind for item in schedule.due(store, NOW_S)] == ["case", "case", "rating"]
    schedule.defer(rating, NOW_S + 5)
    assert _due(schedule, store) == ["b", "c"]
    assert _due(schedule, store, NOW_S + 5) == ["b", "c", rating.identity]


def test_the_next_to_be_tried_again_ends_the_rest(store: DeliveryStore) -> None:
    schedule = Schedule()
    assert schedule.next_due_s() is None
    schedule.defer(_case(store, 1), NOW_S + 9)
    schedule.defer(_case(store, 2), NOW_S + 4)
    assert schedule.next_due_s() == NOW_S + 4
    schedule.forget(_case(store, 2))
    schedule.forget(_case(store, 2))
    assert schedule.next_due_s() == NOW_S + 9


def test_one_that_is_gone_meanwhile_no_longer_ends_the_rest(store: DeliveryStore) -> None:
    schedule = Schedule()
    schedule.defer(_case(store, 2), NOW_S)
    store.finish(_case(store, 2), "CASE-2")
    assert _due(schedule, store) == ["a", "c"]
    assert schedule.next_due_s() is None
