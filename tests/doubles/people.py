"""Invented people and their ID cards. Nobody here exists: no division has the code 999999."""

from dataclasses import replace
from datetime import date

from kiosk.domain.id_number import check_character
from kiosk.domain.identity import CardKind, IdentityCard, PhoneIdentity, Sex
from kiosk.domain.social_security import SocialSecurityCard

SAMPLE_REGION = "999999"


def sample_id_number(born: date, sequence: int = 1, *, region: str = SAMPLE_REGION) -> str:
    """A well-formed number of nobody; an odd `sequence` is a man's, an even one a woman's."""
    body = f"{region}{born:%Y%m%d}{sequence:03d}"
    return body + check_character(body)


def identity_card(
    name: str = "秦小禾",
    *,
    sex: Sex = Sex.FEMALE,
    nation_code: str = "01",
    born: date = date(1991, 4, 12),
    address: str = "样板省示例市试验区麦香路1号",
    id_number: str = "",
    issuing_authority: str = "示例市公安局试验分局",
    valid_from: date = date(2020, 6, 1),
    valid_to: date | None = date(2040, 6, 1),
) -> IdentityCard:
    """An invented card, sound in every respect unless told otherwise."""
    number = id_number or sample_id_number(born, 3 if sex is Sex.MALE else 4)
    return IdentityCard(name, sex, nation_code, born, address, number, issuing_authority, valid_from, valid_to)


def phone_identity(
    name: str = "林秋禾",
    *,
    born: date = date(1992, 9, 23),
    valid_from: date = date(2021, 4, 1),
    valid_to: date | None = date(2041, 4, 1),
    session: str = "sample-session",
) -> PhoneIdentity:
    """An invented woman as the platform tells her after a sign-in by phone."""
    return PhoneIdentity(name, Sex.FEMALE, born, sample_id_number(born, 8), valid_from, valid_to, session)


QIN_XIAOHE = identity_card()
LIN_QIUHE = phone_identity()
YANG_DATIAN = identity_card("杨大田", sex=Sex.MALE, born=date(1948, 10, 1), valid_to=None)  # elderly, long-term card
AYNUR = identity_card("阿依努尔·样板", nation_code="05", born=date(1985, 3, 8))  # a long name
EXPIRED = identity_card("武过期", valid_from=date(2006, 5, 1), valid_to=date(2026, 5, 1))
NOT_YET_VALID = identity_card("郑未到", valid_from=date(2027, 1, 1))
PERMIT_HOLDER = replace(
    identity_card("何样板", nation_code=""),
    kind=CardKind.RESIDENCE_PERMIT,
    travel_document="H99999999",
    issue_count="01",
)
FOREIGNER = replace(
    identity_card("李样板", nation_code="", address="", issuing_authority=""),
    kind=CardKind.FOREIGNER_2023,
    english_name="SAMPLE, ANNA",
    nationality="ZZZ",
    issue_count="00",
)
FORMER_FOREIGNER = replace(
    FOREIGNER, kind=CardKind.FOREIGNER_2017, id_number="ZZZ999991041202", issue_count="", issuing_authority="9999"
)
SOCIAL_CARD = SocialSecurityCard(
    generation=3,
    region_code=SAMPLE_REGION,
    card_number="X00000001",
    issued_on=date(2021, 3, 1),
    valid_to=date(2031, 3, 1),
    id_number=sample_id_number(date(1991, 4, 12), 4),
    name="秦小禾",
    sex=Sex.FEMALE,
    nation_code="01",
    birthplace_code=SAMPLE_REGION,
    birth_date=date(1991, 4, 12),
)
