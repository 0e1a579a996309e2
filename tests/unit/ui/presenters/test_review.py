"""The review says everything once more, in words, and nothing that a bystander must not read."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.language import Language
from kiosk.session.screens.applying import Review
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Preferences
from tests.doubles.catalogue import COMPLAINT, RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk, page
from tests.unit.session.stages import ANSWERS
from ui.presenters.review import ReviewMaterial, present_review

VALUES = {key: FieldValue(value, ValueSource.RESIDENT) for key, value in ANSWERS.items()}
DRAFT = Draft(RESIDENCE, QIN_XIAOHE, values=VALUES, pages=(("lease", page("p1")), ("pay-slip", page("p2"))))
KIOSK = new_kiosk()
ENGLISH = replace(KIOSK, preferences=Preferences(Language.EN))


def test_the_answers_stand_in_the_order_of_the_form_and_in_words() -> None:
    rows = present_review(KIOSK, Review(DRAFT)).rows
    assert [(row.label, row.value) for row in rows] == [
        ("手机号", "138 **** 1234"),
        ("现住址", "麦香路1号"),
        ("入住日期", "2026年9月1日"),
        ("住房类型", "租住"),
        ("邮编", "712100"),
        ("单位", "示例农场"),
    ]


def test_a_guest_reads_dates_and_choices_in_english() -> None:
    rows = {row.label: row.value for row in present_review(ENGLISH, Review(DRAFT)).rows}
    assert (rows["Moved in on"], rows["Housing"]) == ("1 September 2026", "Rented")


def test_a_bystander_reads_neither_number_nor_telephone_in_full() -> None:
    shown = repr(present_review(KIOSK, Review(DRAFT)))
    assert QIN_XIAOHE.id_number not in shown
    assert ANSWERS["contact_phone"] not in shown


def test_white_space_around_an_answer_is_not_shown_and_an_empty_one_is_left_out() -> None:
    spaced = replace(DRAFT, values={**VALUES, "employer": FieldValue("  示例农场 ", ValueSource.RESIDENT)})
    rows = {row.label: row.value for row in present_review(KIOSK, Review(spaced)).rows}
    assert rows["单位"] == "示例农场"
    assert "备注" not in rows


def test_each_material_says_where_it_comes_from_and_shows_its_page() -> None:
    view = present_review(KIOSK, Review(DRAFT))
    assert view.materials == (
        ReviewMaterial("身份证", "card", "", 0),
        ReviewMaterial("租房合同", "photograph", "image://page/p1", 1),
        ReviewMaterial("工资单", "photograph", "image://page/p2", 1),
    )
    assert (view.exempt_count, view.photographed, view.signature) == (1, True, True)


def test_an_item_without_papers_and_signature_says_so() -> None:
    view = present_review(KIOSK, Review(Draft(COMPLAINT, QIN_XIAOHE)))
    assert (view.materials, view.photographed, view.signature, view.rows) == ((), False, False, ())


@pytest.mark.parametrize("confirmed", [True, False])
def test_the_statement_is_ticked_as_the_resident_left_it(*, confirmed: bool) -> None:
    assert present_review(KIOSK, Review(DRAFT, confirmed)).confirmed is confirmed


def test_a_submit_that_stored_nothing_is_said() -> None:
    code = FailureCode.STORAGE_FULL
    problem = present_review(ENGLISH, Review(DRAFT, problem=code)).problem
    assert (problem.text, problem.code) == (FAILURES[code].resident.en, code.value)
