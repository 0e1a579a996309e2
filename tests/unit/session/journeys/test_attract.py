"""The invitation, and a kiosk that has nothing to offer."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.session.commands import LoadCatalogue, StartTimer
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, Event
from kiosk.session.intents import HelpPressed, LanguagePressed, MainPressed, ModePressed, Touched
from kiosk.session.screens.idle import OutOfService
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import HelpSheet, Mode, Preferences
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import CATALOGUE, catalogue_of
from tests.doubles.playbook import Playbook, new_kiosk

MISSING = CatalogueMissing(FailureCode.CATALOGUE_BROKEN)


@pytest.mark.parametrize(
    ("press", "preferences"),
    [
        (MainPressed(ScreenName.ATTRACT), Preferences()),
        (LanguagePressed(Language.EN), Preferences(language=Language.EN)),
        (ModePressed(Mode.ELDER), Preferences(mode=Mode.ELDER)),
    ],
)
def test_one_press_begins_in_the_language_or_mode_that_was_pressed(press: Event, preferences: Preferences) -> None:
    play = Playbook.switched_on().when(press).shows(ScreenName.HOME)
    assert play.kiosk.preferences == preferences


@pytest.mark.parametrize(
    "press", [MainPressed(ScreenName.ATTRACT), LanguagePressed(Language.EN), ModePressed(Mode.ELDER)]
)
def test_a_press_before_the_catalogue_is_there_leaves_no_trace(press: Event) -> None:
    kiosk = new_kiosk()
    assert Playbook(kiosk).when(press).asks().kiosk == kiosk


def test_a_stray_touch_begins_nothing() -> None:
    Playbook.switched_on().when(Touched()).asks().shows(ScreenName.ATTRACT)


def test_without_a_catalogue_the_kiosk_says_so_and_looks_again_until_there_is_one() -> None:
    play = Playbook(new_kiosk()).when(MISSING).shows(ScreenName.OUT_OF_SERVICE)
    assert play.kiosk.screen == OutOfService(FailureCode.CATALOGUE_BROKEN)
    play.asks(StartTimer(TimerName.CATALOGUE, 10)).passes(10).asks(LoadCatalogue())
    play.when(MISSING).asks(StartTimer(TimerName.CATALOGUE, 10)).passes(10).asks(LoadCatalogue())
    play.when(CatalogueLoaded(CATALOGUE)).shows(ScreenName.ATTRACT)
    play.passes(100).asks().presses_main().shows(ScreenName.HOME)


def test_nothing_begins_while_out_of_service() -> None:
    play = Playbook(new_kiosk()).when(MISSING)
    kiosk = play.kiosk
    assert play.presses_main().when(LanguagePressed(Language.EN), Touched()).asks().kiosk == kiosk


def test_help_works_while_out_of_service_and_closes_by_itself() -> None:
    play = Playbook(new_kiosk()).when(MISSING, HelpPressed()).shows(ScreenName.OUT_OF_SERVICE, HelpSheet)
    play.passes(60).shows(ScreenName.OUT_OF_SERVICE)


def test_a_catalogue_that_got_lost_later_does_not_close_a_kiosk_that_has_one() -> None:
    play = Playbook.switched_on().when(MISSING).asks().shows(ScreenName.ATTRACT)
    assert play.kiosk.catalogue == CATALOGUE


def test_a_new_catalogue_is_taken_between_sessions_only() -> None:
    newer = catalogue_of(3)
    assert Playbook.switched_on().when(CatalogueLoaded(newer)).kiosk.catalogue == newer
    assert Playbook.switched_on().presses_main().when(CatalogueLoaded(newer)).kiosk.catalogue == CATALOGUE
