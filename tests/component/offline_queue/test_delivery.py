"""The sync worker over a real database, with a platform that answers as told and a clock led by hand."""

import sqlite3
import threading

import pytest

from kiosk.domain.case import DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.case_gateway import CaseToSend, Delivered, Interrupted, Refused, StopSending, TryLater
from kiosk.protection.digest import sm3_hex
from offline_queue import sealing
from offline_queue.retry import RetryPolicy
from offline_queue.stock import Stock
from offline_queue.stored_case import without_pages
from offline_queue.tempo import SyncTempo
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

BUSY = TryLater(FailureCode.PLATFORM_BUSY)
UNREACHABLE = TryLater(FailureCode.PLATFORM_UNREACHABLE)
REFUSED = Refused(FailureCode.PLATFORM_REFUSED, "no such item")
SUSPENDED = StopSending(FailureCode.PLATFORM_AUTHENTICATION, "terminal suspended")


def test_the_platform_gets_the_case_as_it_was_handed_in_then_its_pages(station: Station) -> None:
    case = submission(pages=(b"first", b"second"))
    progress = station.put(case).progress
    report = station.worker.run_once()
    assert report.delivered == 3
    assert station.gateway.offered == [
        ("case", case.submission_id),
        ("page", sm3_hex(b"first")),
        ("page", sm3_hex(b"second")),
    ]
    sent = station.gateway.cases[case.submission_id]
    assert sent.submission == without_pages(case)
    assert sent.local_no == progress.local_no
    assert [(page.material_code, page.page, page.digest) for page in sent.attachments] == [
        ("lease", 1, sm3_hex(b"first")),
        ("lease", 2, sm3_hex(b"second")),
    ]
    assert station.gateway.pages == {sm3_hex(b"first"): b"first", sm3_hex(b"second"): b"second"}


def test_after_delivery_only_the_two_numbers_are_kept(station: Station) -> None:
    case = submission()
    local_no = station.put(case).progress.local_no
    assert len(station.page_files()) == 2
    station.worker.run_once()
    assert station.page_files() == []
    progress = station.put(case).progress
    assert (progress.local_no, progress.status) == (local_no, DeliveryStatus.DELIVERED)
    assert progress.case_no == f"CASE-{case.submission_id[:8]}"
    assert station.worker.run_once().delivered == 0


def test_cases_are_sent_oldest_first_even_when_the_clock_went_back(station: Station) -> None:
    station.put_ids("a", "b")
    station.clock.set_wall(station.clock.now().replace(year=2019))
    station.put_ids("c")
    station.worker.run_once()
    assert station.gateway.offered_cases == ["a", "b", "c"]


def test_a_refused_case_goes_to_the_shelf_and_the_others_are_sent(station: Station) -> None:
    station.gateway.answers = {"b": REFUSED}
    station.put_ids("a", "b", "c")
    report = station.worker.run_once()
    assert (report.delivered, report.shelved) == (2, 1)
    assert station.put(submission("b")).progress.status is DeliveryStatus.REFUSED
    station.clock.advance(10_000)
    station.worker.run_once()
    assert station.gateway.offered_cases == ["a", "b", "c"]


def test_staff_can_read_why_a_case_was_refused(station: Station) -> None:
    station.gateway.answers = {"a": REFUSED}
    station.put_ids("a")
    station.worker.run_once()
    connection = sqlite3.connect(station.folder / "outbox.db")
    code, sealed = connection.execute("SELECT last_code, sealed_reason FROM entries").fetchone()
    connection.close()
    assert code == FailureCode.PLATFORM_REFUSED
    assert sealing.open_reason(station.envelope, "a", FailureCode(code), sealed) == REFUSED.reason


def test_a_case_that_fails_for_ever_ends_on_the_shelf(station: Station) -> None:
    station.worker.close()
    station.worker = station.new_worker(SyncTempo(item=RetryPolicy(first_s=2.0, longest_s=4.0, give_up_after=2)))
    station.gateway.answers = {"a": BUSY}
    station.put_ids("a", "b")
    assert station.worker.run_once().postponed == 1
    station.clock.advance(2)
    assert station.worker.run_once().shelved == 1
    assert station.put(submission("a")).progress.status is DeliveryStatus.REFUSED


