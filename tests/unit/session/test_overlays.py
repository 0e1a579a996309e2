"""What lies over a screen: the inactivity warning, the question before leaving, help; and language and mode."""

from dataclasses import replace

import pytest

from kiosk.domain.language import Language
from kiosk.ports.card_reader import CardRead
from kiosk.ports.platform import Prefilled
from kiosk.session.commands import StartTimer, WipeSession
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import (
    FieldChanged,
    HelpClosed,
    HelpPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ModePressed,
    StillHerePressed,
    Touched,
)
from kiosk.session.screens.idle import Farewell, FarewellReason
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ConfirmCancel, HelpSheet, InactivityWarning, Mode, Preferences
from kiosk.session.timeouts import TimerName
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import ACCEPTED, Playbook
from tests.unit.session import stages

INACTIVITY = TimerFired(TimerName.INACTIVITY)


def test_somebody_who_walks_away_is_warned_then_everything_is_cleared() -> None:
    play = stages.fill_in(stages.form())
    play.passes(59).shows(ScreenName.FORM)
    play.passes(1).shows(ScreenName.FORM, InactivityWarning)
    assert play.overlay == InactivityWarning(30)
    play.passes(29).shows(ScreenName.FORM, InactivityWarning)
    assert play.overlay == InactivityWarning(1)
    play.passes(1).shows(ScreenName.ATTRACT)
    assert WipeSession() in play.last


def test_an_elder_is_given_twice_the_time() -> None:
    play = stages.form(mode=Mode.ELDER)
    assert play.passes(120).overlay == InactivityWarning(60)
    play.passes(59).shows(ScreenName.FORM, InactivityWarning).passes(1).shows(ScreenName.ATTRACT)


def test_still_here_goes_on_where_it_was_and_keeps_what_was_typed() -> None:
    play = stages.fill_in(stages.form())
    draft = stages.shown_draft(play)
    play.passes(75).when(StillHerePressed()).shows(ScreenName.FORM)
    assert stages.shown_draft(play) == draft
    play.passes(59).shows(ScreenName.FORM)


def test_a_stray_touch_is_no_answer_to_the_warning() -> None:
    play = stages.form().passes(60)
    play.when(Touched(), FieldChanged("employer", "x"), HelpPressed(), LeavePressed())
    play.shows(ScreenName.FORM, InactivityWarning).passes(30).shows(ScreenName.ATTRACT)


def test_a_second_inactivity_does_not_start_the_countdown_anew() -> None:
    play = stages.form().passes(70)
    assert play.when(INACTIVITY).asks().overlay == InactivityWarning(20)


@pytest.mark.parametrize(
    ("stage", "reason"),
    [
        (stages.form, FarewellReason.CANCELLED),
        (stages.home, FarewellReason.CANCELLED),
        (stages.submitted, FarewellReason.DONE),
        (stages.rating, FarewellReason.DONE),
    ],
)
def test_somebody_who_is_done_can_leave_at_the_warning(stage: stages.Stage, reason: FarewellReason) -> None:
    play = stage().passes(60).when(LeaveConfirmed()).shows(ScreenName.FAREWELL)
    assert play.kiosk.screen == Farewell(reason)


def test_the_shared_data_arrive_under_the_warning() -> None:
    play = stages.form().when(INACTIVITY, TimerFired(TimerName.PREFILL)).shows(ScreenName.FORM, InactivityWarning)
    assert not stages.shown_form(play).waiting


@pytest.mark.parametrize("stage", [stages.submitting, stages.place_card, Playbook.switched_on, stages.farewell])
def test_a_late_inactivity_is_ignored_where_it_is_not_watched(stage: stages.Stage) -> None:
    play = stage()
    assert play.kiosk == play.when(INACTIVITY).asks().kiosk
    assert play.overlay is None


@pytest.mark.parametrize("stage", [stages.consent, stages.form, stages.first_paper, stages.review, stages.sign])
def test_leaving_asks_first_where_something_would_be_lost(stage: stages.Stage) -> None:
    play = stage()
    screen = play.kiosk.screen
    play.when(LeavePressed()).shows(play.screen, ConfirmCancel)
    play.when(Touched(), HelpPressed(), LeavePressed(), StillHerePressed()).shows(play.screen, ConfirmCancel)
    assert play.when(LeaveDeclined()).shows(play.screen).kiosk.screen == screen
    play.when(LeavePressed(), LeaveConfirmed()).shows(ScreenName.FAREWELL)
    assert play.kiosk.screen == Farewell(FarewellReason.CANCELLED)
    assert WipeSession() in play.told


