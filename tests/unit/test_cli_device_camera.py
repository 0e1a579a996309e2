"""`kiosk device camera-chart`, `-calibrate` and `-platen`: what a technician gets, and is told where it cannot be."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers.camera.calibration_chart import find_chart
from drivers.camera.calibration_file import read_calibration
from drivers.camera.camera_calibration import CameraCalibration
from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import Picture, as_bytes, as_floats
from drivers.camera.platen_file import read_platen
from kiosk.cli import main
from kiosk.cli.device_list import platen_hints
from kiosk.config.files import load_config
from kiosk.data_folder import CAMERA_CALIBRATION, CAMERA_PLATEN
from kiosk.devices import camera_platen
from tests.unit.drivers.camera.bent_lens import photographed
from tests.unit.drivers.camera.drawn_desks import SHEET, covered, desk, tiled
from tests.unit.drivers.camera.drawn_desks import photographed as desk_photographed


def _config(folder: Path, source: str = "9") -> Path:
    path = folder / "kiosk.toml"
    path.write_text(f'data_folder = "{folder / "data"}"\n[camera]\nsource = "{source}"\n')
    return path


def _write_film(path: Path, frame: Picture) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (frame.shape[1], frame.shape[0]))
    for _ in range(3):
        writer.write(frame)
    writer.release()


def _shot(folder: Path) -> Path:
    chart = folder / "chart.png"
    assert main(["device", "camera-chart", "--out", str(chart)]) == 0
    drawn = cv2.imread(str(chart))
    assert drawn is not None
    sheet = as_bytes(cv2.resize(drawn, (1240, 1754), interpolation=cv2.INTER_AREA))
    shot = folder / "shot.png"
    cv2.imwrite(str(shot), photographed(sheet, (210.0, 297.0)))
    return shot


@pytest.mark.parametrize("name", ["chart.pdf", "chart.PNG"])
def test_the_chart_is_a_file_for_the_printer(name: str, tmp_path: Path) -> None:
    out = tmp_path / name
    assert main(["device", "camera-chart", "--out", str(out)]) == 0
    assert out.read_bytes()[:4] in (b"%PDF", b"\x89PNG")
    if out.suffix == ".pdf":
        assert b"/MediaBox [ 0 0 595" in out.read_bytes(), "A4 in points"


def test_the_chart_is_found_in_its_own_drawing(tmp_path: Path) -> None:
    out = tmp_path / "chart.png"
    main(["device", "camera-chart", "--out", str(out)])
    assert find_chart(as_bytes(np.asarray(cv2.imread(str(out))))) is not None


@pytest.mark.parametrize("name", ["chart.txt", "none/chart.png"])
def test_a_chart_that_cannot_be_written_is_told(name: str, tmp_path: Path) -> None:
    assert main(["device", "camera-chart", "--out", str(tmp_path / name)]) == 2


def test_a_photograph_of_the_chart_is_kept_as_the_cameras_calibration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shot = _shot(tmp_path)
    assert main(["device", "camera-calibrate", "--config", str(_config(tmp_path)), "--picture", str(shot)]) == 0
    assert "1296 x 972 pixels, 0.32" in capsys.readouterr().out
    assert isinstance(read_calibration(tmp_path / "data" / CAMERA_CALIBRATION, "9"), CameraCalibration)


def test_without_picture_the_station_s_camera_is_asked(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    frame = cv2.imread(str(_shot(tmp_path)))
    assert frame is not None
    _write_film(film, as_bytes(frame))
    assert main(["device", "camera-calibrate", "--config", str(_config(tmp_path, str(film)))]) == 0


def test_a_camera_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = _config(tmp_path, str(tmp_path / "none.avi"))
    assert main(["device", "camera-calibrate", "--config", str(config)]) == 1
    assert "no picture from the camera" in capsys.readouterr().err


def test_a_photograph_without_the_chart_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), np.full((200, 300, 3), 90, np.uint8))
    assert main(["device", "camera-calibrate", "--config", str(_config(tmp_path)), "--picture", str(blank)]) == 1
    assert "not calibrated" in capsys.readouterr().err
    assert not (tmp_path / "data" / CAMERA_CALIBRATION).exists()


def test_a_file_that_is_no_photograph_is_told(tmp_path: Path) -> None:
    config = _config(tmp_path)
    assert main(["device", "camera-calibrate", "--config", str(config), "--picture", str(config)]) == 1


def test_the_empty_platen_is_kept_and_used_beside_the_calibration(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    _write_film(film, desk_photographed(tiled(desk(110))))
    config = _config(tmp_path, str(film))
    assert main(["device", "camera-platen", "--config", str(config)]) == 0
    assert isinstance(read_platen(tmp_path / "data" / CAMERA_PLATEN, str(film)), EmptyPlaten)
    assert isinstance(camera_platen(load_config(config)), EmptyPlaten)


def test_a_platen_that_is_not_empty_is_not_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shot = tmp_path / "shot.png"
    cv2.imwrite(str(shot), desk_photographed(covered(desk(90), SHEET)))
    asked = ["device", "camera-platen", "--config", str(_config(tmp_path)), "--picture", str(shot)]
    assert main(asked) == 1
    assert "a page seems to lie there" in capsys.readouterr().err
    assert main([*asked, "--anyway"]) == 0


@pytest.mark.parametrize("shift", [0, 30])
def test_the_list_of_devices_says_when_the_platen_is_another(shift: int, tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    platen = tiled(desk(110))
    _write_film(film, desk_photographed(platen))
    config = _config(tmp_path, str(film))
    main(["device", "camera-platen", "--config", str(config)])
    _write_film(film, desk_photographed(as_floats(np.roll(platen, shift, axis=1))))
    hints = platen_hints(load_config(config))
    assert [hint[:6] for hint in hints] == (["CAM-05"] if shift else [])


def test_a_camera_that_is_not_there_leaves_the_platen_unjudged(tmp_path: Path) -> None:
    config = _config(tmp_path, str(tmp_path / "none.avi"))
    assert main(["device", "camera-platen", "--config", str(config)]) == 1
    assert platen_hints(load_config(config)) == []
