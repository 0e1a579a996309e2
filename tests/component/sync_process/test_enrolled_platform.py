"""Shared data for the kiosk process, with the credentials that the sync process obtains beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.enrolled_platform import EnrolledPlatform
from kiosk.platform_client.credentials import TerminalCredentials, save_credentials
from kiosk.platform_client.registration import register
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, Prefilled
from kiosk.sandbox.server import SandboxServer
from kiosk.wall_clock import WallClock
from tests.component.sync_process.running import CODE
from tests.doubles.fixed_envelope import ENVELOPE
from tests.doubles.people import QIN_XIAOHE

CLOCK = WallClock("Asia/Shanghai")


@pytest.fixture
def platform(folder: Path) -> Iterator[EnrolledPlatform]:
    platform = EnrolledPlatform(folder / "terminal.json", ENVELOPE, CLOCK, budget_s=3.0)
    yield platform
    platform.close()


def _enrol(sandbox: SandboxServer, folder: Path) -> None:
    answer = register(sandbox.url, CODE, terminal_name="YL-0017", clock=CLOCK)
    assert isinstance(answer, TerminalCredentials)
    save_credentials(folder / "terminal.json", answer, ENVELOPE)


def test_before_the_machine_is_enrolled_the_form_stays_empty(platform: EnrolledPlatform) -> None:
    assert platform.prefill("SAMPLE-1", QIN_XIAOHE) == NoPrefill(FailureCode.PLATFORM_AUTHENTICATION)


def test_before_the_machine_is_enrolled_nobodys_cases_are_found(platform: EnrolledPlatform) -> None:
    assert platform.cases(QIN_XIAOHE) == NoCases(FailureCode.PLATFORM_AUTHENTICATION)


def test_once_it_is_enrolled_shared_data_come_without_a_restart(
    platform: EnrolledPlatform, sandbox: SandboxServer, folder: Path
) -> None:
    platform.prefill("SAMPLE-1", QIN_XIAOHE)
    _enrol(sandbox, folder)
    assert isinstance(platform.prefill("SAMPLE-1", QIN_XIAOHE), Prefilled)
    assert isinstance(platform.cases(QIN_XIAOHE), CasesFound)


@pytest.mark.parametrize("moves", [1, 2])
def test_after_the_machine_was_enrolled_elsewhere_it_asks_there(
    platform: EnrolledPlatform, sandbox: SandboxServer, folder: Path, moves: int
) -> None:
    _enrol(sandbox, folder)
    assert isinstance(platform.prefill("SAMPLE-1", QIN_XIAOHE), Prefilled)
    sandbox.stop()
    for _ in range(moves):
        moved = SandboxServer(None, CODE)
        moved.start()
        _enrol(moved, folder)
        assert isinstance(platform.prefill("SAMPLE-1", QIN_XIAOHE), Prefilled)
        moved.stop()
    sandbox.start()
