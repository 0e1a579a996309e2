"""A video device is asked for its size until it gives it, and taken as it is when it never does."""

import logging
from pathlib import Path

import pytest

from drivers.camera.camera_role import CameraRole
from drivers.camera.frame_source import Missed, VideoCaptureSource
from tests.doubles.scripted_capture import ScriptedCapture

_WANTED = (64, 48)


def _source(
    capture: ScriptedCapture, source: str | CameraRole = "2", devices: Path = Path("/none")
) -> VideoCaptureSource:
    return VideoCaptureSource(source, size_px=_WANTED, capture=capture.open, devices=devices)


def test_a_device_that_forgot_the_size_is_asked_once_more(caplog: pytest.LogCaptureFixture) -> None:
    source = _source(ScriptedCapture((32, 24), obedient=True))
    assert source.open() is None
    frame = source.read()
    assert not isinstance(frame, Missed)
    assert frame.shape == (48, 64, 3)
    assert not caplog.records


def test_a_device_that_gives_another_size_is_used_and_that_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    source = _source(ScriptedCapture((32, 24)))
    with caplog.at_level(logging.WARNING):
        assert source.open() is None
        assert source.open() is None
    assert [record.getMessage() for record in caplog.records] == ["camera: gives 32 x 24 instead of 64 x 48 pixels"]
    assert not isinstance(source.read(), Missed)


@pytest.mark.parametrize(
    ("named", "opened"), [("2", 2), ("/dev/v4l/by-id/usb-x-video-index0", "/dev/v4l/by-id/usb-x-video-index0")]
)
def test_a_device_is_opened_by_number_or_by_path(named: str, opened: str | int) -> None:
    capture = ScriptedCapture(_WANTED)
    source = _source(capture, named)
    assert source.is_live
    source.open()
    assert capture.opened == [opened]


def test_a_role_is_looked_up_at_each_opening(tmp_path: Path) -> None:
    capture, names = ScriptedCapture(_WANTED), tmp_path / "by-id"
    source = _source(capture, CameraRole("Document camera", ("*doc*",)), tmp_path)
    assert source.open() is Missed.GONE
    names.mkdir()
    for number in (3, 7):
        (tmp_path / f"video{number}").touch()
        (names / "usb-doc-video-index0").unlink(missing_ok=True)
        (names / "usb-doc-video-index0").symlink_to(tmp_path / f"video{number}")
        assert source.open() is None
    assert capture.opened == [str(tmp_path / "video3"), str(tmp_path / "video7")]
