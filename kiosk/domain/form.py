"""Forms by data: the fields an item asks for, the values a resident gave, and what is still wrong.

A value carries its source, because the resident is shown where each one came from.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.language import LocalizedText


class FieldKind(StrEnum):
    """How a field is asked for."""

    TEXT = "text"
    PHONE = "phone"
    DATE = "date"
    CHOICE = "choice"


class ValueSource(StrEnum):
    """Where a value came from; shown as a badge at the field."""

    CARD = "card"
    PHONE = "phone"
    SOCIAL_SECURITY_CARD = "social_security_card"
    SHARED = "shared"
    RESIDENT = "resident"


class FieldProblem(StrEnum):
    """Why a value is not accepted. The words are the front end's."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_A_PHONE = "not_a_phone"
    NOT_A_DATE = "not_a_date"
    YEAR_INCOMPLETE = "year_incomplete"
    MONTH_MISSING = "month_missing"
    DAY_MISSING = "day_missing"
    NO_SUCH_DAY = "no_such_day"
    DATE_IN_FUTURE = "date_in_future"
    NOT_A_CHOICE = "not_a_choice"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice field."""

    code: str
    label: LocalizedText


@dataclass(frozen=True, slots=True)
class FormField:
    """One question of a form.

    Attributes:
        key: Canonical name of the datum, the same across items (GB/T 39554.2 style element names).
        label: What the resident reads.
        kind: How it is asked.
        required: Whether it must be answered.
        example: A right answer, shown with an error and as the placeholder.
        max_length: Longest text, in characters.
        pattern: A regular expression that a text must match in full; empty for none.
        choices: The answers of a choice field, at most four.
        shared_key: Name of the platform's shared datum that can pre-fill this field; empty for none.
        card_key: Name of the card's datum that pre-fills this field: name or address; empty for none.
        ask: The label as a question that a person would ask, where a field stands alone; empty for the label.
        confirm: The question where the answer is known already and need only be agreed to; empty for the same one.
        correction: What to do about a text that does not match `pattern`, a sentence; empty for a general one.
    """

    key: str
    label: LocalizedText
    kind: FieldKind
    required: bool = True
    example: LocalizedText = LocalizedText("", "")
    max_length: int = 60
    pattern: str = ""
    choices: tuple[Choice, ...] = ()
    shared_key: str = ""
    card_key: str = ""
    ask: LocalizedText = LocalizedText("", "")
    confirm: LocalizedText = LocalizedText("", "")
    correction: LocalizedText = LocalizedText("", "")

    @property
    def question(self) -> LocalizedText:
        """What is asked where this field stands alone on its page."""
        return self.ask if self.ask.zh else self.label

    @property
    def known_question(self) -> LocalizedText:
        """What is asked there where the answer is known already."""
        return self.confirm if self.confirm.zh else self.question


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value and its source; the repr hides the value.

    Choices are their code. Dates are ISO (YYYY-MM-DD); one that is still being typed has nothing in place of what is
    missing, as in `1998-03-`.
    """

    value: str = field(repr=False)
    source: ValueSource


FormValues = Mapping[str, FieldValue]

EARLIEST_YEAR = 1900
_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_TYPED_DATE = re.compile(r"(\d{0,4})-(\d{0,2})-(\d{0,2})", re.ASCII)


def field_problem(form_field: FormField, value: str, today: date) -> FieldProblem | None:
    """What is wrong with `value` for `form_field`, or None. White space at the ends does not count."""
    text = value.strip()
    if not text:
        return FieldProblem.MISSING if form_field.required else None
    match form_field.kind:
        case FieldKind.TEXT:
            return _text_problem(form_field, text)
        case FieldKind.PHONE:
            return None if _MOBILE.fullmatch(text) else FieldProblem.NOT_A_PHONE
        case FieldKind.DATE:
            return _date_problem(text, today)
        case FieldKind.CHOICE:  # pragma: no branch  the union ends here
            known = any(choice.code == text for choice in form_field.choices)
            return None if known else FieldProblem.NOT_A_CHOICE


def form_problems(fields: tuple[FormField, ...], values: FormValues, today: date) -> dict[str, FieldProblem]:
    """The problem of each field that has one, in the order of the form."""
    found: dict[str, FieldProblem] = {}
    for form_field in fields:
        given = values.get(form_field.key)
        problem = field_problem(form_field, given.value if given else "", today)
        if problem:
            found[form_field.key] = problem
    return found


def _text_problem(form_field: FormField, text: str) -> FieldProblem | None:
    if len(text) > form_field.max_length:
        return FieldProblem.TOO_LONG
    if form_field.pattern and not re.fullmatch(form_field.pattern, text):
        return FieldProblem.PATTERN
    return None


def _date_problem(text: str, today: date) -> FieldProblem | None:  # noqa: PLR0911  one line a part
    typed = _TYPED_DATE.fullmatch(text)
    if typed is None:
        return FieldProblem.NOT_A_DATE
    year, month, day = (int(part or "0") for part in typed.groups())
    if year < EARLIEST_YEAR:
        return FieldProblem.YEAR_INCOMPLETE
    if not month:
        return FieldProblem.MONTH_MISSING
    if not day:
        return FieldProblem.DAY_MISSING
    try:
        found = date(year, month, day)
    except ValueError:
        return FieldProblem.NO_SUCH_DAY
    if found.isoformat() != text:  # 1998-3-24 is not how a value is kept
        return FieldProblem.NOT_A_DATE
    return FieldProblem.DATE_IN_FUTURE if found > today else None
