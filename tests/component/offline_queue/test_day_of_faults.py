"""A day of a bad line: cases, photographs and ratings come in all the while; in the evening nothing is left behind."""

import random
from dataclasses import dataclass, field

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.case_gateway import (
    Attachment,
    CaseToSend,
    Delivered,
    Interrupted,
    RatingToSend,
    SendOutcome,
    StopSending,
    TryLater,
)
from offline_queue.entry import EntryStatus
from tests.component.offline_queue.carrying import states_at
from tests.component.offline_queue.station import Station
from tests.doubles.manual_clock import ManualClock
from tests.doubles.recording_gateway import RecordingGateway
from tests.doubles.submissions import submission

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
CASES = 96
_FAULTS: tuple[TryLater | StopSending, ...] = (
    TryLater(FailureCode.PLATFORM_UNREACHABLE),
    TryLater(FailureCode.PLATFORM_WRONG_REPLY),
    TryLater(FailureCode.PLATFORM_BUSY),
    TryLater(FailureCode.PLATFORM_BUSY, after_s=300.0),
    StopSending(FailureCode.PLATFORM_AUTHENTICATION, "suspended"),
)


@dataclass(slots=True)
class _BadLine(RecordingGateway):
    """Good and bad for minutes or hours in turn; while it is bad, some sends arrive and only their replies are lost."""

    clock: ManualClock = field(default_factory=ManualClock)
    draw: random.Random = field(default_factory=random.Random)
    mended: bool = False
    fault: TryLater | StopSending | None = None
    until_s: float = 0.0
    lost_replies: int = 0

    def is_reachable(self) -> Delivered | TryLater | StopSending:
        self.probes += 1
        return self._fault_now() or Delivered("")

    def send_case(self, case: CaseToSend) -> SendOutcome:
        fault = self._fault_at_send()
        if fault and self._arrives():
            RecordingGateway.send_case(self, case)
        return fault or RecordingGateway.send_case(self, case)

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome | Interrupted:
        fault = self._fault_at_send()
        if fault and self._arrives():
            RecordingGateway.send_attachment(self, attachment, content)
        return fault or RecordingGateway.send_attachment(self, attachment, content)

    def send_rating(self, rating: RatingToSend) -> SendOutcome:
        fault = self._fault_at_send()
        if fault and self._arrives():
            RecordingGateway.send_rating(self, rating)
        return fault or RecordingGateway.send_rating(self, rating)

    def _arrives(self) -> bool:
        arrives = self.draw.random() < 0.5
        self.lost_replies += arrives
        return arrives

    def _fault_at_send(self) -> TryLater | StopSending | None:
        """A line that is good loses one in twenty, too."""
        if self.fault is None and not self.mended and self.draw.random() < 0.05:
            return TryLater(FailureCode.PLATFORM_UNREACHABLE)
        return self._fault_now()

    def _fault_now(self) -> TryLater | StopSending | None:
        if self.mended:
            return None
        while self.clock.monotonic_s() >= self.until_s:
            self.fault = self.draw.choice(_FAULTS) if self.fault is None else None
            longest_s = HOUR_S if self.fault else HOUR_S / 2
            self.until_s = self.clock.monotonic_s() + self.draw.uniform(20.0, longest_s)
        return self.fault


@pytest.mark.logs("nothing is sent for now")
@pytest.mark.parametrize("seed", [1, 2])
def test_in_the_evening_nothing_is_left_behind(station: Station, seed: int) -> None:
    draw = random.Random(seed)
    line = _BadLine(clock=station.clock, draw=draw)
    station.gateway = line
    station.restart_worker()
    begun_s = station.clock.monotonic_s()
    arrivals = sorted(draw.uniform(0, DAY_S) for _ in range(CASES))
    kept = 0
    while (gone_s := station.clock.monotonic_s() - begun_s) < DAY_S:
        while kept < CASES and arrivals[kept] <= gone_s:
            pages = tuple(draw.randbytes(2000) for _ in range(draw.choice((0, 0, 1, 3))))
            local_no = station.put(submission(f"case-{kept}", pages=pages)).progress.local_no
            if draw.random() < 0.5:
                station.outbox.rate(local_no, Grade.SATISFIED)
            kept += 1
        if draw.random() < 0.01:
            station.restart_worker()
        rest_s = station.worker.run_once().rest_s
        next_s = arrivals[kept] - gone_s if kept < CASES else DAY_S
        station.clock.advance(min(rest_s, max(next_s, 0.2)))
    assert kept == CASES
    assert line.lost_replies > 5, "nothing was tried"
    line.mended = True
    for _ in range(60):  # an hour of a good line
        station.clock.advance(min(station.worker.run_once().rest_s, 60.0))
    assert states_at(station) == [EntryStatus.DELIVERED] * CASES
    assert set(line.cases) == {f"case-{number}" for number in range(CASES)}
    assert {page.digest for case in line.cases.values() for page in case.attachments} == line.pages.keys()
    assert station.page_files() == []
    assert station.worker.run_once().delivered == 0
