"""Somebody who hesitates at the choice is offered the elder version: once, and not who reads it already."""

from kiosk.domain.language import Language
from kiosk.session.commands import StartTimer, StopTimer
from kiosk.session.events import TimerFired
from kiosk.session.intents import (
    HelpClosed,
    HelpPressed,
    ItemPressed,
    LanguagePressed,
    LeavePressed,
    MainPressed,
    ModePressed,
    Touched,
)
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ElderOffer, HelpSheet, Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

LONG_ENOUGH = 12


def test_who_does_not_touch_for_a_while_is_offered_larger_letters() -> None:
    play = stages.home().asks(StartTimer(TimerName.HESITATION, LONG_ENOUGH))
    assert play.passes(LONG_ENOUGH - 1).kiosk.elder_offer is ElderOffer.AHEAD
    assert play.passes(1).kiosk.elder_offer is ElderOffer.MADE


def test_a_touch_shows_that_nobody_hesitates() -> None:
    play = stages.home().passes(LONG_ENOUGH - 1).when(Touched()).passes(LONG_ENOUGH - 1)
    assert play.kiosk.elder_offer is ElderOffer.AHEAD


def test_the_offer_stays_while_the_choice_is_read_and_goes_with_it() -> None:
    play = stages.home().passes(LONG_ENOUGH).when(Touched(), LanguagePressed(Language.EN))
    assert play.kiosk.elder_offer is ElderOffer.MADE
    assert play.when(ItemPressed(RESIDENCE.code)).kiosk.elder_offer is ElderOffer.PAST


def test_nobody_is_asked_twice_in_a_session() -> None:
    play = stages.home().passes(LONG_ENOUGH).when(ItemPressed(RESIDENCE.code)).presses_back()
    assert play.shows(ScreenName.HOME).passes(2 * LONG_ENOUGH).kiosk.elder_offer is ElderOffer.PAST


def test_who_goes_on_in_time_is_not_asked_elsewhere() -> None:
    play = stages.home().when(ItemPressed(RESIDENCE.code))
    assert StopTimer(TimerName.HESITATION) in play.last
    assert play.passes(2 * LONG_ENOUGH).kiosk.elder_offer is ElderOffer.AHEAD


def test_who_takes_the_offer_reads_large_letters_and_is_not_asked_again() -> None:
    play = stages.home().passes(LONG_ENOUGH).when(ModePressed(Mode.ELDER))
    assert play.kiosk.preferences.mode is Mode.ELDER
    play.when(ModePressed(Mode.NORMAL)).passes(2 * LONG_ENOUGH)
    assert play.kiosk.elder_offer is ElderOffer.PAST


def test_the_elder_version_is_not_offered_to_who_has_it() -> None:
    assert stages.home(mode=Mode.ELDER).passes(2 * LONG_ENOUGH).kiosk.elder_offer is ElderOffer.PAST


def test_help_offers_it_at_once_and_stays_open_in_large_letters() -> None:
    play = stages.home().when(HelpPressed())
    assert play.kiosk.elder_offer is ElderOffer.PAST
    play.when(ModePressed(Mode.ELDER)).shows(ScreenName.HOME, HelpSheet)
    assert play.kiosk.preferences.mode is Mode.ELDER
    play.when(HelpClosed()).shows(ScreenName.HOME)


def test_a_timer_that_is_late_offers_nothing() -> None:
    play = stages.guide().when(TimerFired(TimerName.HESITATION))
    assert play.kiosk.elder_offer is ElderOffer.AHEAD


def test_the_next_one_who_comes_is_asked_anew() -> None:
    play = stages.home().passes(LONG_ENOUGH).when(LeavePressed()).shows(ScreenName.ATTRACT)
    assert play.kiosk.elder_offer is ElderOffer.AHEAD
    assert play.when(MainPressed(ScreenName.ATTRACT)).passes(LONG_ENOUGH).kiosk.elder_offer is ElderOffer.MADE


def test_nobody_at_the_invitation_is_offered_anything() -> None:
    assert Playbook.switched_on().passes(10 * LONG_ENOUGH).kiosk.elder_offer is ElderOffer.AHEAD
