"""Invented people with the app on their phones. Division 999999 does not exist: no number here was ever issued."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.id_number import check_character


@dataclass(frozen=True, slots=True)
class PhonePerson:
    """What the platform knows of somebody who signs in by phone."""

    name: str = field(repr=False)
    id_number: str = field(repr=False)
    valid_from: date = field(repr=False)
    valid_to: date | None = field(repr=False)

    def as_holder(self) -> dict[str, object]:
        """In the contract's form."""
        return {
            "id_type": "111",
            "name": self.name,
            "id_number": self.id_number,
            "valid_from": self.valid_from.isoformat(),
            "valid_to": self.valid_to.isoformat() if self.valid_to else None,
        }


def _person(name: str, born: date, serial: int, valid_from: date, valid_to: date | None) -> PhonePerson:
    body = f"999999{born:%Y%m%d}{serial:03d}"
    return PhonePerson(name, body + check_character(body), valid_from, valid_to)


OWN = "lin"
PHONE_PEOPLE = {
    OWN: _person("林秋禾", date(1992, 9, 23), 128, date(2021, 4, 1), date(2041, 4, 1)),
    "gao": _person("高望山", date(1951, 3, 5), 35, date(2011, 5, 20), None),
    "lapsed": _person("程旧历", date(1990, 7, 7), 71, date(2005, 1, 1), date(2025, 1, 1)),
}
