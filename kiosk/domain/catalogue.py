"""The catalogue: which items (事项) this kiosk offers and how each takes its path, entirely by data.

The guide always has the six headings of a service guide: basis, conditions, materials, time limit, fee, result.
"""

from dataclasses import dataclass

from kiosk.domain.form import FormField
from kiosk.domain.language import LocalizedText
from kiosk.domain.material import MaterialRequirement, MaterialSupply


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
        consent: What is agreed to before the card's data are used.
        fields: The form, in order.
        materials: The materials, in order.
        signature: Whether the resident signs.
        next_steps: What happens after handing in, printed on the receipt.
        sample: True for data that no department has confirmed; said on screen.
    """

    code: str
    version: str
    name: LocalizedText
    short_name: LocalizedText
    icon: str
    guide: Guide
    consent: ConsentText
    fields: tuple[FormField, ...]
    materials: tuple[MaterialRequirement, ...]
    signature: bool
    next_steps: LocalizedText
    sample: bool = True

    @property
    def photographed(self) -> tuple[MaterialRequirement, ...]:
        """The materials that the resident photographs here."""
        return tuple(m for m in self.materials if m.supply is MaterialSupply.PHOTOGRAPH)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The items in the order of the home screen, with the catalogue's version."""

    version: str
    items: tuple[ServiceItem, ...]

    def item(self, code: str) -> ServiceItem | None:
        """The item with this code, or None."""
        return next((item for item in self.items if item.code == code), None)
