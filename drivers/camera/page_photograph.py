"""Makes the page that is kept out of a few frames taken one after another. Pure but for the page's random name."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from secrets import token_hex

from drivers.camera.bank_card_mask import hide_print, mask_bank_card
from drivers.camera.camera_calibration import CameraCalibration
from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_detector import find_page
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_quality import PageQuality, examine_page
from drivers.camera.page_warp import keep_whole
from drivers.camera.paper_size import real_size_mm
from drivers.camera.picture import Picture
from drivers.camera.picture_quality import SHARP_ENOUGH, sharpness
from drivers.camera.portrait_photo import make_portrait
from kiosk.domain.material import Corners, MaterialTemplate, PageImage, Photograph
from kiosk.domain.page_outline import likely_outline


@dataclass(frozen=True, slots=True)
class Exposure:
    """What one press of the shutter gave.

    Attributes:
        frame: The frame that counts, the lens undone where it is known.
        page: What was made of it.
        photograph: What the front end may know of the frame.
        template: How it, and whatever is cut from it, is treated.
    """

    frame: Picture = field(repr=False)
    page: PageImage
    photograph: Photograph
    template: MaterialTemplate


def photograph_page(
    frames: Sequence[Picture],
    calibration: CameraCalibration | None = None,
    template: MaterialTemplate = MaterialTemplate.PAGE,
    platen: EmptyPlaten | None = None,
) -> Exposure:
    """The first frame with a sure, sharp page, else the sharpest sure page, else the last frame as it is.

    With a calibration of this size the lens is undone and the page comes out at its real size; the empty `platen` is as
    the camera sees it, the lens in it. A page that is not sure is not cut out: the resident sees the whole frame and
    puts the corners onto it.
    """
    best: tuple[Picture, Corners, Picture, PageQuality] | None = None
    guess: Corners | None = None
    known = calibration if calibration is not None and calibration.fits(frames[-1]) else None
    if known is not None and platen is not None:
        platen = _corrected(platen, known)
    frame = frames[-1]
    for taken in frames:
        frame = known.corrected(taken) if known else taken
        sighting = find_page(frame, platen=platen)
        guess = sighting.corners
        if sighting.corners is None or not sighting.sure:
            continue
        page = clean_page(frame, sighting.corners, _real_mm(sighting.corners, known))
        quality = examine_page(frame, sighting.corners, page)
        if best is None or quality.sharp or _blur(quality) < _blur(best[3]):
            best = frame, sighting.corners, page, quality
        if quality.sharp:
            break
    if best is None:
        photograph = _photograph(frame, guess, template)
        return Exposure(frame, photograph.whole, photograph, template)
    frame, corners, page, quality = best
    return Exposure(
        frame, _cut_out(page, template, sharp=quality.sharp), _photograph(frame, corners, template), template
    )


def photograph_person(frames: Sequence[Picture]) -> PageImage:
    """The portrait in the sharpest frame; all of the frame where no person is told beyond doubt.

    A face is not called blurred: no measure here is made for one.
    """
    portrait = make_portrait(keep_whole(max(frames, key=sharpness)))
    return _kept(portrait.picture, found=portrait.sure, sharp=True)


def cut_page(exposure: Exposure, corners: Corners, calibration: CameraCalibration | None = None) -> PageImage:
    """The page at corners that a resident has set on an exposure's frame; they count as found."""
    frame = exposure.frame
    known = calibration if calibration is not None and calibration.fits(frame) else None
    page = clean_page(frame, corners, _real_mm(corners, known))
    return _cut_out(page, exposure.template, sharp=examine_page(frame, corners, page).sharp)


def _cut_out(page: Picture, template: MaterialTemplate, *, sharp: bool) -> PageImage:
    """What may leave the driver of a page."""
    if template is MaterialTemplate.BANK_CARD:
        masked = mask_bank_card(page)
        return _kept(masked.picture, found=masked.sure, sharp=sharp)
    return _kept(page, found=True, sharp=sharp)


def _corrected(platen: EmptyPlaten, known: CameraCalibration) -> EmptyPlaten:
    height, width = platen.picture.shape[:2]
    return EmptyPlaten(known.at_size(width, height).corrected(platen.picture))


def _real_mm(corners: Corners, known: CameraCalibration | None) -> tuple[float, float] | None:
    return real_size_mm(*known.size_mm(corners)) if known else None


def _photograph(frame: Picture, guess: Corners | None, template: MaterialTemplate) -> Photograph:
    height, width = frame.shape[:2]
    shown = keep_whole(frame)
    if template is MaterialTemplate.BANK_CARD:  # where its number is, is not known yet
        shown = hide_print(shown)
    whole = _kept(shown, found=False, sharp=sharpness(frame) >= SHARP_ENOUGH)
    return Photograph(whole, width, height, likely_outline(guess, width, height))


def _blur(quality: PageQuality) -> float:
    """For comparing; a page on which nothing is to be seen may be one blurred beyond all print."""
    return math.inf if quality.blur_mm is None else quality.blur_mm


def _kept(picture: Picture, *, found: bool, sharp: bool) -> PageImage:
    encoded = encode_page(picture)
    return PageImage(token_hex(8), encoded.jpeg, encoded.width_px, encoded.height_px, found=found, sharp=sharp)