@pytest.mark.parametrize("stage", [stages.home, stages.guide, stages.place_card, stages.farewell])
def test_leaving_is_immediate_where_nothing_would_be_lost(stage: stages.Stage) -> None:
    play = stage().when(LeavePressed()).shows(ScreenName.ATTRACT)
    assert WipeSession() in play.last


@pytest.mark.parametrize("stage", [stages.submitted, stages.rating])
def test_leaving_after_handing_in_is_a_thank_you(stage: stages.Stage) -> None:
    assert stage().when(LeavePressed()).kiosk.screen == Farewell(FarewellReason.DONE)


def test_nobody_leaves_while_the_case_is_being_stored() -> None:
    play = stages.submitting()
    assert play.kiosk == play.when(LeavePressed(), LeaveConfirmed()).asks().kiosk


def test_help_that_was_asked_for_while_the_case_is_stored_stays_when_it_is() -> None:
    play = stages.submitting().when(HelpPressed()).shows(ScreenName.SUBMITTING, HelpSheet)
    play.when(LeavePressed()).shows(ScreenName.SUBMITTING, HelpSheet)
    play.when(ACCEPTED).shows(ScreenName.SUBMITTED, HelpSheet)
    play.when(HelpClosed()).shows(ScreenName.SUBMITTED)
    assert play.overlay is None


def test_the_question_before_leaving_is_cleared_when_nobody_answers() -> None:
    play = stages.form().when(LeavePressed(), TimerFired(TimerName.PREFILL)).shows(ScreenName.FORM, ConfirmCancel)
    play.passes(60).shows(ScreenName.FORM, InactivityWarning).passes(30).shows(ScreenName.ATTRACT)


def test_help_lies_over_a_form_and_gives_it_back_unchanged() -> None:
    play = stages.fill_in(stages.form())
    screen = play.kiosk.screen
    play.when(HelpPressed()).shows(ScreenName.FORM, HelpSheet)
    play.when(FieldChanged("employer", "x"), Touched()).shows(ScreenName.FORM, HelpSheet)
    assert play.when(HelpClosed()).shows(ScreenName.FORM).kiosk.screen == screen


@pytest.mark.parametrize("over", [HelpPressed(), LeavePressed(), INACTIVITY])
def test_what_arrives_under_an_overlay_is_not_lost(over: Event) -> None:
    play = stages.form().when(over)
    lying_over = play.overlay
    play.when(Prefilled({"phone": "13877776666"}))
    assert stages.shown_draft(play).values
    assert play.overlay == lying_over


def test_a_card_that_is_read_under_the_help_sheet_goes_on() -> None:
    stages.place_card().when(HelpPressed(), CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_leaving_from_help_asks_first_as_well() -> None:
    stages.form().when(HelpPressed(), LeavePressed()).shows(ScreenName.FORM, ConfirmCancel)
    stages.home().when(HelpPressed(), LeavePressed()).shows(ScreenName.ATTRACT)


def test_help_over_the_wait_for_a_card_ends_with_the_wait() -> None:
    stages.place_card().when(HelpPressed()).passes(60).shows(ScreenName.HOME)


def test_help_left_open_at_the_invitation_closes_by_itself() -> None:
    play = Playbook.switched_on().when(HelpPressed()).shows(ScreenName.ATTRACT, HelpSheet)
    play.passes(60).shows(ScreenName.ATTRACT)
    assert TimerName.INACTIVITY not in play.timers


def test_a_change_of_language_and_mode_keeps_what_was_typed() -> None:
    play = stages.fill_in(stages.form())
    before = play.kiosk
    play.when(LanguagePressed(Language.EN), ModePressed(Mode.CONTRAST)).shows(ScreenName.FORM)
    assert play.kiosk == replace(before, preferences=Preferences(Language.EN, Mode.CONTRAST))


def test_a_change_of_mode_changes_the_patience_at_once() -> None:
    play = stages.form().when(ModePressed(Mode.ELDER))
    assert StartTimer(TimerName.INACTIVITY, 120) in play.last


def test_the_next_person_finds_the_settings_of_the_house() -> None:
    english = Preferences(Language.EN, Mode.CONTRAST)
    play = stages.home(defaults=english).when(LanguagePressed(Language.ZH), ModePressed(Mode.ELDER), LeavePressed())
    assert play.kiosk.preferences == english


def test_goodbye_is_said_in_the_language_of_the_session() -> None:
    play = stages.rating().when(LanguagePressed(Language.EN)).presses_main().shows(ScreenName.FAREWELL)
    assert play.kiosk.preferences.language is Language.EN
    assert play.when(LanguagePressed(Language.ZH)).kiosk.preferences.language is Language.EN
    assert play.passes(8).kiosk.preferences.language is Language.ZH
