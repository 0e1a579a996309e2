"""The pad says what is signed for and the day; a dot is no signature."""

from dataclasses import replace

import pytest

from kiosk.domain.case import ConfirmedSignature, Signature
from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.journeys.handing_in import LEAST_INK_MM
from kiosk.session.screens.applying import Sign
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Preferences
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk
from ui.presenters.dates import day_in_words
from ui.presenters.sign import present_sign

KIOSK = new_kiosk()


def _screen(ink_mm: float | None = None, problem: FailureCode | None = None) -> Sign:
    strokes = () if ink_mm is None else (((0.0, 0.0), (ink_mm, 0.0)),)
    return Sign(Draft(RESIDENCE, QIN_XIAOHE, signature=Signature(strokes, 240, 160)), problem)


@pytest.mark.parametrize(
    ("ink_mm", "enough", "blank"),
    [(None, False, True), (0.0, False, False), (LEAST_INK_MM - 0.1, False, False), (LEAST_INK_MM, True, False)],
)
def test_only_enough_ink_is_a_signature(ink_mm: float | None, *, enough: bool, blank: bool) -> None:
    view = present_sign(KIOSK, _screen(ink_mm))
    assert (view.enough, view.blank) == (enough, blank)


def test_a_confirmation_stands_in_place_of_the_signature() -> None:
    draft = replace(_screen().draft, signature=ConfirmedSignature())
    view = present_sign(KIOSK, Sign(draft))
    assert (view.enough, view.confirmed, view.blank) == (True, True, True)


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_bears_the_day_in_the_residents_language(language: Language) -> None:
    view = present_sign(replace(KIOSK, preferences=Preferences(language)), _screen())
    assert view.date_text == day_in_words(KIOSK.now.date(), language)
    assert view.item_name == RESIDENCE.name.in_language(language)


def test_a_submit_that_stored_nothing_is_said() -> None:
    code = FailureCode.STORAGE_FAULT
    problem = present_sign(KIOSK, _screen(200.0, code)).problem
    assert (problem.text, problem.code) == (FAILURES[code].resident.zh, code.value)
