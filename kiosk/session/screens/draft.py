"""The application in the making, which the screens of an application hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.case import Signature
from kiosk.domain.form import FieldValue

if TYPE_CHECKING:
    from kiosk.domain.case import GivenConsent, GivenSignature
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.form import FormValues
    from kiosk.domain.identity import IdentityCard
    from kiosk.domain.material import PageImage


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
