"""The gate behind the shutter: whether a photographed page can be read, and if not, why. Pure.

It does not say that a page lies upside down or with its wrong side up: without reading the text that would be a guess.
A wrong side most often is a blank one, and that is said.
"""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from drivers.camera.page_warp import photographed_size, view_of
from drivers.camera.picture import Picture, as_bytes, as_floats
from drivers.camera.picture_quality import (
    BRIGHT_ENOUGH,
    blur_px,
    brightness,
    halved_grey,
    print_share,
    unevenness,
    washed_out_share,
)
from kiosk.domain.material import Corners

_A4_LONG_MM = 297.0
_CARD_LONG_MM, _CARD_RATIO, _CARD_TOLERANCE = 85.6, 85.6 / 53.98, 0.03  # ISO/IEC 7810, ID-1
_MM_AN_INCH = 25.4
_READABLE_DPI = 150.0
_READABLE_BLUR_MM = 0.52  # on A4, where characters of 10.5 points are 3.7 mm high
_TELLABLE_BLUR_PX = 2.2
_BLANK_SHARE = 0.001
_BLANK_UNEVENNESS = 60
_GLARE_SHARE = 0.003
_MOSTLY = 0.5
_AT_FRAME = 0.002  # of the picture's long side
_SAMPLED_PX = 300


class QualityProblem(StrEnum):
    """Why a page should be photographed again."""

    BLURRED = "blurred"
    GLARE = "glare"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    LOW_RESOLUTION = "low_resolution"
    CUT_EDGE = "cut_edge"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class PageQuality:
    """What was measured on a page.

    Attributes:
        blur_mm: Standard deviation of the blur, in millimetres if the page is A4; None when nothing is seen on it.
        dots_per_inch: Of the photograph, if the page is A4, or a card where it has a card's shape.
        brightness: Luminance of the paper as photographed, 0 to 255.
        washed_out_share: The part of the page on which the sensor saw nothing but white.
        print_share: The part of the page that is print.
        problems: What is wrong with it, in the order in which to say it; empty for a good page.
    """

    blur_mm: float | None
    dots_per_inch: float
    brightness: float
    washed_out_share: float
    print_share: float
    problems: tuple[QualityProblem, ...]

    @property
    def sharp(self) -> bool:
        """Whether there is something to read, sharp enough to be read."""
        return not {QualityProblem.BLURRED, QualityProblem.BLANK} & set(self.problems)


def examine_page(picture: Picture, corners: Corners, page: Picture) -> PageQuality:
    """Judge the page that `clean_page` made of what lies inside `corners` of `picture`."""
    grey = halved_grey(page)
    printed = print_share(grey)
    blank = printed < _BLANK_SHARE and unevenness(grey) < _BLANK_UNEVENNESS
    blur = None if blank else blur_px(grey)
    seen = _sampled(picture, corners)
    bright, washed_out = brightness(seen), washed_out_share(seen)
    dots_per_inch = _dots_per_inch(corners)
    to_mm = _A4_LONG_MM / max(page.shape)
    speaks = {
        QualityProblem.CUT_EDGE: _is_at_frame(picture, corners),
        QualityProblem.TOO_DARK: bright < BRIGHT_ENOUGH,
        QualityProblem.TOO_BRIGHT: washed_out > _MOSTLY,
        QualityProblem.GLARE: _GLARE_SHARE < washed_out <= _MOSTLY,
        QualityProblem.BLANK: blank,
        QualityProblem.BLURRED: blur is not None and blur > max(_TELLABLE_BLUR_PX, _READABLE_BLUR_MM / to_mm),
        QualityProblem.LOW_RESOLUTION: dots_per_inch < _READABLE_DPI,
    }
    problems = tuple(problem for problem, is_so in speaks.items() if is_so)
    return PageQuality(None if blur is None else blur * to_mm, dots_per_inch, bright, washed_out, printed, problems)


def _sampled(picture: Picture, corners: Corners) -> Picture:
    """The upright page as photographed, single pixels of it: enough to see how the light fell."""
    width, height = photographed_size(corners)
    scale = _SAMPLED_PX / max(width, height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    view = view_of(as_floats(np.array(corners, np.float32)), *size)
    return as_bytes(cv2.warpPerspective(picture, view, size, flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE))


def _dots_per_inch(corners: Corners) -> float:
    sides = photographed_size(corners)
    long, short = max(sides), min(sides)
    is_card = abs(long / short / _CARD_RATIO - 1) < _CARD_TOLERANCE
    return long / (_CARD_LONG_MM if is_card else _A4_LONG_MM) * _MM_AN_INCH


def _is_at_frame(picture: Picture, corners: Corners) -> bool:
    """Whether a corner lies at the picture's border or beyond: the page most likely goes on there."""
    height, width = picture.shape[:2]
    points = np.array(corners)
    room = np.minimum(points, np.array([width - 1, height - 1]) - points).min()
    return bool(room < _AT_FRAME * max(width, height))
