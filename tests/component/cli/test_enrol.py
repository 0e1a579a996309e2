"""`kiosk enrol`, as a technician types it, alone and at night."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from kiosk.cli import main
from kiosk.config.schema import ScannerConfig
from kiosk.ports.code_scanner import ScannerReport
from kiosk.sandbox.certificates import make_certificates
from kiosk.sandbox.server import SandboxServer
from tests.component.cli.station import station_file
from tests.doubles.scripted_code_scanner import ScriptedCodeScanner


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    server = SandboxServer(None, "never told", tls=make_certificates(tmp_path_factory.mktemp("tls")))
    server.start()
    yield server
    server.stop()


def _slip(platform: SandboxServer) -> str:
    issued = httpx.post(
        f"{platform.url}/_sandbox/enrolment-codes", json={}, verify=False, trust_env=False
    ).raise_for_status()
    return str(issued.json()["slip"])


def _typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    typed = iter(lines)
    monkeypatch.setattr("builtins.input", lambda _="": next(typed))


def test_a_scanned_slip_enrols_once_and_is_refused_in_words_afterwards(
    platform: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = station_file(tmp_path, platform={"url": platform.url})
    slip = _slip(platform)
    _typing(monkeypatch, slip)
    assert main(["enrol", "--config", str(config)]) == 0
    assert "enrolled: YL-0017 is T-" in capsys.readouterr().out
    assert main(["enrol", "--config", str(config)]) == 1
    assert "--again" in capsys.readouterr().err
    other = tmp_path / "other"
    other.mkdir()
    file = other / "slip"
    file.write_text(slip, encoding="utf-8")
    config = station_file(other, platform={"url": platform.url})
    assert main(["enrol", "--config", str(config), "--slip", str(file)]) == 1
    told = capsys.readouterr().err
    assert "ENR-05" in told
    assert "管理员" in told
    assert slip.split()[-1] not in told


def test_a_slip_may_be_typed_word_by_word(
    platform: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = station_file(tmp_path, platform={"url": platform.url})
    _, _, digest, code = _slip(platform).split()
    _typing(monkeypatch, "", "", digest.upper(), code.lower().replace("-", ""))
    assert main(["enrol", "--config", str(config)]) == 0


def test_the_stations_scanner_reads_the_slip(
    platform: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = station_file(tmp_path, platform={"url": platform.url})
    slip = _slip(platform)

    class Held(ScriptedCodeScanner):
        """The slip is held before it askew, then well."""

        def start(self, report: Callable[[ScannerReport], None]) -> None:
            super().start(report)
            self.garble()
            self.scan(slip)

    def held(_config: ScannerConfig) -> Held:
        return Held()

    monkeypatch.setattr("kiosk.devices.make_scanner", held)
    assert main(["enrol", "--scan", "--config", str(config)]) == 0
    assert "SCN-02" in capsys.readouterr().err


def test_a_station_without_scanner_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enrol", "--scan", "--config", str(station_file(tmp_path))]) == 1
    told = capsys.readouterr().err
    assert "has no scanner" in told
    assert "ENR-01" in told


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("https://example.invalid", "ENR-01"),
        ("QWY-ENROL-1 https://other.example sm3:" + "0" * 64 + " K7QF-92MD-4TZ8-XB3A", "ENR-02"),
    ],
)
def test_what_is_no_slip_of_this_machine_is_refused_before_anybody_is_asked(
    line: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = station_file(tmp_path, platform={"url": "https://platform.invalid"})
    _typing(monkeypatch, line)
    assert main(["enrol", "--config", str(config)]) == 1
    assert code in capsys.readouterr().err


def test_on_a_production_machine_the_first_technician_is_made_at_once(
    platform: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = station_file(tmp_path, profile="production", platform={"url": platform.url})
    secret = b"12345678901234567890"
    monkeypatch.setattr("kiosk.cli.staff_prompt.getpass", lambda asked="": "card-1" if "card" in asked else "190724")
    monkeypatch.setattr("kiosk.protection.staff_secret.new_totp_secret", lambda: secret)
    slips = iter([_slip(platform)])
    code = TOTP(secret, 6, SHA1(), 30).generate(int(time.time())).decode()
    monkeypatch.setattr("builtins.input", lambda _="": next(slips, code))
    assert main(["enrol", "--typed", "--config", str(config)]) == 0
    assert "Account 1 (technician) is made" in capsys.readouterr().out
    assert main(["audit", "list", "--config", str(config)]) == 1
    assert "STF-05" in capsys.readouterr().err


def test_a_technician_without_a_good_pin_is_enrolled_all_the_same_and_told(
    platform: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = station_file(tmp_path, profile="production", platform={"url": platform.url})
    monkeypatch.setattr("kiosk.cli.staff_prompt.getpass", lambda _="": "111111")
    _typing(monkeypatch, _slip(platform))
    assert main(["enrol", "--typed", "--config", str(config)]) == 1
    told = capsys.readouterr()
    assert "enrolled: YL-0017" in told.out
    assert "kiosk staff add" in told.err
