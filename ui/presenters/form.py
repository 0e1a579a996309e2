"""The form: what the card said, the fields of this page with value, source and problem."""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.form import FieldKind, FieldProblem, FormField, ValueSource, field_problem
from kiosk.domain.holder import evidence_of
from kiosk.domain.identity import Sex
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.masking import address_on_screen, id_number_on_screen, phone_on_screen
from kiosk.session.journeys.form import fields_on_screen
from kiosk.session.journeys.path import FIELDS_A_PAGE
from kiosk.session.screens.applying import Form
from kiosk.session.screens.screen import screen_part
from kiosk.session.states import Kiosk
from ui.presenters.dates import day_in_words
from ui.presenters.meanings import present_meanings

SEXES = {
    Sex.MALE: LocalizedText("男", "Male"),
    Sex.FEMALE: LocalizedText("女", "Female"),
    Sex.UNKNOWN: LocalizedText("未知", "Unknown"),
    Sex.UNSPECIFIED: LocalizedText("未说明", "Not stated"),
}
PROBLEMS = {
    FieldProblem.MISSING: LocalizedText("这一项还没有填", "This is still empty"),
    FieldProblem.TOO_LONG: LocalizedText("写得太长了", "This is too long"),
    FieldProblem.NOT_A_PHONE: LocalizedText("请填 11 位手机号", "Enter a mobile number of 11 digits"),
    FieldProblem.NOT_A_DATE: LocalizedText("请填年、月、日", "Enter year, month and day"),
    FieldProblem.YEAR_INCOMPLETE: LocalizedText(
        "年要填四位数字，例如 1998", "The year needs four digits, such as 1998"
    ),
    FieldProblem.MONTH_MISSING: LocalizedText("还差月，请填几月", "The month is missing"),
    FieldProblem.DAY_MISSING: LocalizedText("还差日，请填几日", "The day is missing"),
    FieldProblem.NO_SUCH_DAY: LocalizedText(
        "这个月没有这一天，请改一改日", "That month has no such day; change the day"
    ),
    FieldProblem.DATE_IN_FUTURE: LocalizedText(
        "这一天还没有到，请看看年月日对不对", "That day is still to come; check year, month and day"
    ),
    FieldProblem.NOT_A_CHOICE: LocalizedText("请选一个", "Choose one"),
    FieldProblem.PATTERN: LocalizedText("请写完整", "Please write it in full"),
}
_ONLY_DIGITS = re.compile(r"\\d(?:\+|\{(?:\d+,)?(?P<most>\d+)\})")  # a pattern that nothing but digits matches
_EXAMPLE = {Language.ZH: "{problem}，例如：{example}", Language.EN: "{problem}, for example: {example}"}


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field.

    Attributes:
        key: Names it in intents.
        label: What is asked for, in a word or two.
        question: The same as a person would ask it, where it stands alone.
        meaning: A word of question or answers explained, in the elder version; empty for none.
        kind: text, number (digits only), phone, date or choice.
        value: As typed; dates ISO, choices their code; empty where it is shown masked.
        masked: What is shown of shared data instead of the value; empty where the value itself is shown.
        in_words: A date as it is said; empty for every other value and as long as it is no date.
        source: card, shared, resident or empty.
        optional: May stay empty.
        example: A right answer.
        problem: What is wrong, a sentence.
        max_length: Longest text.
        choice_codes: Answers of a choice.
        choice_labels: Their words.
        current: Index of the answer, -1 for none.
    """

    key: str
    label: str
    question: str
    kind: str
    meaning: str = ""
    value: str = ""
    masked: str = ""
    in_words: str = ""
    source: str = ""
    optional: bool = False
    example: str = ""
    problem: str = ""
    max_length: int = 60
    choice_codes: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    current: int = -1


@dataclass(frozen=True, slots=True)
class FormView:
    """What the form shows.

    Attributes:
        item_name: What is applied for.
        name: From the card.
        sex: From the card, in words.
        id_masked: From the card, 3 + 4.
        address_masked: From the card, province and city.
        evidence: By what the applicant showed who they are: card, phone or social_security_card.
        fields: The fields of this page.
        problem_count: How many fields have a problem.
        first_problem_label: Label of the first of them.
        first_problem_row: Its row in `fields`, -1 for none on this page.
        filled: Every field of this page that must be answered has an answer, right or wrong.
        answer: How the page is answered as a whole: missing, none, known (the resident need only agree) or given.
        waiting: Shared data are being fetched.
        offer_count: How many late shared data are offered.
        page: Which page, from 0.
        page_count: How many there are.
        part: Which part of the screen this is, for presses.
    """

    item_name: str = ""
    name: str = ""
    sex: str = ""
    id_masked: str = ""
    address_masked: str = ""
    evidence: str = "card"
    fields: tuple[FieldView, ...] = field(default=())
    problem_count: int = 0
    first_problem_label: str = ""
    first_problem_row: int = -1
    filled: bool = False
    answer: str = "missing"
    waiting: bool = False
    offer_count: int = 0
    page: int = 0
    page_count: int = 1
    part: int = 0


def present_form(kiosk: Kiosk, form: Form) -> FormView:
    """This page of the form in the resident's language."""
    language, mode = kiosk.preferences.language, kiosk.preferences.mode
    card, item = form.draft.card, form.draft.item
    on_screen = fields_on_screen(form, mode)
    fields = _explained(kiosk, tuple(_present_field(form, asked, language) for asked in on_screen))
    troubled = [asked.label.in_language(language) for asked in item.fields if asked.key in form.problems]
    size = FIELDS_A_PAGE[mode]
    return FormView(
        part=screen_part(form),
        item_name=item.name.in_language(language),
        name=card.name,
        sex=SEXES[card.sex].in_language(language),
        id_masked=id_number_on_screen(card.id_number),
        address_masked=address_on_screen(card.address),
        evidence=evidence_of(card).value,
        fields=fields,
        problem_count=len(troubled),
        first_problem_label=troubled[0] if troubled else "",
        first_problem_row=next((row for row, asked in enumerate(on_screen) if asked.key in form.problems), -1),
        filled=all(not asked.required or _has_value(form, asked) for asked in on_screen),
        answer=_answer(form, on_screen),
        waiting=form.waiting,
        offer_count=len(form.draft.offers),
        page=form.first // size,
        page_count=max(1, -(-len(item.fields) // size)),
    )


def _explained(kiosk: Kiosk, fields: tuple[FieldView, ...]) -> tuple[FieldView, ...]:
    """The fields, each with the first word that nobody before it has explained."""
    meanings = present_meanings(kiosk, *("\n".join((field.question, *field.choice_labels)) for field in fields))
    return tuple(replace(field, meaning=meaning) for field, meaning in zip(fields, meanings, strict=True))


def _present_field(form: Form, asked: FormField, language: Language) -> FieldView:
    given = form.draft.values.get(asked.key)
    value = given.value if given else ""
    known = bool(value) and given is not None and given.source is not ValueSource.RESIDENT
    hidden = bool(value) and asked.kind is FieldKind.PHONE and given is not None and given.source is ValueSource.SHARED
    number = _ONLY_DIGITS.fullmatch(asked.pattern) if asked.kind is FieldKind.TEXT else None
    codes = tuple(choice.code for choice in asked.choices)
    return FieldView(
        key=asked.key,
        label=asked.label.in_language(language),
        question=(asked.known_question if known else asked.question).in_language(language),
        kind="number" if number else asked.kind.value,
        value="" if hidden else value,
        masked=phone_on_screen(value) if hidden else "",
        in_words=_in_words(asked, value, language),
        source=given.source.value if given and value else "",
        optional=not asked.required,
        example=asked.example.in_language(language),
        problem=_problem_text(form, asked, language),
        max_length=min(asked.max_length, int(number["most"] or asked.max_length)) if number else asked.max_length,
        choice_codes=codes,
        choice_labels=tuple(choice.label.in_language(language) for choice in asked.choices),
        current=codes.index(value) if value in codes else -1,
    )


def _answer(form: Form, on_screen: tuple[FormField, ...]) -> str:
    if any(asked.required and not _has_value(form, asked) for asked in on_screen):
        return "missing"
    sources = {form.draft.values[asked.key].source for asked in on_screen if _has_value(form, asked)}
    if not sources:
        return "none"
    return "given" if ValueSource.RESIDENT in sources else "known"


def _has_value(form: Form, asked: FormField) -> bool:
    given = form.draft.values.get(asked.key)
    return given is not None and bool(given.value.strip())


def _problem_text(form: Form, asked: FormField, language: Language) -> str:
    problem = form.problems.get(asked.key)
    if problem is None:
        return ""
    text = PROBLEMS[problem].in_language(language)
    if problem is not FieldProblem.PATTERN:
        return text
    correction, example = asked.correction.in_language(language), asked.example.in_language(language)
    return correction or (_EXAMPLE[language].format(problem=text, example=example) if example else text)


def _in_words(asked: FormField, value: str, language: Language) -> str:
    if asked.kind is not FieldKind.DATE or field_problem(asked, value, date.max) or not value.strip():
        return ""
    return day_in_words(date.fromisoformat(value.strip()), language)
