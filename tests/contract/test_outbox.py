"""What every Outbox does: the real one over SQLite with a real sync worker, and the double in memory."""

import os
import queue
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.config.schema import IntakeConfig
from kiosk.domain.case import CaseProgress, DeliveryStatus, Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.case_gateway import Delivered, Refused, TryLater
from kiosk.ports.outbox import Accepted, IntakeChanged, LineChanged, NotAccepted, Outbox, OutboxReport, ProgressChanged
from kiosk.protection.envelope import Envelope
from offline_queue.outbox import SqliteOutbox
from offline_queue.sync import SyncWorker
from offline_queue.upkeep import UpkeepTempo
from tests.doubles.manual_clock import ManualClock
from tests.doubles.memory_outbox import MemoryOutbox
from tests.doubles.recording_gateway import RecordingGateway
from tests.doubles.submissions import submission

REFUSED = Refused(FailureCode.PLATFORM_REFUSED, "the item is closed")
UNREACHABLE = FailureCode.PLATFORM_UNREACHABLE


class Bench(Protocol):
    """An outbox with somebody who plays the platform."""

    @property
    def outbox(self) -> Outbox: ...

    def fill_disk(self) -> None: ...

    def deliver(self, refuse: str = "") -> None:
        """The platform takes what waits, and refuses the submission `refuse`."""
        ...

    def lose_line(self) -> None: ...

    def close(self) -> None: ...


@dataclass
class SqliteBench:
    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    gateway: RecordingGateway = field(default_factory=RecordingGateway)
    envelope: Envelope = field(default_factory=lambda: Envelope(os.urandom(16)))

    def __post_init__(self) -> None:
        self.outbox = SqliteOutbox(self.folder, self.envelope, "YL-0017", self.clock, reserve_bytes=0)
        self.worker = SyncWorker(self.folder, self.envelope, self.gateway, self.clock, jitter=lambda: 0.0)

    def fill_disk(self) -> None:
        self.outbox.close()
        limits, at_once = IntakeConfig(reserve_mb=2**42), UpkeepTempo(settle_s=0)
        self.outbox = SqliteOutbox(self.folder, self.envelope, "YL-0017", self.clock, limits=limits, upkeep=at_once)

    def deliver(self, refuse: str = "") -> None:
        self.gateway.answers = {refuse: REFUSED}
        self.gateway.reach = Delivered("")
        self.clock.advance(60)
        self.worker.run_once()

    def lose_line(self) -> None:
        self.gateway.reach = TryLater(UNREACHABLE)
        self.clock.advance(60)
        self.worker.run_once()

    def close(self) -> None:
        self.worker.close()
        self.outbox.close()


@dataclass
class MemoryBench:
    outbox: MemoryOutbox = field(default_factory=MemoryOutbox)

    def fill_disk(self) -> None:
        self.outbox.fault = self.outbox.closed = FailureCode.STORAGE_FULL

    def deliver(self, refuse: str = "") -> None:
        self.outbox.set_line(None)
        for local_no, case in list(self.outbox.submissions.items()):
            if case.submission_id == refuse:
                self.outbox.refuse(local_no)
            else:
                self.outbox.deliver(local_no, f"CASE-{case.submission_id[:8]}")

    def lose_line(self) -> None:
        self.outbox.set_line(UNREACHABLE)

    def close(self) -> None:
        self.outbox.close()


