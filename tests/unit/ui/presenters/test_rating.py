"""The rating: nothing before it was given, then the grade."""

from dataclasses import replace

import pytest

from kiosk.domain.rating import Grade
from kiosk.session.screens.handed_in import Rating
from tests.unit.session import stages
from ui.presenters.rating import RatingView, present_rating

CASE = stages.shown_case(stages.rating())


def test_nobody_has_rated_before_they_rate() -> None:
    assert present_rating(Rating(CASE)) == RatingView(grade=0)


@pytest.mark.parametrize("grade", list(Grade))
def test_the_grade_that_was_given_is_shown(grade: Grade) -> None:
    assert present_rating(Rating(replace(CASE, grade=grade))).grade == int(grade)
