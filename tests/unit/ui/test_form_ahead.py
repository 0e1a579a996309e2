"""The questions that are made while the consent is read: one by one, and gone with the person."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.session.screens.applying import Consent, Form
from kiosk.session.states import Kiosk
from tests.unit.ui.marked_session import marked_session
from tests.unit.ui.qt_properties import properties, rows
from ui.form_ahead import STEP_MS, FormAhead
from ui.pictures import PageProvider
from ui.presenters.form import present_form
from ui.screens import Screens
from ui.view_models.form import FormViewModel

pytestmark = pytest.mark.logs("JPEG")  # the marked pages are no pictures

_MOST_MS = 5000


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _consenting() -> tuple[Kiosk, Consent]:
    return next((state, state.screen) for state in marked_session() if isinstance(state.screen, Consent))


def _rows(form: FormViewModel) -> int:
    fields = getattr(form, "fields")  # noqa: B009  a Qt property, which type checkers take for a decorator
    return len(rows(fields))


def test_one_question_after_the_other_is_made_until_the_form_is_there() -> None:
    form, (kiosk, consent) = FormViewModel(), _consenting()
    ahead = FormAhead(form)
    ahead.begin(kiosk, consent.draft)
    count = len(present_form(kiosk, Form(consent.draft)).fields)
    assert count > 1
    made = [_rows(form)]
    for _ in range(count):
        ahead.make_row()
        made.append(_rows(form))
    assert made == list(range(count + 1))


def test_to_be_told_of_the_same_consent_again_begins_nothing_anew() -> None:
    form, (kiosk, consent) = FormViewModel(), _consenting()
    ahead = FormAhead(form)
    ahead.begin(kiosk, consent.draft)
    ahead.make_row()
    ahead.make_row()
    ahead.begin(kiosk, consent.draft)
    ahead.make_row()
    assert _rows(form) >= 2


def test_whoever_leaves_at_the_consent_leaves_nothing_that_is_made_later() -> None:
    screens = Screens(PageProvider())
    made = QSignalSpy(screens.form.changed)
    screens.show(_consenting()[0])
    assert made.count() == 0  # the consent itself is not held up
    assert made.wait(_MOST_MS)
    screens.wipe()
    assert properties(screens.form) == properties(Screens(PageProvider()).form)
    assert not made.wait(3 * STEP_MS)


def test_the_form_that_is_shown_is_not_changed_by_what_was_ahead() -> None:
    screens = Screens(PageProvider())
    made = QSignalSpy(screens.form.changed)
    screens.show(_consenting()[0])
    assert made.wait(_MOST_MS)
    screens.show(next(state for state in marked_session() if isinstance(state.screen, Form)))
    assert not made.wait(3 * STEP_MS)