def test_a_case_that_another_run_has_finished_is_not_tried_again(station: Station) -> None:
    station.gateway.answers = {"a": BUSY}
    station.put_ids("a")
    station.worker.run_once()
    station.gateway.answers = {}
    other = station.new_worker()
    assert other.run_once().delivered == 1
    other.close()
    station.clock.advance(60)
    assert station.worker.run_once().delivered == 0
    assert station.gateway.offered_cases == ["a", "a"]


def test_a_refused_case_keeps_its_pages_for_staff(station: Station) -> None:
    station.gateway.answers = {"b": REFUSED}
    station.put(submission("b"))
    station.worker.run_once()
    station.restart_outbox()
    station.put_ids("next")
    assert len(station.page_files()) == 2


def test_one_case_that_fails_again_and_again_never_blocks_the_others(station: Station) -> None:
    station.gateway.answers = {"bad": BUSY}
    station.put_ids("bad", "a", "b")
    report = station.worker.run_once()
    assert (report.delivered, report.postponed, report.code) == (2, 1, None)
    assert report.rest_s == 2.0
    station.clock.advance(2)
    station.gateway.answers = {}
    assert station.worker.run_once().delivered == 1


@pytest.mark.logs("nothing is sent for now: NET-04")
def test_several_bad_cases_never_block_the_others(station: Station) -> None:
    bad = ("bad1", "bad2", "bad3", "bad4")
    station.gateway.answers = dict.fromkeys(bad, BUSY)
    station.put_ids(*bad, "a", "b")
    for _ in range(4):
        station.clock.advance(station.worker.run_once().rest_s)
    assert set(station.gateway.cases) == {"a", "b"}


@pytest.mark.logs("nothing is sent for now: NET-04")
def test_a_platform_that_answers_but_takes_nothing_is_left_in_peace(station: Station) -> None:
    ids = [f"case{n}" for n in range(6)]
    station.gateway.answers = dict.fromkeys(ids, BUSY)
    station.put_ids(*ids)
    report = station.worker.run_once()
    assert station.gateway.offered_cases == ids[:3]
    assert (report.code, report.rest_s, report.wakes) == (FailureCode.PLATFORM_BUSY, 30.0, False)
    station.clock.advance(29)
    station.worker.run_once()
    assert len(station.gateway.offered_cases) == 3
    station.clock.advance(1)
    assert station.worker.run_once().rest_s == 60.0
    assert len(station.gateway.offered_cases) == 4  # a single trial
    station.gateway.answers = {}
    station.clock.advance(60)
    assert station.worker.run_once().delivered == 6


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_a_lost_line_ends_the_run_and_charges_no_case(station: Station) -> None:
    def lose_line(_: CaseToSend) -> None:
        station.gateway.reach = UNREACHABLE

    station.gateway.during_case = lose_line
    station.gateway.answers = {"a": UNREACHABLE}
    station.put_ids("a", "b")
    report = station.worker.run_once()
    assert (report.delivered, report.code, report.rest_s) == (0, FailureCode.PLATFORM_UNREACHABLE, 0.5)
    assert station.gateway.offered_cases == ["a"]
    station.gateway.during_case = None
    station.gateway.answers = {}
    station.gateway.reach = Delivered("")
    station.clock.advance(0.5)
    assert station.worker.run_once().delivered == 2
    assert station.gateway.offered_cases == ["a", "a", "b"]


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_a_dead_line_is_asked_ever_less_often_and_nothing_is_sent(station: Station) -> None:
    station.gateway.reach = UNREACHABLE
    station.put_ids("a")
    rests: list[float] = []
    for _ in range(7):
        rests.append(station.worker.run_once().rest_s)
        station.clock.advance(rests[-1])
    assert rests == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    assert station.gateway.offered == []
    assert station.gateway.probes == 7


