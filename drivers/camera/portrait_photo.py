"""A portrait cut to the identity photograph's size before plain white; says honestly where it is not sure. Pure.

A face is told by shape: one patch of skin, taller than wide, with dark eyes on either side. No model is needed, and
none is as sure as one would be: what is not told beyond doubt is left as it is, for the resident to judge.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np

from drivers.camera.picture import Floats, Picture, Plane, as_bytes, as_floats, fit_within, to_grey
from kiosk.domain.material import Corners

PHOTO_PX = (358, 441)
"""Of the national identity photograph, GA 461."""

_LOOKED_AT_PX = 480
_SKIN_LOW, _SKIN_HIGH = (60, 136, 77), (255, 180, 127)  # Y Cr Cb
_LEAST_FACE = 0.012  # of the picture
_TALL = (0.95, 2.2)
_LEAST_FILL = 0.55
_EYES = (0.2, 0.6)  # of the face's height
_DARK = 0.72  # of the face's light
_LEAST_EYE, _MOST_EYE = 0.004, 0.3  # of the half band
_PHOTO_WIDE = 1.95  # of the face's width
_HAIR = 0.42  # of the face's width, above the skin
_ABOVE = 0.03  # of the photograph's height
_ROUNDS = 3
_FRINGE_PX = 5  # where the old background shines through
_PERSON = (0.3, 0.85)  # of the photograph
_MOST_SPILT = 0.25  # of the strip beside the head


@dataclass(frozen=True, slots=True)
class Portrait:
    """A portrait.

    Attributes:
        picture: `PHOTO_PX` with a white background where `sure`; else the picture as it came in.
        sure: Whether one face was found and the background told from the person.
    """

    picture: Picture = field(repr=False)
    sure: bool


def find_portrait(picture: Picture) -> tuple[Corners | None, bool]:
    """Where the photograph around the one face would be cut, and whether there is one; quick, for the live picture."""
    face = _face(picture)
    box = _photo_box(face, picture) if face else None
    if box is None:
        return None, face is not None
    left, top, right, bottom = box
    return ((left, top), (right, top), (right, bottom), (left, bottom)), True


def make_portrait(picture: Picture) -> Portrait:
    """Cut out the one face in `picture`."""
    face = _face(picture)
    box = None if face is None else _photo_box(face, picture)
    if face is None or box is None:
        return Portrait(picture, sure=False)
    left, top, right, bottom = box
    cut = as_bytes(cv2.resize(picture[top:bottom, left:right], PHOTO_PX, interpolation=cv2.INTER_AREA))
    scale = PHOTO_PX[0] / (right - left)
    person = _person(cut, tuple(value * scale for value in (face[0] - left, face[1] - top, face[2], face[3])))
    if person is None:
        return Portrait(picture, sure=False)
    return Portrait(as_bytes(cut * person[..., None] + 255 * (1 - person[..., None])), sure=True)


def _face(picture: Picture) -> tuple[float, ...] | None:
    """Left, top, width, height of the one face; None where there is none, or more than one."""
    small = fit_within(picture, _LOOKED_AT_PX, _LOOKED_AT_PX)
    skin = as_bytes(cv2.inRange(cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb), _SKIN_LOW, _SKIN_HIGH))
    whole = as_bytes(cv2.morphologyEx(cv2.medianBlur(skin, 5), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)))
    _, _, found, _ = cv2.connectedComponentsWithStats(whole)
    grey = to_grey(small)
    faces = [
        (left, top, wide, tall)
        for left, top, wide, tall, area in np.asarray(found, np.int32)[1:].tolist()
        if area >= _LEAST_FACE * grey.size
        and _TALL[0] <= tall / wide <= _TALL[1]
        and area >= _LEAST_FILL * wide * tall
        and _has_eyes(grey[top : top + tall, left : left + wide])
    ]
    if len(faces) != 1:
        return None
    scale = picture.shape[1] / small.shape[1]
    return tuple(value * scale for value in faces[0])


def _has_eyes(face: Plane) -> bool:
    """Whether something dark is on either side of the face's upper half, and not all over it."""
    tall, wide = face.shape
    band = face[round(_EYES[0] * tall) : round(_EYES[1] * tall), wide // 8 : -(wide // 8)]
    dark = band < _DARK * float(np.median(face))
    half = dark.shape[1] // 2
    return all(_LEAST_EYE < float(side.mean()) < _MOST_EYE for side in (dark[:, :half], dark[:, half:]))


def _photo_box(face: tuple[float, ...], picture: Picture) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of the photograph around the face; None where the picture ends before."""
    left, top, wide, _ = face
    width = _PHOTO_WIDE * wide
    height = width * PHOTO_PX[1] / PHOTO_PX[0]
    x, y = left + wide / 2 - width / 2, top - _HAIR * wide - _ABOVE * height
    if x < 0 or y < 0 or x + width > picture.shape[1] or y + height > picture.shape[0]:
        return None
    return round(x), round(y), round(x + width), round(y + height)


def _person(cut: Picture, face: tuple[float, ...]) -> Floats | None:
    """How much of each pixel is the person, 0 to 1; None where that cannot be told."""
    width, height = PHOTO_PX
    left, top, wide, tall = face
    middle = round(left + wide / 2)
    guess = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    head = (middle, round(top + 0.35 * tall)), (round(0.72 * wide), round(0.95 * tall))
    cv2.ellipse(guess, *head, 0, 0, 360, cv2.GC_PR_FGD, -1)
    cv2.ellipse(guess, (middle, height), (round(width * 0.48), round(height * 0.3)), 0, 180, 360, cv2.GC_PR_FGD, -1)
    inner = (middle, round(top + 0.5 * tall)), (round(0.4 * wide), round(0.42 * tall))
    cv2.ellipse(guess, *inner, 0, 0, 360, cv2.GC_FGD, -1)
    beside = round(0.06 * width)
    guess[: height // 2, :beside] = guess[: height // 2, -beside:] = cv2.GC_BGD
    cv2.grabCut(cut, guess, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), _ROUNDS, cv2.GC_INIT_WITH_MASK)
    person = as_floats((guess == cv2.GC_FGD) | (guess == cv2.GC_PR_FGD))
    strip = person[: height // 3, : width // 6].mean() + person[: height // 3, -width // 6 :].mean()
    if not _PERSON[0] < float(person.mean()) < _PERSON[1] or strip / 2 > _MOST_SPILT:
        return None
    within = cv2.erode(person, np.ones((_FRINGE_PX, _FRINGE_PX), np.uint8))
    return as_floats(cv2.GaussianBlur(within, (0, 0), 1.2))
