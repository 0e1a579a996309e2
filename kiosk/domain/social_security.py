"""The social-security card (社会保障卡) as its chip holds it: the holder's own data and the card's, no account."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.identity import Sex
from kiosk.domain.masking import id_number_on_screen


@dataclass(frozen=True, slots=True, repr=False)
class SocialSecurityCard:
    """What can be read of a card without a key. Its repr shows the number masked and nothing else.

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
    """

    generation: int | None
    region_code: str
    card_number: str
    issued_on: date | None
    valid_to: date | None
    id_number: str
    name: str
    sex: Sex
    nation_code: str
    birthplace_code: str
    birth_date: date | None

    def __repr__(self) -> str:
        return f"SocialSecurityCard({id_number_on_screen(self.id_number)})"
