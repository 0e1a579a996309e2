"""Home and the service guide: choosing an item and learning what it asks for, before any card is shown."""

from dataclasses import replace

from kiosk.domain.catalogue import Catalogue, ServiceItem, Topic
from kiosk.domain.document import GuideNotice
from kiosk.domain.failure import FailureCode
from kiosk.session.commands import BeginApplication, StartTimer, WatchCard
from kiosk.session.events import Event
from kiosk.session.intents import AudiencePressed, BackPressed, HomePageTurned, MainPressed, MyCasesPressed, PagePressed
from kiosk.session.journeys import browse
from kiosk.session.journeys.ending import leave
from kiosk.session.journeys.page_print import ask_for, follow, imprint_of, is_offered
from kiosk.session.journeys.phone_offer import PhoneOffer, phone_offer
from kiosk.session.screens.applying import PlaceCard
from kiosk.session.screens.browsing import Home, ServiceGuide
from kiosk.session.states import Kiosk, LeftCard, Mode
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, to, update

_TILES = 8


def groups_on_home(catalogue: Catalogue, mode: Mode) -> tuple[Topic, ...]:
    """The groups that the elder version shows instead of items; none elsewhere, or where the catalogue has none."""
    return tuple(topic for topic in catalogue.topics if topic.elder) if mode is Mode.ELDER else ()


def items_on_home(catalogue: Catalogue, mode: Mode, home: Home) -> tuple[ServiceItem, ...]:
    """The tiles: what is asked for often, or the first items where none is; a page of all in the elder version."""
    items = catalogue.items_for(home.audience)
    if mode is Mode.ELDER:
        return browse.page_of(items, mode, home.page)
    return (tuple(item for item in items if item.frequent) or items)[:_TILES]


def blocked_by(kiosk: Kiosk, item: ServiceItem) -> FailureCode | None:
    """The closed intake or missing device that would stop this item half way; said before anybody begins."""
    refusal = kiosk.intake.refusal(item.code)
    if refusal:
        return refusal
    if kiosk.devices.reader and phone_offer(kiosk, item) is not PhoneOffer.OFFERED:
        return kiosk.devices.reader
    return kiosk.devices.camera if item.photographed else None


def step_home(kiosk: Kiosk, home: Home, event: Event) -> Transition:
    """Ways to an item, to a list, to the search; back leads out."""
    catalogue = kiosk.catalogue
    match event:
        case AudiencePressed(audience=audience):
            return to(kiosk, Home(audience=audience))
        case HomePageTurned(by=by) if catalogue:
            items = catalogue.items_for(home.audience)
            page = browse.turned(items, kiosk.preferences.mode, home.page, by)
            return to(kiosk, replace(home, page=page))
        case MyCasesPressed():
            return place_card(kiosk, None)
        case BackPressed():
            return leave(kiosk)
        case _:
            return browse.go_on(kiosk, home, event)


def step_guide(kiosk: Kiosk, guide: ServiceGuide, event: Event) -> Transition:
    """Begin, where the item is applied for here and no device that it needs is missing; or take the notice along."""
    match event:
        case MainPressed() if guide.item.here and blocked_by(kiosk, guide.item) is None:
            return place_card(kiosk, guide.item)
        case BackPressed():
            return to(kiosk, guide.back)
        case PagePressed() if is_offered(kiosk, guide.page):
            notice = GuideNotice(imprint_of(kiosk), guide.item)
            asked, page, command = ask_for(kiosk, guide.page, notice)
            return update(asked, replace(guide, page=page), command)
        case _:
            return update(kiosk, replace(guide, page=follow(guide.page, event)))


def place_card(kiosk: Kiosk, item: ServiceItem | None) -> Transition:
    """Ask for the card; a new application begins here, or without an item a look at own cases.

    A card that somebody left behind is not read: it must be lifted first.
    """
    left = kiosk.left_card is not LeftCard.NONE
    problem = FailureCode.CARD_LEFT if left else kiosk.devices.reader
    watch = () if left else (WatchCard(),)
    count_down = StartTimer(TimerName.SECOND, 1)
    return to(kiosk, PlaceCard(item, kiosk.timeouts.card_s, problem=problem), BeginApplication(), *watch, count_down)
