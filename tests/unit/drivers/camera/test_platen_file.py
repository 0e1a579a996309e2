"""The technician's picture of the empty platen is kept whole, and what is none is refused with a word."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from drivers.camera.calibration_file import CalibrationRefused
from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import as_bytes
from drivers.camera.platen_file import read_platen, usable_platen, write_platen
from drivers.camera.platen_photograph import PlatenFault, photograph_platen
from tests.unit.drivers.camera.drawn_desks import SHEET, covered, desk, photographed

_CAMERA = "role:document"
_EMPTY = photographed(desk(90))


def _png(mode: str = "RGB", size: tuple[int, int] = (320, 240)) -> bytes:
    content = io.BytesIO()
    Image.new(mode, size).save(content, "PNG")
    return content.getvalue()


def test_what_is_kept_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "camera-platen.png"
    assert read_platen(path, _CAMERA) is None
    platen = EmptyPlaten.of(_EMPTY)
    write_platen(path, platen, _CAMERA)
    read = read_platen(path, _CAMERA)
    assert isinstance(read, EmptyPlaten)
    assert (read.picture == platen.picture).all()
    assert path.stat().st_mode & 0o077 == 0


def test_the_platen_of_another_camera_is_refused_by_name(tmp_path: Path) -> None:
    write_platen(tmp_path / "p.png", EmptyPlaten.of(_EMPTY), "0")
    refused = read_platen(tmp_path / "p.png", _CAMERA)
    assert isinstance(refused, CalibrationRefused)
    assert "of the camera 0" in refused.reason


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG", b"{}", _png(), _png("L"), _png(size=(4000, 3000)), _png(size=(8, 8)), b" " * 600_000],
    ids=["empty", "cut short", "text", "unlabelled", "grey", "large", "tiny", "too much"],
)
def test_what_is_no_platen_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p.png").write_bytes(content)
    assert isinstance(read_platen(tmp_path / "p.png", _CAMERA), CalibrationRefused)


def test_a_refused_platen_is_logged_and_the_kiosk_works_without(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_platen(tmp_path / "p.png", EmptyPlaten.of(_EMPTY), "0")
    assert usable_platen(tmp_path / "p.png", _CAMERA) is None
    assert "of the camera 0" in caplog.text
    assert isinstance(usable_platen(tmp_path / "p.png", "0"), EmptyPlaten)


@pytest.mark.parametrize("cut", [40, 200, -30])
def test_a_file_that_lost_its_end_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "p.png"
    write_platen(path, EmptyPlaten.of(_EMPTY), _CAMERA)
    path.write_bytes(path.read_bytes()[:cut])
    assert isinstance(read_platen(path, _CAMERA), CalibrationRefused)


def test_several_frames_make_one_picture_with_less_noise() -> None:
    frames = [photographed(desk(90, seed)) for seed in range(6)]
    kept = photograph_platen(frames)
    assert isinstance(kept, EmptyPlaten)
    assert kept.picture.std() < EmptyPlaten.of(frames[0]).picture.std() * 0.7


@pytest.mark.parametrize(
    ("frames", "fault"),
    [
        ([], PlatenFault.SIZES_DIFFER),
        ([_EMPTY, as_bytes(_EMPTY[:100])], PlatenFault.SIZES_DIFFER),
        ([photographed(desk(6))], PlatenFault.TOO_DARK),
        ([np.full((600, 800, 3), 255, np.uint8)], PlatenFault.WASHED_OUT),
        ([photographed(covered(desk(90), SHEET))], PlatenFault.NOT_EMPTY),
    ],
    ids=["none", "two sizes", "dark", "washed out", "with a page"],
)
def test_what_cannot_be_the_empty_platen_is_said(frames: list[np.ndarray], fault: PlatenFault) -> None:
    assert photograph_platen(frames) is fault


def test_a_platen_that_looks_like_a_page_is_kept_when_the_technician_says_so() -> None:
    assert isinstance(photograph_platen([photographed(covered(desk(90), SHEET))], anyway=True), EmptyPlaten)
