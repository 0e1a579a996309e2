"""The social-security card (社会保障卡) as its chip holds it: the holder's own data and the card's, no account."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from kiosk.domain.identity import Sex


@dataclass(frozen=True, slots=True)
class SocialSecurityCard:
    """What can be read of a card without a key. Its repr shows nothing personal.

    A field that the card leaves empty or fills with something else than its form is empty or None; number and name are
    always there. That the card is genuine cannot be told from this: it takes a security module.

    Attributes:
        generation: 1, 2 or 3; None where the version says something else.
        region_code: The issuing region, six digits.
        card_number: Number printed on the card.
        issued_on: Day of issue.
        valid_to: Last day of validity.
        id_number: Social security number, which is a citizen's identification number.
        name: The whole name, its extension included.
        sex: GB/T 2261.1.
        nation_code: GB/T 3304 as two digits.
        birthplace_code: Region of birth, six digits.
        birth_date: From the card's own field.
        address: Not told.
        issuing_authority: Not told; the region is.
        english_name: Not told.
    """

    generation: int | None
    region_code: str = field(repr=False)
    card_number: str = field(repr=False)
    issued_on: date | None = field(repr=False)
    valid_to: date | None = field(repr=False)
    id_number: str = field(repr=False)
    name: str = field(repr=False)
    sex: Sex = field(repr=False)
    nation_code: str = field(repr=False)
    birthplace_code: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    address: ClassVar[str] = ""
    issuing_authority: ClassVar[str] = ""
    english_name: ClassVar[str] = ""

    @property
    def valid_from(self) -> date | None:
        """A card is valid from the day of its issue."""
        return self.issued_on
