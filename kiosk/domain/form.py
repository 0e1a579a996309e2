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
    SHARED = "shared"
    RESIDENT = "resident"


class FieldProblem(StrEnum):
    """Why a value is not accepted. The words are the front end's."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_A_PHONE = "not_a_phone"
    NOT_A_DATE = "not_a_date"
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

    @property
    def question(self) -> LocalizedText:
        """What is asked where this field stands alone on its page."""
        return self.ask if self.ask.zh else self.label


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value and its source. Dates are ISO (YYYY-MM-DD), choices their code. The repr hides the value."""

    value: str = field(repr=False)
    source: ValueSource


FormValues = Mapping[str, FieldValue]

_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)


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


def _date_problem(text: str, today: date) -> FieldProblem | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return FieldProblem.NOT_A_DATE
    if day.isoformat() != text:  # 20261123 and 2026-W48-1 are ISO as well, but not how a value is kept
        return FieldProblem.NOT_A_DATE
    return FieldProblem.DATE_IN_FUTURE if day > today else None
