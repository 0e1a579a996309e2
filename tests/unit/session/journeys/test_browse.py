"""Looking for an item, and the way back to where one came from."""

from dataclasses import replace

import pytest

from kiosk.session.events import CatalogueLoaded, Event
from kiosk.session.intents import (
    HomePageTurned,
    HotlinePressed,
    ItemPressed,
    LeavePressed,
    ListPressed,
    ModePressed,
    SearchChanged,
    SearchPressed,
)
from kiosk.session.journeys.browse import entries_of, page_count, page_of
from kiosk.session.screens.browsing import Home, ItemList, OneThingGuide, Search, ServiceGuide, Shelf
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from tests.doubles.catalogue import ALLOWANCE, CATALOGUE, LIVING, MOVING, RESIDENCE, catalogue_of
from tests.doubles.playbook import Playbook, new_kiosk
from tests.unit.session import stages


def _shown_list(play: Playbook) -> ItemList:
    assert isinstance(play.kiosk.screen, ItemList)
    return play.kiosk.screen


def _shown_search(play: Playbook) -> Search:
    assert isinstance(play.kiosk.screen, Search)
    return play.kiosk.screen


@pytest.mark.parametrize(
    ("entries", "mode", "pages"),
    [(0, Mode.NORMAL, 1), (8, Mode.NORMAL, 1), (9, Mode.CONTRAST, 2), (4, Mode.ELDER, 1), (9, Mode.ELDER, 3)],
)
def test_a_list_has_as_many_pages_as_the_mode_needs(entries: int, mode: Mode, pages: int) -> None:
    items = catalogue_of(entries).items
    assert page_count(items, mode) == pages
    assert tuple(item for page in range(pages) for item in page_of(items, mode, page)) == items


def test_a_page_beyond_the_end_is_the_last_one() -> None:
    assert page_of(catalogue_of(9).items, Mode.NORMAL, 2) == catalogue_of(9).items[8:]


@pytest.mark.parametrize(
    ("press", "listed"),
    [
        (ListPressed(Shelf.ALL), CATALOGUE.items),
        (ListPressed(Shelf.TOPIC, LIVING.code), CATALOGUE.items),
        (ListPressed(Shelf.ONE_THINGS), (MOVING,)),
    ],
)
def test_a_list_shows_what_was_asked_for_and_leads_back_home(press: Event, listed: tuple[object, ...]) -> None:
    play = stages.home().when(press).shows(ScreenName.ITEMS)
    assert entries_of(CATALOGUE, _shown_list(play)) == listed
    play.presses_back().shows(ScreenName.HOME)


def test_a_topic_that_is_not_there_leads_nowhere() -> None:
    stages.home().when(ListPressed(Shelf.TOPIC, "gone")).shows(ScreenName.HOME)


def test_the_pages_of_a_list_turn_and_stop_at_the_ends() -> None:
    play = Playbook.switched_on().when(CatalogueLoaded(catalogue_of(9)), ModePressed(Mode.ELDER))
    play.when(ListPressed(Shelf.ALL))
    pages = [_shown_list(play.when(HomePageTurned(by))).page for by in (1, 1, 1, -1, -1, -1)]
    assert pages == [1, 2, 2, 1, 0, 0]


def test_an_item_of_a_list_leads_back_to_the_same_page_of_it() -> None:
    play = Playbook.switched_on().when(CatalogueLoaded(catalogue_of(9)), ModePressed(Mode.ELDER))
    play.when(ListPressed(Shelf.ALL), HomePageTurned(1), ItemPressed("SAMPLE-5")).shows(ScreenName.GUIDE)
    assert _shown_list(play.presses_back()).page == 1


def test_each_letter_is_answered_and_the_way_back_finds_the_same_results() -> None:
    play = stages.home().when(SearchPressed()).shows(ScreenName.SEARCH)
    assert _shown_search(play).found == ()
    play.when(SearchChanged("gao"))
    assert _shown_search(play).found == (ALLOWANCE,)
    play.when(SearchChanged("暂住"))
    assert _shown_search(play).found[0] == RESIDENCE
    play.when(ItemPressed(RESIDENCE.code))
    assert play.kiosk.screen == ServiceGuide(RESIDENCE, Search(Home(), "暂住", CATALOGUE.items))
    assert _shown_search(play.presses_back()).text == "暂住"
    play.presses_back().shows(ScreenName.HOME)


def test_a_suggestion_is_searched_for_at_once() -> None:
    assert _shown_search(stages.home().when(SearchPressed("banjia"))).found == (MOVING,)


def test_the_pages_of_what_was_found_turn_and_the_next_letter_begins_at_the_first() -> None:
    play = Playbook.switched_on().when(CatalogueLoaded(catalogue_of(9)), ModePressed(Mode.ELDER))
    play.when(SearchPressed("jz"), HomePageTurned(1))
    assert _shown_search(play).page == 1
    assert _shown_search(play.when(SearchChanged("jzd"))).page == 0


def test_what_is_done_together_is_read_and_left_again() -> None:
    play = stages.home().when(ItemPressed(MOVING.code)).shows(ScreenName.ONE_THING)
    assert play.kiosk.screen == OneThingGuide(MOVING, Home())
    play.presses_main().shows(ScreenName.ONE_THING).presses_back().shows(ScreenName.HOME)


def test_the_telephone_leads_back_to_the_search_that_found_nothing() -> None:
    play = stages.home().when(SearchPressed("xyz"), HotlinePressed()).shows(ScreenName.HOTLINE)
    play.presses_main().shows(ScreenName.HOTLINE)
    assert _shown_search(play.presses_back()).text == "xyz"


@pytest.mark.parametrize(
    "way", [ListPressed(Shelf.ALL), SearchPressed("x"), HotlinePressed(), ItemPressed(MOVING.code)]
)
def test_whoever_looks_around_can_leave_at_once(way: Event) -> None:
    stages.home().when(way, LeavePressed()).shows(ScreenName.ATTRACT)


@pytest.mark.parametrize("screen", [Home(), ItemList(Home()), Search(Home())])
@pytest.mark.parametrize(
    "press", [ItemPressed(RESIDENCE.code), SearchPressed("x"), SearchChanged("x"), ListPressed(Shelf.TOPIC, "gone")]
)
def test_without_a_catalogue_nothing_is_found(screen: Home | ItemList | Search, press: Event) -> None:
    kiosk = replace(new_kiosk(), screen=screen)
    play = Playbook(kiosk).when(press, HomePageTurned(1))
    assert not isinstance(play.kiosk.screen, ServiceGuide)


def test_what_somebody_searches_for_stands_in_no_log() -> None:
    search = _shown_search(stages.home().when(SearchPressed("低保")))
    assert "低保" not in f"{search}{SearchPressed('低保')}{SearchChanged('低保')}"
