"""`kiosk outbox` and `kiosk audit`, as staff type them."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.data_folder import DEVICE_KEY, OUTBOX
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import Refused
from kiosk.protection.envelope import device_key
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'data_folder = "{tmp_path / "data"}"\n', encoding="utf-8")
    return path


def _call(config: Path, *words: str) -> int:
    return main([*words[:2], "--config", str(config), *words[2:]])


def _station_with_a_case_on_the_shelf(folder: Path) -> str:
    station = Station(folder / OUTBOX, device_key(folder / DEVICE_KEY))
    station.gateway.answers = {"case-1": Refused(FailureCode.PLATFORM_REFUSED, "材料不符")}
    local_no = station.put(submission("case-1")).progress.local_no
    station.worker.run_once()
    station.close()
    return local_no


def test_a_case_on_the_shelf_is_shown_put_back_and_everything_is_whole(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    local_no = _station_with_a_case_on_the_shelf(tmp_path / "data")
    assert _call(config, "outbox", "list") == 0
    assert "dead" in capsys.readouterr().out
    assert _call(config, "outbox", "show", local_no) == 0
    assert "材料不符" in capsys.readouterr().out
    assert _call(config, "outbox", "retry", local_no) == 0
    assert _call(config, "outbox", "retry", local_no) == 1
    assert "only a case on the shelf" in capsys.readouterr().err
    assert _call(config, "outbox", "verify") == 0
    assert _call(config, "audit", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "case.retried" in lines[-1]
    assert _call(config, "audit", "verify", "--head", lines[-1].split()[-1]) == 0
    assert _call(config, "audit", "verify", "--head", "0" * 64) == 1


def test_a_dropped_case_is_listed_as_dropped_and_an_unknown_one_is_refused(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    local_no = _station_with_a_case_on_the_shelf(tmp_path / "data")
    assert _call(config, "outbox", "drop", local_no) == 0
    assert _call(config, "outbox", "list") == 0
    assert "dropped" in capsys.readouterr().out
    assert _call(config, "outbox", "show", "YL0017-2611-9999") == 1


def test_damage_and_a_missing_or_foreign_outbox_are_said(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _call(config, "outbox", "list") == 2
    assert "holds no outbox yet" in capsys.readouterr().err
    _station_with_a_case_on_the_shelf(tmp_path / "data")
    next((tmp_path / "data" / OUTBOX / "attachments").iterdir()).unlink()
    assert _call(config, "outbox", "verify") == 1
    assert "is not there" in capsys.readouterr().out
    (tmp_path / "data" / DEVICE_KEY).write_bytes(bytes(16))
    assert _call(config, "outbox", "list") == 1
    assert "another device key" in capsys.readouterr().err


def test_health_tells_whether_the_intake_is_open_and_warns_before_it_is_not(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _station_with_a_case_on_the_shelf(tmp_path / "data")
    assert _call(config, "outbox", "health") == 0
    told = capsys.readouterr().out
    assert "the intake is open" in told
    assert "1 on the shelf" in told
    assert "backup of never" in told
    limits = '\n[[intake.services]]\nitem = "sample-0001"\nwaiting_most = 1\n[intake]\nwaiting_most = 1\n'
    config.write_text(config.read_text(encoding="utf-8") + limits, encoding="utf-8")
    station = Station(tmp_path / "data" / OUTBOX, device_key(tmp_path / "data" / DEVICE_KEY))
    station.put_ids("waits")
    station.close()
    assert _call(config, "outbox", "health") == 1
    told = capsys.readouterr().out
    assert "closed for all services: STO-05" in told
    assert "WARNING waiting: 1 of 1 cases (closed, STO-05)" in told


def test_limits_that_cannot_be_meant_are_refused(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config.write_text(
        '[intake]\nwaiting_most = -1\nwarn_at = 2.0\n[[intake.services]]\nitem = "x"\noldest_days = -2\n',
        encoding="utf-8",
    )
    assert _call(config, "outbox", "health") == 2
    told = capsys.readouterr().err
    for place in ("intake.waiting_most", "intake.warn_at", "intake.services[0].oldest_days"):
        assert place in told
