"""The card: read, refused, taken away too early; and whether its data may be used."""

from dataclasses import replace

import pytest

from kiosk.domain.case import GivenConsent
from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldKind, FieldValue, FormField, ValueSource
from kiosk.domain.identity import IdentityCard
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.session.commands import FetchPrefill, RestCard, StartTimer, StopTimer, WatchCard, WipeSession
from kiosk.session.intents import Touched
from kiosk.session.screens.applying import Consent
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import ALLOWANCE, CONSENT, PAPER_ONLY, REMARK, RESIDENCE
from tests.doubles.people import AYNUR, EXPIRED, NOT_YET_VALID, QIN_XIAOHE, YANG_DATIAN
from tests.doubles.playbook import NOON, Playbook
from tests.unit.session import stages

STOP_COUNTING = StopTimer(TimerName.SECOND)


@pytest.mark.parametrize("card", [QIN_XIAOHE, YANG_DATIAN, AYNUR])
def test_a_sound_card_is_read_and_the_resident_is_asked(card: IdentityCard) -> None:
    play = stages.place_card().when(CardPlaced())
    assert stages.shown_place_card(play).reading
    play.when(CardRead(card)).asks(RestCard(), STOP_COUNTING).shows(ScreenName.CONSENT)
    assert stages.shown_draft(play).card is card


@pytest.mark.parametrize(
    ("card", "problem"), [(EXPIRED, FailureCode.CARD_EXPIRED), (NOT_YET_VALID, FailureCode.CARD_NOT_YET_VALID)]
)
def test_a_card_out_of_its_dates_is_told_so_and_not_kept(card: IdentityCard, problem: FailureCode) -> None:
    play = stages.place_card().when(CardPlaced(), CardRead(card)).shows(ScreenName.PLACE_CARD)
    screen = stages.shown_place_card(play)
    assert (screen.problem, screen.reading) == (problem, False)


@pytest.mark.parametrize("code", [FailureCode.CARD_WRONG_KIND, FailureCode.CARD_UNREADABLE, FailureCode.CARD_REMOVED])
def test_a_card_that_fails_is_told_why_and_the_next_try_may_succeed(code: FailureCode) -> None:
    play = stages.place_card().when(CardPlaced(), CardFailed(code))
    assert stages.shown_place_card(play).problem is code
    play.when(CardRemoved())
    assert stages.shown_place_card(play).problem is code
    play.when(CardPlaced())
    assert stages.shown_place_card(play).problem is None
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_a_card_lifted_before_it_was_read_is_simply_awaited_again() -> None:
    play = stages.place_card().when(CardPlaced(), CardRemoved()).shows(ScreenName.PLACE_CARD)
    assert not stages.shown_place_card(play).reading


def test_a_card_lifted_after_it_was_read_harms_nothing() -> None:
    stages.consent().when(CardRemoved()).presses_main().when(CardRemoved()).shows(ScreenName.FORM)


def test_a_reader_lost_while_waiting_is_told_and_read_from_again_once_it_is_back() -> None:
    play = stages.place_card().when(CardPlaced(), ReaderLost(FailureCode.READER_SERVICE_DOWN))
    assert stages.shown_place_card(play).problem is FailureCode.READER_SERVICE_DOWN
    play.when(ReaderReady()).asks(WatchCard())
    screen = stages.shown_place_card(play)
    assert (screen.problem, screen.reading) == (None, False)


def test_nobody_puts_a_card_and_the_kiosk_goes_back_to_the_items() -> None:
    play = stages.place_card().passes(59).shows(ScreenName.PLACE_CARD)
    assert stages.shown_place_card(play).seconds_left == 1
    play.passes(1).shows(ScreenName.HOME)
    assert RestCard() in play.last


def test_an_elder_may_look_for_the_card_twice_as_long() -> None:
    stages.place_card(mode=Mode.ELDER).passes(119).shows(ScreenName.PLACE_CARD).passes(1).shows(ScreenName.HOME)


def test_each_try_starts_the_countdown_anew() -> None:
    play = stages.place_card().passes(50).when(CardPlaced())
    assert stages.shown_place_card(play).seconds_left == 60
    play.passes(50).when(CardFailed(FailureCode.CARD_UNREADABLE))
    assert stages.shown_place_card(play).seconds_left == 60


def test_a_reading_that_never_ends_does_not_hold_the_kiosk() -> None:
    stages.place_card().when(CardPlaced()).passes(60).shows(ScreenName.HOME)


def test_back_from_waiting_rests_the_reader() -> None:
    stages.place_card().presses_back().asks(RestCard(), STOP_COUNTING).shows(ScreenName.GUIDE)


def test_a_touch_while_waiting_does_nothing() -> None:
    stages.place_card().when(Touched()).asks().shows(ScreenName.PLACE_CARD)


def test_agreeing_notes_the_consent_and_fetches_shared_data() -> None:
    play = stages.consent().presses_main().shows(ScreenName.FORM)
    play.asks(FetchPrefill(RESIDENCE.code, QIN_XIAOHE), StartTimer(TimerName.PREFILL, 3))
    assert stages.shown_form(play).waiting
    assert stages.shown_draft(play).consent == GivenConsent(CONSENT.consent_id, CONSENT.version, NOON)


def test_agreeing_again_asks_nobody_again() -> None:
    play = stages.form().presses_back().shows(ScreenName.CONSENT)
    play.presses_main().asks().shows(ScreenName.FORM)


def test_an_item_without_questions_fetches_nothing() -> None:
    stages.consent(ALLOWANCE).presses_main().asks().shows(ScreenName.REVIEW)
    assert not any(isinstance(command, FetchPrefill) for command in stages.first_paper(PAPER_ONLY).told)


def test_not_agreeing_forgets_the_card() -> None:
    stages.consent().presses_back().asks(WipeSession()).shows(ScreenName.GUIDE)


def test_a_touch_is_no_consent() -> None:
    stages.consent().when(Touched()).asks().shows(ScreenName.CONSENT)


def test_the_card_fills_in_what_it_knows_and_says_so() -> None:
    address = FormField("registered", REMARK.label, FieldKind.TEXT, card_key="address")
    item = replace(RESIDENCE, code="with-address", fields=(address, REMARK))
    draft = Draft(item, QIN_XIAOHE)
    play = Playbook(replace(stages.consent().kiosk, screen=Consent(draft))).presses_main()
    assert stages.shown_draft(play).values == {"registered": FieldValue(QIN_XIAOHE.address, ValueSource.CARD)}
