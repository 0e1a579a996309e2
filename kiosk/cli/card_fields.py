"""The fields of a card for a technician's eyes: each is there, in its length, and says nothing about the holder."""

from datetime import date

from kiosk.domain.identity import IdentityCard
from kiosk.domain.masking import address_on_screen, id_number_on_screen, name_on_paper
from kiosk.domain.social_security import SocialSecurityCard

_HIDDEN = "*"


def identity_fields(card: IdentityCard, *, plain: bool) -> dict[str, str]:
    """The fields that the card carries; empty ones are left out."""
    fields = {
        "kind": card.kind.value,
        "name": card.name if plain else name_on_paper(card.name),
        "english_name": card.english_name if plain else name_on_paper(card.english_name),
        "sex": _shown(card.sex.value, plain=plain),
        "nation_code": _shown(card.nation_code, plain=plain),
        "nationality": _shown(card.nationality, plain=plain),
        "birth_date": _shown(_day(card.birth_date), plain=plain),
        "address": card.address if plain else address_on_screen(card.address),
        "printed_address": card.printed_address if plain else address_on_screen(card.printed_address),
        "id_number": card.id_number if plain else id_number_on_screen(card.id_number),
        "travel_document": _shown(card.travel_document, plain=plain),
        "issue_count": card.issue_count,
        "issuing_authority": card.issuing_authority if plain else address_on_screen(card.issuing_authority),
        "valid_from": _day(card.valid_from),
        "valid_to": _day(card.valid_to) if card.valid_to else "long-term",
    }
    return {name: value for name, value in fields.items() if value}


def social_security_fields(card: SocialSecurityCard, *, plain: bool) -> dict[str, str]:
    """The fields that the card carries; empty ones are left out."""
    fields = {
        "kind": "social_security",
        "generation": str(card.generation or ""),
        "region_code": card.region_code,
        "card_number": _shown(card.card_number, plain=plain),
        "issued_on": _day(card.issued_on),
        "valid_to": _day(card.valid_to),
        "id_number": card.id_number if plain else id_number_on_screen(card.id_number),
        "name": card.name if plain else name_on_paper(card.name),
        "sex": _shown(card.sex.value, plain=plain),
        "nation_code": _shown(card.nation_code, plain=plain),
        "birthplace_code": _shown(card.birthplace_code, plain=plain),
        "birth_date": _shown(_day(card.birth_date), plain=plain),
    }
    return {name: value for name, value in fields.items() if value}


def _shown(value: str, *, plain: bool) -> str:
    return value if plain else _HIDDEN * len(value)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