@pytest.fixture(params=["sqlite", "memory"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    made: Bench = SqliteBench(tmp_path) if request.param == "sqlite" else MemoryBench()
    yield made
    made.close()


def put(bench: Bench, case: Submission | None = None) -> Accepted:
    answer = bench.outbox.put(case or submission())
    assert isinstance(answer, Accepted)
    return answer


def watch(bench: Bench) -> "queue.Queue[OutboxReport]":
    reports: queue.Queue[OutboxReport] = queue.Queue()
    bench.outbox.start(reports.put)
    return reports


def until(reports: "queue.Queue[OutboxReport]", wanted: OutboxReport) -> list[OutboxReport]:
    seen: list[OutboxReport] = []
    while wanted not in seen:
        seen.append(reports.get(timeout=5))
    return seen


def test_a_resident_gets_a_number_of_the_terminal_and_the_month(bench: Bench) -> None:
    progress = put(bench).progress
    assert re.fullmatch(r"YL0017-2611-\d{4,}", progress.local_no)
    assert (progress.status, progress.case_no, progress.ahead) == (DeliveryStatus.QUEUED, "", 0)


def test_the_next_resident_gets_the_next_number_and_waits_behind(bench: Bench) -> None:
    first, second = put(bench).progress, put(bench).progress
    assert first.local_no < second.local_no
    assert second.ahead == 1


def test_a_second_press_on_submit_gives_the_same_number_and_token(bench: Bench) -> None:
    case = submission("pressed-twice")
    assert put(bench, case) == put(bench, case)
    assert put(bench).progress.ahead == 1


def test_tokens_on_receipts_say_nothing_and_differ(bench: Bench) -> None:
    first, second = put(bench), put(bench)
    assert first.receipt_token != second.receipt_token
    assert first.progress.local_no not in first.receipt_token


@pytest.mark.logs("cannot write: STO-01")
def test_a_full_disk_is_said_and_nothing_is_taken(bench: Bench) -> None:
    bench.fill_disk()
    assert bench.outbox.put(submission()) == NotAccepted(FailureCode.STORAGE_FULL)


@pytest.mark.logs("no backup is made", "the intake is closed for all services: STO-01", "a limit of the intake is near")
def test_the_next_resident_learns_that_the_disk_is_full_before_he_begins(bench: Bench) -> None:
    bench.fill_disk()
    until(watch(bench), IntakeChanged(FailureCode.STORAGE_FULL))


def test_a_case_accepted_before_is_still_acknowledged_on_a_full_disk(bench: Bench) -> None:
    case = submission()
    before = put(bench, case)
    bench.fill_disk()
    assert put(bench, case) == before


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_the_screen_learns_that_the_line_is_down_and_that_it_is_back(bench: Bench) -> None:
    reports = watch(bench)
    put(bench)
    bench.lose_line()
    until(reports, LineChanged(online=False, code=UNREACHABLE, waiting=1))
    bench.deliver()
    until(reports, LineChanged(online=True, code=None, waiting=0))


def test_the_screen_learns_the_case_number_once_it_is_known(bench: Bench) -> None:
    reports = watch(bench)
    case = submission()
    local_no = put(bench, case).progress.local_no
    bench.deliver()
    delivered = CaseProgress(local_no, DeliveryStatus.DELIVERED, f"CASE-{case.submission_id[:8]}")
    until(reports, ProgressChanged(delivered))
    assert put(bench, case).progress == delivered


def test_the_screen_learns_that_a_case_was_refused(bench: Bench) -> None:
    reports = watch(bench)
    case = submission()
    local_no = put(bench, case).progress.local_no
    bench.deliver(refuse=case.submission_id)
    until(reports, ProgressChanged(CaseProgress(local_no, DeliveryStatus.REFUSED)))


@pytest.mark.logs("nothing is sent for now: NET-01")
def test_a_change_is_reported_once(bench: Bench) -> None:
    reports = watch(bench)
    first, second = submission(), submission()
    put(bench, first)
    local_no = put(bench, second).progress.local_no
    bench.deliver(refuse=first.submission_id)
    number = f"CASE-{second.submission_id[:8]}"
    last = ProgressChanged(CaseProgress(local_no, DeliveryStatus.DELIVERED, number))
    seen = until(reports, last)
    bench.lose_line()
    seen += until(reports, LineChanged(online=False, code=UNREACHABLE, waiting=0))
    assert seen.count(last) == 1


def test_a_print_is_begun_once(bench: Bench) -> None:
    local_no = put(bench).progress.local_no
    assert bench.outbox.begin_print("print-1", local_no)
    assert not bench.outbox.begin_print("print-1", local_no)
    bench.outbox.end_print("print-1", "printed")
    assert not bench.outbox.begin_print("print-1", local_no)
    assert bench.outbox.begin_print("print-2", local_no)


def test_the_end_of_an_unknown_print_harms_nothing(bench: Bench) -> None:
    bench.outbox.end_print("never-begun", "printed")
    assert bench.outbox.begin_print("never-begun", "YL0017-2611-0001")


def test_rating_twice_or_rating_nothing_harms_nothing(bench: Bench) -> None:
    local_no = put(bench).progress.local_no
    bench.outbox.rate(local_no, Grade.SATISFIED)
    bench.outbox.rate(local_no, Grade.VERY_DISSATISFIED)
    bench.outbox.rate("YL0017-2611-9999", Grade.SATISFIED)
    bench.outbox.rate("not a number", Grade.SATISFIED)
    assert put(bench).progress.ahead == 1


def test_closing_twice_harms_nothing(bench: Bench) -> None:
    watch(bench)
    bench.outbox.close()
    bench.outbox.close()
