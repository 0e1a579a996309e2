"""Makes the page that is kept out of a few frames taken one after another. Pure but for the page's random name."""

from collections.abc import Sequence
from secrets import token_hex

from drivers.camera.page_detector import find_page
from drivers.camera.page_warp import encode_jpeg, keep_whole, straighten
from drivers.camera.picture import Picture
from drivers.camera.picture_quality import SHARP_ENOUGH, inside, sharpness
from kiosk.domain.material import PageImage


def photograph_page(frames: Sequence[Picture]) -> PageImage:
    """The first frame with a whole, sharp page, else the sharpest whole page, else the last frame as it is."""
    best: Picture | None = None
    best_sharpness = -1.0
    for frame in frames:
        sighting = find_page(frame)
        if sighting.corners is None or not sighting.whole:
            continue
        measure = sharpness(inside(frame, sighting.corners))
        if measure > best_sharpness:
            best, best_sharpness = straighten(frame, sighting.corners), measure
        if measure >= SHARP_ENOUGH:
            break
    if best is None:
        return _kept(keep_whole(frames[-1]), found=False, measure=sharpness(frames[-1]))
    return _kept(best, found=True, measure=best_sharpness)


def _kept(picture: Picture, *, found: bool, measure: float) -> PageImage:
    height, width = picture.shape[:2]
    return PageImage(token_hex(8), encode_jpeg(picture), width, height, found=found, sharp=measure >= SHARP_ENOUGH)
