"""Rules of texts: whole, apart from each other, large enough, in the language that was chosen."""

import re
from collections.abc import Iterator
from itertools import combinations

from kiosk.domain.language import Language
from kiosk.session.states import Mode
from tests.check.words import mixed_marks
from tests.component.matrix.shot import Shot, ShownText

HAIR_PX = 3  # type that was shrunk to fit is not exact to the pixel
BODY_MM = {Mode.NORMAL: 6.5, Mode.CONTRAST: 6.5, Mode.ELDER: 10.0}
STAFF_MM = 5.5
STEPS = (1.0, 1.15, 1.3)
_HALF_PX = 0.5  # sizes are whole pixels
_HAN = re.compile(r"[\u3400-\u9fff]")
_OTHER_LANGUAGE = "中文"


def texts_are_whole(shot: Shot) -> Iterator[str]:
    """Nothing is cut, left out or wider than its place, and all of it is in the window or can be moved there."""
    for text in shot.texts:
        if text.truncated:
            yield f"{_named(text)} is cut by Qt"
        if text.over_width > HAIR_PX:
            yield f"{_named(text)} is {text.over_width:.0f} px wider than its place"
        if text.over_height > HAIR_PX:
            yield f"{_named(text)} is {text.over_height:.0f} px taller than its place"
        if text.ink.left < text.room.left - HAIR_PX or text.ink.right > text.room.right + HAIR_PX:
            yield f"{_named(text)} reaches over the side: {text.ink.left:.0f} to {text.ink.right:.0f} px"
        if not text.scroll and (text.ink.top < text.room.top - HAIR_PX or text.ink.bottom > text.room.bottom + HAIR_PX):
            yield f"{_named(text)} reaches over the edge: {text.ink.top:.0f} to {text.ink.bottom:.0f} px"


def texts_stand_apart(shot: Shot) -> Iterator[str]:
    """No two texts that move together lie on each other."""
    for one, other in combinations([text for text in shot.texts if not text.keyboard], 2):
        if one.scroll == other.scroll:
            common = one.ink.common(other.ink)
            if common.width > HAIR_PX and common.height > HAIR_PX:
                yield f"{_named(one)} and {_named(other)} overlap by {common.width:.0f} x {common.height:.0f} px"


def texts_are_large(shot: Shot) -> Iterator[str]:
    """Body size or more; less only in the role of staff, which is for codes, and never squeezed below it."""
    seen = shot.px_per_mm * shot.setting.panel.nearness
    least = BODY_MM[shot.setting.mode] * seen - _HALF_PX
    staff = STAFF_MM * STEPS[shot.setting.text_step] * seen
    for text in shot.texts:
        is_staff = text.role_px <= staff + _HALF_PX
        if text.px < (staff - _HALF_PX if is_staff else least):
            size, asked = text.px / seen, text.role_px / seen
            yield f"{_named(text)} is {size:.1f} mm, its role asks for {asked:.1f}"


def english_is_english(shot: Shot) -> Iterator[str]:
    """No Chinese in English but what people and places are called, and the other language's own name for itself."""
    if shot.setting.language is not Language.EN:
        return
    for text in shot.texts:
        words = text.text
        for data in shot.data:
            words = words.replace(data, "")
        if not text.keyboard and words != _OTHER_LANGUAGE and _HAN.search(words):
            yield f"{_named(text)} is not translated"


def marks_are_in_order(shot: Shot) -> Iterator[str]:
    """Full-width and half-width marks are not mixed up."""
    for text in shot.texts:
        if not text.keyboard and (found := mixed_marks(text.text)):
            yield f"{_named(text)}: {found}"


def _named(text: ShownText) -> str:
    words = text.text.replace("\n", " / ")
    return repr(words if len(words) <= 24 else words[:23] + "…")
