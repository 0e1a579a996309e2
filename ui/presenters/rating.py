"""The rating: five grades, one of them at most."""

from dataclasses import dataclass

from kiosk.session.screens import Rating
from kiosk.session.states import Kiosk


@dataclass(frozen=True, slots=True)
class RatingView:
    """What the screen shows.

    Attributes:
        item_name: What is rated.
        grade: 5 to 1, or 0 before.
    """

    item_name: str = ""
    grade: int = 0


def present_rating(kiosk: Kiosk, screen: Rating) -> RatingView:
    """The question in the resident's language."""
    grade = screen.case.grade
    return RatingView(screen.case.item.name.in_language(kiosk.preferences.language), int(grade) if grade else 0)
