"""Choosing an item and reading what it asks for."""

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.ports.camera import CameraLost
from kiosk.ports.card_reader import ReaderLost, ReaderReady
from kiosk.session.commands import BeginApplication, StartTimer, WatchCard
from kiosk.session.events import CatalogueLoaded, HomePageTurned, ItemPressed, ModePressed
from kiosk.session.journeys.home import blocked_by, items_on_page, page_count
from kiosk.session.screens import Home, ScreenName, ServiceGuide
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import ALLOWANCE, RESIDENCE, catalogue_of
from tests.doubles.playbook import Playbook
from tests.unit.session import stages


@pytest.mark.parametrize(
    ("items", "mode", "pages"),
    [(0, Mode.NORMAL, 1), (8, Mode.NORMAL, 1), (9, Mode.CONTRAST, 2), (4, Mode.ELDER, 1), (9, Mode.ELDER, 3)],
)
def test_items_are_spread_over_as_many_pages_as_the_mode_needs(items: int, mode: Mode, pages: int) -> None:
    catalogue = catalogue_of(items)
    assert page_count(catalogue, mode) == pages
    shown = [item for page in range(pages) for item in items_on_page(catalogue, mode, page)]
    assert tuple(shown) == catalogue.items


def test_a_page_beyond_the_end_is_the_last_one() -> None:
    assert items_on_page(catalogue_of(9), Mode.NORMAL, 2) == catalogue_of(9).items[8:]


def test_an_elder_is_shown_at_most_four_items() -> None:
    assert len(items_on_page(catalogue_of(9), Mode.ELDER, 0)) == 4


def _home_with(items: int) -> Playbook:
    return Playbook.switched_on().when(CatalogueLoaded(catalogue_of(items))).presses_main()


def test_pages_turn_forth_and_back_and_stop_at_the_ends() -> None:
    play = _home_with(20)
    pages = [stages.shown_home(play.when(HomePageTurned(by))).page for by in (1, 1, 1, -1, -1, -1)]
    assert pages == [1, 2, 2, 1, 0, 0]


def test_turning_back_works_after_a_change_of_mode_left_fewer_pages() -> None:
    play = _home_with(9).when(ModePressed(Mode.ELDER), HomePageTurned(1), HomePageTurned(1), ModePressed(Mode.NORMAL))
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


@pytest.mark.parametrize(
    ("item", "lost", "blocked"),
    [
        (RESIDENCE, ReaderLost(NO_READER), NO_READER),
        (RESIDENCE, CameraLost(NO_CAMERA), NO_CAMERA),
        (ALLOWANCE, ReaderLost(NO_READER), NO_READER),
        (ALLOWANCE, CameraLost(NO_CAMERA), None),
    ],
)
def test_nobody_begins_what_a_missing_device_would_stop_half_way(
    item: ServiceItem, lost: ReaderLost | CameraLost, blocked: FailureCode | None
) -> None:
    play = stages.guide(item).when(lost)
    assert blocked_by(play.kiosk, item) is blocked
    play.presses_main().shows(ScreenName.GUIDE if blocked else ScreenName.PLACE_CARD)


def test_a_reader_that_is_back_lets_the_resident_begin() -> None:
    play = stages.guide().when(ReaderLost(NO_READER)).presses_main().shows(ScreenName.GUIDE)
    play.when(ReaderReady()).presses_main().shows(ScreenName.PLACE_CARD)