@pytest.mark.logs("nothing is sent for now: NET-04")
def test_the_platforms_wish_for_a_pause_is_honoured(station: Station) -> None:
    station.gateway.answers = {"a": TryLater(FailureCode.PLATFORM_BUSY, after_s=45.0)}
    station.put_ids("a", "b")
    report = station.worker.run_once()
    assert (report.code, report.rest_s) == (FailureCode.PLATFORM_BUSY, 45.0)
    assert station.gateway.offered_cases == ["a"]


@pytest.mark.logs("nothing is sent for now: NET-05")
def test_a_terminal_that_is_not_accepted_stops_until_the_next_period(station: Station) -> None:
    station.gateway.answers = {"a": SUSPENDED}
    station.put_ids("a", "b")
    report = station.worker.run_once()
    assert (report.code, report.rest_s, report.wakes) == (FailureCode.PLATFORM_AUTHENTICATION, 60.0, False)
    assert station.gateway.offered_cases == ["a"]
    station.clock.advance(59)
    station.worker.run_once()
    assert station.gateway.offered_cases == ["a"]
    station.gateway.answers = {}
    station.clock.advance(1)
    assert station.worker.run_once().delivered == 2


def test_with_nothing_to_send_the_line_is_still_tried_each_period(station: Station) -> None:
    assert station.worker.run_once().rest_s == 30.0
    station.clock.advance(10)
    station.worker.run_once()
    assert station.gateway.probes == 1
    station.clock.advance(20)
    station.worker.run_once()
    assert station.gateway.probes == 2


def test_what_was_sent_is_not_sent_again(station: Station) -> None:
    second = sm3_hex(b"second")
    station.gateway.answers = {second: BUSY}
    local_no = station.put(submission("a", pages=(b"first", b"second"))).progress.local_no
    station.worker.run_once()
    assert station.put(submission("a")).progress.status is DeliveryStatus.QUEUED
    station.restart_worker()
    station.clock.advance(60)
    station.gateway.answers = {}
    assert station.worker.run_once().delivered == 1
    assert station.gateway.offered == [("case", "a"), ("page", sm3_hex(b"first")), ("page", second), ("page", second)]
    progress = station.put(submission("a")).progress
    assert (progress.local_no, progress.status, progress.case_no) == (local_no, DeliveryStatus.DELIVERED, "CASE-a")


def test_no_photograph_goes_before_a_text_or_a_rating(station: Station) -> None:
    def hand_in_another(content: bytes) -> None:
        if content == b"1":
            station.put(submission("late", pages=(b"4",)))

    station.gateway.during_page = hand_in_another
    local_no = station.put(submission("a", pages=(b"1", b"2"))).progress.local_no
    station.put(submission("b", pages=(b"3",)))
    station.outbox.rate(local_no, Grade.SATISFIED)
    station.worker.run_once()
    said = [key if kind == "case" else kind for kind, key in station.gateway.offered]
    assert said == ["a", "b", "rating", "page", "late", "page", "page", "page"]
    assert station.page_files() == []


def test_pages_that_fail_once_go_on_by_themselves(station: Station) -> None:
    first = sm3_hex(b"first")
    station.gateway.answers = {first: BUSY}
    station.put(submission("a", pages=(b"first", b"second")))
    station.put(submission("b", pages=(b"third",)))
    report = station.worker.run_once()
    assert (report.delivered, report.postponed, report.rest_s) == (3, 1, 2.0)
    station.gateway.answers = {}
    station.clock.advance(2)
    assert station.worker.run_once().delivered == 2
    assert station.worker.run_once().rest_s == 30.0
    assert station.page_files() == []


def test_a_page_that_is_refused_leaves_the_case_on_the_shelf_with_its_number(station: Station) -> None:
    station.gateway.answers = {sm3_hex(b"not a picture"): REFUSED}
    station.put(submission("a", pages=(b"not a picture",)))
    station.put_ids("b")
    report = station.worker.run_once()
    assert (report.delivered, report.shelved) == (2, 1)
    (case, _) = Stock(station.folder, station.envelope, station.clock).cases()
    assert (case.status, case.case_no, case.attempts) == ("dead", "CASE-a", 1)
    assert len(station.page_files()) == 1


