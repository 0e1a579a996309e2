"""`kiosk device camera`: what the camera gives, whether a page is there, and nothing kept unasked."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from drivers.simulators.photographs import Scene
from drivers.simulators.virtual_camera import VirtualCamera
from kiosk.cli import main
from tests.component.cli.station import station_file

SIZE = (600, 800)


@pytest.fixture
def device() -> Iterator[VirtualCamera]:
    device = VirtualCamera(SIZE)
    yield device
    device.close()


@pytest.fixture
def station(tmp_path: Path, device: VirtualCamera) -> Path:
    return station_file(tmp_path, camera={"source": device.url})


def _call(station: Path, *words: object) -> int:
    return main(["device", "camera", "--config", str(station), *map(str, words)])


def test_size_pace_hint_and_page_are_told(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _call(station, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["width"], told["height"]) == SIZE
    assert told["frames_a_second"] > 0
    assert told["page_found"] is True
    assert told["hint"]


def test_without_a_page_that_is_said(station: Path, device: VirtualCamera, capsys: pytest.CaptureFixture[str]) -> None:
    device.show(Scene.EMPTY_DESK)
    assert _call(station) == 0
    assert "page_found       False" in capsys.readouterr().out


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_page_is_kept_only_where_asked(station: Path, tmp_path: Path) -> None:
    before = _files(tmp_path)
    assert _call(station) == 0
    assert _files(tmp_path) == before
    out = tmp_path / "page.jpg"
    assert _call(station, "--out", out) == 0
    assert cv2.imread(str(out)) is not None


def test_a_place_that_cannot_be_written_to_is_said(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _call(station, "--out", tmp_path / "no folder" / "page.jpg") == 2
    assert "nothing can be written" in capsys.readouterr().err


def test_a_camera_that_is_not_there_is_told_by_its_code(
    station: Path, device: VirtualCamera, capsys: pytest.CaptureFixture[str]
) -> None:
    device.unplug()
    assert _call(station, "--json") == 1
    told = capsys.readouterr()
    assert json.loads(told.out) == {"taken": False, "code": "CAM-01"}
    assert "CAM-01. " in told.err
