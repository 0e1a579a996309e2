"""The screens: what a resident is doing, and the data that live only there.

There is no card outside the screens that come after a card. Nothing of these stays when a session ends.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.case import Signature
from kiosk.domain.catalogue import Audience
from kiosk.domain.form import FieldProblem, FieldValue
from kiosk.domain.framing import FramingHint

if TYPE_CHECKING:  # the first frame waits for what is imported here
    from kiosk.domain.case import CaseProgress, GivenConsent, GivenSignature
    from kiosk.domain.catalogue import Entry, OneThing, ServiceItem
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.form import FormValues
    from kiosk.domain.identity import IdentityCard
    from kiosk.domain.material import PageImage
    from kiosk.domain.rating import Grade
    from kiosk.domain.receipt import Receipt


class ScreenName(StrEnum):
    """Names of the screens; an intent carries the one it was made on, so a late second tap does nothing."""

    ATTRACT = "attract"
    OUT_OF_SERVICE = "out_of_service"
    HOME = "home"
    ITEMS = "items"
    SEARCH = "search"
    ONE_THING = "one_thing"
    HOTLINE = "hotline"
    GUIDE = "guide"
    PLACE_CARD = "place_card"
    CONSENT = "consent"
    FORM = "form"
    MATERIALS = "materials"
    REVIEW = "review"
    SIGN = "sign"
    SUBMITTING = "submitting"
    SUBMITTED = "submitted"
    RATING = "rating"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True)
class Draft:
    """An application in the making. The repr shows nothing personal.

    Attributes:
        item: What is applied for.
        card: The applicant's card.
        consent: The consent given, or None before.
        values: Form values by field key.
        offers: Shared data that came after the resident had begun to type; filled in on request only.
        pages: Photographed pages by material code.
        signature: The signature so far.
    """

    item: ServiceItem
    card: IdentityCard
    consent: GivenConsent | None = None
    values: FormValues = field(default_factory=dict[str, FieldValue], repr=False)
    offers: FormValues = field(default_factory=dict[str, FieldValue], repr=False)
    pages: tuple[tuple[str, PageImage], ...] = ()
    signature: GivenSignature = field(default_factory=Signature)

    def page_of(self, material_code: str) -> PageImage | None:
        """The page taken for this material, or None."""
        return dict(self.pages).get(material_code)


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here; the invitation is shown."""


@dataclass(frozen=True, slots=True)
class OutOfService:
    """Nothing can be offered, for the reason given."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class Home:
    """The choice of items for an audience; `page` counts from 0, in the elder version of a catalogue without groups."""

    page: int = 0
    audience: Audience = Audience.PERSONAL


class Shelf(StrEnum):
    """What a list holds."""

    ALL = "all"
    TOPIC = "topic"
    ONE_THINGS = "one_things"


@dataclass(frozen=True, slots=True)
class ItemList:
    """The items of a topic, all of them, or what is done together, a page at a time; leads back to `home`."""

    home: Home
    shelf: Shelf = Shelf.ALL
    topic: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, which is personal, and what was found, the best first; leads back to `home`."""

    home: Home
    text: str = field(default="", repr=False)
    found: tuple[Entry, ...] = field(default=(), repr=False)
    page: int = 0


Browsing = Home | ItemList | Search


@dataclass(frozen=True, slots=True)
class OneThingGuide:
    """What is done together, and what each part needs; leads back to `back`."""

    thing: OneThing
    back: Browsing


@dataclass(frozen=True, slots=True)
class Hotline:
    """The telephone that answers for everything; leads back to `back`."""

    back: Browsing


@dataclass(frozen=True, slots=True)
class ServiceGuide:
    """The guide of one item; leads back to `back`."""

    item: ServiceItem
    back: Browsing = field(default_factory=Home)


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Waits for a card; `problem` says why the last try failed."""

    item: ServiceItem
    seconds_left: int
    reading: bool = False
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Asks to use the card's data."""

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

    draft: Draft
    first: int = 0
    waiting: bool = False
    touched: bool = False
    problems: dict[str, FieldProblem] = field(default_factory=dict[str, FieldProblem])


