"""Several pages as one PDF/A-1b: their JPEGs, unchanged, on A4. Pure but for the date in it.

The colours are declared as sRGB by a profile that is made here; the library wants it as a file, so it gets one that
lives in memory only.
"""

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

import img2pdf  # type: ignore[import-untyped]  # the library ships no types
from PIL import ImageCms

_binder: Any = img2pdf
_colours: Any = ImageCms  # its types are not complete
_A4_MM = (210, 297)


def bind_pages(jpegs: Sequence[bytes]) -> bytes:
    """Bind at least one page, each a JPEG as `encode_page` gives it."""
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
