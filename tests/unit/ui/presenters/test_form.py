"""The form shows each answer with its source and what is wrong with it; a shared number is not told to bystanders."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldProblem, FieldValue, ValueSource
from kiosk.domain.language import Language, LocalizedText
from kiosk.ports.platform import NoPrefill, Prefilled
from kiosk.session.intents import FieldChanged
from kiosk.session.screens.applying import Form
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Mode, Preferences
from tests.doubles.catalogue import HOUSING, MOVED_IN, PHONE, POSTCODE, RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk
from tests.unit.session import stages
from tests.unit.session.stages import shown_form
from ui.presenters.form import PROBLEMS, FieldView, FormView, present_form

DRAFT = Draft(RESIDENCE, QIN_XIAOHE)
KIOSK = new_kiosk()
ELDER = replace(KIOSK, preferences=Preferences(mode=Mode.ELDER))


def _given(value: str, source: ValueSource = ValueSource.RESIDENT) -> FieldValue:
    return FieldValue(value, source)


def _field(form: Form, key: str) -> FieldView:
    return next(field for field in present_form(KIOSK, form).fields if field.key == key)


def test_a_resident_sees_what_the_card_said_masked() -> None:
    view = present_form(KIOSK, Form(DRAFT))
    number = QIN_XIAOHE.id_number
    assert (view.name, view.sex, view.item_name) == ("秦小禾", "女", RESIDENCE.name.zh)
    assert view.id_masked == f"{number[:3]} *********** {number[-4:]}"
    assert number not in repr(view)
    assert QIN_XIAOHE.address not in repr(view)


def test_an_empty_form_asks_six_questions_and_promises_a_second_page() -> None:
    view = present_form(KIOSK, Form(DRAFT))
    assert [field.key for field in view.fields] == [field.key for field in RESIDENCE.fields[:6]]
    assert (view.page, view.page_count, view.filled) == (0, 2, False)
    assert {(field.value, field.source, field.problem) for field in view.fields} == {("", "", "")}


def test_the_second_page_is_filled_when_it_holds_only_what_may_stay_empty() -> None:
    view = present_form(KIOSK, Form(DRAFT, first=6))
    assert [field.key for field in view.fields] == ["remark"]
    assert (view.page, view.filled, view.fields[0].optional) == (1, True, True)


def test_an_elder_is_asked_one_question_a_page() -> None:
    view = present_form(ELDER, Form(DRAFT, first=2))
    assert [field.key for field in view.fields] == ["moved_in"]
    assert (view.page, view.page_count) == (2, len(RESIDENCE.fields))


def test_an_elder_is_asked_as_a_person_asks_and_by_the_label_where_nobody_wrote_a_question() -> None:
    asked = replace(PHONE, ask=LocalizedText("您的手机号是多少？", "What is your mobile number?"))
    item = replace(RESIDENCE, fields=(asked, MOVED_IN))
    assert [field.question for field in present_form(KIOSK, Form(Draft(item, QIN_XIAOHE))).fields] == [
        "您的手机号是多少？",
        MOVED_IN.label.zh,
    ]


@pytest.mark.parametrize(
    ("first", "values", "answer"),
    [
        (0, {}, "missing"),
        (0, {PHONE.key: _given("138", ValueSource.SHARED)}, "known"),
        (0, {PHONE.key: _given("张", ValueSource.CARD)}, "known"),
        (0, {PHONE.key: _given("138")}, "given"),
        (6, {}, "none"),
        (6, {"remark": _given("麦田")}, "given"),
    ],
)
def test_an_elder_agrees_to_what_is_known_and_passes_over_what_may_stay_empty(
    first: int, values: dict[str, FieldValue], answer: str
) -> None:
    assert present_form(ELDER, Form(replace(DRAFT, values=values), first=first)).answer == answer


def test_blank_space_is_no_answer() -> None:
    typed = replace(DRAFT, values={"contact_phone": _given("  ")})
    assert not present_form(ELDER, Form(typed)).filled
    typed = replace(DRAFT, values={"contact_phone": _given("1")})
    assert present_form(ELDER, Form(typed)).filled


def test_a_shared_number_is_told_by_its_ends_only() -> None:
    shared = replace(DRAFT, values={PHONE.key: _given("13800005620", ValueSource.SHARED)})
    phone = _field(Form(shared), PHONE.key)
    assert (phone.value, phone.masked, phone.source) == ("", "138 **** 5620", "shared")
    assert "0000" not in repr(present_form(KIOSK, Form(shared)))


def test_a_number_that_was_typed_here_is_shown_whole() -> None:
    typed = replace(DRAFT, values={PHONE.key: _given("1380000")})
    phone = _field(Form(typed), PHONE.key)
    assert (phone.value, phone.masked, phone.source) == ("1380000", "", "resident")


@pytest.mark.parametrize(("value", "current"), [("own", 0), ("rent", 1), ("", -1), ("castle", -1)])
def test_the_answer_of_a_choice_is_the_one_that_is_lit(value: str, current: int) -> None:
    housing = _field(Form(replace(DRAFT, values={HOUSING.key: _given(value)})), HOUSING.key)
    assert (housing.choice_labels, housing.current) == (("自有", "租住"), current)


def test_a_date_is_handed_over_as_it_is_kept() -> None:
    moved_in = _field(Form(replace(DRAFT, values={MOVED_IN.key: _given("2025-03-12")})), MOVED_IN.key)
    assert (moved_in.kind, moved_in.value) == ("date", "2025-03-12")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("problem", list(FieldProblem))
def test_every_problem_has_a_sentence_in_both_languages(problem: FieldProblem, language: Language) -> None:
    kiosk = replace(KIOSK, preferences=Preferences(language))
    view = present_form(kiosk, Form(DRAFT, problems={POSTCODE.key: problem}))
    shown = next(field.problem for field in view.fields if field.key == POSTCODE.key)
    assert shown.startswith(PROBLEMS[problem].in_language(language))


def test_an_answer_that_is_not_complete_comes_with_an_example_of_a_right_one() -> None:
    example = replace(POSTCODE, example=replace(POSTCODE.label, zh="712100", en="712100"))
    item = replace(RESIDENCE, fields=(example,))
    form = Form(Draft(item, QIN_XIAOHE), problems={example.key: FieldProblem.PATTERN})
    assert present_form(KIOSK, form).fields[0].problem == "请写完整，例如：712100"
    english = replace(KIOSK, preferences=Preferences(Language.EN))
    assert present_form(english, form).fields[0].problem == "Please write it in full, for example: 712100"


def test_an_answer_of_the_wrong_pattern_is_told_what_to_do_in_the_words_of_its_question() -> None:
    words = LocalizedText("请写清几号楼几单元几室", "Write building, unit and room")
    item = replace(RESIDENCE, fields=(replace(POSTCODE, correction=words),))
    form = Form(Draft(item, QIN_XIAOHE), problems={POSTCODE.key: FieldProblem.PATTERN})
    assert present_form(KIOSK, form).fields[0].problem == words.zh


def test_what_is_known_already_need_only_be_agreed_to() -> None:
    asked = replace(PHONE, confirm=LocalizedText("这是您的手机号，对吗？", "Is this your mobile number?"))
    draft = Draft(replace(RESIDENCE, fields=(asked,)), QIN_XIAOHE)
    questions = {
        source: present_form(KIOSK, Form(replace(draft, values={asked.key: _given("13800001234", source)}))).fields[0]
        for source in ValueSource
    }
    assert questions[ValueSource.SHARED].question == asked.confirm.zh
    assert questions[ValueSource.CARD].question == asked.confirm.zh
    assert questions[ValueSource.RESIDENT].question == asked.question.zh


@pytest.mark.parametrize(
    ("value", "words"),
    [("1998-03-24", "1998年3月24日"), ("1998-03-", ""), ("1998-02-30", ""), ("", ""), ("2199-01-01", "2199年1月1日")],
)
def test_a_date_is_said_back_once_it_is_one(value: str, words: str) -> None:
    form = Form(replace(DRAFT, values={MOVED_IN.key: _given(value)}))
    assert _field(form, MOVED_IN.key).in_words == words
    assert _field(form, PHONE.key).in_words == ""


def test_the_banner_names_the_first_wrong_answer_and_where_it_stands() -> None:
    wrong = {POSTCODE.key: FieldProblem.PATTERN, PHONE.key: FieldProblem.MISSING}
    view = present_form(KIOSK, Form(DRAFT, problems=wrong))
    assert (view.problem_count, view.first_problem_label, view.first_problem_row) == (2, PHONE.label.zh, 0)
    view = present_form(KIOSK, Form(DRAFT, problems={POSTCODE.key: FieldProblem.PATTERN}))
    assert (view.problem_count, view.first_problem_row) == (1, 4)
    assert present_form(KIOSK, Form(DRAFT)).first_problem_row == -1


def test_waiting_and_late_offers_are_said() -> None:
    play = stages.form()
    assert present_form(play.kiosk, shown_form(play)).waiting
    late = Prefilled({"phone": "13877776666", "residence_community": "示例社区"})
    play.when(FieldChanged("remark", "x"), NoPrefill(FailureCode.PLATFORM_UNREACHABLE), late)
    view = present_form(play.kiosk, shown_form(play))
    assert (view.waiting, view.offer_count) == (False, 2)


def test_the_wiped_form_asks_nothing() -> None:
    assert FormView().fields == ()


@pytest.mark.parametrize(
    ("pattern", "kind", "longest"),
    [
        (r"\d{16,19}", "number", 19),
        (r"\d{6}", "number", 6),
        (r"\d+", "number", 60),
        (r".*\d.*", "text", 60),
        (r"\d{17}[\dX]", "text", 60),
        ("", "text", 60),
    ],
)
def test_what_takes_only_digits_is_asked_for_as_a_number(pattern: str, kind: str, longest: int) -> None:
    item = replace(RESIDENCE, fields=(replace(POSTCODE, pattern=pattern),))
    (asked,) = present_form(ELDER, Form(Draft(item, QIN_XIAOHE))).fields
    assert (asked.kind, asked.max_length) == (kind, longest)
