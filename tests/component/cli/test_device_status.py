"""`kiosk device status`: what a running kiosk wrote down, for a technician who asks no device."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.data_folder import FAULTS
from kiosk.domain.failure import FailureCode
from kiosk.fault_file import FaultFile
from tests.component.cli.station import station_file
from tests.doubles.manual_clock import ManualClock


@pytest.fixture
def station(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return station_file(tmp_path)


def _asks(station: Path, *words: str) -> int:
    return main(["device", "status", "--config", str(station), *words])


def _shows(station: Path, *faults: FailureCode) -> None:
    FaultFile(station.parent / "data" / FAULTS, ManualClock()).show(faults)


def test_faults_are_told_with_their_time_and_what_to_do(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _shows(station, FailureCode.CARD_LEFT, FailureCode.PRINTER_PAPER_LOW)
    assert _asks(station) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split(". ")[0] for line in told] == ["CRD-08 since 2026-11-20 09:30", "PRN-07 since 2026-11-20 09:30"]
    assert _asks(station, "--json") == 1
    assert [fault["code"] for fault in json.loads(capsys.readouterr().out)["faults"]] == ["CRD-08", "PRN-07"]


def test_a_kiosk_in_good_order_says_so(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _shows(station)
    assert _asks(station) == 0
    assert capsys.readouterr().out == "all is well\n"


def test_where_no_kiosk_ran_that_is_said(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _asks(station) == 2
    assert "no kiosk" in capsys.readouterr().err
