"""`kiosk device scanner`: a technician sees that codes come, and of people's codes nothing but their form."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from drivers.simulators.code_scanner import CodeScannerSimulator
from kiosk.cli import main

CODE = "QWY1.a-code-of-one-minute-01"


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[CodeScannerSimulator]:
    simulator = CodeScannerSimulator(tmp_path / "scanner")
    yield simulator
    simulator.close()


def _scanning(scanner: CodeScannerSimulator, *codes: str) -> tuple[Thread, Event]:
    """Scans again and again until told to stop: nobody knows when the command listens."""
    stop = Event()

    def scan() -> None:
        while not stop.wait(0.2):
            for code in codes:
                scanner.scan(code)

    thread = Thread(target=scan)
    thread.start()
    return thread, stop


def _listens(scanner: CodeScannerSimulator, *words: str, codes: tuple[str, ...]) -> int:
    thread, stop = _scanning(scanner, *codes)
    try:
        return main(["device", "scanner", "--to", str(scanner.device), "--seconds", "2", *words])
    finally:
        stop.set()
        thread.join()


def test_the_form_of_each_code_is_told_and_its_content_is_not(
    scanner: CodeScannerSimulator, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = (CODE, "6901234567892", "https://shop.example/pay", "plain", "身份码")
    assert _listens(scanner, codes=codes) == 0
    told = capsys.readouterr().out
    assert told.startswith("ready; scan something\n")
    assert "28 characters, identity code of the Qinwuyuan app\n" in told
    assert "13 characters, digits\n" in told
    assert "24 characters, an address\n" in told
    assert "5 characters, text\n" in told
    assert "3 characters, text beyond ASCII\n" in told
    assert not [code for code in codes if code in told]


def test_the_content_is_shown_where_that_is_asked_for(
    scanner: CodeScannerSimulator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _listens(scanner, "--plain", codes=(CODE,)) == 0
    assert f"identity code of the Qinwuyuan app: {CODE}" in capsys.readouterr().out


@pytest.mark.logs("code scanner lost")
def test_a_scanner_that_is_not_there_is_told_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["device", "scanner", "--to", str(tmp_path / "none"), "--seconds", "0.3"]) == 1
    assert "SCN-01" in capsys.readouterr().err


def test_a_production_configuration_shows_no_content(
    tmp_path: Path, scanner: CodeScannerSimulator, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'profile = "production"\n[scanner]\nprofile = "usb-serial"\nport = "{scanner.device}"\n')
    assert main(["device", "scanner", "--config", str(config), "--plain"]) == 2
    assert "shows no content" in capsys.readouterr().err


def test_without_a_scanner_it_is_said_which_key_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["device", "scanner"]) == 2
    assert "scanner.profile" in capsys.readouterr().err
