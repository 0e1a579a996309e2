"""Home and the service guide: choosing an item and learning what it asks for, before any card is shown."""

from kiosk.domain.catalogue import Catalogue, ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.session.commands import BeginApplication, StartTimer, WatchCard
from kiosk.session.events import BackPressed, Event, HomePageTurned, ItemPressed, MainPressed
from kiosk.session.journeys.ending import leave
from kiosk.session.screens import Home, PlaceCard, ServiceGuide
from kiosk.session.states import Kiosk, Mode
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to

ITEMS_A_PAGE = {Mode.NORMAL: 8, Mode.CONTRAST: 8, Mode.ELDER: 4}


def page_count(catalogue: Catalogue, mode: Mode) -> int:
    """How many pages the home screen has in this mode, at least one."""
    return max(1, -(-len(catalogue.items) // ITEMS_A_PAGE[mode]))


def items_on_page(catalogue: Catalogue, mode: Mode, page: int) -> tuple[ServiceItem, ...]:
    """The items of a page; a page beyond the end (after a change of mode) is the last one."""
    size = ITEMS_A_PAGE[mode]
    first = min(page, page_count(catalogue, mode) - 1) * size
    return catalogue.items[first : first + size]


def blocked_by(kiosk: Kiosk, item: ServiceItem) -> FailureCode | None:
    """The missing device that would stop this item half way; said before anybody begins."""
    if kiosk.devices.reader:
        return kiosk.devices.reader
    return kiosk.devices.camera if item.photographed else None


def step_home(kiosk: Kiosk, home: Home, event: Event) -> Transition:
    """An item leads to its guide; back leads out."""
    catalogue = kiosk.catalogue
    match event:
        case ItemPressed(code=code) if catalogue and (item := catalogue.item(code)):
            return to(kiosk, ServiceGuide(item))
        case HomePageTurned(by=by) if catalogue:
            last = page_count(catalogue, kiosk.preferences.mode) - 1
            return to(kiosk, Home(min(max(min(home.page, last) + by, 0), last)))
        case BackPressed():
            return leave(kiosk)
        case _:
            return stay(kiosk)


def step_guide(kiosk: Kiosk, guide: ServiceGuide, event: Event) -> Transition:
    """Begin, unless a device that the item needs is missing."""
    match event:
        case MainPressed() if blocked_by(kiosk, guide.item) is None:
            return place_card(kiosk, guide.item)
        case BackPressed():
            return to(kiosk, Home())
        case _:
            return stay(kiosk)


def place_card(kiosk: Kiosk, item: ServiceItem) -> Transition:
    """Ask for the card; a new application begins here."""
    return to(
        kiosk,
        PlaceCard(item, kiosk.timeouts.card_s),
        BeginApplication(),
        WatchCard(),
        StartTimer(TimerName.SECOND, 1),
    )