def test_told_to_end_in_the_middle_of_a_page_nothing_is_charged_to_the_case(station: Station) -> None:
    station.gateway.answers = {sm3_hex(b"page"): Interrupted()}
    station.put(submission("a", pages=(b"page",)))
    stop = threading.Event()
    station.gateway.during_page = lambda _: stop.set()
    station.worker.close()
    station.worker = station.new_worker(stop=stop)
    report = station.worker.run_once()
    assert (report.delivered, report.postponed, report.code) == (1, 1, None)
    station.restart_worker()
    station.gateway.answers = {}
    assert station.worker.run_once().delivered == 1


def test_a_rating_follows_its_case_and_only_the_first_one_counts(station: Station) -> None:
    case = submission(pages=())
    local_no = station.put(case).progress.local_no
    station.outbox.rate(local_no, Grade.SATISFIED)
    station.outbox.rate(local_no, Grade.VERY_DISSATISFIED)
    station.outbox.rate("YL0017-2611-9999", Grade.SATISFIED)
    assert station.worker.run_once().delivered == 2
    assert [kind for kind, _ in station.gateway.offered] == ["case", "rating"]
    (rating,) = station.gateway.ratings.values()
    assert (rating.case_no, rating.grade, rating.rated_at) == (
        f"CASE-{case.submission_id[:8]}",
        Grade.SATISFIED,
        station.clock.now(),
    )
    assert station.worker.run_once().delivered == 0


def test_a_rating_waits_until_the_platform_has_its_case(station: Station) -> None:
    station.gateway.answers = {"a": BUSY}
    station.outbox.rate(station.put(submission("a", pages=())).progress.local_no, Grade.SATISFIED)
    station.worker.run_once()
    assert station.gateway.ratings == {}


def test_an_altered_page_is_never_handed_in_but_its_case_is_and_it_blocks_nobody(station: Station) -> None:
    station.put(submission("altered", pages=(b"page",)))
    station.put_ids("b")
    (file,) = station.page_files()
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    report = station.worker.run_once()
    assert (report.delivered, report.shelved) == (2, 1)
    assert set(station.gateway.cases) == {"altered", "b"}
    assert station.gateway.pages == {}


def test_a_page_moved_to_another_persons_case_is_never_handed_in(station: Station) -> None:
    station.put(submission("a", pages=(b"page of a",)))
    (of_a,) = station.page_files()
    station.put(submission("b", pages=(b"page of b",)))
    (of_b,) = set(station.page_files()) - {of_a}
    of_a.write_bytes(of_b.read_bytes())
    station.worker.run_once()
    assert list(station.gateway.pages.values()) == [b"page of b"]


def test_a_lost_page_is_told_to_staff_and_blocks_nobody(station: Station) -> None:
    station.put(submission("lost", pages=(b"page",)))
    station.put_ids("b")
    station.page_files()[0].unlink()
    assert station.worker.run_once().shelved == 1
    assert set(station.gateway.cases) == {"lost", "b"}


def test_a_case_in_which_the_process_dies_again_and_again_lets_the_others_go_first(station: Station) -> None:
    def die(case: CaseToSend) -> None:
        if case.submission.submission_id == "deadly":
            raise KeyboardInterrupt

    station.gateway.during_case = die
    station.put_ids("deadly", "a", "b")
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            station.worker.run_once()
        station.restart_worker()
    assert station.gateway.cases == {}
    assert station.worker.run_once().delivered == 2
    assert set(station.gateway.cases) == {"a", "b"}


def test_another_device_key_is_noticed_before_anything_is_shelved(
    station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    station.put_ids("a")
    other = Station(station.folder)
    report = other.worker.run_once()
    assert (report.code, report.shelved) == (FailureCode.STORAGE_FAULT, 0)
    assert "STO-02" in caplog.text
    other.close()
    assert station.worker.run_once().delivered == 1
