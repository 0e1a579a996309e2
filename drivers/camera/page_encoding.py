"""Encodes a page within a budget of bytes: at lower quality first, then with fewer dots, at least 150 an inch. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from drivers.camera.page_warp import LONG_PX, SHORT_PX, encode_jpeg
from drivers.camera.picture import Picture, fit_within

PAGE_BUDGET_BYTES = 1_500_000
"""What a page may take on its way over a weak mobile line."""

_BEST_QUALITY = 85
_LOWER_QUALITIES = (75, 65, 55)
_SCALES = (0.87, 0.75)  # of A4 at 200 dots an inch: 174 and 150


@dataclass(frozen=True, slots=True)
class EncodedPage:
    """A page as bytes. Its repr shows no picture.

    Attributes:
        jpeg: Baseline JPEG without EXIF.
        width_px: Its width.
        height_px: Its height.
    """

    jpeg: bytes = field(repr=False)
    width_px: int
    height_px: int


def encode_page(page: Picture, budget_bytes: int = PAGE_BUDGET_BYTES) -> EncodedPage:
    """The best of the page that fits the budget; the smallest readable one where even that does not."""
    picture, jpeg = page, encode_jpeg(page, _BEST_QUALITY)
    for smaller, quality in _steps_down(page):
        if len(jpeg) <= budget_bytes:
            break
        picture, jpeg = smaller, encode_jpeg(smaller, quality)
    height, width = picture.shape[:2]
    return EncodedPage(jpeg, width, height)


def _steps_down(page: Picture) -> Iterator[tuple[Picture, int]]:
    for quality in _LOWER_QUALITIES:
        yield page, quality
    height, width = page.shape[:2]
    box = (LONG_PX, SHORT_PX) if width > height else (SHORT_PX, LONG_PX)
    for scale in _SCALES:
        smaller = fit_within(page, round(box[0] * scale), round(box[1] * scale))
        if smaller is not page:
            yield smaller, _LOWER_QUALITIES[-1]
