"""The application in the making, which the screens of an application hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.domain.case import Signature
from kiosk.domain.form import FieldValue

if TYPE_CHECKING:
    from kiosk.domain.case import GivenConsent, GivenSignature
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.form import FormValues
    from kiosk.domain.holder import Holder
    from kiosk.domain.material import PageImage


@dataclass(frozen=True, slots=True)
class Draft:
    """An application in the making. The repr shows nothing personal.

    Attributes:
        item: What is applied for.
        card: The applicant's card, or what the phone told.
        consent: The consent given, or None before.
        values: Form values by field key.
        offers: Shared data that came after the resident had begun to type; filled in on request only.
        pages: Photographed pages by material code, those of one material in their order.
        signature: The signature so far.
    """

    item: ServiceItem
    card: Holder
    consent: GivenConsent | None = None
    values: FormValues = field(default_factory=dict[str, FieldValue], repr=False)
    offers: FormValues = field(default_factory=dict[str, FieldValue], repr=False)
    pages: tuple[tuple[str, PageImage], ...] = ()
    signature: GivenSignature = field(default_factory=Signature)

    def pages_of(self, material_code: str) -> tuple[PageImage, ...]:
        """The pages taken for this material, in their order."""
        return tuple(page for code, page in self.pages if code == material_code)

    def with_pages(self, material_code: str, pages: tuple[PageImage, ...]) -> Draft:
        """The application with these pages for the material, in place of those it had."""
        others = tuple(kept for kept in self.pages if kept[0] != material_code)
        return replace(self, pages=(*others, *((material_code, page) for page in pages)))
