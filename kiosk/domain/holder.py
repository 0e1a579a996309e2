"""Who applies or looks up: the holder of an ID card, of a social-security card or of a phone; and what they must be.

All three tell a name and a number; what else one of them does not tell is empty or None.
"""

from datetime import date
from enum import StrEnum

from kiosk.domain.failure import FailureCode
from kiosk.domain.id_number import (
    birth_date_of,
    is_valid_foreigner_number,
    is_valid_former_foreigner_number,
    is_valid_id_number,
)
from kiosk.domain.identity import CardKind, IdentityCard, PhoneIdentity, Sex, sex_of
from kiosk.domain.social_security import SocialSecurityCard

Holder = IdentityCard | PhoneIdentity | SocialSecurityCard


class Evidence(StrEnum):
    """By what somebody may show who they are; an item names what it takes."""

    CARD = "card"
    PHONE = "phone"
    SOCIAL_SECURITY_CARD = "social_security_card"


def evidence_of(holder: Holder) -> Evidence:
    """By what `holder` showed who they are."""
    match holder:
        case IdentityCard():
            return Evidence.CARD
        case PhoneIdentity():
            return Evidence.PHONE
        case SocialSecurityCard():  # pragma: no branch  the union ends here
            return Evidence.SOCIAL_SECURITY_CARD


def holder_problem(holder: Holder, today: date) -> FailureCode | None:
    """Why `holder` cannot go on `today`, or None.

    The number must be of its kind's form and, where it tells them, agree with the birth date and sex that were told.
    The day must lie within validity, as far as that is known.
    """
    if not (holder.name or holder.english_name) or not _is_number_sound(holder):
        return FailureCode.CARD_DATA_INVALID
    if holder.valid_from is not None and today < holder.valid_from:
        return FailureCode.CARD_NOT_YET_VALID
    if holder.valid_to is not None and today > holder.valid_to:
        return FailureCode.CARD_EXPIRED
    return None


def _is_number_sound(holder: Holder) -> bool:
    match holder:
        case IdentityCard(kind=CardKind.FOREIGNER_2017):
            return is_valid_former_foreigner_number(holder.id_number)
        case IdentityCard(kind=CardKind.FOREIGNER_2023):
            return is_valid_foreigner_number(holder.id_number)
        case _:
            return is_valid_id_number(holder.id_number) and _tells_the_same_person(holder)


def _tells_the_same_person(holder: Holder) -> bool:
    is_sex_alike = holder.sex not in (Sex.MALE, Sex.FEMALE) or holder.sex == sex_of(holder.id_number)
    return is_sex_alike and holder.birth_date in (None, birth_date_of(holder.id_number))
