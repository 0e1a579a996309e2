"""Ways to each screen, walked as a resident walks them; every test begins where its story begins."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.ports.card_reader import CardPlaced, CardRead, SocialSecurityCardRead
from kiosk.ports.phone_sign_in import PhoneConfirmed, QrOpened
from kiosk.ports.platform import CasesFound, NoPrefill
from kiosk.session.events import CatalogueLoaded
from kiosk.session.intents import (
    ConfirmToggled,
    FieldChanged,
    ItemPressed,
    ModePressed,
    MyCasesPressed,
    PhonePressed,
    ShutterPressed,
    SignatureChanged,
)
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review, Sign, Submitting, UsePhone
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.handed_in import HandedIn, Rating, Submitted
from kiosk.session.states import Mode, Preferences
from tests.doubles.catalogue import CATALOGUE, COMPLAINT, MANY_PAPERS, RESIDENCE
from tests.doubles.exposures import captured
from tests.doubles.holder_cases import CASES
from tests.doubles.people import LIN_QIUHE, QIN_XIAOHE, SOCIAL_CARD
from tests.doubles.playbook import ACCEPTED, SIGNATURE, Playbook, page

Stage = Callable[[], Playbook]

QR = QrOpened("qr-1", "https://phone.invalid/q/opaque-token")

ANSWERS = {
    "contact_phone": "13800001234",
    "home_address": "麦香路1号",
    "moved_in": "2026-09-01",
    "housing": "rent",
    "postcode": "712100",
    "employer": "示例农场",
    "remark": "",
}


def home(*, mode: Mode | None = None, online: bool = True, defaults: Preferences | None = None) -> Playbook:
    """The choice of items."""
    play = Playbook.switched_on(online=online, defaults=defaults)
    return play.when(ModePressed(mode)) if mode else play.presses_main()


def guide(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The guide of `item`."""
    return home(mode=mode, online=online).when(ItemPressed(item.code))


def looking_up(*, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The holder's cases are being fetched."""
    return home(mode=mode, online=online).when(MyCasesPressed(), CardPlaced(), CardRead(QIN_XIAOHE))


def my_cases(*, mode: Mode | None = None) -> Playbook:
    """The holder's cases."""
    return looking_up(mode=mode).when(CasesFound(CASES))


def place_card(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """Waiting for a card."""
    return guide(item, mode=mode, online=online).presses_main()


def opening_qr(item: ServiceItem = COMPLAINT, *, mode: Mode | None = None) -> Playbook:
    """The phone instead of the card; the code to scan is being asked for."""
    return place_card(item, mode=mode).when(PhonePressed())


def use_phone(item: ServiceItem = COMPLAINT, *, mode: Mode | None = None) -> Playbook:
    """A code to scan is shown."""
    return opening_qr(item, mode=mode).when(QR)


def phone_consent(item: ServiceItem = COMPLAINT, *, mode: Mode | None = None) -> Playbook:
    """The phone was confirmed on; may what it told be used?"""
    return use_phone(item, mode=mode).when(PhoneConfirmed(LIN_QIUHE))


def social_card_consent(item: ServiceItem = COMPLAINT, *, mode: Mode | None = None) -> Playbook:
    """A social-security card was read; may its data be used?"""
    return place_card(item, mode=mode).when(CardPlaced(), SocialSecurityCardRead(SOCIAL_CARD))


def consent(
    item: ServiceItem = RESIDENCE,
    card: IdentityCard = QIN_XIAOHE,
    *,
    mode: Mode | None = None,
    online: bool = True,
) -> Playbook:
    """The card was read; may its data be used?"""
    return place_card(item, mode=mode, online=online).when(CardPlaced(), CardRead(card))


def form(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The empty form, with shared data still being fetched."""
    return consent(item, mode=mode, online=online).presses_main()


def fill_in(play: Playbook, item: ServiceItem = RESIDENCE) -> Playbook:
    """Type every answer, on whatever page it stands."""
    return play.when(*(FieldChanged(field.key, ANSWERS[field.key]) for field in item.fields))


def first_paper(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The live picture for the first paper."""
    play = form(item, mode=mode, online=online)
    play = fill_in(play.when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE)), item)
    while play.screen == "form":
        play.presses_main()
    return play


def photograph(play: Playbook, page_id: str = "page-1") -> Playbook:
    """Take one page and keep it."""
    return play.when(ShutterPressed(), captured(page(page_id))).presses_main()


def many_papers(item: ServiceItem = MANY_PAPERS) -> Playbook:
    """The live picture for the first page of a paper that may have two, then both sides of a card; or of `item`."""
    papers = CatalogueLoaded(replace(CATALOGUE, items=(item,)))
    play = Playbook.switched_on().when(papers).presses_main().when(ItemPressed(item.code)).presses_main()
    return play.when(CardPlaced(), CardRead(QIN_XIAOHE)).presses_main()


def review(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """Everything once more."""
    play = first_paper(item, mode=mode, online=online)
    for paper in item.photographed:
        photograph(play, f"page of {paper.code}")
    return play


def sign(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The pad, still empty."""
    return review(item, mode=mode, online=online).when(ConfirmToggled()).presses_main()


def submitting(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """The case is being stored."""
    play = sign(item, mode=mode, online=online)
    return play.when(SignatureChanged(SIGNATURE)).presses_main() if item.signature else play


def submitted(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """Accepted."""
    return submitting(item, mode=mode, online=online).when(ACCEPTED)


def rating(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """How was it?"""
    return submitted(item, mode=mode, online=online).presses_main()


def farewell(item: ServiceItem = RESIDENCE, *, mode: Mode | None = None, online: bool = True) -> Playbook:
    """Goodbye."""
    return rating(item, mode=mode, online=online).presses_main()


def shown_home(play: Playbook) -> Home:
    """The home screen that is shown."""
    assert isinstance(play.kiosk.screen, Home)
    return play.kiosk.screen


def shown_place_card(play: Playbook) -> PlaceCard:
    """The wait for a card that is shown."""
    assert isinstance(play.kiosk.screen, PlaceCard)
    return play.kiosk.screen


def shown_phone(play: Playbook) -> UsePhone:
    """The wait for a phone that is shown."""
    assert isinstance(play.kiosk.screen, UsePhone)
    return play.kiosk.screen


def shown_form(play: Playbook) -> Form:
    """The form that is shown."""
    assert isinstance(play.kiosk.screen, Form)
    return play.kiosk.screen


def shown_materials(play: Playbook) -> Materials:
    """The paper that is shown."""
    assert isinstance(play.kiosk.screen, Materials)
    return play.kiosk.screen


def shown_draft(play: Playbook) -> Draft:
    """The application in the making."""
    assert isinstance(play.kiosk.screen, Consent | Form | Materials | Review | Sign | Submitting)
    return play.kiosk.screen.draft


def shown_case(play: Playbook) -> HandedIn:
    """The case that was handed in."""
    assert isinstance(play.kiosk.screen, Submitted | Rating)
    return play.kiosk.screen.case
