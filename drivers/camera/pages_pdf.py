"""Several pages as one PDF/A-1b within a budget of bytes: their JPEGs, unchanged, on A4. Pure but for the date in it.

The colours are declared as sRGB by a profile that is made here; the library wants it as a file, so it gets one that
lives in memory only.
"""

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import img2pdf  # type: ignore[import-untyped]  # the library ships no types
from PIL import ImageCms

from drivers.camera.page_encoding import PAGE_BUDGET_BYTES, encode_page
from drivers.camera.picture import Picture

_binder: Any = img2pdf
_colours: Any = ImageCms  # its types are not complete
_A4_MM = (210, 297)
_FRAME_BYTES = 8_000  # profile, metadata and catalogue
_PAGE_FRAME_BYTES = 1_000


@dataclass(frozen=True, slots=True)
class PagesPdf:
    """A document. Its repr shows no picture.

    Attributes:
        pdf: PDF/A-1b.
        within_budget: Whether it is as small as was asked; pages are never made too coarse to read for that.
    """

    pdf: bytes = field(repr=False)
    within_budget: bool


def bind_pages(pages: Sequence[Picture], budget_bytes: int | None = None) -> PagesPdf:
    """Bind at least one page; without a budget each may take what a page alone may.

    What one page leaves of its share is the next one's: they are encoded from the smallest to the largest.
    """
    left = (budget_bytes or PAGE_BUDGET_BYTES * len(pages)) - _FRAME_BYTES - _PAGE_FRAME_BYTES * len(pages)
    jpegs: dict[int, bytes] = {}
    easiest_first = sorted(range(len(pages)), key=lambda index: len(encode_page(pages[index], left).jpeg))
    for done, index in enumerate(easiest_first):
        jpegs[index] = encode_page(pages[index], max(1, left // (len(pages) - done))).jpeg
        left -= len(jpegs[index])
    pdf = _bound([jpegs[index] for index in range(len(pages))])
    return PagesPdf(pdf, left >= 0)


def _bound(jpegs: Sequence[bytes]) -> bytes:
    a4 = tuple(_binder.mm_to_pt(side) for side in _A4_MM)
    layout = _binder.get_layout_fun(a4, auto_orient=True)
    with _srgb_profile() as profile:
        pdf: bytes = _binder.convert(list(jpegs), layout_fun=layout, pdfa=profile, engine=_binder.Engine.pikepdf)
    return pdf


@contextmanager
def _srgb_profile() -> Generator[str]:
    """The path of a file in memory that holds an sRGB profile."""
    handle = os.memfd_create("srgb")
    try:
        os.write(handle, _colours.ImageCmsProfile(_colours.createProfile("sRGB")).tobytes())
        yield f"/proc/self/fd/{handle}"
    finally:
        os.close(handle)
