"""What was read, what it is for, and what the resident agrees to."""

from dataclasses import dataclass

from kiosk.domain.holder import evidence_of
from kiosk.domain.masking import id_number_on_screen
from kiosk.session.screens.applying import Consent
from kiosk.session.states import Kiosk


@dataclass(frozen=True, slots=True)
class ConsentView:
    """What the screen shows.

    Attributes:
        name: The holder's name.
        id_masked: The number, 3 + 4.
        item_name: What it is for.
        purpose: The purpose in the consent's words.
        points: What that means, one sentence each.
        card_still_there: The card may be lifted now.
        evidence: By what the applicant showed who they are: card, phone or social_security_card.
    """

    name: str = ""
    id_masked: str = ""
    item_name: str = ""
    purpose: str = ""
    points: tuple[str, ...] = ()
    card_still_there: bool = False
    evidence: str = "card"


def present_consent(kiosk: Kiosk, screen: Consent) -> ConsentView:
    """The question in the resident's language."""
    language = kiosk.preferences.language
    draft = screen.draft
    return ConsentView(
        name=draft.card.name,
        id_masked=id_number_on_screen(draft.card.id_number),
        item_name=draft.item.name.in_language(language),
        purpose=draft.item.consent.purpose.in_language(language),
        points=tuple(point.in_language(language) for point in draft.item.consent.points),
        card_still_there=kiosk.devices.card_on_reader,
        evidence=evidence_of(draft.card).value,
    )
