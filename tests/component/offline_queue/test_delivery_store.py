"""The sync process's side: what is next is only read, each outcome is one note, and nothing altered is handed out."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from offline_queue.attachments import AttachmentFolder
from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import QueuedCase, QueuedPages, StoredPage, Unreadable
from offline_queue.stored_case import without_pages
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

BUSY = FailureCode.PLATFORM_BUSY


@pytest.fixture
def store(station: Station) -> Iterator[DeliveryStore]:
    store = DeliveryStore(station.folder, station.envelope, station.clock)
    yield store
    store.close()


def _next(store: DeliveryStore, after: int = 0) -> QueuedCase:
    item = store.next_case(after)
    assert item is not None
    return item


def _page(store: DeliveryStore, item: QueuedCase | QueuedPages) -> StoredPage:
    content = store.content(item)
    assert not isinstance(content, Unreadable)
    return content[1][0]


def test_an_empty_outbox_has_nothing_next(store: DeliveryStore) -> None:
    assert store.next_case(0) is None
    assert store.next_rating(0) is None


def test_asking_what_is_next_changes_nothing(store: DeliveryStore, station: Station) -> None:
    station.put_ids("a", "b")
    watch = DeliveryStore(station.folder, station.envelope, station.clock)
    before = watch.foreign_changes()
    assert _next(store) == _next(store) == QueuedCase(1, "a", "YL0017-2611-0001", 0, 0)
    assert _next(store, after=1).identity == "b"
    assert watch.foreign_changes() == before
    watch.close()


def test_a_new_case_is_noticed(store: DeliveryStore, station: Station) -> None:
    before = store.foreign_changes()
    station.put_ids("a")
    assert store.foreign_changes() != before


def test_the_case_and_its_pages_come_out_as_they_went_in(store: DeliveryStore, station: Station) -> None:
    case = submission("a", pages=(b"page",))
    station.put(case)
    content = store.content(_next(store))
    assert not isinstance(content, Unreadable)
    assert content[0].submission == without_pages(case)
    assert store.page(_next(store), content[1][0]) == b"page"


def test_each_outcome_is_counted_to_the_right_account(store: DeliveryStore, station: Station) -> None:
    station.put_ids("a")
    counts: list[tuple[int, int]] = []
    notes: tuple[Callable[[QueuedCase], None], ...] = (
        store.begin,
        store.begin,
        lambda item: store.postpone(item, BUSY),
        store.begin,
        lambda item: store.fail(item, BUSY),
    )
    for note in notes:
        note(_next(store))
        counts.append((_next(store).unfinished, _next(store).failures))
    assert counts == [(1, 0), (2, 0), (0, 0), (1, 0), (0, 1)]


def test_a_page_the_platform_has_is_remembered(store: DeliveryStore, station: Station) -> None:
    station.put(submission("a", pages=(b"page", b"another")))
    store.note_text(_next(store), "CASE-1")
    assert store.next_case(0) is None
    item = store.next_pages(0)
    assert item is not None
    assert (item.identity, item.case_no) == ("a", "CASE-1")
    store.begin(item)
    store.fail(item, BUSY)
    store.note_upload(item, _page(store, item), "upload-1")
    assert _page(store, item).upload_id == "upload-1"
    assert store.next_pages(0) == item  # a page that came makes good for what failed before


def test_what_is_finished_is_forgotten_and_what_is_shelved_is_kept(store: DeliveryStore, station: Station) -> None:
    station.put(submission("a"))
    store.finish(_next(store), "CASE-1")
    assert station.page_files() == []
    station.put(submission("b"))
    store.shelve(_next(store), FailureCode.PLATFORM_REFUSED, "no such item")
    assert len(station.page_files()) == 2
    assert store.next_case(0) is None


def test_a_rating_is_next_once_the_text_of_its_case_is_there(store: DeliveryStore, station: Station) -> None:
    station.outbox.rate(station.put(submission("a")).progress.local_no, Grade.SATISFIED)
    assert store.next_rating(0) is None
    store.note_text(_next(store), "CASE-1")
    rating = store.next_rating(0)
    assert rating is not None
    assert (rating.case_no, rating.rated_at, store.grade(rating)) == ("CASE-1", station.clock.now(), Grade.SATISFIED)
    store.finish(rating, "")
    assert store.next_rating(0) is None


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:10])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _lose(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("spoil", [_cut, _empty, _lose])
def test_a_spoilt_page_is_told_by_its_number_and_not_handed_out(
    store: DeliveryStore, station: Station, spoil: Callable[[Path], None]
) -> None:
    station.put(submission(pages=(b"page",)))
    spoil(station.page_files()[0])
    found = store.page(_next(store), _page(store, _next(store)))
    assert isinstance(found, Unreadable)
    assert "page 1" in found.reason


@pytest.mark.parametrize(("number", "of_the_page"), [(errno.EIO, True), (errno.EMFILE, False), (errno.EACCES, False)])
def test_a_failing_disk_is_not_taken_for_a_lost_page(
    store: DeliveryStore, station: Station, monkeypatch: pytest.MonkeyPatch, number: int, of_the_page: bool
) -> None:
    def fail(_: AttachmentFolder, __: str) -> bytes:
        raise OSError(number, "disk")

    station.put(submission(pages=(b"page",)))
    item = _next(store)
    page = _page(store, item)
    monkeypatch.setattr(AttachmentFolder, "read", fail)
    if of_the_page:
        assert isinstance(store.page(item, page), Unreadable)
    else:
        with pytest.raises(OSError, match="disk"):
            store.page(item, page)


def test_the_line_is_written_only_when_it_changed(store: DeliveryStore, station: Station) -> None:
    watch = DeliveryStore(station.folder, station.envelope, station.clock)
    changed: list[bool] = []
    for code in (None, None, BUSY, BUSY, FailureCode.PLATFORM_UNREACHABLE, None):
        before = watch.foreign_changes()
        store.set_line(code)
        changed.append(watch.foreign_changes() != before)
    watch.close()
    assert changed == [True, False, True, False, True, True]
