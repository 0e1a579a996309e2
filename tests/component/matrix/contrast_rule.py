"""Contrast as it was drawn: the colour of each text against the colours around its glyphs."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from kiosk.session.states import Mode
from tests.component.matrix.shot import Picture, Shot, ShownText

LEAST = {Mode.NORMAL: 4.5, Mode.ELDER: 7.0, Mode.CONTRAST: 10.0}
_ROUND = 0.05
_NEAR = 90  # a pixel so far from the text's colour, summed over the channels, is not a part of a glyph's middle
_SHARE = 0.15  # a colour that covers less of the ground is the edge of a glyph
_BITS = 4
_EDGE_PX = 2
_ENOUGH = 0.8


def texts_stand_out(shot: Shot) -> Iterator[str]:
    """The ratio of WCAG, worst of the colours that make up the ground; what cannot be pressed is read as well."""
    least = LEAST[shot.setting.mode]
    for text in shot.texts:
        ratio = contrast_of(shot.picture, text)
        if ratio is not None and ratio < least - _ROUND:
            words = text.text[:16].replace("\n", " / ")
            yield f"{words!r} stands out {ratio:.1f} : 1, at least {least}"


def contrast_of(picture: Picture, text: ShownText) -> float | None:
    """Its worst ratio, or None where too little of it is in the picture: it stands at the edge of a scroll area."""
    seen = text.ink.common(text.room)
    left, top = max(0, int(seen.left) - _EDGE_PX), max(0, int(seen.top) - _EDGE_PX)
    part = picture[top : int(seen.bottom) + _EDGE_PX, left : int(seen.right) + _EDGE_PX].reshape(-1, 3)
    if seen.width < 1 or seen.height < _ENOUGH * text.ink.height or not part.size:
        return None
    *rgb, alpha = text.color
    grounds = _grounds(part, np.array(rgb, np.float64) if alpha > 0.99 else None)
    ratios = [ratio(alpha * np.array(rgb) + (1 - alpha) * ground, ground) for ground in grounds]
    return min(ratios, default=None)


def ratio(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Contrast ratio of two colours, by WCAG 2."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(color: NDArray[np.float64]) -> float:
    """Relative luminance of a colour of 0 to 255, by WCAG 2."""
    channels = color / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _grounds(part: Picture, ink: NDArray[np.float64] | None) -> list[NDArray[np.float64]]:
    """The colours that the ground is made of, but for the glyphs."""
    pixels = part.astype(np.int16)
    if ink is not None:
        pixels = pixels[np.abs(pixels - ink.astype(np.int16)).sum(axis=1) > _NEAR]
    if not len(pixels):
        return [] if ink is None else [ink]  # all of one colour: nothing stands out
    keys = (pixels >> _BITS) @ np.array([1 << 8, 1 << 4, 1], np.int16)
    counts = np.bincount(keys)
    large = np.flatnonzero(counts >= _SHARE * len(pixels))
    if not len(large):
        large = np.array([counts.argmax()])
    return [pixels[keys == number].mean(axis=0) for number in large]
