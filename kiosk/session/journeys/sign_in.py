"""Sign-in by card: waiting for it, judging it or what a phone told, and asking whether the data may be used."""

from dataclasses import replace

from kiosk.domain.case import GivenConsent
from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldValue, FormValues, ValueSource
from kiosk.domain.holder import Evidence, Holder, evidence_of, holder_problem
from kiosk.ports.card_reader import (
    CardFailed,
    CardPlaced,
    CardRead,
    CardRemoved,
    ReaderLost,
    ReaderReady,
    SocialSecurityCardRead,
)
from kiosk.session.commands import Command, FetchPrefill, RestCard, StartTimer, StopTimer, WatchCard, WipeSession
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import BackPressed, MainPressed, PhonePressed
from kiosk.session.journeys.evidence import takes
from kiosk.session.journeys.my_cases import look_up
from kiosk.session.journeys.path import enter_form
from kiosk.session.journeys.phone_offer import PhoneOffer, phone_offer, use_phone
from kiosk.session.screens.applying import Consent, PlaceCard
from kiosk.session.screens.browsing import Home, ServiceGuide
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk, LeftCard
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to, update

CardReport = CardPlaced | CardRead | SocialSecurityCardRead | CardFailed
"""What the reader says of a card that lies there."""

_SOURCES = {
    Evidence.CARD: ValueSource.CARD,
    Evidence.PHONE: ValueSource.PHONE,
    Evidence.SOCIAL_SECURITY_CARD: ValueSource.SOCIAL_SECURITY_CARD,
}


def step_place_card(  # noqa: C901, PLR0911  one line an event
    kiosk: Kiosk, screen: PlaceCard, event: Event
) -> Transition:
    """Read, and say what is wrong in a way that can be mended by the next try."""
    if kiosk.left_card is not LeftCard.NONE and isinstance(event, CardReport | ReaderReady):
        return _refuse(kiosk, screen, FailureCode.CARD_LEFT)
    match event:
        case CardRead(card=card) | SocialSecurityCardRead(card=card):
            return judge(kiosk, screen, card)
        case CardPlaced():
            waiting = replace(screen, reading=True, problem=None, seconds_left=kiosk.timeouts.card_s)
            return update(kiosk, waiting)
        case CardRemoved() if screen.problem is FailureCode.CARD_LEFT and kiosk.left_card is LeftCard.NONE:
            return update(kiosk, replace(screen, problem=None, seconds_left=kiosk.timeouts.card_s), WatchCard())
        case CardRemoved():
            return update(kiosk, replace(screen, reading=False))
        case CardFailed(code=code) | ReaderLost(code=code):
            return _refuse(kiosk, screen, code)
        case ReaderReady():
            return update(kiosk, replace(screen, reading=False, problem=None), WatchCard())
        case TimerFired(name=TimerName.SECOND):
            return _count_down(kiosk, screen)
        case PhonePressed() if phone_offer(kiosk, screen.item) is PhoneOffer.OFFERED:
            return use_phone(kiosk, screen.item)
        case BackPressed():
            before = ServiceGuide(screen.item) if screen.item else Home()
            return to(kiosk, before, RestCard(), StopTimer(TimerName.SECOND))
        case _:
            return stay(kiosk)


def step_consent(kiosk: Kiosk, screen: Consent, event: Event) -> Transition:
    """Yes goes on; no forgets the card and leads back to the guide."""
    draft = screen.draft
    match event:
        case MainPressed() if draft.consent:
            return enter_form(kiosk, draft)
        case MainPressed():
            text = draft.item.consent
            consent = GivenConsent(text.consent_id, text.version, kiosk.now)
            agreed = replace(draft, consent=consent, values=_from_card(draft))
            return enter_form(
                kiosk,
                agreed,
                FetchPrefill(draft.item.code, draft.card),
                StartTimer(TimerName.PREFILL, kiosk.timeouts.prefill_s),
                waiting=True,
            )
        case BackPressed():
            return to(kiosk, ServiceGuide(draft.item), WipeSession())
        case _:
            return stay(kiosk)


def _from_card(draft: Draft) -> FormValues:
    known = {"name": draft.card.name, "address": draft.card.address}
    asked = (field for field in draft.item.fields if known.get(field.card_key))
    source = _SOURCES[evidence_of(draft.card)]
    return {field.key: FieldValue(known[field.card_key], source) for field in asked}


def judge(kiosk: Kiosk, screen: PlaceCard, card: Holder, *commands: Command) -> Transition:
    """Go on with this holder, or say on `screen` why that cannot be; `commands` are given either way."""
    taken = takes(kiosk, screen.item, evidence_of(card))
    problem = holder_problem(card, kiosk.now.date()) if taken else FailureCode.CARD_WRONG_KIND
    if problem:
        refused = _refuse(kiosk, screen, problem)
        return replace(refused, commands=(*commands, *refused.commands))
    rest = *commands, RestCard(), StopTimer(TimerName.SECOND)
    if screen.item is None:
        return look_up(kiosk, card, *rest)
    return to(kiosk, Consent(Draft(screen.item, card)), *rest)


def _refuse(kiosk: Kiosk, screen: PlaceCard, code: FailureCode) -> Transition:
    refused = replace(screen, reading=False, problem=code, seconds_left=kiosk.timeouts.card_s)
    return update(kiosk, refused)


def _count_down(kiosk: Kiosk, screen: PlaceCard) -> Transition:
    if screen.seconds_left > 1:
        fewer = replace(screen, seconds_left=screen.seconds_left - 1)
        return update(kiosk, fewer, StartTimer(TimerName.SECOND, 1))
    return to(kiosk, Home(), RestCard())
