"""Every state of the core that differs in kind, found by walking `step` from power-up over representative events."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kiosk.domain.case import ConfirmedSignature, GivenSignature
from kiosk.domain.form import form_problems
from kiosk.session.events import CatalogueLoaded, Event, TimerFired
from kiosk.session.intents import FieldChanged, ItemPressed, MainPressed
from kiosk.session.journeys.handing_in import LEAST_INK_MM
from kiosk.session.machine import start, step
from kiosk.session.screens.applying import (
    Consent,
    Form,
    Framing,
    MaterialPhase,
    Materials,
    PlaceCard,
    Review,
    Sign,
    Submitting,
    UsePhone,
)
from kiosk.session.screens.browsing import Home, ItemList, Search, ServiceGuide
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell
from kiosk.session.screens.looking_up import MyCases
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk, LeftCard, Mode
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition
from tests.doubles.catalogue import BANK_CARD, CATALOGUE, MANY_PAPERS, PORTRAIT
from tests.doubles.playbook import Playbook, new_kiosk
from tests.unit.session.representative import EVENTS, MARKED_ANSWERS

SECONDS = 200
Stride = tuple[Event, ...]

STRIDES: tuple[Stride, ...] = (
    *((event,) for event in EVENTS),
    (TimerFired(TimerName.SECOND),) * SECONDS,
    tuple(FieldChanged(key, value) for key, value in MARKED_ANSWERS.items()),
)
"""Events, and two series of them that mean one thing: a countdown to its end, a form filled in."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step that was seen."""

    before: Kiosk
    event: Event
    transition: Transition


@cache
def explored() -> tuple[tuple[Kiosk, ...], tuple[Step, ...]]:
    """One kiosk of each kind, and the first step of each stride from each of them."""
    papers = CatalogueLoaded(replace(CATALOGUE, items=(MANY_PAPERS, BANK_CARD, PORTRAIT)))
    chosen = Playbook.switched_on().when(papers, MainPressed(ScreenName.ATTRACT))
    beginnings = (
        start(new_kiosk()).kiosk,
        Playbook.switched_on().kiosk,
        *(step(chosen.kiosk, ItemPressed(item.code)).kiosk for item in (MANY_PAPERS, BANK_CARD, PORTRAIT)),
    )
    found: dict[object, Kiosk] = {kind(beginning): beginning for beginning in beginnings}
    steps: list[Step] = []
    open_ends = deque(found.values())
    while open_ends:
        kiosk = open_ends.popleft()
        for stride in STRIDES:
            after = kiosk
            for seen in _walk(kiosk, stride):
                steps.append(seen)
                after = seen.transition.kiosk
            if kind(after) not in found:
                found[kind(after)] = after
                open_ends.append(after)
    return tuple(found.values()), tuple(steps)


def every_kind() -> tuple[Kiosk, ...]:
    """One kiosk of each kind."""
    return explored()[0]


def every_step() -> tuple[Step, ...]:
    """Every step from each of them."""
    return explored()[1]


def kind(kiosk: Kiosk) -> object:
    """What makes two kiosks differ in kind; devices, clock and words do not."""
    return (
        kiosk.screen.name,
        type(kiosk.overlay),
        kiosk.catalogue is None,
        kiosk.preferences.mode is Mode.ELDER,
        *_detail(kiosk),
    )


def _walk(kiosk: Kiosk, stride: Stride) -> Iterator[Step]:
    for event in stride:
        transition = step(kiosk, event)
        yield Step(kiosk, event, transition)
        if transition.kiosk == kiosk:
            return
        kiosk = transition.kiosk


def _detail(kiosk: Kiosk) -> tuple[object, ...]:  # noqa: C901, PLR0911, PLR0912  one line a screen
    match screen := kiosk.screen:
        case ServiceGuide(item=item, back=back):
            return item.code, type(back)
        case ItemList(shelf=shelf):
            return (shelf,)
        case Search(text=text, found=found):
            return bool(text), bool(found)
        case Submitting():
            return (screen.draft.item.code,)
        case PlaceCard():
            left = kiosk.left_card is not LeftCard.NONE
            return screen.item and screen.item.code, screen.reading, screen.problem is None, left
        case UsePhone():
            waits = screen.opening, screen.seen, screen.checking, screen.qr is None, screen.problem is None
            return screen.item and screen.item.code, *waits
        case Attract() | Farewell() | Home():
            return (kiosk.left_card,)
        case MyCases():
            return screen.cases is None, bool(screen.cases), screen.problem is None, type(screen.card)
        case Consent():
            return screen.draft.item.code, screen.draft.consent is None, type(screen.draft.card)
        case Form():
            draft = screen.draft
            complete = not form_problems(draft.item.fields, draft.values, kiosk.now.date())
            return draft.item.code, screen.first, screen.waiting, screen.touched, bool(screen.problems), complete
        case Materials():
            return (
                screen.draft.item.code,
                screen.index,
                *_phase_detail(screen.phase),
                len(screen.draft.pages),
                len(screen.sides),
            )
        case Review():
            return screen.draft.item.code, screen.confirmed, screen.problem is None
        case Sign():
            return screen.draft.item.code, _is_signed(screen.draft.signature), screen.problem is None
        case Submitted(case=case) | Rating(case=case):
            return case.print_phase, case.grade is None
        case _:
            return ()


def _phase_detail(phase: MaterialPhase) -> tuple[object, ...]:
    match phase:
        case Framing(fresh=fresh, countdown=countdown):
            return Framing, fresh, min(countdown, 2)  # counting, and about to take it
        case _:
            return (type(phase),)


def _is_signed(signature: GivenSignature) -> bool:
    return isinstance(signature, ConfirmedSignature) or signature.ink_mm >= LEAST_INK_MM
