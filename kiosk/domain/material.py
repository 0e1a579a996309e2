"""Materials: what paper an item asks for, and the pages a resident photographed."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.language import LocalizedText


class MaterialSupply(StrEnum):
    """How a material comes in; shown as a badge so that the resident knows what to bring."""

    CARD = "card"
    GENERATED = "generated"
    SHARED = "shared"
    PHOTOGRAPH = "photograph"


class MaterialTemplate(StrEnum):
    """How a material is photographed.

    PAGE is one page, PAGES several in their order, ID_CARD both sides of a card on one A4 in its real size, BANK_CARD
    a card whose number is covered but for its last four digits before anybody gets the picture, PORTRAIT one person cut
    out to the size of an identity photograph, before plain white.
    """

    PAGE = "page"
    PAGES = "pages"
    ID_CARD = "id_card"
    BANK_CARD = "bank_card"
    PORTRAIT = "portrait"


CARD_SIDES = 2


@dataclass(frozen=True, slots=True)
class MaterialRequirement:
    """One material of an item.

    Attributes:
        code: Material code, unique within the item.
        name: What the resident calls the paper.
        supply: How it comes in. Only PHOTOGRAPH asks something of the resident.
        hint: Which papers count, one short sentence; may be empty.
        template: How it is photographed.
        most_pages: How many pages there may be with PAGES.
    """

    code: str
    name: LocalizedText
    supply: MaterialSupply
    hint: LocalizedText = LocalizedText("", "")
    template: MaterialTemplate = MaterialTemplate.PAGE
    most_pages: int = 10


Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A photographed page, straightened. Its repr shows no picture.

    Attributes:
        page_id: Opaque, unique within the process; names the picture on screen.
        jpeg: Baseline JPEG without EXIF.
        width_px: Width of the straightened page.
        height_px: Height of the straightened page.
        found: Whether the page's edges were found; otherwise the whole frame was kept. Of a bank card that was cut out,
            whether its number was; otherwise all of it is covered. Of a portrait, whether the person was.
        sharp: Whether the picture is sharp enough to read.
    """

    page_id: str
    jpeg: bytes = field(repr=False)
    width_px: int
    height_px: int
    found: bool
    sharp: bool


@dataclass(frozen=True, slots=True)
class Photograph:
    """A frame as it was taken. The camera keeps it until it rests, so that the page can be cut at other corners.

    Attributes:
        whole: All of it as a page, not cut; of a bank card without anything written, good for setting corners only.
        width_px: Width of the frame, in whose pixels the corners are.
        height_px: Its height.
        corners: Where the page is, or may be: TL TR BR BL.
    """

    whole: PageImage
    width_px: int
    height_px: int
    corners: Corners


@dataclass(frozen=True, slots=True)
class SuppliedMaterial:
    """A material with its pages, as it goes to the platform."""

    code: str
    pages: tuple[PageImage, ...]
