"""Makes a photographed page look as if it came from a flatbed scanner: upright, evenly lit, white where it is bare.

The light is read off bare paper: print is closed over, what has another colour than the paper (a seal, a photograph)
is bridged from around it, and the light changes slowly, as the edge of a photograph does not. Pure.
"""

import cv2
import numpy as np

from drivers.camera.page_warp import straighten
from drivers.camera.picture import Floats, Picture, as_bytes, as_floats
from kiosk.domain.material import Corners

_LOOKED_AT_PX = 290  # of the long side: about a millimetre of A4 to a pixel, as are the lengths below
_PRINT_MM = 9
_NEAR_MM = 1.5
_FAR_PART = 4  # of the long side
_LIGHT_SIGMA_MM = 3.0
_SLOWNESS = 0.965  # what the light may fall to from one millimetre to the next
_SLOW_OVER_MM = (1, 2, 4, 8, 16)
_SAME_TINT = 0.08
_DEEPEST_SHADOW = 0.4  # of the paper's light; darker is no shadow
_LEAST_PAPER = 0.25  # of the page; below that it is a picture, and its colours are its own
_PALE = 0.2  # a ground of more colour than any lamp gives is a picture's, too
_WHITE = 0.97  # of the light: the paper's tooth and the sensor's noise go with the white
_PRINT_SHARE, _PALEST_PRINT = 0.01, 170
_BLACKENED, _MOST_BLACKENED = 0.6, 70


def clean_page(picture: Picture, corners: Corners, real_mm: tuple[float, float] | None = None) -> Picture:
    """The page inside `corners` (TL TR BR BL, pixels of `picture`): upright, at most A4 at 200 dpi, evenly lit.

    `real_mm` is its width and height where they are known; it then comes out at that size.
    """
    return even_light(straighten(picture, corners, real_mm))


def even_light(page: Picture) -> Picture:
    """The upright page as under even light of no colour; as it is when too little of it is bare paper."""
    height, width = page.shape[:2]
    light = _light_on(_reduced(page))
    if light is None:
        return page
    white = as_bytes(np.clip(light * _WHITE, 1, 255))
    large = as_bytes(cv2.resize(white, (width, height), interpolation=cv2.INTER_LINEAR))
    return _blacken_print(as_bytes(cv2.divide(page, large, dst=large, scale=255)))


def _reduced(page: Picture) -> Picture:
    """The page at about a pixel a millimetre, by whole blocks, and by two as often as that goes: it is quickest."""
    block = min(max(1, max(page.shape) // _LOOKED_AT_PX), *page.shape[:2])
    while block > 1:
        by = 2 if block % 2 == 0 else block
        size = (page.shape[1] // by, page.shape[0] // by)
        page = as_bytes(cv2.resize(page[: size[1] * by, : size[0] * by], size, interpolation=cv2.INTER_AREA))
        block //= by
    return page


def _light_on(small: Picture) -> Floats | None:
    """The light on each millimetre of the page, BGR; None when there is too little paper to read it from."""
    bare = as_floats(cv2.morphologyEx(small, cv2.MORPH_CLOSE, _square(_PRINT_MM))) + 1
    level = as_floats(cv2.cvtColor(bare, cv2.COLOR_BGR2GRAY))
    tint = bare / level[..., None]
    some = np.s_[::3, ::3]
    paper_tint = np.median(tint[some][level[some] >= np.median(level[some])], axis=0)
    blue, green, red = cv2.split(np.abs(tint - as_floats(paper_tint)))
    same_tint = cv2.max(cv2.max(blue, green), red) < _SAME_TINT
    is_paper = same_tint & (level > _DEEPEST_SHADOW * np.quantile(level[some], 0.9))
    if is_paper.mean() < _LEAST_PAPER or np.abs(paper_tint - 1).max() > _PALE:
        return None
    light = _changing_slowly(_bridged(bare, as_floats(cv2.erode(as_bytes(is_paper), _square(3)))))
    return as_floats(cv2.GaussianBlur(light, (0, 0), _LIGHT_SIGMA_MM))


def _bridged(bare: Floats, is_paper: Floats) -> Floats:
    """The light where there is paper, else the mean of the paper near by, else of that farther off."""
    reach = max(1, max(bare.shape) // _FAR_PART)
    weighted = np.dstack([bare * is_paper[..., None], is_paper])
    near = cv2.GaussianBlur(weighted, (0, 0), _NEAR_MM)
    far = _wide_mean(weighted, reach)
    anywhere = as_floats(cv2.mean(weighted)) + np.float32(1e-3)
    blended = as_floats(near) + np.float32(0.02) * as_floats(far) + np.float32(1e-6) * anywhere
    return as_floats(blended[..., :3] / blended[..., 3:])


def _wide_mean(weighted: Floats, reach: int) -> Floats:
    """The mean over twice `reach` around each millimetre, worked out at a quarter of the size."""
    height, width = weighted.shape[:2]
    coarse = cv2.resize(weighted, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
    side = max(1, reach // 4)
    return as_floats(cv2.resize(cv2.blur(cv2.blur(coarse, (side, side)), (side, side)), (width, height)))


def _changing_slowly(light: Floats) -> Floats:
    """The light raised to what its surroundings leave it at least, so that a dark picture is not taken for a shadow."""
    for reach in _SLOW_OVER_MM:
        around = as_floats(cv2.dilate(light, _square(2 * reach + 1)))
        light = np.maximum(light, around * np.float32(_SLOWNESS**reach))
    return light


def _blacken_print(page: Picture) -> Picture:
    """Make grey print darker, in place; a page without print, or with a pale tint only, stays as it is."""
    blue, green, red = (some.astype(np.uint16) for some in cv2.split(np.ascontiguousarray(page[::12, ::12])))
    darkest = float(np.quantile(blue + green + red, _PRINT_SHARE)) / 3
    if darkest >= _PALEST_PRINT:
        return page
    black = min(_BLACKENED * darkest, _MOST_BLACKENED)
    gain = 255 / (255 - black)
    return as_bytes(cv2.addWeighted(page, gain, page, 0, -gain * black, dst=page))


def _square(side: int) -> Picture:
    return np.ones((side, side), np.uint8)
