"""A camera is known by what it is, wherever it is plugged in and whichever number it gets."""

from pathlib import Path

import pytest

from drivers.camera.camera_role import CameraRole, device_for, load_camera_role
from kiosk.config.files import ASSETS
from kiosk.config.toml_record import ConfigError

_ROLE = CameraRole("Document camera", ("*eloam*-video-index0", "pci-*-usb-0:2:*"))


def _plugged(folder: Path, **names: str) -> Path:
    """A folder like /dev/v4l; each name leads to a device."""
    for device, name in names.items():
        (folder / device).touch()
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).symlink_to(folder / device)
    return folder


def test_the_camera_is_found_whatever_its_number(tmp_path: Path) -> None:
    devices = _plugged(
        tmp_path,
        video0="by-id/usb-Acme_Face_Camera-video-index0",
        video4="by-id/usb-Eloam_S500-video-index0",
        video5="by-id/usb-Eloam_S500-video-index1",
    )
    assert device_for(_ROLE, devices) == tmp_path / "video4"


def test_a_camera_without_a_name_is_known_by_its_socket(tmp_path: Path) -> None:
    devices = _plugged(
        tmp_path,
        video0="by-path/pci-0000:00:14.0-usb-0:1:1.0-video-index0",
        video2="by-path/pci-0000:00:14.0-usb-0:2:1.0-video-index0",
    )
    assert device_for(_ROLE, devices) == tmp_path / "video2"


def test_the_only_camera_needs_no_known_name(tmp_path: Path) -> None:
    names = {"video0": "by-id/usb-Unknown-video-index0", "video1": "by-id/usb-Unknown-video-index1"}
    assert device_for(_ROLE, _plugged(tmp_path, **names)) == tmp_path / "video0"


def test_of_two_unknown_cameras_none_is_guessed(tmp_path: Path) -> None:
    names = {"video0": "by-id/usb-One-video-index0", "video2": "by-id/usb-Two-video-index0"}
    assert device_for(_ROLE, _plugged(tmp_path, **names)) is None


def test_without_any_camera_there_is_none(tmp_path: Path) -> None:
    assert device_for(_ROLE, tmp_path / "none") is None


@pytest.mark.parametrize("path", sorted((ASSETS / "cameras").glob("*.toml")), ids=lambda path: path.stem)
def test_every_role_that_is_delivered_can_be_used(path: Path) -> None:
    role = load_camera_role(path)
    assert all(pattern == pattern.lower() for pattern in role.devices)


@pytest.mark.parametrize("text", ["", "name = 1", 'name = "x"\ndevices = []', 'name = "x"\ndevices = [1]', "= ="])
def test_a_role_that_cannot_be_used_is_refused_by_its_files_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=r"broken\.toml"):
        load_camera_role(path)


def test_a_role_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no camera role"):
        load_camera_role(tmp_path / "none.toml")
