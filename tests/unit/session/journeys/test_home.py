"""Choosing an item and reading what it asks for."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Audience, Catalogue, ServiceItem, Topic
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import LocalizedText
from kiosk.ports.camera import CameraLost
from kiosk.ports.card_reader import ReaderLost, ReaderReady
from kiosk.ports.outbox import IntakeChanged
from kiosk.session.commands import BeginApplication, StartTimer, WatchCard
from kiosk.session.events import CatalogueLoaded
from kiosk.session.intents import AudiencePressed, HomePageTurned, ItemPressed, ModePressed
from kiosk.session.journeys.home import blocked_by, groups_on_home, items_on_home
from kiosk.session.screens.browsing import Home, ServiceGuide
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import ALLOWANCE, LIVING, RESIDENCE, catalogue_of
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

ELDER = Topic("care", LocalizedText("养老", "Care"), "house", elder=True)
COMPANY = replace(RESIDENCE, code="SAMPLE-COMPANY", audience=Audience.ENTERPRISE)
OFTEN = replace(RESIDENCE, code="SAMPLE-OFTEN", frequent=True)


def test_an_elder_is_shown_at_most_four_items_a_page() -> None:
    pages = [items_on_home(catalogue_of(9), Mode.ELDER, Home(page)) for page in (0, 1, 2, 3)]
    assert [len(page) for page in pages] == [4, 4, 1, 1]


def test_an_elder_is_shown_groups_where_the_catalogue_has_them() -> None:
    catalogue = Catalogue("1", (RESIDENCE,), topics=(LIVING, ELDER))
    assert groups_on_home(catalogue, Mode.ELDER) == (ELDER,)
    assert groups_on_home(catalogue, Mode.NORMAL) == ()


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.CONTRAST])
def test_others_are_shown_what_is_asked_for_often_or_the_first_eight(mode: Mode) -> None:
    assert len(items_on_home(catalogue_of(9), mode, Home())) == 8
    assert items_on_home(Catalogue("1", (RESIDENCE, OFTEN)), mode, Home()) == (OFTEN,)


def test_an_enterprise_is_shown_its_own_items() -> None:
    catalogue = Catalogue("1", (RESIDENCE, COMPANY))
    play = Playbook.switched_on().when(CatalogueLoaded(catalogue)).presses_main()
    home = stages.shown_home(play.when(AudiencePressed(Audience.ENTERPRISE)))
    assert items_on_home(catalogue, Mode.NORMAL, home) == (COMPANY,)
    assert stages.shown_home(play.when(AudiencePressed(Audience.PERSONAL))) == Home()


def _elder_home_with(items: int) -> Playbook:
    return Playbook.switched_on().when(CatalogueLoaded(catalogue_of(items)), ModePressed(Mode.ELDER))


def test_pages_turn_forth_and_back_and_stop_at_the_ends() -> None:
    play = _elder_home_with(12)
    pages = [stages.shown_home(play.when(HomePageTurned(by))).page for by in (1, 1, 1, -1, -1, -1)]
    assert pages == [1, 2, 2, 1, 0, 0]


def test_turning_back_works_after_a_change_of_mode_left_fewer_pages() -> None:
    play = _elder_home_with(9).when(HomePageTurned(1), HomePageTurned(1), ModePressed(Mode.NORMAL))
    assert stages.shown_home(play.when(HomePageTurned(-1))) == Home(0)


def test_an_item_leads_to_its_guide_and_back() -> None:
    play = stages.home().when(ItemPressed(ALLOWANCE.code)).shows(ScreenName.GUIDE)
    assert play.kiosk.screen == ServiceGuide(ALLOWANCE)
    play.presses_back().shows(ScreenName.HOME).presses_back().shows(ScreenName.ATTRACT)


def test_an_item_that_is_not_in_the_catalogue_leads_nowhere() -> None:
    stages.home().when(ItemPressed("gone")).asks().shows(ScreenName.HOME)


def test_beginning_draws_a_key_and_waits_for_a_card() -> None:
    stages.guide().presses_main().shows(ScreenName.PLACE_CARD).asks(
        BeginApplication(), WatchCard(), StartTimer(TimerName.SECOND, 1)
    )


NO_READER = FailureCode.READER_ABSENT
NO_CAMERA = FailureCode.CAMERA_ABSENT
FULL = FailureCode.STORAGE_FULL
CROWDED = FailureCode.INTAKE_CROWDED


@pytest.mark.parametrize(
    ("item", "lost", "blocked"),
    [
        (RESIDENCE, ReaderLost(NO_READER), NO_READER),
        (RESIDENCE, CameraLost(NO_CAMERA), NO_CAMERA),
        (ALLOWANCE, ReaderLost(NO_READER), NO_READER),
        (ALLOWANCE, CameraLost(NO_CAMERA), None),
        (ALLOWANCE, IntakeChanged(FULL), FULL),
        (RESIDENCE, IntakeChanged(), None),
        (RESIDENCE, IntakeChanged(closed_items=((RESIDENCE.code, CROWDED),)), CROWDED),
        (ALLOWANCE, IntakeChanged(closed_items=((RESIDENCE.code, CROWDED),)), None),
    ],
)
def test_nobody_begins_what_would_be_stopped_half_way(
    item: ServiceItem, lost: ReaderLost | CameraLost | IntakeChanged, blocked: FailureCode | None
) -> None:
    play = stages.guide(item).when(lost)
    assert blocked_by(play.kiosk, item) is blocked
    play.presses_main().shows(ScreenName.GUIDE if blocked else ScreenName.PLACE_CARD)


def test_nobody_begins_here_what_is_done_elsewhere() -> None:
    elsewhere = replace(RESIDENCE, here=False, where=LocalizedText("窗口", "A window"))
    play = Playbook.switched_on().when(CatalogueLoaded(Catalogue("1", (elsewhere,)))).presses_main()
    play.when(ItemPressed(elsewhere.code)).presses_main().asks().shows(ScreenName.GUIDE)


def test_a_reader_that_is_back_lets_the_resident_begin() -> None:
    play = stages.guide().when(ReaderLost(NO_READER)).presses_main().shows(ScreenName.GUIDE)
    play.when(ReaderReady()).presses_main().shows(ScreenName.PLACE_CARD)
