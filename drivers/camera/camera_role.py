"""Which video device is the document camera: by the lasting names udev gives, never by a number that changes.

Roles are data (`assets/cameras/*.toml`), read once at start. Looked up anew at each opening, so that a camera may be
plugged into another socket while the kiosk runs.
"""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from kiosk.config.toml_record import ConfigError, read_record

PREFIX = "role:"
DEVICES = Path("/dev/v4l")
_FOLDERS = ("by-id", "by-path")
_PICTURES = "*-video-index0"  # the others of one camera give metadata


@dataclass(frozen=True, slots=True)
class CameraRole:
    """What a camera is for and by which names it is known.

    Attributes:
        name: For staff.
        devices: Patterns of names in /dev/v4l/by-id or /dev/v4l/by-path, lower case, in order of preference.
    """

    name: str
    devices: tuple[str, ...]


def load_camera_role(path: Path) -> CameraRole:
    """The role in `path`.

    Raises:
        ConfigError: The file is missing, is not TOML, or a key is missing, unknown or of the wrong type.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(str(path), [f"no camera role: {error}"]) from error
    role = read_record(CameraRole, table, str(path))
    if not role.devices:
        raise ConfigError(str(path), ["devices must name at least one"])
    return role


def device_for(role: CameraRole, devices: Path = DEVICES) -> Path | None:
    """The device that is there for `role`; the only camera, where no name fits; None where that cannot be told."""
    names = [path for folder in _FOLDERS for path in _named(devices / folder)]
    for pattern in role.devices:
        for path in names:
            if fnmatchcase(path.name.lower(), pattern.lower()):
                return path.resolve()
    cameras = {path.resolve() for path in names if fnmatchcase(path.name.lower(), _PICTURES)}
    return cameras.pop() if len(cameras) == 1 else None


def _named(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []  # udev makes the folder with the first camera
