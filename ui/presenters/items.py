"""A list of items: a topic, all of them, or what is done together."""

from dataclasses import dataclass

from kiosk.domain.catalogue import Audience
from kiosk.session.journeys.browse import entries_of, page_count, page_of
from kiosk.session.screens.browsing import ItemList
from kiosk.session.states import Kiosk
from ui.presenters.entries import EntryTile, present_entries


@dataclass(frozen=True, slots=True)
class ItemsView:
    """What a list shows.

    Attributes:
        shelf: "all", "topic" or "one_things".
        topic: Name of the topic; empty elsewhere.
        enterprise: Whether all items are those for enterprises.
        tiles: The entries of this page.
        page: Which page, from 0.
        page_count: How many there are.
        sample: Whether an entry of the page is sample data.
    """

    shelf: str = "all"
    topic: str = ""
    enterprise: bool = False
    tiles: tuple[EntryTile, ...] = ()
    page: int = 0
    page_count: int = 1
    sample: bool = False


def present_items(kiosk: Kiosk, listed: ItemList) -> ItemsView:
    """The page of the list for this mode."""
    if kiosk.catalogue is None:
        return ItemsView()
    mode, language = kiosk.preferences.mode, kiosk.preferences.language
    entries = entries_of(kiosk.catalogue, listed)
    topic = kiosk.catalogue.topic(listed.topic)
    count = page_count(entries, mode)
    shown = page_of(entries, mode, listed.page)
    return ItemsView(
        shelf=listed.shelf.value,
        topic=topic.name.in_language(language) if topic else "",
        enterprise=listed.home.audience is Audience.ENTERPRISE,
        tiles=present_entries(shown, language),
        page=min(listed.page, count - 1),
        page_count=count,
        sample=any(entry.sample for entry in shown),
    )
