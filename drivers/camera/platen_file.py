"""The picture of the empty platen in the data folder: a small PNG that anybody can look at, replaced whole.

It carries its version and the camera it was taken by; what is broken or of another camera is refused with a word.
"""

import io
import logging
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, PngImagePlugin

from drivers.camera.calibration_file import CalibrationRefused
from drivers.camera.empty_platen import PLATEN_PX, EmptyPlaten
from drivers.camera.picture import as_bytes
from kiosk.protection.durable_file import replace_durably

VERSION = "1"
_log = logging.getLogger(__name__)
_VERSION_KEY, _CAMERA_KEY = "platen-version", "platen-camera"
_LARGEST_FILE = 512 * 1024
_LEAST_PX = 64


def write_platen(path: Path, platen: EmptyPlaten, camera: str) -> None:
    """Keep the empty platen of `camera`, the configuration's camera.source.

    Raises:
        OSError: as `replace_durably`.
    """
    labels = PngImagePlugin.PngInfo()
    labels.add_itxt(_VERSION_KEY, VERSION)
    labels.add_itxt(_CAMERA_KEY, camera)
    content = io.BytesIO()
    Image.fromarray(cv2.cvtColor(platen.picture, cv2.COLOR_BGR2RGB)).save(content, "PNG", pnginfo=labels)
    replace_durably(path, content.getvalue())


def read_platen(path: Path, camera: str) -> EmptyPlaten | CalibrationRefused | None:
    """The empty platen kept for `camera`; None where there is none."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return CalibrationRefused("too large to be an empty platen")
        return _checked(path.read_bytes(), camera)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, SyntaxError) as error:
        return CalibrationRefused(f"not readable: {error}")


def usable_platen(path: Path, camera: str) -> EmptyPlaten | None:
    """The same; one that is refused is logged, and pages are found without it."""
    platen = read_platen(path, camera)
    if isinstance(platen, CalibrationRefused):
        _log.warning("picture of the empty platen not used: %s", platen.reason)
        return None
    return platen


def _checked(content: bytes, camera: str) -> EmptyPlaten | CalibrationRefused:
    with Image.open(io.BytesIO(content), formats=["PNG"]) as image:
        if min(image.size) < _LEAST_PX or max(image.size) > PLATEN_PX or image.mode != "RGB":
            return CalibrationRefused("of another size or form than an empty platen is kept in")
        image.load()
        labels = getattr(image, "text", {})
        picture = as_bytes(cv2.cvtColor(np.asarray(image, np.uint8), cv2.COLOR_RGB2BGR))
    if labels.get(_VERSION_KEY) != VERSION:
        return CalibrationRefused(f"not of version {VERSION}")
    if labels.get(_CAMERA_KEY) != camera:
        return CalibrationRefused(f"of the camera {labels.get(_CAMERA_KEY)}, not {camera}; photograph it anew")
    return EmptyPlaten(picture)
