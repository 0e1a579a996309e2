"""Sign-in by phone: a code on the screen for the phone, a code on the phone for the scanner; a card that comes wins."""

from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.domain.phone_code import is_phone_code
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderReady, SocialSecurityCardRead
from kiosk.ports.code_scanner import CodeScanned, ScanFailed
from kiosk.ports.phone_sign_in import (
    CodeNotTaken,
    NoQr,
    PhoneConfirmed,
    PhoneUnknown,
    PhoneWaiting,
    QrEnded,
    QrOpened,
)
from kiosk.session.commands import (
    AskPhone,
    BeginApplication,
    Command,
    OpenQr,
    RedeemCode,
    RestCard,
    RestScanner,
    StartTimer,
    StopTimer,
    WatchCard,
)
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import BackPressed, MainPressed
from kiosk.session.journeys.sign_in import CardReport, judge, step_place_card
from kiosk.session.screens.applying import PlaceCard, UsePhone
from kiosk.session.screens.browsing import Home
from kiosk.session.states import Kiosk, LeftCard
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, to, update

_REST_PHONE: tuple[Command, ...] = (RestScanner(), StopTimer(TimerName.PHONE))
_OF_THE_CODE = (FailureCode.CODE_USED, FailureCode.CODE_EXPIRED, FailureCode.CODE_FOREIGN)


def step_use_phone(  # noqa: C901, PLR0911, PLR0912  one line an event
    kiosk: Kiosk, screen: UsePhone, event: Event
) -> Transition:
    """Ask the platform until somebody has confirmed, and say what is wrong in a way that the next try can mend."""
    if kiosk.left_card is not LeftCard.NONE and isinstance(event, CardReport | ReaderReady):
        return stay(kiosk)  # somebody else's, who left it there
    match event:
        case CardPlaced() | CardRead() | SocialSecurityCardRead() | CardFailed():
            return _card_instead(kiosk, screen, event)
        case ReaderReady() | CardRemoved():
            return update(kiosk, screen, WatchCard())
        case PhoneConfirmed(identity=identity):
            return judge(kiosk, PlaceCard(screen.item, screen.seconds_left), identity, *_REST_PHONE)
        case QrOpened():
            return update(kiosk, replace(screen, qr=event, opening=False), _ask_soon(kiosk))
        case NoQr():
            return update(kiosk, replace(screen, opening=False, problem=FailureCode.PHONE_UNAVAILABLE))
        case PhoneWaiting(seen=seen) if screen.qr:
            return update(kiosk, _waiting(kiosk, screen, seen=seen), _ask_soon(kiosk))
        case PhoneUnknown() if screen.qr:
            return update(kiosk, replace(screen, problem=FailureCode.PHONE_UNAVAILABLE), _ask_soon(kiosk))
        case QrEnded(code=code):
            return update(kiosk, replace(screen, qr=None, seen=False, problem=code))
        case CodeScanned(text=text) if not screen.checking:
            return _scanned(kiosk, screen, text)
        case ScanFailed(code=code) if not screen.checking:
            return update(kiosk, replace(screen, problem=code))
        case CodeNotTaken(code=code) if screen.checking:
            problem = code if code in _OF_THE_CODE else FailureCode.PHONE_UNAVAILABLE
            return update(kiosk, replace(screen, checking=False, problem=problem))
        case MainPressed() if screen.qr is None and not screen.opening:
            return _another(kiosk, screen)
        case BackPressed():
            return to(kiosk, _back_at_the_card(kiosk, screen), *_leaving())
        case TimerFired(name=TimerName.PHONE) if screen.qr:
            return update(kiosk, screen, AskPhone(screen.qr.qr_id))
        case TimerFired(name=TimerName.SECOND):
            return _count_down(kiosk, screen)
        case _:
            return stay(kiosk)


def _back_at_the_card(kiosk: Kiosk, screen: UsePhone) -> PlaceCard:
    left = kiosk.left_card is not LeftCard.NONE
    problem = FailureCode.CARD_LEFT if left else kiosk.devices.reader
    return PlaceCard(screen.item, kiosk.timeouts.card_s, problem=problem)


def _leaving() -> tuple[Command, ...]:
    return (*_REST_PHONE, BeginApplication(), StartTimer(TimerName.SECOND, 1))


def _ask_soon(kiosk: Kiosk) -> Command:
    return StartTimer(TimerName.PHONE, kiosk.timeouts.poll_s)


def _card_instead(kiosk: Kiosk, screen: UsePhone, event: CardReport) -> Transition:
    waiting = PlaceCard(screen.item, kiosk.timeouts.card_s)
    taken = step_place_card(replace(kiosk, screen=waiting), waiting, event)
    return Transition(taken.kiosk, (*_leaving(), *taken.commands))


def _waiting(kiosk: Kiosk, screen: UsePhone, *, seen: bool) -> UsePhone:
    """Somebody who has just scanned gets the whole time to confirm."""
    seconds = kiosk.timeouts.card_s if seen and not screen.seen else screen.seconds_left
    problem = None if screen.problem is FailureCode.PHONE_UNAVAILABLE else screen.problem
    return replace(screen, seen=seen, seconds_left=seconds, problem=None if seen else problem)


def _scanned(kiosk: Kiosk, screen: UsePhone, text: str) -> Transition:
    if not is_phone_code(text):
        return update(kiosk, replace(screen, problem=FailureCode.CODE_FOREIGN))
    checking = replace(screen, checking=True, problem=None, seconds_left=kiosk.timeouts.card_s)
    return update(kiosk, checking, RedeemCode(text))


def _another(kiosk: Kiosk, screen: UsePhone) -> Transition:
    anew = UsePhone(screen.item, kiosk.timeouts.card_s, checking=screen.checking)
    return to(kiosk, anew, OpenQr())


def _count_down(kiosk: Kiosk, screen: UsePhone) -> Transition:
    if screen.seconds_left > 1:
        fewer = replace(screen, seconds_left=screen.seconds_left - 1)
        return update(kiosk, fewer, StartTimer(TimerName.SECOND, 1))
    return to(kiosk, Home(), RestCard(), *_REST_PHONE)
