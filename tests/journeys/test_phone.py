"""A resident without a card: signed in by phone, handed in, and nothing of that person is left behind."""

import logging
from pathlib import Path

import pytest

from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.virtual_line import LineState
from kiosk.domain.failure import FailureCode
from kiosk.sandbox.faults import FaultMode
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.session.intents import MyCasesPressed, PhonePressed
from kiosk.session.screens.applying import UsePhone
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import Visitor
from tests.journeys.world import World

LIN = PHONE_PEOPLE[OWN]


@pytest.fixture
def scanner(world: World) -> CodeScannerSimulator:
    return world.scanner


def _shows_a_code(visitor: Visitor) -> None:
    visitor.goes_to_card()
    visitor.until(lambda kiosk: kiosk.line.online, "the line")
    visitor.does(PhonePressed())
    visitor.sees(ScreenName.USE_PHONE)
    visitor.until(lambda kiosk: isinstance(kiosk.screen, UsePhone) and kiosk.screen.qr is not None, "a code")


def _hands_in(visitor: Visitor) -> None:
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    visitor.submits()


def test_who_confirms_on_the_phone_hands_in_like_anybody(world: World, visitor: Visitor) -> None:
    _shows_a_code(visitor)
    world.far_end.phone("confirm")
    world.clock.skip(2)
    _hands_in(visitor)
    visitor.sees_delivered()
    assert len(world.far_end.cases()) == 1


def test_who_shows_a_code_to_the_scanner_hands_in_and_the_code_is_used(
    world: World, visitor: Visitor, scanner: CodeScannerSimulator
) -> None:
    code = world.far_end.shows_code()
    _shows_a_code(visitor)
    scanner.scan("https://shop.example/pay?who=1")
    visitor.is_told(FailureCode.CODE_FOREIGN)
    scanner.scan_twice(code)
    _hands_in(visitor)
    visitor.leaves()
    _shows_a_code(visitor)
    scanner.scan(code)
    visitor.is_told(FailureCode.CODE_USED)


@pytest.mark.logs("NET-0")
def test_a_line_that_fails_meanwhile_is_said_and_the_card_still_works(world: World, visitor: Visitor) -> None:
    _shows_a_code(visitor)
    world.far_end.errs(FaultMode.ERROR_500, path="/qr-sessions")
    world.clock.skip(2)
    visitor.is_told(FailureCode.PHONE_UNAVAILABLE)
    world.line.set(LineState.DOWN)
    visitor.lays_card()
    visitor.sees(ScreenName.CONSENT)


def test_own_cases_are_found_by_phone(world: World, visitor: Visitor) -> None:
    visitor.waits_for_everything()
    visitor.presses_main()
    visitor.does(MyCasesPressed(), PhonePressed())
    visitor.until(lambda kiosk: isinstance(kiosk.screen, UsePhone) and kiosk.screen.qr is not None, "a code")
    world.far_end.phone("confirm")
    world.clock.skip(2)
    visitor.sees(ScreenName.MY_CASES)


def test_nothing_of_the_phones_person_is_left_on_the_machine(
    world: World, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code = world.far_end.shows_code()
    _shows_a_code(visitor)
    world.scanner.scan(code)
    visitor.sees(ScreenName.CONSENT)
    world.line.set(LineState.DOWN)
    _hands_in(visitor)
    visitor.leaves()
    traces = {LIN.name, LIN.id_number, f"{LIN.id_number[6:14]}", code}
    files = [path for path in world.data.rglob("*") if path.is_file()]
    assert files
    assert _found(files, traces) == []
    assert not [trace for trace in traces if trace in caplog.text]
    assert not [trace for trace in traces if trace in repr(visitor.kiosk)]


def _found(files: list[Path], traces: set[str]) -> list[str]:
    contents = {path: path.read_bytes() for path in files}
    encodings = ("utf-8", "utf-16-le", "gb18030")
    return [
        f"{path}: {code}"
        for path, content in contents.items()
        for trace in traces
        for code in encodings
        if trace.encode(code) in content
    ]
