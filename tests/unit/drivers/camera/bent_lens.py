"""Photographs through a lens that bends straight lines, with the truth known to a hundredth of a millimetre."""

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, as_bytes, as_floats

SIZE_PX = (1296, 972)
Pose = tuple[tuple[float, float, float], tuple[float, float, float]]
FLAT: Pose = ((0.03, -0.02, 1.56), (150.0, -105.0, 420.0))
"""Turned so that an upright A4 sheet lies across the picture, 420 mm below the lens."""

TILTED: tuple[Pose, ...] = (
    ((0.3, 0.0, 1.5), (150.0, -105.0, 480.0)),
    ((-0.3, 0.1, 1.5), (150.0, -105.0, 480.0)),
    ((0.0, 0.35, 1.6), (150.0, -105.0, 500.0)),
)
_LENS = np.array([[1300.0, 0, 654], [0, 1300.0, 481], [0, 0, 1]])
_BEND = np.array([-0.14, 0.03, 0, 0, 0])
_CAST = (0.9, 0.97, 1.0)


def photographed(sheet: Picture, size_mm: tuple[float, float], pose: Pose = FLAT) -> Picture:
    """The sheet on a dark platen, as the sensor sees it in light that is a little warm."""
    width, height = SIZE_PX
    y, x = np.mgrid[0:height, 0:width]
    pixels = as_floats(np.stack([x.ravel(), y.ravel()], axis=1))[:, None]
    straight = cv2.undistortPoints(pixels, _LENS, _BEND).reshape(-1, 2)
    turn, _ = cv2.Rodrigues(np.array(pose[0]))
    onto_platen = np.linalg.inv(np.column_stack([turn[:, :2], np.array(pose[1])]))
    spots = np.column_stack([straight, np.ones(len(straight))]) @ onto_platen.T
    scale = np.array([sheet.shape[1], sheet.shape[0]]) / np.array(size_mm)
    at = as_floats(spots[:, :2] / spots[:, 2:] * scale - 0.5)
    at_x, at_y = as_floats(at[:, 0].reshape(height, width)), as_floats(at[:, 1].reshape(height, width))
    platen = (60.0, 60.0, 60.0)
    seen = cv2.remap(sheet, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=platen)
    noise = np.random.default_rng(1).normal(0, 1.5, (height, width, 1))
    lit = as_floats(cv2.GaussianBlur(as_floats(seen), (0, 0), 0.6)) * as_floats(_CAST) * np.float32(0.9)
    return as_bytes(np.clip(lit + noise, 0, 255))


def seen_at(points_mm: Floats, pose: Pose = FLAT) -> Floats:
    """Where points of the platen are in the photograph."""
    flat = np.column_stack([points_mm, np.zeros(len(points_mm))])
    pixels, _ = cv2.projectPoints(flat, np.array(pose[0]), np.array(pose[1]), _LENS, _BEND)
    return as_floats(pixels).reshape(-1, 2)
