"""Who may use the kiosk with which card, and on which day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import holder_problem
from kiosk.domain.identity import IdentityCard, Sex, nation_name
from tests.doubles.people import (
    AYNUR,
    EXPIRED,
    FOREIGNER,
    FORMER_FOREIGNER,
    NOT_YET_VALID,
    PERMIT_HOLDER,
    QIN_XIAOHE,
    YANG_DATIAN,
    identity_card,
    sample_id_number,
)

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("card", [QIN_XIAOHE, YANG_DATIAN, AYNUR, PERMIT_HOLDER, FOREIGNER, FORMER_FOREIGNER])
def test_a_sound_card_is_accepted(card: IdentityCard) -> None:
    assert holder_problem(card, TODAY) is None


@pytest.mark.parametrize(
    ("card", "problem"),
    [
        (EXPIRED, FailureCode.CARD_EXPIRED),
        (NOT_YET_VALID, FailureCode.CARD_NOT_YET_VALID),
        (replace(QIN_XIAOHE, name=""), FailureCode.CARD_DATA_INVALID),
        (replace(QIN_XIAOHE, id_number="99999919910412000X"), FailureCode.CARD_DATA_INVALID),
        (replace(QIN_XIAOHE, birth_date=date(1991, 4, 13)), FailureCode.CARD_DATA_INVALID),
        (replace(QIN_XIAOHE, sex=Sex.MALE), FailureCode.CARD_DATA_INVALID),
        (replace(YANG_DATIAN, sex=Sex.FEMALE), FailureCode.CARD_DATA_INVALID),
        (replace(PERMIT_HOLDER, birth_date=date(1991, 4, 13)), FailureCode.CARD_DATA_INVALID),
        (replace(PERMIT_HOLDER, id_number=FORMER_FOREIGNER.id_number), FailureCode.CARD_DATA_INVALID),
        (replace(FOREIGNER, id_number=FORMER_FOREIGNER.id_number), FailureCode.CARD_DATA_INVALID),
        (replace(FORMER_FOREIGNER, id_number=FOREIGNER.id_number), FailureCode.CARD_DATA_INVALID),
        (replace(FOREIGNER, name="", english_name=""), FailureCode.CARD_DATA_INVALID),
        (replace(FOREIGNER, valid_to=date(2026, 5, 1)), FailureCode.CARD_EXPIRED),
    ],
)
def test_a_card_that_cannot_be_used_is_told_why(card: IdentityCard, problem: FailureCode) -> None:
    assert holder_problem(card, TODAY) is problem


@pytest.mark.parametrize("sex", [Sex.UNKNOWN, Sex.UNSPECIFIED])
def test_a_card_that_does_not_say_the_sex_is_not_held_against_its_number(sex: Sex) -> None:
    assert holder_problem(replace(QIN_XIAOHE, sex=sex), TODAY) is None


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        (QIN_XIAOHE.valid_from - timedelta(days=1), FailureCode.CARD_NOT_YET_VALID),
        (QIN_XIAOHE.valid_from, None),
        (date(2040, 6, 1), None),
        (date(2040, 6, 2), FailureCode.CARD_EXPIRED),
    ],
)
def test_a_card_holds_from_its_first_day_to_its_last(day: date, problem: FailureCode | None) -> None:
    assert holder_problem(QIN_XIAOHE, day) is problem


def test_a_long_term_card_does_not_expire() -> None:
    assert holder_problem(YANG_DATIAN, date(2099, 1, 1)) is None


def test_a_number_of_a_county_that_no_longer_exists_is_kept() -> None:
    born = date(1991, 4, 12)
    card = identity_card(born=born, id_number=sample_id_number(born, 2, region="990000"))
    assert holder_problem(card, TODAY) is None


@pytest.mark.parametrize(
    ("code", "name"),
    [("01", "汉"), ("05", "维吾尔"), ("56", "基诺"), ("57", "57"), ("00", "00"), ("97", "97"), ("", ""), ("x1", "x1")],
)
def test_a_nation_has_its_name_or_stays_as_it_was_read(code: str, name: str) -> None:
    assert nation_name(code) == name


def test_a_card_shows_nothing_personal_in_a_log() -> None:
    assert repr(QIN_XIAOHE) == "IdentityCard()"
    assert repr(FOREIGNER) == "IdentityCard()"


def test_a_foreigner_without_a_chinese_name_is_served_under_the_english_one() -> None:
    assert holder_problem(replace(FOREIGNER, name=""), TODAY) is None
