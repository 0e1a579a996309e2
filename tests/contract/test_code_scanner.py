"""The promises of the code scanner port, kept alike by the serial line and by the scripted double.

The serial line is a pseudo-terminal with a simulated scanner at its other end.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from typing import Protocol

import pytest

from drivers.code_scanner.keyboard_scanner import KeyboardScanner
from drivers.code_scanner.scanner_profile import load_scanner_profile
from drivers.code_scanner.supervised_scanner import SupervisedScanner
from drivers.simulators.code_scanner import CodeScannerSimulator
from kiosk.domain.failure import FailureCode
from kiosk.ports.code_scanner import CodeScanned, CodeScanner, ScanFailed, ScannerLost, ScannerReady, ScannerReport
from tests.doubles.scripted_code_scanner import ScriptedCodeScanner

CODE = "QWY1.a-code-of-one-minute-01"
UNREADABLE = ScanFailed(FailureCode.SCAN_UNREADABLE)
LOST = ScannerLost(FailureCode.SCANNER_ABSENT)
HEALS_WITHIN_S = 3.0


class Hands(Protocol):
    """What the outside world does to a scanner."""

    def scan(self, text: str) -> None: ...
    def garble(self) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


class SerialHands(CodeScannerSimulator):
    """The simulator's; noise is what it garbles with."""

    def garble(self) -> None:
        self.noise()


class Reports:
    """What a scanner has reported, in order."""

    def __init__(self) -> None:
        self._heard: Queue[ScannerReport] = Queue()
        self.put = self._heard.put

    def next(self, timeout_s: float = HEALS_WITHIN_S) -> ScannerReport | None:
        try:
            return self._heard.get(timeout=timeout_s)
        except Empty:
            return None

    def quiet(self) -> bool:
        return self.next(0.3) is None


@pytest.fixture(params=["serial", "scripted"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[CodeScanner, Hands]]:
    if request.param == "scripted":
        double = ScriptedCodeScanner()
        yield double, double
        return
    hands = SerialHands(tmp_path / "scanner")
    scanner = SupervisedScanner(str(hands.device), load_scanner_profile("simulated"), retry_s=0.1)
    yield scanner, hands
    scanner.close()
    hands.close()


@pytest.fixture
def reports(rig: tuple[CodeScanner, Hands]) -> Reports:
    """Of a scanner that has just said it is ready."""
    reports = Reports()
    rig[0].start(reports.put)
    assert reports.next() == ScannerReady()
    return reports


def test_a_code_is_told_while_somebody_waits_for_one(rig: tuple[CodeScanner, Hands], reports: Reports) -> None:
    scanner, hands = rig
    scanner.watch()
    hands.scan(CODE)
    assert reports.next() == CodeScanned(CODE)
    hands.scan("身份码 任意")
    assert reports.next() == CodeScanned("身份码 任意")
    assert reports.quiet()


def test_a_code_that_nobody_waits_for_is_told_to_nobody(rig: tuple[CodeScanner, Hands], reports: Reports) -> None:
    scanner, hands = rig
    hands.scan(CODE)
    assert reports.quiet()
    scanner.watch()
    hands.scan("first")
    assert reports.next() == CodeScanned("first")
    scanner.rest()
    hands.scan(CODE)
    assert reports.quiet()


def test_what_is_no_code_is_said_to_be_none(rig: tuple[CodeScanner, Hands], reports: Reports) -> None:
    scanner, hands = rig
    scanner.watch()
    hands.garble()
    assert reports.next() == UNREADABLE
    hands.scan(CODE)
    assert reports.next() == CodeScanned(CODE)


@pytest.mark.logs("code scanner lost")
def test_a_scanner_pulled_out_is_missed_once_and_heals_by_itself(
    rig: tuple[CodeScanner, Hands], reports: Reports
) -> None:
    scanner, hands = rig
    scanner.watch()
    hands.unplug()
    assert reports.next() == LOST
    assert reports.quiet()
    began = time.monotonic()
    hands.plug()
    assert reports.next() == ScannerReady()
    assert time.monotonic() - began < HEALS_WITHIN_S
    hands.scan(CODE)
    assert reports.next() == CodeScanned(CODE)


@pytest.fixture
def serial(tmp_path: Path) -> Iterator[tuple[CodeScannerSimulator, Reports]]:
    """The serial one alone, watching; for accidents that a double cannot have."""
    simulator = CodeScannerSimulator(tmp_path / "scanner")
    scanner = SupervisedScanner(str(simulator.device), load_scanner_profile("simulated"), retry_s=0.1)
    reports = Reports()
    scanner.start(reports.put)
    assert reports.next() == ScannerReady()
    scanner.watch()
    yield simulator, reports
    scanner.close()
    simulator.close()


@pytest.mark.parametrize("accident", ["tear", "flood"])
def test_a_torn_code_or_a_flood_is_one_word_of_trouble(
    serial: tuple[CodeScannerSimulator, Reports], accident: str
) -> None:
    simulator, reports = serial
    accidents: dict[str, Callable[[], None]] = {"tear": lambda: simulator.tear(CODE), "flood": simulator.flood}
    accidents[accident]()
    assert reports.next() == UNREADABLE
    assert reports.quiet()
    simulator.scan(CODE)
    assert reports.next() == CodeScanned(CODE)


def test_a_code_held_still_is_read_twice_and_a_slow_line_reads_it_once(
    serial: tuple[CodeScannerSimulator, Reports],
) -> None:
    simulator, reports = serial
    simulator.scan_twice(CODE)
    assert [reports.next(), reports.next()] == [CodeScanned(CODE), CodeScanned(CODE)]
    simulator.scan_slowly(CODE)
    assert reports.next() == CodeScanned(CODE)
    assert reports.quiet()


@pytest.mark.logs("code scanner lost")
def test_a_station_that_starts_without_its_scanner_says_so_and_finds_it_later(tmp_path: Path) -> None:
    scanner = SupervisedScanner(str(tmp_path / "scanner"), load_scanner_profile("simulated"), retry_s=0.1)
    reports = Reports()
    scanner.start(reports.put)
    assert reports.next() == LOST
    simulator = CodeScannerSimulator(tmp_path / "scanner")
    assert reports.next() == ScannerReady()
    scanner.close()
    scanner.close()
    simulator.close()


def test_a_scanner_that_types_is_there_and_tells_nothing_here() -> None:
    reports = Reports()
    scanner: CodeScanner = KeyboardScanner()
    scanner.start(reports.put)
    scanner.watch()
    scanner.rest()
    scanner.close()
    assert reports.next() == ScannerReady()
    assert reports.quiet()
