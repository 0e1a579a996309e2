"""A card that stays on the reader when its holder goes: a reminder, then the staff, and nobody else's session."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.camera import CameraReady
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.session.commands import WatchCard
from kiosk.session.events import Event
from kiosk.session.intents import ItemPressed, LeaveConfirmed, LeavePressed, MyCasesPressed, Touched
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import LeftCard
from kiosk.session.timeouts import NORMAL_TIMEOUTS, TimerName
from tests.doubles.catalogue import COMPLAINT
from tests.doubles.people import QIN_XIAOHE, YANG_DATIAN
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

LEAVE: tuple[Event, ...] = (LeavePressed(), LeaveConfirmed(), Touched())
LONG_ENOUGH = NORMAL_TIMEOUTS.left_card_s


def _left_behind() -> Playbook:
    return stages.form().when(*LEAVE).shows(ScreenName.ATTRACT)


def _next_at_the_reader(play: Playbook) -> Playbook:
    play.presses_main().when(ItemPressed(COMPLAINT.code)).presses_main()
    return play.shows(ScreenName.PLACE_CARD)


def _problem(play: Playbook) -> FailureCode | None:
    return stages.shown_place_card(play).problem


def test_a_card_taken_in_time_is_no_left_card() -> None:
    play = stages.form().when(CardRemoved(), *LEAVE)
    assert play.kiosk.left_card is LeftCard.NONE
    assert TimerName.LEFT_CARD not in play.timers
    assert play.passes(1000).kiosk.left_card is LeftCard.NONE


def test_a_card_that_stays_is_told_of_at_once_and_after_a_while_the_staff_are_called() -> None:
    play = stages.form().when(LeavePressed(), LeaveConfirmed()).shows(ScreenName.FAREWELL)
    assert play.kiosk.left_card is LeftCard.LYING
    assert play.passes(LONG_ENOUGH - 1).kiosk.left_card is LeftCard.LYING
    assert play.passes(1).shows(ScreenName.ATTRACT).kiosk.left_card is LeftCard.ALARM


def test_the_staff_are_called_aloud_again_and_again_but_not_all_night() -> None:
    play = _left_behind().passes(LONG_ENOUGH)
    assert play.kiosk.left_card_calls == 1
    assert play.passes(2 * LONG_ENOUGH).kiosk.left_card_calls == 3
    assert play.passes(100 * LONG_ENOUGH).kiosk.left_card_calls == 10
    assert play.when(CardRemoved()).kiosk.left_card_calls == 0


def test_a_holder_who_turns_back_ends_it() -> None:
    play = _left_behind().when(CardRemoved())
    assert play.kiosk.left_card is LeftCard.NONE
    assert play.passes(1000).kiosk.left_card is LeftCard.NONE


def test_the_alarm_stays_until_the_card_is_lifted() -> None:
    play = _left_behind().passes(LONG_ENOUGH)
    play.when(CameraReady(), Touched()).passes(10 * LONG_ENOUGH)
    assert play.kiosk.left_card is LeftCard.ALARM
    assert play.when(CardRemoved()).kiosk.left_card is LeftCard.NONE


def test_the_alarm_stays_over_a_session_that_somebody_else_begins_and_gives_up() -> None:
    play = _left_behind().passes(LONG_ENOUGH)
    assert _next_at_the_reader(play).when(LeavePressed()).shows(ScreenName.ATTRACT).kiosk.left_card is LeftCard.ALARM


def test_a_card_left_behind_is_not_read_for_the_next_resident() -> None:
    play = _next_at_the_reader(_left_behind())
    assert WatchCard() not in play.last
    assert _problem(play) is FailureCode.CARD_LEFT


def test_a_card_left_behind_shows_nobody_the_cases_of_its_holder() -> None:
    play = _left_behind().presses_main().when(MyCasesPressed())
    assert WatchCard() not in play.last
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.PLACE_CARD)
    assert _problem(play) is FailureCode.CARD_LEFT


@pytest.mark.parametrize(
    "report",
    [CardPlaced(), CardRead(QIN_XIAOHE), CardFailed(FailureCode.CARD_UNREADABLE), ReaderReady()],
    ids=lambda report: type(report).__name__,
)
def test_whatever_the_reader_says_of_it_it_must_be_lifted_first(report: Event) -> None:
    play = _next_at_the_reader(_left_behind()).when(report).asks()
    assert _problem(play) is FailureCode.CARD_LEFT


def test_once_it_is_lifted_the_next_resident_goes_on_at_once() -> None:
    play = _next_at_the_reader(_left_behind()).when(CardRemoved()).asks(WatchCard())
    assert _problem(play) is None
    play.when(CardPlaced(), CardRead(YANG_DATIAN)).shows(ScreenName.CONSENT)
    assert stages.shown_draft(play).card == YANG_DATIAN


def test_a_reader_that_went_and_came_back_has_not_seen_it_lifted() -> None:
    play = _next_at_the_reader(_left_behind())
    play.when(ReaderLost(FailureCode.READER_ABSENT), ReaderReady(), CardRemoved(), CardPlaced(), CardRead(QIN_XIAOHE))
    play.shows(ScreenName.PLACE_CARD)
    assert _problem(play) is FailureCode.CARD_LEFT
    play.when(CardRemoved(), CardPlaced(), CardRead(YANG_DATIAN)).shows(ScreenName.CONSENT)


def test_a_card_that_went_while_the_reader_was_gone_is_not_held_against_the_next_resident() -> None:
    play = _left_behind().when(ReaderLost(FailureCode.READER_ABSENT), ReaderReady(), CardRemoved())
    assert _problem(_next_at_the_reader(play)) is None
    assert WatchCard() in play.last


def test_nobody_is_called_while_the_reader_is_gone() -> None:
    play = _left_behind().when(ReaderLost(FailureCode.READER_ABSENT)).passes(LONG_ENOUGH)
    assert play.kiosk.left_card is LeftCard.LYING


def test_a_card_laid_down_before_the_session_begins_is_read_in_it() -> None:
    play = _next_at_the_reader(Playbook.switched_on().when(CardPlaced()))
    assert WatchCard() in play.last
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_a_card_laid_down_by_somebody_who_then_goes_away_calls_the_staff() -> None:
    play = Playbook.switched_on().when(CardPlaced()).passes(LONG_ENOUGH)
    assert play.shows(ScreenName.ATTRACT).kiosk.left_card is LeftCard.ALARM


def test_another_card_laid_down_during_the_alarm_does_not_end_it() -> None:
    play = _left_behind().passes(LONG_ENOUGH).when(CardPlaced())
    assert play.kiosk.left_card is LeftCard.ALARM
