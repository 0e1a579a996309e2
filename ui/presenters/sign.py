"""The signature pad."""

from dataclasses import dataclass, field

from kiosk.domain.case import ConfirmedSignature
from kiosk.session.journeys.handing_in import is_signed
from kiosk.session.screens.applying import Sign
from kiosk.session.states import Kiosk
from ui.presenters.dates import day_in_words
from ui.presenters.problem import Problem, present_problem


@dataclass(frozen=True, slots=True)
class SignView:
    """What the screen shows.

    Attributes:
        item_name: What is signed for.
        date_text: Today.
        enough: Whether there is enough ink to be a signature, or what stands in its place.
        problem: Why the last submit stored nothing.
        blank: Whether the pad is empty, as on arrival.
        confirmed: Whether a confirmation stands in place of the signature.
    """

    item_name: str = ""
    date_text: str = ""
    enough: bool = False
    problem: Problem = field(default_factory=Problem)
    blank: bool = True
    confirmed: bool = False


def present_sign(kiosk: Kiosk, screen: Sign) -> SignView:
    """The pad in the resident's language."""
    language = kiosk.preferences.language
    signature = screen.draft.signature
    confirmed = isinstance(signature, ConfirmedSignature)
    return SignView(
        item_name=screen.draft.item.name.in_language(language),
        date_text=day_in_words(kiosk.now.date(), language),
        enough=is_signed(signature),
        problem=present_problem(screen.problem, language),
        blank=isinstance(signature, ConfirmedSignature) or not signature.strokes,
        confirmed=confirmed,
    )
