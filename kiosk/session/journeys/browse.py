"""Looking for an item: lists, the search, what is done together, the telephone. Each leads back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from kiosk.domain.catalogue import Catalogue, Entry, ServiceItem
from kiosk.domain.search import SearchIndex, index_of
from kiosk.session.events import Event
from kiosk.session.intents import (
    BackPressed,
    HomePageTurned,
    HotlinePressed,
    ItemPressed,
    ListPressed,
    SearchChanged,
    SearchPressed,
)
from kiosk.session.screens.browsing import Browsing, Home, Hotline, ItemList, OneThingGuide, Search, ServiceGuide, Shelf
from kiosk.session.states import Kiosk, Mode
from kiosk.session.transition import Transition, stay, to

Thing = TypeVar("Thing")

ENTRIES_A_PAGE = {Mode.NORMAL: 8, Mode.CONTRAST: 8, Mode.ELDER: 4}


def page_count(entries: Sequence[object], mode: Mode) -> int:
    """How many pages the entries fill in this mode, at least one."""
    return max(1, -(-len(entries) // ENTRIES_A_PAGE[mode]))


def page_of(entries: tuple[Thing, ...], mode: Mode, page: int) -> tuple[Thing, ...]:
    """The entries of a page; a page beyond the end (after a change of mode) is the last one."""
    size = ENTRIES_A_PAGE[mode]
    first = min(page, page_count(entries, mode) - 1) * size
    return entries[first : first + size]


def turned(entries: Sequence[object], mode: Mode, page: int, by: int) -> int:
    """The page after turning; it stops at the ends."""
    last = page_count(entries, mode) - 1
    return min(max(min(page, last) + by, 0), last)


def entries_of(catalogue: Catalogue, listed: ItemList) -> tuple[Entry, ...]:
    """What a list holds, for the audience of the home that it was opened from."""
    items = catalogue.items_for(listed.home.audience)
    match listed.shelf:
        case Shelf.ALL:
            return items
        case Shelf.TOPIC:
            return tuple(item for item in items if listed.topic in item.topics)
        case Shelf.ONE_THINGS:  # pragma: no branch  the union ends here
            return catalogue.one_things


def go_on(kiosk: Kiosk, here: Browsing, event: Event) -> Transition:
    """From wherever items are offered: to one of them, to a list, to the search, to the telephone."""
    catalogue = kiosk.catalogue
    home = here if isinstance(here, Home) else here.home
    match event:
        case ItemPressed(code=code) if catalogue and (entry := catalogue.entry(code)):
            return to(
                kiosk, ServiceGuide(entry, here) if isinstance(entry, ServiceItem) else OneThingGuide(entry, here)
            )
        case ListPressed(shelf=Shelf.TOPIC, topic=topic) if catalogue and not catalogue.topic(topic):
            return stay(kiosk)
        case ListPressed(shelf=shelf, topic=topic):
            return to(kiosk, ItemList(home, shelf, topic))
        case SearchPressed(text=text) if catalogue:
            return to(kiosk, Search(home, text, _index(catalogue).find(text)))
        case HotlinePressed():
            return to(kiosk, Hotline(here))
        case _:
            return stay(kiosk)


def step_list(kiosk: Kiosk, listed: ItemList, event: Event) -> Transition:
    """Turn pages, choose, or go back home."""
    match event:
        case HomePageTurned(by=by) if kiosk.catalogue:
            entries = entries_of(kiosk.catalogue, listed)
            return to(kiosk, replace(listed, page=turned(entries, kiosk.preferences.mode, listed.page, by)))
        case BackPressed():
            return to(kiosk, listed.home)
        case _:
            return go_on(kiosk, listed, event)


def step_search(kiosk: Kiosk, search: Search, event: Event) -> Transition:
    """Each letter is answered at once."""
    match event:
        case SearchChanged(text=text) if kiosk.catalogue:
            return to(kiosk, Search(search.home, text, _index(kiosk.catalogue).find(text)))
        case HomePageTurned(by=by):
            page = turned(search.found, kiosk.preferences.mode, search.page, by)
            return to(kiosk, replace(search, page=page))
        case BackPressed():
            return to(kiosk, search.home)
        case _:
            return go_on(kiosk, search, event)


def step_one_thing(kiosk: Kiosk, guide: OneThingGuide, event: Event) -> Transition:
    """Read it and go back."""
    return to(kiosk, guide.back) if isinstance(event, BackPressed) else stay(kiosk)


def step_hotline(kiosk: Kiosk, hotline: Hotline, event: Event) -> Transition:
    """Read it and go back."""
    return to(kiosk, hotline.back) if isinstance(event, BackPressed) else stay(kiosk)


class _Indexed:
    """The newest catalogue with its index, which follows from it and from nothing else."""

    catalogue: Catalogue | None = None
    index = SearchIndex(())


def _index(catalogue: Catalogue) -> SearchIndex:
    """The index, made when somebody searches for the first time; a comparison of whole catalogues would cost more."""
    if _Indexed.catalogue is not catalogue:
        _Indexed.index = index_of(catalogue)
        _Indexed.catalogue = catalogue
    return _Indexed.index
