"""What a resident should do before the shutter, judged from one look at the live picture after another. Pure."""

from dataclasses import dataclass

import numpy as np

from drivers.camera.page_detector import PageSighting
from drivers.camera.picture import Picture
from drivers.camera.picture_quality import BRIGHT_ENOUGH, SHARP_ENOUGH, brightness, inside, sharpness
from drivers.camera.portrait_photo import find_portrait
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import Corners

_NIGHT = 22.0  # darker than a black desk under a lamp
_STEADY = 0.012  # of the picture's long side, from look to look


@dataclass(frozen=True, slots=True)
class Look:
    """What one look gave.

    Attributes:
        corners: The page's, when it is whole.
        partly: Whether a page was seen, but not whole.
        sure: Whether it may be cut out without asking.
        bright: Luminance of the page, or of the picture where there is none.
        sharp: Sharpness of the page.
        long_px: The picture's long side.
    """

    corners: Corners | None
    partly: bool
    sure: bool
    bright: float
    sharp: float
    long_px: int


def look_at(picture: Picture, sighting: PageSighting) -> Look:
    """Measure what `sighting` found in `picture`."""
    long_px = max(picture.shape[:2])
    if sighting.corners is None:
        return Look(None, partly=False, sure=False, bright=brightness(picture), sharp=0.0, long_px=long_px)
    page = inside(picture, sighting.corners)
    corners = sighting.corners if sighting.whole else None
    light, edge = brightness(page), sharpness(page)
    return Look(corners, partly=corners is None, sure=sighting.sure, bright=light, sharp=edge, long_px=long_px)


def look_at_person(picture: Picture) -> Look:
    """The same for a portrait: the frame around the one face. Not how sharp it is: a face has no print."""
    corners, there = find_portrait(picture)
    bright = brightness(inside(picture, corners) if corners else picture)
    partly = there and corners is None
    return Look(corners, partly=partly, sure=True, bright=bright, sharp=SHARP_ENOUGH, long_px=max(picture.shape[:2]))


def hint_for(look: Look, before: Look | None) -> FramingHint:
    """The most useful thing to say about `look`, given the look before it."""
    if look.corners is None and not look.partly:
        return FramingHint.TOO_DARK if look.bright < _NIGHT else FramingHint.LOOKING
    if look.bright < BRIGHT_ENOUGH:
        return FramingHint.TOO_DARK
    if look.corners is None:
        return FramingHint.NOT_WHOLE
    if look.sharp < SHARP_ENOUGH or not _is_steady(look, before):
        return FramingHint.HOLD_STILL
    return FramingHint.GOOD if look.sure else FramingHint.UNSURE


def _is_steady(look: Look, before: Look | None) -> bool:
    if look.corners is None or before is None or before.corners is None:
        return False
    moved = np.abs(np.array(look.corners) - np.array(before.corners)).max()
    return bool(moved <= _STEADY * look.long_px)


class FramingJudge:
    """Turns looks into hints that do not flicker: a hint counts once two looks running agree on it."""

    def __init__(self) -> None:
        self._before: Look | None = None
        self._proposed: FramingHint | None = None
        self._said: FramingHint | None = None

    def judge(self, look: Look) -> FramingHint | None:
        """The hint to give now; None while the last one stands."""
        hint = hint_for(look, self._before)
        agreed = hint is self._proposed
        self._before, self._proposed = look, hint
        if not agreed or hint is self._said:
            return None
        self._said = hint
        return hint
