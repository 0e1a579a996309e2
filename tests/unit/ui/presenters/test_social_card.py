"""The screens of somebody with a social-security card: they say which card it was, and mask its number."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.masking import id_number_on_screen
from kiosk.session.screens.applying import Consent, Form, Review
from kiosk.session.screens.draft import Draft
from tests.doubles.catalogue import COMPLAINT, ID_CARD, RESIDENCE
from tests.doubles.people import SOCIAL_CARD
from tests.doubles.playbook import new_kiosk
from tests.unit.session import stages
from ui.presenters.consent import present_consent
from ui.presenters.form import present_form
from ui.presenters.place_card import present_place_card
from ui.presenters.review import present_review
from ui.presenters.steps import present_steps

EVIDENCE = "social_security_card"


@pytest.mark.parametrize(("item", "taken"), [(COMPLAINT, True), (RESIDENCE, False)])
def test_the_card_is_named_where_it_is_taken(item: ServiceItem, taken: bool) -> None:
    play = stages.place_card(item)
    assert present_place_card(play.kiosk, stages.shown_place_card(play)).social_security is taken


def test_every_screen_says_which_card_it_was_and_masks_its_number() -> None:
    kiosk, draft = new_kiosk(), Draft(replace(COMPLAINT, materials=(ID_CARD,)), SOCIAL_CARD)
    consent = present_consent(kiosk, Consent(draft))
    form = present_form(kiosk, Form(draft))
    review = present_review(kiosk, Review(draft))
    masked = id_number_on_screen(SOCIAL_CARD.id_number)
    assert [(view.evidence, view.name, view.id_masked) for view in (consent, form, review)] == [
        (EVIDENCE, SOCIAL_CARD.name, masked)
    ] * 3
    assert form.address_masked == ""
    assert review.materials[0].supply == EVIDENCE
    assert present_steps(Consent(draft), kiosk.preferences.language)[0][0] == "刷社保卡"
