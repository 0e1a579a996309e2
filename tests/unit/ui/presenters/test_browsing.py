"""Lists, the search, and what is done together, in words."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Audience
from kiosk.domain.language import Language
from kiosk.session.screens.browsing import Home, ItemList, OneThingGuide, Search, Shelf
from kiosk.session.states import Kiosk, Mode, Preferences
from tests.doubles.catalogue import CATALOGUE, LIVING, MOVING, RESIDENCE, catalogue_of
from tests.doubles.playbook import new_kiosk
from ui.presenters.items import ItemsView, present_items
from ui.presenters.one_thing import LegRow, present_one_thing
from ui.presenters.search import present_search

KIOSK = replace(new_kiosk(), catalogue=CATALOGUE)


def _elder(count: int) -> Kiosk:
    return replace(new_kiosk(), catalogue=catalogue_of(count), preferences=Preferences(mode=Mode.ELDER))


@pytest.mark.parametrize(
    ("listed", "shelf", "topic", "count"),
    [
        (ItemList(Home()), "all", "", 4),
        (ItemList(Home(), Shelf.TOPIC, LIVING.code), "topic", "居住", 4),
        (ItemList(Home(), Shelf.ONE_THINGS), "one_things", "", 1),
        (ItemList(Home(audience=Audience.ENTERPRISE)), "all", "", 0),
    ],
)
def test_a_list_says_what_it_holds(listed: ItemList, shelf: str, topic: str, count: int) -> None:
    view = present_items(KIOSK, listed)
    assert (view.shelf, view.topic, len(view.tiles)) == (shelf, topic, count)
    assert view.enterprise is (listed.home.audience is Audience.ENTERPRISE)


def test_an_elder_sees_four_entries_a_page_and_the_last_page_where_the_page_is_gone() -> None:
    view = present_items(_elder(9), ItemList(Home(), page=5))
    assert (len(view.tiles), view.page, view.page_count) == (1, 2, 3)


def test_a_list_without_a_catalogue_is_empty() -> None:
    assert present_items(new_kiosk(), ItemList(Home())) == ItemsView()


def test_before_anything_is_typed_there_are_suggestions() -> None:
    view = present_search(KIOSK, Search(Home()))
    assert (view.popular, view.nothing, view.tiles) == (("居住",), False, ())


def test_what_was_found_is_shown_by_the_page() -> None:
    view = present_search(_elder(0), Search(Home(), "x", (RESIDENCE,) * 9, page=1))
    assert (len(view.tiles), view.total, view.page, view.page_count, view.popular) == (4, 9, 1, 3, ())


@pytest.mark.parametrize(("text", "nothing"), [("护照", True), (" ", False)])
def test_somebody_who_finds_nothing_is_told(text: str, *, nothing: bool) -> None:
    assert present_search(KIOSK, Search(Home(), text)).nothing is nothing


def test_the_view_of_a_search_shows_no_text_in_a_log() -> None:
    assert "低保" not in repr(present_search(KIOSK, Search(Home(), "低保")))


def test_what_is_done_together_lists_its_parts_in_their_order() -> None:
    kiosk = replace(KIOSK, preferences=Preferences(Language.EN))
    view = present_one_thing(kiosk, OneThingGuide(MOVING, Home()))
    assert view.legs == (LegRow(1, "Address", "ID card"), LegRow(2, "Water", "Lease"))
    assert (view.title, view.where, view.sample) == ("Moving house (sample)", "At the sample window", True)
