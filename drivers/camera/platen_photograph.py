"""The technician's picture of the empty platen, made of some frames, or why there is none. Pure."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from drivers.camera.calibration_chart import find_chart
from drivers.camera.empty_platen import PLATEN_PX, EmptyPlaten
from drivers.camera.page_detector import find_page
from drivers.camera.picture import Picture, as_bytes, fit_within
from drivers.camera.picture_quality import brightness, washed_out_share

_DARKEST = 24.0
_MOST_WHITE = 0.25


class PlatenFault(StrEnum):
    """Why frames are not kept as the empty platen; for the technician."""

    SIZES_DIFFER = "the pictures are of different sizes"
    NOT_EMPTY = "a page seems to lie there; if that is the platen itself, say --anyway"
    TOO_DARK = "too dark; a resident's page would be, too"
    WASHED_OUT = "so bright that nothing of the platen is seen; turn the lamp or the exposure down"


def photograph_platen(frames: Sequence[Picture], *, anyway: bool = False) -> EmptyPlaten | PlatenFault:
    """The mean of the frames, small; `anyway` where the platen itself looks like a page."""
    if len({frame.shape for frame in frames}) != 1:
        return PlatenFault.SIZES_DIFFER
    small = [fit_within(frame, PLATEN_PX, PLATEN_PX) for frame in frames]
    mean = as_bytes(np.rint(np.asarray(small, np.float32).mean(axis=0)))
    if brightness(mean) < _DARKEST:
        return PlatenFault.TOO_DARK
    if washed_out_share(mean) > _MOST_WHITE:
        return PlatenFault.WASHED_OUT
    if not anyway and (find_page(frames[-1]).sure or find_chart(frames[-1]) is not None):
        return PlatenFault.NOT_EMPTY
    return EmptyPlaten(mean)
