"""When a station says that it lives and what is wrong with it."""

import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.fault_file import FaultFile
from kiosk.heartbeat import Heartbeat
from kiosk.platform_client.heartbeat import Heard, NotAsked
from kiosk.ports.case_gateway import Refused, StopSending, TryLater
from tests.doubles.manual_clock import ManualClock

LEFT, OUT = FailureCode.CARD_LEFT, FailureCode.PRINTER_PAPER_OUT
Answer = Heard | NotAsked | TryLater | Refused | StopSending


class ListeningPlatform:
    """Remembers what it was told and answers `answer`."""

    def __init__(self) -> None:
        self.told: list[tuple[FailureCode, ...]] = []
        self.answer: Answer = Heard()
        self.closed = False

    def send(self, faults: Iterable[tuple[FailureCode, datetime]]) -> Answer:
        self.told.append(tuple(code for code, _ in faults))
        return self.answer

    def close(self) -> None:
        self.closed = True


class Station:
    """A kiosk that writes, and the heartbeat that looks every two seconds."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.platform = ListeningPlatform()
        self.board = FaultFile(folder / "faults.json", self.clock)
        self.stop = threading.Event()
        self.heartbeat = Heartbeat(folder / "faults.json", self.platform, self.clock, self.stop)

    def passes(self, seconds: int) -> list[tuple[FailureCode, ...]]:
        """Time goes by; what was told meanwhile."""
        before = len(self.platform.told)
        for _ in range(0, seconds, 2):
            self.heartbeat.look()
            self.clock.advance(2)
        return self.platform.told[before:]


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return Station(tmp_path)


def test_that_it_lives_is_told_at_once_and_every_five_minutes(station: Station) -> None:
    assert station.passes(2) == [()]
    assert station.passes(290) == []
    assert station.passes(20) == [()]


def test_a_fault_is_told_once_it_has_stood_and_so_is_its_end(station: Station) -> None:
    station.passes(2)
    station.board.show((LEFT,))
    assert station.passes(8) == []
    assert station.passes(8) == [(LEFT,)]
    assert station.passes(60) == []
    station.board.show(())
    assert station.passes(2) == [()]


def test_what_comes_and_goes_is_nobodys_concern(station: Station) -> None:
    station.passes(2)
    for _ in range(5):
        station.board.show((OUT,))
        assert station.passes(6) == []
        station.board.show(())
        assert station.passes(6) == []


def test_a_fault_from_a_time_that_is_still_to_come_is_told(station: Station) -> None:
    station.passes(2)
    station.board.show((LEFT,))
    station.clock.advance(-3600)
    station.clock.seconds += 3600  # only the wall clock was set back
    assert station.passes(2) == [(LEFT,)]


@pytest.mark.parametrize(
    "answer", [TryLater(FailureCode.PLATFORM_UNREACHABLE), StopSending(FailureCode.CLOCK_WRONG, "skew")]
)
def test_a_line_that_is_down_is_tried_again_soon(station: Station, answer: Answer) -> None:
    station.platform.answer = answer
    station.board.show((LEFT,))
    assert len(station.passes(60)) == 4
    station.platform.answer = Heard()
    assert station.passes(16) == [(LEFT,)]
    assert station.passes(60) == []


@pytest.mark.logs("refuses the heartbeat")
@pytest.mark.parametrize("answer", [NotAsked(), Refused(FailureCode.PLATFORM_REFUSED, "no such terminal")])
def test_a_platform_that_does_not_want_it_is_asked_once_an_hour(station: Station, answer: Answer) -> None:
    station.platform.answer = answer
    assert len(station.passes(3700)) == 2


def test_it_ends_with_the_process_and_gives_its_connection_back(station: Station) -> None:
    station.stop.set()
    station.heartbeat.run()
    assert station.platform.closed
    assert station.platform.told == []
