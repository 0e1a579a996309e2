"""The wait for a card: counting, reading, and each way it can fail."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.states import Devices, Mode, Preferences
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.playbook import new_kiosk
from ui.presenters.place_card import PlaceCardView, present_place_card
from ui.presenters.problem import Problem

READY = replace(new_kiosk(), devices=Devices(reader=None))
CARD_FAILURES = [code for code in FailureCode if code.value.startswith(("CRD", "RDR"))]


def test_the_wait_shows_what_the_card_is_for_and_the_seconds() -> None:
    view = present_place_card(READY, PlaceCard(RESIDENCE, seconds_left=52))
    assert view == PlaceCardView(RESIDENCE.name.zh, 52, 60, reading=False, reader_ready=True)


def test_a_card_for_own_cases_names_no_item() -> None:
    assert present_place_card(READY, PlaceCard(None, seconds_left=52)).item_name == ""


def test_an_elderly_resident_gets_the_longer_wait() -> None:
    kiosk = replace(READY, preferences=Preferences(mode=Mode.ELDER))
    assert present_place_card(kiosk, PlaceCard(RESIDENCE, seconds_left=120)).seconds_total == 120


def test_a_card_that_is_being_read_is_said_so() -> None:
    assert present_place_card(READY, PlaceCard(RESIDENCE, 60, reading=True)).reading


@pytest.mark.parametrize("code", CARD_FAILURES)
@pytest.mark.parametrize("language", list(Language))
def test_each_failed_try_is_explained_in_the_residents_language(code: FailureCode, language: Language) -> None:
    kiosk = replace(READY, preferences=Preferences(language))
    view = present_place_card(kiosk, PlaceCard(RESIDENCE, 60, problem=code))
    assert view.problem == Problem(FAILURES[code].resident.in_language(language), code.value)


def test_a_reader_that_was_pulled_out_is_not_called_ready() -> None:
    kiosk = replace(READY, devices=Devices(reader=FailureCode.READER_ABSENT))
    assert not present_place_card(kiosk, PlaceCard(RESIDENCE, 60)).reader_ready
