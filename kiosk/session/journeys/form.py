"""The form: pre-filled, judged field by field, never blocked by slow shared data."""

from dataclasses import replace

from kiosk.domain.form import FieldValue, FormField, FormValues, ValueSource, field_problem, form_problems
from kiosk.ports.platform import NoPrefill, Prefilled
from kiosk.session.commands import StopTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import BackPressed, FieldChanged, FieldLeft, MainPressed, OffersTaken
from kiosk.session.journeys.path import FIELDS_A_PAGE, enter_materials
from kiosk.session.screens.applying import Consent, Form
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk, Mode
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to, update


def fields_on_screen(form: Form, mode: Mode) -> tuple[FormField, ...]:
    """The fields that are asked on this page."""
    return form.draft.item.fields[form.first : form.first + FIELDS_A_PAGE[mode]]


def step(kiosk: Kiosk, form: Form, event: Event) -> Transition:  # noqa: PLR0911  one line an event
    """Typing, leaving a field, shared data in time or late, going on and back."""
    match event:
        case FieldChanged(key=key, value=value) if _has(form, key):
            return update(kiosk, _typed(kiosk, form, key, value))
        case FieldLeft(key=key) if _has(form, key):
            return update(kiosk, _judged(kiosk, form, key))
        case Prefilled():
            return update(kiosk, _with_shared(kiosk, form, event), StopTimer(TimerName.PREFILL))
        case NoPrefill() | TimerFired(name=TimerName.PREFILL):
            return update(kiosk, replace(form, waiting=False))
        case OffersTaken():
            offers = {key: offer for key, offer in form.draft.offers.items() if key not in _filled(form.draft)}
            taken = replace(form, draft=replace(form.draft, offers={}), touched=True)
            return update(kiosk, _fill_in(kiosk, taken, offers))
        case MainPressed():
            return _go_on(kiosk, form)
        case BackPressed():
            return _go_back(kiosk, form)
        case _:
            return stay(kiosk)


def _has(form: Form, key: str) -> bool:
    return any(form_field.key == key for form_field in form.draft.item.fields)


def _filled(draft: Draft) -> dict[str, FieldValue]:
    return {key: value for key, value in draft.values.items() if value.value}


def _typed(kiosk: Kiosk, form: Form, key: str, value: str) -> Form:
    values = {**form.draft.values, key: FieldValue(value, ValueSource.RESIDENT)}
    changed = replace(form, draft=replace(form.draft, values=values), touched=True)
    return _judged(kiosk, changed, key) if key in form.problems else changed


def _judged(kiosk: Kiosk, form: Form, key: str) -> Form:
    value = form.draft.values.get(key)
    problems = {other: problem for other, problem in form.problems.items() if other != key}
    form_field = next(candidate for candidate in form.draft.item.fields if candidate.key == key)
    problem = field_problem(form_field, value.value, kiosk.now.date()) if value and value.value else None
    return replace(form, problems={**problems, key: problem} if problem else problems)


def _fill_in(kiosk: Kiosk, form: Form, fresh: FormValues) -> Form:
    filled = replace(form, draft=replace(form.draft, values={**form.draft.values, **fresh}))
    for key in form.problems:
        filled = _judged(kiosk, filled, key) if key in fresh else filled
    return filled


def _with_shared(kiosk: Kiosk, form: Form, event: Prefilled) -> Form:
    filled = _filled(form.draft)
    fresh = {
        form_field.key: FieldValue(event.values[form_field.shared_key], ValueSource.SHARED)
        for form_field in form.draft.item.fields
        if form_field.shared_key in event.values and form_field.key not in filled
    }
    if form.touched or not form.waiting:
        return replace(form, draft=replace(form.draft, offers=fresh), waiting=False)
    return _fill_in(kiosk, replace(form, waiting=False), fresh)


def _go_on(kiosk: Kiosk, form: Form) -> Transition:
    today = kiosk.now.date()
    problems = form_problems(fields_on_screen(form, kiosk.preferences.mode), form.draft.values, today)
    if problems:
        return update(kiosk, replace(form, problems=problems))
    following = form.first + FIELDS_A_PAGE[kiosk.preferences.mode]
    if following < len(form.draft.item.fields):
        return to(kiosk, replace(form, first=following, problems={}))
    left_over = form_problems(form.draft.item.fields, form.draft.values, today)
    if left_over:
        first_bad = next(i for i, asked in enumerate(form.draft.item.fields) if asked.key in left_over)
        return to(kiosk, replace(form, first=first_bad, problems=left_over))
    # White space at the ends was not judged, so it is not handed in either.
    values = {key: replace(value, value=value.value.strip()) for key, value in form.draft.values.items()}
    return enter_materials(kiosk, replace(form.draft, values=values, offers={}), StopTimer(TimerName.PREFILL))


def _go_back(kiosk: Kiosk, form: Form) -> Transition:
    if form.first == 0:
        return to(kiosk, Consent(form.draft))
    first = max(form.first - FIELDS_A_PAGE[kiosk.preferences.mode], 0)
    return to(kiosk, replace(form, first=first, problems={}))
