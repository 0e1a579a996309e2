"""A resident with a social-security card: taken where the item takes it, told to use the ID card where it does not."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.holder import holder_problem
from kiosk.domain.identity import Sex
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.card_reader import CardPlaced, CardRead, SocialSecurityCardRead
from kiosk.ports.platform import CasesFound
from kiosk.session.commands import FetchCases, FetchPrefill, RestCard, RestScanner, StopTimer
from kiosk.session.intents import BackPressed, MyCasesPressed
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.screens.name import ScreenName
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import COMPLAINT, PHONE, RESIDENCE
from tests.doubles.holder_cases import CASES
from tests.doubles.people import QIN_XIAOHE, SOCIAL_CARD
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

TODAY = date(2026, 11, 23)
READ = SocialSecurityCardRead(SOCIAL_CARD)


def _told(play: Playbook) -> FailureCode | None:
    screen = play.kiosk.screen
    assert isinstance(screen, PlaceCard)
    return screen.problem


def test_the_card_is_taken_where_the_item_takes_it() -> None:
    play = stages.place_card(COMPLAINT).when(CardPlaced(), READ)
    play.asks(RestCard(), StopTimer(TimerName.SECOND)).shows(ScreenName.CONSENT)
    play.presses_main()
    assert FetchPrefill(COMPLAINT.code, SOCIAL_CARD) in play.last


def test_an_item_for_the_id_card_asks_for_it() -> None:
    play = stages.place_card(RESIDENCE).when(CardPlaced(), READ).shows(ScreenName.PLACE_CARD)
    assert _told(play) is FailureCode.CARD_WRONG_KIND
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_a_station_whose_reader_takes_none_asks_for_the_id_card() -> None:
    play = stages.place_card(COMPLAINT)
    play.kiosk = replace(play.kiosk, station=replace(play.kiosk.station, social_security_cards=False))
    assert _told(play.when(READ)) is FailureCode.CARD_WRONG_KIND


def test_own_cases_are_looked_up_by_it() -> None:
    play = stages.home().when(MyCasesPressed(), CardPlaced(), READ)
    assert FetchCases(SOCIAL_CARD) in play.last
    play.when(CasesFound(CASES)).shows(ScreenName.MY_CASES)


def test_it_comes_before_the_phone_like_any_card() -> None:
    play = stages.use_phone(COMPLAINT).when(READ).shows(ScreenName.CONSENT)
    assert RestScanner() in play.last


def test_who_does_not_agree_is_forgotten() -> None:
    play = stages.social_card_consent().when(BackPressed(ScreenName.CONSENT)).shows(ScreenName.GUIDE)
    assert SOCIAL_CARD.id_number not in str(play.kiosk)


def test_what_is_filled_in_from_it_says_so_and_an_address_is_asked_for() -> None:
    name = replace(PHONE, key="name", card_key="name", shared_key="")
    item = replace(COMPLAINT, fields=(name, replace(name, key="address", card_key="address")))
    play = stages.place_card(COMPLAINT)
    play.kiosk = replace(play.kiosk, screen=replace(stages.shown_place_card(play), item=item))
    play.when(READ).presses_main()
    source = ValueSource.SOCIAL_SECURITY_CARD
    assert stages.shown_draft(play).values == {"name": FieldValue(SOCIAL_CARD.name, source)}


@pytest.mark.parametrize(
    ("card", "problem"),
    [
        (SOCIAL_CARD, None),
        (replace(SOCIAL_CARD, valid_to=None, issued_on=None, birth_date=None, sex=Sex.UNKNOWN), None),
        (replace(SOCIAL_CARD, valid_to=date(2026, 11, 22)), FailureCode.CARD_EXPIRED),
        (replace(SOCIAL_CARD, issued_on=date(2026, 11, 24)), FailureCode.CARD_NOT_YET_VALID),
        (replace(SOCIAL_CARD, birth_date=date(1991, 4, 13)), FailureCode.CARD_DATA_INVALID),
        (replace(SOCIAL_CARD, sex=Sex.MALE), FailureCode.CARD_DATA_INVALID),
        (replace(SOCIAL_CARD, id_number=SOCIAL_CARD.id_number[:17]), FailureCode.CARD_DATA_INVALID),
        (replace(SOCIAL_CARD, name=""), FailureCode.CARD_DATA_INVALID),
    ],
)
def test_a_card_that_tells_less_is_taken_and_one_that_contradicts_itself_is_not(
    card: SocialSecurityCard, problem: FailureCode | None
) -> None:
    assert holder_problem(card, TODAY) is problem
    shown = ScreenName.CONSENT if problem is None else ScreenName.PLACE_CARD
    stages.place_card(COMPLAINT).when(SocialSecurityCardRead(card)).shows(shown)
