"""The rating: five grades, one of them at most."""

from dataclasses import dataclass

from kiosk.session.screens.handed_in import Rating


@dataclass(frozen=True, slots=True)
class RatingView:
    """What the screen shows.

    Attributes:
        grade: 5 to 1, or 0 before.
    """

    grade: int = 0


def present_rating(screen: Rating) -> RatingView:
    """The grade that was given, if any."""
    grade = screen.case.grade
    return RatingView(int(grade) if grade else 0)
