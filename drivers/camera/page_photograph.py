"""Makes the page that is kept out of a few frames taken one after another. Pure but for the page's random name."""

import math
from collections.abc import Sequence
from secrets import token_hex

from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_detector import find_page
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_quality import PageQuality, examine_page
from drivers.camera.page_warp import keep_whole
from drivers.camera.picture import Picture
from drivers.camera.picture_quality import SHARP_ENOUGH, sharpness
from kiosk.domain.material import PageImage


def photograph_page(frames: Sequence[Picture]) -> PageImage:
    """The first frame with a sure, sharp page, else the sharpest sure page, else the last frame as it is.

    A page that is not sure is not cut out: the resident sees the whole frame and may take it again or keep it.
    """
    best: tuple[Picture, PageQuality] | None = None
    for frame in frames:
        sighting = find_page(frame)
        if sighting.corners is None or not sighting.sure:
            continue
        page = clean_page(frame, sighting.corners)
        quality = examine_page(frame, sighting.corners, page)
        if best is None or quality.sharp or _blur(quality) < _blur(best[1]):
            best = page, quality
        if quality.sharp:
            break
    if best is None:
        whole = keep_whole(frames[-1])
        return _kept(whole, found=False, sharp=sharpness(frames[-1]) >= SHARP_ENOUGH)
    return _kept(best[0], found=True, sharp=best[1].sharp)


def _blur(quality: PageQuality) -> float:
    """For comparing; a page on which nothing is to be seen may be one blurred beyond all print."""
    return math.inf if quality.blur_mm is None else quality.blur_mm


def _kept(picture: Picture, *, found: bool, sharp: bool) -> PageImage:
    encoded = encode_page(picture)
    return PageImage(token_hex(8), encoded.jpeg, encoded.width_px, encoded.height_px, found=found, sharp=sharp)
