"""What a technician's chart tells of one camera over one platen: its lens, its scale and the colour of its light. Pure.

The first photograph shows the chart flat on the platen and gives the scale; further ones, with the chart held at other
angles, give the lens. From one photograph alone the focal length is assumed, which straightens the platen's plane all
the same. One radial term of distortion is solved.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import cast

import cv2
import numpy as np

from drivers.camera.calibration_chart import ChartView, find_chart
from drivers.camera.picture import Floats, Picture, as_bytes, as_floats
from kiosk.domain.material import Corners

_POSES_FOR_A_LENS = 4
_ASSUMED_FOCAL = 1.1  # of the long side
_WORST_RMS_PX = 1.5
_WHITE_SHARE = 0.9
_MOST_CAST = 2.0
_DISTORTIONS = 5
_MM_AN_INCH = 25.4


class CalibrationFault(StrEnum):
    """Why photographs make no calibration; for the technician."""

    NO_CHART = "the chart is not seen whole and sharp in the first photograph"
    SIZES_DIFFER = "the photographs are of different sizes"
    NOT_FLAT = "the chart is bent, or it moved while it was photographed"


@dataclass(frozen=True, slots=True)
class CameraCalibration:
    """One camera over one platen.

    Attributes:
        size_px: Width and height of the pictures it holds for.
        lens: 3 x 3, the camera matrix.
        distortion: Five terms, as OpenCV orders them.
        to_mm: 3 x 3, from undistorted pixels to millimetres on the platen.
        white: What blue, green and red are multiplied by, to make the chart's white grey; the greatest is 1.
        rms_px: How well the chart's corners are met.
    """

    size_px: tuple[int, int]
    lens: Floats = field(repr=False)
    distortion: Floats = field(repr=False)
    to_mm: Floats = field(repr=False)
    white: tuple[float, float, float]
    rms_px: float

    def fits(self, picture: Picture) -> bool:
        """Whether it holds for pictures of this size."""
        return (picture.shape[1], picture.shape[0]) == self.size_px

    def corrected(self, picture: Picture) -> Picture:
        """The picture without the lens's distortion, its white balanced."""
        balance = as_floats(np.diag(self.white))
        straight = cv2.undistort(picture, self.lens, self.distortion)
        return as_bytes(cv2.transform(straight, balance))

    def at_size(self, width_px: int, height_px: int) -> "CameraCalibration":
        """The same camera, its pictures scaled to this size."""
        scale = np.diag([width_px / self.size_px[0], height_px / self.size_px[1], 1.0])
        to_mm = as_floats(self.to_mm @ np.linalg.inv(scale))
        return replace(self, size_px=(width_px, height_px), lens=as_floats(scale @ self.lens), to_mm=to_mm)

    def size_mm(self, corners: Corners) -> tuple[float, float]:
        """Width and height of the page with these corners of a corrected picture, where it lies on the platen."""
        points = as_floats(corners).reshape(1, 4, 2)
        top_left, top_right, bottom_right, bottom_left = as_floats(cv2.perspectiveTransform(points, self.to_mm))[0]
        wide = np.linalg.norm(top_right - top_left) + np.linalg.norm(bottom_right - bottom_left)
        tall = np.linalg.norm(bottom_left - top_left) + np.linalg.norm(bottom_right - top_right)
        return float(wide) / 2, float(tall) / 2

    @property
    def mm_per_px(self) -> float:
        """Millimetres of the platen to a pixel, in the picture's middle."""
        width, height = self.size_px
        x, y = width / 2, height / 2
        points = as_floats([[[x - 50, y], [x + 50, y]]])
        left, right = as_floats(cv2.perspectiveTransform(points, self.to_mm))[0]
        return float(np.linalg.norm(right - left)) / 100


def calibrate(photographs: Sequence[Picture]) -> CameraCalibration | CalibrationFault:
    """The calibration from photographs of the chart, the first with the chart flat on the platen."""
    if len({photograph.shape for photograph in photographs}) > 1:
        return CalibrationFault.SIZES_DIFFER
    views = [find_chart(photograph) for photograph in photographs]
    flat = views[0] if views else None
    if flat is None:
        return CalibrationFault.NO_CHART
    size = (photographs[0].shape[1], photographs[0].shape[0])
    lens, distortion = _lens([view for view in views if view is not None], size)
    straight = as_floats(cv2.undistortPoints(flat.pixels[:, None], lens, distortion, P=lens)).reshape(-1, 2)
    to_mm = cast("Floats | None", cv2.findHomography(straight, flat.board_mm)[0])
    if to_mm is None:
        return CalibrationFault.NOT_FLAT
    back = as_floats(cv2.perspectiveTransform(flat.board_mm[None], np.linalg.inv(to_mm)))[0]
    rms = float(np.sqrt(((back - straight) ** 2).sum(axis=1).mean()))
    if rms > _WORST_RMS_PX:
        return CalibrationFault.NOT_FLAT
    return CameraCalibration(size, lens, distortion, as_floats(to_mm), _white(photographs[0], flat), rms)


def _lens(views: Sequence[ChartView], size: tuple[int, int]) -> tuple[Floats, Floats]:
    """Camera matrix and distortion."""
    focal = _ASSUMED_FOCAL * max(size)
    lens = np.array([[focal, 0, (size[0] - 1) / 2], [0, focal, (size[1] - 1) / 2], [0, 0, 1]])
    flags = cv2.CALIB_USE_INTRINSIC_GUESS | cv2.CALIB_FIX_ASPECT_RATIO | cv2.CALIB_ZERO_TANGENT_DIST
    flags |= cv2.CALIB_FIX_K2 | cv2.CALIB_FIX_K3  # they would fit the chart, and bend what lies beside it
    if len(views) < _POSES_FOR_A_LENS:
        views = views[:1]
        flags |= cv2.CALIB_FIX_FOCAL_LENGTH | cv2.CALIB_FIX_PRINCIPAL_POINT
    points = [np.pad(view.board_mm, ((0, 0), (0, 1))) for view in views]
    pixels = [view.pixels for view in views]
    _, solved, distortion, _, _ = cv2.calibrateCamera(points, pixels, size, lens, np.zeros(_DISTORTIONS), flags=flags)
    return as_floats(solved), as_floats(distortion).ravel()[:_DISTORTIONS]


def _white(photograph: Picture, view: ChartView) -> tuple[float, float, float]:
    """Factors that make the chart's white grey, read inside the board."""
    hull = cv2.convexHull(view.pixels).astype(np.int32)
    mask = np.zeros(photograph.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, hull, 255)
    inside = as_floats(photograph[mask > 0])
    paper = inside[inside.sum(axis=1) >= np.quantile(inside.sum(axis=1), _WHITE_SHARE)].mean(axis=0)
    blue, green, red = (float(value) for value in np.clip(paper.min() / np.maximum(paper, 1), 1 / _MOST_CAST, 1))
    return blue, green, red
