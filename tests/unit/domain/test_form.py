"""What a form accepts from a resident, and what it says when it does not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.form import FieldProblem, FieldValue, FormField, ValueSource, field_problem, form_problems
from kiosk.domain.language import LocalizedText
from tests.doubles.catalogue import EMPLOYER, HOME_ADDRESS, HOUSING, MOVED_IN, PHONE, POSTCODE, REMARK, RESIDENCE

TODAY = date(2026, 11, 23)

RIGHT: list[tuple[FormField, str]] = [
    (PHONE, "13800001234"),
    (PHONE, " 19912345678 "),
    (HOME_ADDRESS, "麦香路1号"),
    (HOME_ADDRESS, "麦" * 20),
    (HOME_ADDRESS, "　" + "麦" * 20 + "　"),
    (POSTCODE, "712100"),
    (MOVED_IN, "2026-11-23"),
    (MOVED_IN, "1949-10-01"),
    (MOVED_IN, "2024-02-29"),
    (HOUSING, "rent"),
    (REMARK, ""),
    (REMARK, "   "),
]

WRONG: list[tuple[FormField, str, FieldProblem]] = [
    (EMPLOYER, "", FieldProblem.MISSING),
    (EMPLOYER, " 　\t", FieldProblem.MISSING),
    (HOME_ADDRESS, "麦" * 21, FieldProblem.TOO_LONG),
    (REMARK, "麦" * 61, FieldProblem.TOO_LONG),
    (POSTCODE, "71210", FieldProblem.PATTERN),
    (POSTCODE, "712100 号", FieldProblem.PATTERN),
    (PHONE, "1380000123", FieldProblem.NOT_A_PHONE),
    (PHONE, "138000012345", FieldProblem.NOT_A_PHONE),
    (PHONE, "12800001234", FieldProblem.NOT_A_PHONE),
    (PHONE, "138 0000 1234", FieldProblem.NOT_A_PHONE),
    (PHONE, "１３８００００１２３４", FieldProblem.NOT_A_PHONE),
    (PHONE, "02900000000", FieldProblem.NOT_A_PHONE),
    (MOVED_IN, "2026-11-24", FieldProblem.DATE_IN_FUTURE),
    (MOVED_IN, "2025-02-29", FieldProblem.NO_SUCH_DAY),
    (MOVED_IN, "--", FieldProblem.YEAR_INCOMPLETE),
    (MOVED_IN, "199-03-24", FieldProblem.YEAR_INCOMPLETE),
    (MOVED_IN, "1899-12-31", FieldProblem.YEAR_INCOMPLETE),
    (MOVED_IN, "1998--24", FieldProblem.MONTH_MISSING),
    (MOVED_IN, "1998-0-24", FieldProblem.MONTH_MISSING),
    (MOVED_IN, "1998-03-", FieldProblem.DAY_MISSING),
    (MOVED_IN, "1998-03-0", FieldProblem.DAY_MISSING),
    (MOVED_IN, "1998-3-24", FieldProblem.NOT_A_DATE),
    (MOVED_IN, "20261101", FieldProblem.NOT_A_DATE),
    (MOVED_IN, "2026-W40-1", FieldProblem.NOT_A_DATE),
    (MOVED_IN, "昨天", FieldProblem.NOT_A_DATE),
    (HOUSING, "castle", FieldProblem.NOT_A_CHOICE),
    (HOUSING, "自有", FieldProblem.NOT_A_CHOICE),
]


@pytest.mark.parametrize(("form_field", "value"), RIGHT)
def test_a_right_answer_is_accepted(form_field: FormField, value: str) -> None:
    assert field_problem(form_field, value, TODAY) is None


@pytest.mark.parametrize(("form_field", "value", "problem"), WRONG)
def test_a_wrong_answer_is_told_what_is_wrong(form_field: FormField, value: str, problem: FieldProblem) -> None:
    assert field_problem(form_field, value, TODAY) is problem


@given(st.sampled_from(RESIDENCE.fields), st.text(max_size=80))
def test_whatever_is_typed_gets_an_answer(form_field: FormField, value: str) -> None:
    assert field_problem(form_field, value, TODAY) in (None, *FieldProblem)


@given(st.sampled_from(RESIDENCE.fields), st.text(" \t　", max_size=4))
def test_blanks_are_no_answer(form_field: FormField, blanks: str) -> None:
    assert field_problem(form_field, blanks, TODAY) == (FieldProblem.MISSING if form_field.required else None)
    assert field_problem(replace(form_field, required=False), blanks, TODAY) is None


def test_a_form_lists_its_problems_in_the_order_of_its_questions() -> None:
    values = {
        "postcode": FieldValue("712", ValueSource.RESIDENT),
        "contact_phone": FieldValue("", ValueSource.RESIDENT),
        "housing": FieldValue("own", ValueSource.SHARED),
    }
    found = form_problems((PHONE, HOUSING, MOVED_IN, POSTCODE, REMARK), values, TODAY)
    assert list(found.items()) == [
        ("contact_phone", FieldProblem.MISSING),
        ("moved_in", FieldProblem.MISSING),
        ("postcode", FieldProblem.PATTERN),
    ]


def test_a_value_is_not_shown_in_a_log() -> None:
    assert "13800001234" not in repr(FieldValue("13800001234", ValueSource.RESIDENT))


def test_a_question_that_nobody_wrote_is_the_label() -> None:
    question = LocalizedText("您的手机号是多少？", "What is your mobile number?")
    assert replace(PHONE, ask=question).question == question
    assert PHONE.question == PHONE.label


def test_what_is_known_is_asked_for_agreement_where_somebody_wrote_that_question() -> None:
    confirm = LocalizedText("这是您的手机号，对吗？", "Is this your mobile number?")
    assert replace(PHONE, confirm=confirm).known_question == confirm
    assert PHONE.known_question == PHONE.label
