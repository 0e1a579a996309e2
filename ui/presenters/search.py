"""The search: what was typed and what was found. The finding is done before, off the thread that draws."""

from dataclasses import dataclass, field

from kiosk.session.journeys.browse import page_count, page_of
from kiosk.session.screens.browsing import Search
from kiosk.session.states import Kiosk
from ui.presenters.entries import EntryTile, present_entries


@dataclass(frozen=True, slots=True)
class SearchView:
    """What the search shows.

    Attributes:
        text: What is searched for; personal.
        tiles: What was found, this page of it.
        total: How much was found.
        page: Which page, from 0.
        page_count: How many there are.
        popular: Words that many people search for, as long as nothing is typed.
        nothing: Something was typed and nothing found.
        sample: Whether an entry of the page is sample data.
    """

    text: str = field(default="", repr=False)
    tiles: tuple[EntryTile, ...] = ()
    total: int = 0
    page: int = 0
    page_count: int = 1
    popular: tuple[str, ...] = ()
    nothing: bool = False
    sample: bool = False


def present_search(kiosk: Kiosk, search: Search) -> SearchView:
    """The page of what was found for this mode."""
    mode, language = kiosk.preferences.mode, kiosk.preferences.language
    shown = page_of(search.found, mode, search.page)
    count = page_count(search.found, mode)
    popular = kiosk.catalogue.popular if kiosk.catalogue and not search.text else ()
    return SearchView(
        text=search.text,
        tiles=present_entries(shown, language),
        total=len(search.found),
        page=min(search.page, count - 1),
        page_count=count,
        popular=tuple(words.in_language(language) for words in popular),
        nothing=bool(search.text.strip()) and not search.found,
        sample=any(entry.sample for entry in shown),
    )
