"""`kiosk staff`, as it is typed, and what the other commands ask on a production machine."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from kiosk.cli import main
from kiosk.cli.shell import shell_name
from kiosk.data_folder import DEVICE_KEY, OUTBOX
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import Refused
from kiosk.protection.envelope import device_key
from kiosk.wall_clock import WallClock
from tests.component.cli.station import station_file
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

SECRET = b"12345678901234567890"
Call = Callable[..., int]


class _Keys:
    """Fingers: the card's number, the PIN, and a code of a later half minute each time, as time would bring it."""

    def __init__(self) -> None:
        self.card, self.pin, self.now = "card-1", "190724", 1_800_000_000.0

    def hidden(self, asked: str = "") -> str:
        return self.card if "card" in asked else self.pin

    def time(self, _clock: WallClock | None = None) -> datetime:
        return datetime.fromtimestamp(self.now, UTC)

    def shown(self, _asked: str = "") -> str:
        return TOTP(SECRET, 6, SHA1(), 30).generate(int(self.now)).decode()


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> _Keys:
    keys = _Keys()
    monkeypatch.setattr("kiosk.cli.staff_prompt.getpass", keys.hidden)
    monkeypatch.setattr("builtins.input", keys.shown)
    monkeypatch.setattr("kiosk.protection.staff_secret.new_totp_secret", lambda: SECRET)
    monkeypatch.setattr(WallClock, "now", keys.time)
    return keys


@pytest.fixture
def call(tmp_path: Path) -> Call:
    config = station_file(tmp_path, profile="production")
    return lambda *words: main([*words[:2], "--config", str(config), *words[2:]])


def _shelved(folder: Path) -> str:
    station = Station(folder / OUTBOX, device_key(folder / DEVICE_KEY))
    station.gateway.answers = {"case-1": Refused(FailureCode.PLATFORM_REFUSED, "材料不符")}
    local_no = station.put(submission("case-1")).progress.local_no
    station.worker.run_once()
    station.close()
    return local_no


def test_a_production_machine_with_staff_asks_who_acts(
    call: Call, keys: _Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    local_no = _shelved(tmp_path / "data")
    assert call("outbox", "list") == 0
    assert call("staff", "add", "--role", "security", "--typed") == 1
    assert "STF-04" in capsys.readouterr().err
    assert call("staff", "add", "--role", "technician", "--typed") == 0
    assert "otpauth://" in capsys.readouterr().out
    assert call("outbox", "list") == 0, "looking is open: nothing personal is shown"
    for words in (("outbox", "retry", local_no), ("outbox", "drop", local_no), ("audit", "list")):
        assert call(*words) == 1
        assert "STF-05" in capsys.readouterr().err
    assert call("staff", "login", "--typed") == 0
    assert call("outbox", "drop", local_no) == 1
    assert "STF-04" in capsys.readouterr().err
    assert call("outbox", "retry", local_no) == 0
    assert call("staff", "logout") == 0
    assert call("outbox", "export", str(tmp_path)) == 1
    assert "STF-05" in capsys.readouterr().err


def test_security_adds_an_auditor_who_reads_the_log_and_locks_a_technician(
    call: Call, keys: _Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _shelved(tmp_path / "data")
    assert call("staff", "add", "--role", "technician", "--typed") == 0
    assert call("staff", "login", "--typed") == 0
    keys.card = "card-2"
    assert call("staff", "add", "--role", "security", "--typed") == 0
    keys.now += 60
    assert call("staff", "login", "--typed") == 0
    keys.card = "card-3"
    assert call("staff", "add", "--role", "auditor", "--typed") == 0
    assert call("staff", "lock", "1") == 0
    assert call("staff", "lock", "2") == 1
    keys.now += 60
    assert call("staff", "login", "--typed") == 0
    capsys.readouterr()
    assert call("audit", "list") == 0
    log = capsys.readouterr().out
    for told in ("staff.added staff=3 role=auditor by=2", "staff.locked staff=1 by=2", "action=audit.read"):
        assert told in log
    assert "card-" not in log
    assert call("audit", "verify") == 0
    assert call("staff", "list") == 0
    assert "locked" in capsys.readouterr().out


def test_wrong_tries_are_told_with_the_wait(
    call: Call, keys: _Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("staff", "add", "--role", "technician", "--typed") == 0
    keys.pin = "111112"
    for _ in range(3):
        assert call("staff", "login", "--typed") == 1
    assert "STF-01" in capsys.readouterr().err
    assert call("staff", "login", "--typed") == 1
    told = capsys.readouterr().err
    assert "STF-02" in told
    assert " s" in told.splitlines()[-1]


def test_a_poor_pin_makes_no_account(call: Call, keys: _Keys, capsys: pytest.CaptureFixture[str]) -> None:
    keys.pin = "123456"
    assert call("staff", "add", "--role", "technician", "--typed") == 1
    assert "choose another" in capsys.readouterr().err
    assert call("staff", "list") == 0
    assert "0 accounts" in capsys.readouterr().out


def test_the_shell_has_one_name() -> None:
    assert shell_name() == shell_name()
    assert "gone" not in shell_name()
