"""A resident who wants to get to the end of an application, whatever is shown; the counter's devices play along."""

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.identity import IdentityCard
from kiosk.domain.rating import Grade
from kiosk.session.events import Event
from kiosk.session.intents import (
    BackPressed,
    ComfortClosed,
    ConfirmToggled,
    FieldChanged,
    GradePressed,
    HelpClosed,
    ItemPressed,
    LeaveDeclined,
    MainPressed,
    ReprintPressed,
    ShutterPressed,
    SignatureChanged,
    StillHerePressed,
)
from kiosk.session.screens.applying import (
    Cutting,
    Form,
    Framing,
    Inspecting,
    Materials,
    Outlining,
    PlaceCard,
    Review,
    Sign,
    Taking,
)
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ComfortSheet, ConfirmCancel, HelpSheet, InactivityWarning, Kiosk
from tests.doubles.playbook import SIGNATURE
from tests.unit.runner.counter import Counter
from tests.unit.session.stages import ANSWERS

_OFF_THE_WAY = (
    ScreenName.ITEMS,
    ScreenName.SEARCH,
    ScreenName.ONE_THING,
    ScreenName.HOTLINE,
    ScreenName.MY_CASES,
    ScreenName.MY_CASE,
)


def goes_on(counter: Counter, item: ServiceItem, card: IdentityCard) -> None:
    """One step further towards handing in `item`."""
    if isinstance(counter.screen, PlaceCard) and counter.overlay is None:
        counter.reader.lift()
        counter.reader.place(card)
        counter.settles()
    else:
        counter.happens(*next_intents(counter.runner.kiosk, item))


def next_intents(kiosk: Kiosk, item: ServiceItem) -> tuple[Event, ...]:  # noqa: C901, PLR0911, PLR0912  one line a screen
    """What is pressed next."""
    match kiosk.overlay:
        case InactivityWarning():
            return (StillHerePressed(),)
        case ConfirmCancel():
            return (LeaveDeclined(),)
        case HelpSheet():
            return (HelpClosed(),)
        case ComfortSheet():
            return (ComfortClosed(),)
        case None:
            pass
    name = kiosk.screen.name
    match kiosk.screen:
        case Home():
            return (ItemPressed(item.code),)
        case Form(draft=draft):
            missing = (asked.key for asked in draft.item.fields if not draft.values.get(asked.key))
            return *(FieldChanged(key, ANSWERS[key]) for key in missing), MainPressed(name)
        case Materials(phase=Framing()):
            return (ShutterPressed(),)
        case Review(confirmed=False):
            return (ConfirmToggled(),)
        case Sign():
            return SignatureChanged(SIGNATURE), MainPressed(name)
        case Submitted():
            return ReprintPressed(), MainPressed(name)
        case Rating():
            return GradePressed(Grade(3)), MainPressed(name)
        case _:
            return (BackPressed(name),) if name in _OFF_THE_WAY else (MainPressed(name),)


def stage_of(kiosk: Kiosk) -> str:
    """Where in an application that is: the screen, and what the camera does there."""
    match kiosk.screen:
        case Materials(phase=Taking()):
            return "taking"
        case Materials(phase=Outlining()):
            return "outlining"
        case Materials(phase=Cutting()):
            return "cutting"
        case Materials(phase=Inspecting()):
            return "inspecting"
        case screen:
            return screen.name
