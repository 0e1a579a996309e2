"""The screens of an application, from the card to the moment when the case is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from kiosk.domain.form import FieldProblem
from kiosk.domain.framing import FramingHint
from kiosk.session.screens.name import ScreenName

if TYPE_CHECKING:
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.material import Corners, MaterialRequirement, PageImage, Photograph
    from kiosk.ports.phone_sign_in import QrOpened
    from kiosk.session.screens.draft import Draft


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Waits for a card; without an item to look up its holder's cases. `problem` says why the last try failed."""

    name: ClassVar[ScreenName] = ScreenName.PLACE_CARD

    item: ServiceItem | None
    seconds_left: int
    reading: bool = False
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class UsePhone:
    """Waits for a phone, and still for a card; without an item as in PlaceCard.

    Attributes:
        item: What is applied for.
        seconds_left: Until the kiosk goes back to home.
        qr: The code that is shown; None before it is there and after it has ended.
        opening: It was asked for.
        seen: A phone has scanned it, and shall confirm.
        checking: A code was scanned, and the platform is asked whose it is.
        problem: Why the last try failed.
    """

    name: ClassVar[ScreenName] = ScreenName.USE_PHONE

    item: ServiceItem | None
    seconds_left: int
    qr: QrOpened | None = None
    opening: bool = True
    seen: bool = False
    checking: bool = False
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Asks to use the card's data."""

    name: ClassVar[ScreenName] = ScreenName.CONSENT

    draft: Draft


@dataclass(frozen=True, slots=True)
class Form:
    """Asks the fields from `first` on, as many as fit the mode.

    Attributes:
        draft: The application.
        first: Index of the first field on screen.
        waiting: Shared data are still being fetched, within their budget.
        touched: The resident has changed something, so late data are only offered.
        problems: What is wrong, for the fields that were left or checked.
    """

    name: ClassVar[ScreenName] = ScreenName.FORM

    draft: Draft
    first: int = 0
    waiting: bool = False
    touched: bool = False
    problems: dict[str, FieldProblem] = field(default_factory=dict[str, FieldProblem])


@dataclass(frozen=True, slots=True)
class Framing:
    """The live picture is shown.

    Attributes:
        hint: What the resident should do.
        problem: Why the last try gave nothing.
        fresh: Something has moved since the last photograph, so that what lies there may be taken by itself.
        countdown: Seconds until it is; 0 while nothing is counted.
    """

    hint: FramingHint = FramingHint.LOOKING
    problem: FailureCode | None = None
    fresh: bool = False
    countdown: int = 0


@dataclass(frozen=True, slots=True)
class Taking:
    """The shutter was pressed."""


@dataclass(frozen=True, slots=True)
class Outlining:
    """It is not sure where the page is: the resident puts its corners onto the photograph.

    Attributes:
        photograph: What was taken.
        corners: Where they stand, TL TR BR BL in its pixels; always an outline that can be cut.
    """

    photograph: Photograph
    corners: Corners


@dataclass(frozen=True, slots=True)
class Cutting:
    """The page is being cut at the corners that were confirmed."""

    photograph: Photograph
    corners: Corners


@dataclass(frozen=True, slots=True)
class Inspecting:
    """The page that was taken is shown; keep or retake.

    Attributes:
        page: The page.
        photograph: What it was cut from while the camera still has it; None where the page was kept before.
    """

    page: PageImage
    photograph: Photograph | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """Pages of this material were kept: another one, or that was all."""


@dataclass(frozen=True, slots=True)
class Composing:
    """Both sides of a card are being put onto one page."""


MaterialPhase = Framing | Taking | Outlining | Cutting | Inspecting | Gathered | Composing


@dataclass(frozen=True, slots=True)
class Materials:
    """Photographs the item's materials, one after the other.

    Attributes:
        draft: The application; pages that are kept for good are there.
        index: Which of the item's photographed materials.
        phase: What is being done for it.
        sides: Sides of a card that were kept, until both are one page.
    """

    name: ClassVar[ScreenName] = ScreenName.MATERIALS

    draft: Draft
    index: int
    phase: MaterialPhase
    sides: tuple[PageImage, ...] = ()

    @property
    def material(self) -> MaterialRequirement:
        """What is being photographed."""
        return self.draft.item.photographed[self.index]


@dataclass(frozen=True, slots=True)
class Review:
    """Everything once more before the signature; `problem` says why the last submit stored nothing."""

    name: ClassVar[ScreenName] = ScreenName.REVIEW

    draft: Draft
    confirmed: bool = False
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """Signature by finger; `problem` says why the last submit stored nothing."""

    name: ClassVar[ScreenName] = ScreenName.SIGN

    draft: Draft
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Submitting:
    """The case is being stored; no press ends it."""

    name: ClassVar[ScreenName] = ScreenName.SUBMITTING

    draft: Draft
