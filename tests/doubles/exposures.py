"""What a camera reports of a photograph: the page, and the frame that it was cut from or will be cut from."""

from dataclasses import replace

from kiosk.domain.material import Corners, PageImage, Photograph
from kiosk.domain.page_outline import inset_outline
from kiosk.ports.camera import PageCaptured

FRAME_PX = (3000, 4000)
BY_HAND: Corners = ((400, 500), (2700, 450), (2650, 3600), (350, 3500))
"""Corners as a resident may set them in a frame of that size."""


def photograph_of(page: PageImage) -> Photograph:
    """The frame around a page."""
    whole = page if not page.found else replace(page, page_id=f"{page.page_id} uncut", found=False)
    return Photograph(whole, *FRAME_PX, inset_outline(*FRAME_PX))


def captured(page: PageImage) -> PageCaptured:
    """The page was taken; where it is not found, it is the frame as it is."""
    return PageCaptured(page, photograph_of(page))