@dataclass(frozen=True, slots=True)
class Framing:
    """The live picture is shown."""

    hint: FramingHint = FramingHint.LOOKING
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Taking:
    """The shutter was pressed."""


@dataclass(frozen=True, slots=True)
class Inspecting:
    """The page that was taken is shown; keep or retake."""

    page: PageImage


MaterialPhase = Framing | Taking | Inspecting


@dataclass(frozen=True, slots=True)
class Materials:
    """Photographs the item's materials, one after the other."""

    draft: Draft
    index: int
    phase: MaterialPhase


@dataclass(frozen=True, slots=True)
class Review:
    """Everything once more before the signature; `problem` says why the last submit stored nothing."""

    draft: Draft
    confirmed: bool = False
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """Signature by finger; `problem` says why the last submit stored nothing."""

    draft: Draft
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Submitting:
    """The case is being stored; nothing on this screen can be pressed."""

    draft: Draft


class PrintPhase(StrEnum):
    """Where the receipt is."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A case that is durable here. Holds no form, no page, no card: the resident may leave.

    Attributes:
        item: What was applied for.
        progress: How far it has come.
        receipt: The receipt as it was or will be printed.
        phone_masked: The mobile number of the form, masked for a screen; empty where none was given.
        print_phase: Where the receipt is.
        print_problem: Why it is not on paper.
        grade: The rating given, or None.
    """

    item: ServiceItem
    progress: CaseProgress
    receipt: Receipt
    phone_masked: str = ""
    print_phase: PrintPhase = PrintPhase.WAITING
    print_problem: FailureCode | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """Accepted: the numbers, the receipt, what comes next."""

    case: HandedIn


@dataclass(frozen=True, slots=True)
class Rating:
    """Asks how it was; voluntary."""

    case: HandedIn


class FarewellReason(StrEnum):
    """Why the session ended."""

    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Farewell:
    """Thanks and goodbye; everything is cleared already."""

    reason: FarewellReason


Screen = (
    Attract
    | OutOfService
    | Home
    | ItemList
    | Search
    | OneThingGuide
    | Hotline
    | ServiceGuide
    | PlaceCard
    | Consent
    | Form
    | Materials
    | Review
    | Sign
    | Submitting
    | Submitted
    | Rating
    | Farewell
)


def screen_part(screen: Screen) -> int:
    """Which part of a screen that stays while its content changes: page of the form, paper and its phase."""
    match screen:
        case Form(first=first):
            return first
        case Materials(index=index, phase=phase):
            return 2 * index + isinstance(phase, Inspecting)
        case _:
            return 0


def screen_name(screen: Screen) -> ScreenName:  # noqa: C901, PLR0911, PLR0912  one line a screen
    """The name of `screen`."""
    match screen:
        case Attract():
            return ScreenName.ATTRACT
        case OutOfService():
            return ScreenName.OUT_OF_SERVICE
        case Home():
            return ScreenName.HOME
        case ItemList():
            return ScreenName.ITEMS
        case Search():
            return ScreenName.SEARCH
        case OneThingGuide():
            return ScreenName.ONE_THING
        case Hotline():
            return ScreenName.HOTLINE
        case ServiceGuide():
            return ScreenName.GUIDE
        case PlaceCard():
            return ScreenName.PLACE_CARD
        case Consent():
            return ScreenName.CONSENT
        case Form():
            return ScreenName.FORM
        case Materials():
            return ScreenName.MATERIALS
        case Review():
            return ScreenName.REVIEW
        case Sign():
            return ScreenName.SIGN
        case Submitting():
            return ScreenName.SUBMITTING
        case Submitted():
            return ScreenName.SUBMITTED
        case Rating():
            return ScreenName.RATING
        case Farewell():  # pragma: no branch  the union ends here
            return ScreenName.FAREWELL
