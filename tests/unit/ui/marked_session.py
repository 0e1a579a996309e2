"""A session of a marked person, told as the states that are published on the way."""

from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardRead
from kiosk.ports.outbox import NotAccepted
from kiosk.ports.platform import CasesFound
from kiosk.session.events import Event
from kiosk.session.intents import (
    CasePressed,
    ConfirmToggled,
    FieldChanged,
    FieldLeft,
    HotlinePressed,
    ItemPressed,
    ListPressed,
    MainPressed,
    MyCasesPressed,
    OffersTaken,
    SearchPressed,
    ShutterPressed,
    SignatureChanged,
)
from kiosk.session.screens.browsing import Shelf
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.doubles.catalogue import MOVING, RESIDENCE
from tests.doubles.exposures import captured
from tests.doubles.playbook import ACCEPTED, Playbook, page
from tests.unit.session.representative import (
    MARKED_ANSWERS,
    MARKED_CARD,
    MARKED_CASE,
    MARKED_PAGE,
    MARKED_SEARCH,
    MARKED_SIGNATURE,
    SHARED,
)
from tests.unit.session.stages import consent, guide, home, place_card, use_phone

LEASE_PAGE = page("page-lease")

_LOOKING: tuple[Event, ...] = (
    ListPressed(Shelf.ALL),
    SearchPressed(MARKED_SEARCH),
    ItemPressed(MOVING.code),
    HotlinePressed(),
)
_OWN_CASES: tuple[Event, ...] = (
    MyCasesPressed(),
    CardRead(MARKED_CARD),
    CasesFound((MARKED_CASE,)),
    CasePressed(MARKED_CASE.case_no),
)
_FORM: tuple[Event, ...] = (
    MainPressed(ScreenName.CONSENT),
    FieldChanged("contact_phone", "1389"),
    FieldLeft("contact_phone"),
    SHARED,
    OffersTaken(),
    *(FieldChanged(key, value) for key, value in MARKED_ANSWERS.items()),
    MainPressed(ScreenName.FORM),
    MainPressed(ScreenName.FORM),
)
_PAPERS: tuple[Event, ...] = (
    ShutterPressed(),
    captured(MARKED_PAGE),
    MainPressed(ScreenName.MATERIALS),
    ShutterPressed(),
    captured(replace(LEASE_PAGE, found=False)),
    MainPressed(ScreenName.MATERIALS),
    captured(LEASE_PAGE),
    MainPressed(ScreenName.MATERIALS),
)
_HANDING_IN: tuple[Event, ...] = (
    ConfirmToggled(),
    MainPressed(ScreenName.REVIEW),
    SignatureChanged(MARKED_SIGNATURE),
    MainPressed(ScreenName.SIGN),
    NotAccepted(FailureCode.STORAGE_FAULT),
    MainPressed(ScreenName.SIGN),
    ACCEPTED,
    MainPressed(ScreenName.SUBMITTED),
)


def marked_session() -> list[Kiosk]:
    """From own cases and the choice of an item to the rating, by way of a submit that stored nothing at first."""
    play = consent(RESIDENCE, MARKED_CARD)
    looking = [_after(home(), event) for event in _LOOKING]
    own = home()
    looking += [_after(own, event) for event in _OWN_CASES]
    phone = use_phone().kiosk
    before = [home().kiosk, *looking, guide().kiosk, place_card().kiosk, phone, play.kiosk]
    return before + [_after(play, event) for event in (*_FORM, *_PAPERS, *_HANDING_IN)]


def _after(play: Playbook, event: Event) -> Kiosk:
    return play.when(event).kiosk
