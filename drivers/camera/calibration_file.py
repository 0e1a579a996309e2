"""The calibration in the data folder: a small versioned file, replaced whole, checked when read.

One that is broken, or made for another camera or another size, is refused with a word; the kiosk works without.
"""

import json
import logging
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from drivers.camera.camera_calibration import CameraCalibration
from drivers.camera.picture import Floats, as_floats
from kiosk.protection.durable_file import replace_durably

VERSION = 1
_log = logging.getLogger(__name__)
_LARGEST_FILE = 64 * 1024
_LARGEST_SIDE = 20_000


@dataclass(frozen=True, slots=True)
class CalibrationRefused:
    """Why a calibration is not used; for the technician and the log."""

    reason: str


def write_calibration(path: Path, calibration: CameraCalibration, camera: str) -> None:
    """Keep the calibration of `camera`, the configuration's camera.source.

    Raises:
        OSError: as `replace_durably`.
    """
    record = {
        "version": VERSION,
        "camera": camera,
        "size_px": list(calibration.size_px),
        "lens": calibration.lens.astype(float).tolist(),
        "distortion": calibration.distortion.astype(float).tolist(),
        "to_mm": calibration.to_mm.astype(float).tolist(),
        "white": list(calibration.white),
        "rms_px": calibration.rms_px,
    }
    replace_durably(path, json.dumps(record, indent=1).encode())


def read_calibration(path: Path, camera: str) -> CameraCalibration | CalibrationRefused | None:
    """The calibration kept for `camera`; None where there is none."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return CalibrationRefused("too large to be a calibration")
        record = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        return CalibrationRefused(f"not readable: {error}")
    return _checked(record, camera)


def usable_calibration(path: Path, camera: str) -> CameraCalibration | None:
    """The same; one that is refused is logged, and the camera works without it."""
    calibration = read_calibration(path, camera)
    if isinstance(calibration, CalibrationRefused):
        _log.warning("camera calibration not used: %s", calibration.reason)
        return None
    return calibration


def _checked(record: object, camera: str) -> CameraCalibration | CalibrationRefused:
    values = cast("dict[str, Any]", record) if isinstance(record, dict) else {}
    if values.get("version") != VERSION:
        return CalibrationRefused(f"not of version {VERSION}")
    if values.get("camera") != camera:
        return CalibrationRefused(f"made for the camera {values.get('camera')}, not {camera}; calibrate anew")
    try:
        return _calibration(values)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        return CalibrationRefused(f"a value is missing or wrong: {error}")


def _calibration(record: dict[str, Any]) -> CameraCalibration:
    width, height = (int(side) for side in record["size_px"])
    if not (0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE):
        raise ValueError("size_px")
    lens, to_mm = _numbers(record, "lens", (3, 3)), _numbers(record, "to_mm", (3, 3))
    if abs(np.linalg.det(lens)) < 1e-6 or abs(np.linalg.det(to_mm.astype(float))) < 1e-12:  # noqa: PLR2004 - no way back
        raise ValueError("lens or to_mm cannot be turned round")
    blue, green, red = (float(value) for value in _numbers(record, "white", (3,)))
    if not all(0 < value <= 1 for value in (blue, green, red)):
        raise ValueError("white")
    rms_px = float(record["rms_px"])
    if not math.isfinite(rms_px):
        raise ValueError("rms_px")
    distortion = _numbers(record, "distortion", (5,))
    return CameraCalibration((width, height), lens, distortion, to_mm, (blue, green, red), rms_px)


def _numbers(record: dict[str, Any], key: str, shape: tuple[int, ...]) -> Floats:
    values = as_floats(record[key])
    if values.shape != shape or not np.isfinite(values).all():
        raise ValueError(key)
    return values
