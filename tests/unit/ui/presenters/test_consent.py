"""The consent shows what was read, masked, and what is agreed to."""

from dataclasses import replace

import pytest

from kiosk.domain.language import Language
from kiosk.session.screens.applying import Consent
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Devices, Preferences
from tests.doubles.catalogue import CONSENT, RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk
from ui.presenters.consent import present_consent

SCREEN = Consent(Draft(RESIDENCE, QIN_XIAOHE))


def test_a_resident_sees_whose_card_was_read_and_what_for() -> None:
    view = present_consent(new_kiosk(), SCREEN)
    assert (view.name, view.item_name) == ("秦小禾", RESIDENCE.name.zh)
    assert view.purpose == CONSENT.purpose.zh
    assert view.points == ("用完即清除",)


def test_a_guest_reads_the_consent_in_english() -> None:
    view = present_consent(replace(new_kiosk(), preferences=Preferences(Language.EN)), SCREEN)
    assert (view.purpose, view.points) == (CONSENT.purpose.en, ("Cleared afterwards",))


def test_a_bystander_reads_only_seven_characters_of_the_number() -> None:
    number = QIN_XIAOHE.id_number
    masked = present_consent(new_kiosk(), SCREEN).id_masked
    assert masked == f"{number[:3]} *********** {number[-4:]}"


def test_a_bystander_reads_no_address_and_no_birth_date() -> None:
    shown = repr(present_consent(new_kiosk(), SCREEN))
    assert QIN_XIAOHE.address not in shown
    assert f"{QIN_XIAOHE.birth_date:%Y%m%d}" not in shown
    assert QIN_XIAOHE.id_number not in shown


@pytest.mark.parametrize("there", [True, False])
def test_the_resident_is_told_to_take_a_card_that_still_lies_there(*, there: bool) -> None:
    kiosk = replace(new_kiosk(), devices=Devices(card_on_reader=there))
    assert present_consent(kiosk, SCREEN).card_still_there is there
