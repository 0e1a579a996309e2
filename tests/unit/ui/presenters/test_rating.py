"""The rating: nothing before it was given, then the grade."""

from dataclasses import replace

import pytest

from kiosk.domain.language import Language
from kiosk.domain.rating import Grade
from kiosk.session.screens import Rating
from kiosk.session.states import Preferences
from tests.unit.session import stages
from ui.presenters.rating import RatingView, present_rating

PLAY = stages.rating()
CASE = stages.shown_case(PLAY)


def test_nobody_has_rated_before_they_rate() -> None:
    assert present_rating(PLAY.kiosk, Rating(CASE)) == RatingView(CASE.item.name.zh, 0)


@pytest.mark.parametrize("grade", list(Grade))
def test_the_grade_that_was_given_is_shown(grade: Grade) -> None:
    assert present_rating(PLAY.kiosk, Rating(replace(CASE, grade=grade))).grade == int(grade)


def test_a_guest_reads_what_is_rated_in_english() -> None:
    english = replace(PLAY.kiosk, preferences=Preferences(Language.EN))
    assert present_rating(english, Rating(CASE)).item_name == CASE.item.name.en
