"""The catalogue: which items (事项) this kiosk offers and how each takes its path, entirely by data.

The guide always has the six headings of a service guide: basis, conditions, materials, time limit, fee, result.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.form import FormField
from kiosk.domain.glossary import Term
from kiosk.domain.holder import Evidence
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.material import MaterialRequirement, MaterialSupply
from kiosk.domain.slides import Slide

_NO_WORDS = LocalizedText("", "")


class Audience(StrEnum):
    """Whom an item is for."""

    PERSONAL = "personal"
    ENTERPRISE = "enterprise"


@dataclass(frozen=True, slots=True)
class Guide:
    """The service guide (办事指南); materials are the item's own list.

    Attributes:
        basis: 设定依据.
        conditions: 受理条件.
        time_limit: 办结时限, in full.
        time_short: The same in a few characters, for a tile.
        fee: 收费标准, in full.
        fee_short: The same in a few characters.
        result: 办理结果.
        minutes_here: About how long it takes at this kiosk.
    """

    basis: LocalizedText
    conditions: LocalizedText
    time_limit: LocalizedText
    time_short: LocalizedText
    fee: LocalizedText
    fee_short: LocalizedText
    result: LocalizedText
    minutes_here: int


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What the resident agrees to before data are used; stored with the case by id and version."""

    consent_id: str
    version: str
    purpose: LocalizedText
    points: tuple[LocalizedText, ...]


_NO_CONSENT = ConsentText("", "", _NO_WORDS, ())


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What happens after handing in, each a few words without a full stop.

    Attributes:
        decided: By when it is decided, counted from the delivery: 10 个工作日内办结.
        told: How the result is told: 结果会发短信告诉您.
        keep: What to keep until then; empty where nothing.
    """

    decided: LocalizedText = _NO_WORDS
    told: LocalizedText = _NO_WORDS
    keep: LocalizedText = _NO_WORDS

    def in_language(self, language: Language) -> tuple[str, ...]:
        """Those that there are, line by line."""
        lines = (step.in_language(language) for step in (self.decided, self.told, self.keep))
        return tuple(line for line in lines if line)


_NO_STEPS = NextSteps()


@dataclass(frozen=True, slots=True)
class ServiceItem:
    """One item. `code` is the platform's opaque item code and is never parsed.

    Attributes:
        code: Platform code of the item.
        version: Version of the item's definition; travels with the case.
        name: Full name.
        short_name: At most six Chinese characters, for a tile.
        icon: Name in the icon set.
        guide: The service guide.
        fields: The form, in order.
        materials: The materials, in order.
        signature: Whether the resident signs.
        consent: What is agreed to before the card's data are used; without points where there is the guide only.
        next_steps: What happens after handing in, also printed on the receipt.
        sample: True for data that no department has confirmed; said on screen.
        keywords: Common words for it, each found by the search: 老年证 for 老年人优待证.
        topics: Codes of the topics that it belongs to.
        audience: Whom it is for.
        frequent: Asked for often, so it stands on the home screen.
        here: Whether it can be applied for at this kiosk; else there is the guide only.
        where: Where to apply instead, a few words; empty where it is applied for here.
        identity: By what an applicant may show who they are; the identity card always serves.
    """

    code: str
    version: str
    name: LocalizedText
    short_name: LocalizedText
    icon: str
    guide: Guide
    fields: tuple[FormField, ...]
    materials: tuple[MaterialRequirement, ...]
    signature: bool
    consent: ConsentText = _NO_CONSENT
    next_steps: NextSteps = _NO_STEPS
    sample: bool = True
    keywords: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    audience: Audience = Audience.PERSONAL
    frequent: bool = False
    here: bool = True
    where: LocalizedText = _NO_WORDS
    identity: tuple[Evidence, ...] = (Evidence.CARD,)

    @property
    def photographed(self) -> tuple[MaterialRequirement, ...]:
        """The materials that the resident photographs here."""
        return tuple(m for m in self.materials if m.supply is MaterialSupply.PHOTOGRAPH)


@dataclass(frozen=True, slots=True)
class Topic:
    """Items that belong together: a part of life, or in the elder version a plain group of its own.

    Attributes:
        code: Named by the items.
        name: At most four Chinese characters, seven for a group of the elder version.
        icon: Name in the icon set.
        elder: Stands on the home screen of the elder version, and only there.
        hint: What is in it, for the elder version.
    """

    code: str
    name: LocalizedText
    icon: str
    elder: bool = False
    hint: LocalizedText = _NO_WORDS


@dataclass(frozen=True, slots=True)
class Leg:
    """One of the matters that a one-thing does together, and what it needs."""

    name: LocalizedText
    needs: LocalizedText


@dataclass(frozen=True, slots=True)
class OneThing:
    """Matters that are done together (高效办成一件事), for now as a guide only.

    Attributes:
        code: Opaque, and no item's code.
        name: Its name.
        short_name: At most six Chinese characters, for a tile.
        icon: Name in the icon set.
        legs: The matters, in their order.
        where: Where to apply, one sentence.
        keywords: Common words for it.
        sample: True for data that no department has confirmed.
    """

    code: str
    name: LocalizedText
    short_name: LocalizedText
    icon: str
    legs: tuple[Leg, ...]
    where: LocalizedText
    keywords: tuple[str, ...] = ()
    sample: bool = True


Entry = ServiceItem | OneThing


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the kiosk offers, with the catalogue's version.

    Attributes:
        version: Version of the whole.
        items: The items, in their order.
        one_things: What is done together.
        topics: The topics, in their order.
        popular: What many people search for; words that the search finds.
        slides: What is shown while nobody is here.
        glossary: Words that are explained where they stand.
    """

    version: str
    items: tuple[ServiceItem, ...]
    one_things: tuple[OneThing, ...] = ()
    topics: tuple[Topic, ...] = ()
    popular: tuple[LocalizedText, ...] = ()
    slides: tuple[Slide, ...] = ()
    glossary: tuple[Term, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The items, then what is done together."""
        return (*self.items, *self.one_things)

    def item(self, code: str) -> ServiceItem | None:
        """The item with this code, or None."""
        return next((item for item in self.items if item.code == code), None)

    def entry(self, code: str) -> Entry | None:
        """The item or the one-thing with this code, or None."""
        return next((entry for entry in self.entries if entry.code == code), None)

    def topic(self, code: str) -> Topic | None:
        """The topic with this code, or None."""
        return next((topic for topic in self.topics if topic.code == code), None)

    def items_for(self, audience: Audience) -> tuple[ServiceItem, ...]:
        """The items for this audience."""
        return tuple(item for item in self.items if item.audience is audience)
