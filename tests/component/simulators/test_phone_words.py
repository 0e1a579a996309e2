"""The bench's words for scanner and phone: what a hand would do, at the sandbox and on the scanner's line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.code_scanner.scanner_profile import load_scanner_profile
from drivers.code_scanner.supervised_scanner import SupervisedScanner
from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.virtual_phone import VirtualPhone, phone_words
from kiosk.domain.phone_code import is_phone_code
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.platform_client.registration import register
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerReady
from kiosk.ports.phone_sign_in import PhoneConfirmed, PhoneWaiting, QrOpened
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.contract.test_code_scanner import Reports


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    server = SandboxServer(None, "code")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[CodeScannerSimulator]:
    simulator = CodeScannerSimulator(tmp_path / "scanner")
    yield simulator
    simulator.close()


@pytest.fixture
def reports(simulator: CodeScannerSimulator) -> Iterator[Reports]:
    scanner = SupervisedScanner(str(simulator.device), load_scanner_profile("simulated"))
    reports = Reports()
    scanner.start(reports.put)
    assert reports.next() == ScannerReady()
    scanner.watch()
    yield reports
    scanner.close()


def _phone(sandbox: SandboxServer) -> VirtualPhone:
    return VirtualPhone(int(sandbox.url.rsplit(":", 1)[1]))


def test_own_is_a_code_that_the_phone_shows_and_any_other_word_is_itself(
    sandbox: SandboxServer, simulator: CodeScannerSimulator, reports: Reports
) -> None:
    words = phone_words(simulator, _phone(sandbox))["scanner"]
    words["code"]("6901234567892")
    assert reports.next() == CodeScanned("6901234567892")
    words["code"]("own", "gao")
    words["slow"]("own")
    for _ in range(2):
        shown = reports.next()
        assert isinstance(shown, CodeScanned)
        assert is_phone_code(shown.text)
    words["twice"]("own")
    assert reports.next() == reports.next()
    words["tear"]("own")
    assert isinstance(reports.next(), ScanFailed)


def test_the_phone_sees_confirms_and_declines_what_a_terminal_shows(
    sandbox: SandboxServer, simulator: CodeScannerSimulator
) -> None:
    words = phone_words(simulator, _phone(sandbox))["phone"]
    with pytest.raises(ValueError, match="no terminal shows a code"):
        words["confirm"]()
    registered = register(sandbox.url, "code", terminal_name="YL-0017", clock=WrongClock())
    assert isinstance(registered, TerminalCredentials)
    platform = HttpPlatform(registered, WrongClock())
    opened = platform.open_qr()
    assert isinstance(opened, QrOpened)
    words["see"]()
    assert platform.ask_phone(opened.qr_id) == PhoneWaiting(seen=True)
    words["confirm"]("gao")
    assert isinstance(platform.ask_phone(opened.qr_id), PhoneConfirmed)
    platform.open_qr()
    words["refuse"]()
    platform.close()
