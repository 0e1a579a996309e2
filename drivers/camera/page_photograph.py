"""Makes the page that is kept out of a few frames taken one after another. Pure but for the page's random name."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from secrets import token_hex

from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_detector import find_page
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_quality import PageQuality, examine_page
from drivers.camera.page_warp import keep_whole
from drivers.camera.picture import Picture
from drivers.camera.picture_quality import SHARP_ENOUGH, sharpness
from kiosk.domain.material import Corners, PageImage, Photograph
from kiosk.domain.page_outline import likely_outline


@dataclass(frozen=True, slots=True)
class Exposure:
    """What one press of the shutter gave.

    Attributes:
        frame: The frame that counts, as the sensor gave it.
        page: What was made of it.
        photograph: What the front end may know of the frame.
    """

    frame: Picture = field(repr=False)
    page: PageImage
    photograph: Photograph


def photograph_page(frames: Sequence[Picture]) -> Exposure:
    """The first frame with a sure, sharp page, else the sharpest sure page, else the last frame as it is.

    A page that is not sure is not cut out: the resident sees the whole frame and puts the corners onto it.
    """
    best: tuple[Picture, Corners, Picture, PageQuality] | None = None
    guess: Corners | None = None
    for frame in frames:
        sighting = find_page(frame)
        guess = sighting.corners
        if sighting.corners is None or not sighting.sure:
            continue
        page = clean_page(frame, sighting.corners)
        quality = examine_page(frame, sighting.corners, page)
        if best is None or quality.sharp or _blur(quality) < _blur(best[3]):
            best = frame, sighting.corners, page, quality
        if quality.sharp:
            break
    if best is None:
        photograph = _photograph(frames[-1], guess)
        return Exposure(frames[-1], photograph.whole, photograph)
    frame, corners, page, quality = best
    return Exposure(frame, _kept(page, found=True, sharp=quality.sharp), _photograph(frame, corners))


def cut_page(frame: Picture, corners: Corners) -> PageImage:
    """The page at corners that a resident has set; they count as found."""
    page = clean_page(frame, corners)
    return _kept(page, found=True, sharp=examine_page(frame, corners, page).sharp)


def _photograph(frame: Picture, guess: Corners | None) -> Photograph:
    height, width = frame.shape[:2]
    whole = _kept(keep_whole(frame), found=False, sharp=sharpness(frame) >= SHARP_ENOUGH)
    return Photograph(whole, width, height, likely_outline(guess, width, height))


def _blur(quality: PageQuality) -> float:
    """For comparing; a page on which nothing is to be seen may be one blurred beyond all print."""
    return math.inf if quality.blur_mm is None else quality.blur_mm


def _kept(picture: Picture, *, found: bool, sharp: bool) -> PageImage:
    encoded = encode_page(picture)
    return PageImage(token_hex(8), encoded.jpeg, encoded.width_px, encoded.height_px, found=found, sharp=sharp)
