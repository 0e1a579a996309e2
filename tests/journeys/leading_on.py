"""What a resident who wants to get on does next, on any screen and under anything that lies over it."""

from kiosk.domain.rating import Grade
from kiosk.session import states
from kiosk.session.events import Event
from kiosk.session.intents import (
    BackPressed,
    ComfortClosed,
    ConfirmToggled,
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
    Consent,
    Form,
    Framing,
    Materials,
    PlaceCard,
    Review,
    Sign,
    Submitting,
    UsePhone,
)
from kiosk.session.screens.browsing import Home, Hotline, ItemList, OneThingGuide, Search, ServiceGuide
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import SIGNATURE, Visitor


def leading_on(visitor: Visitor, item: str) -> tuple[Event, ...]:  # noqa: C901, PLR0911, PLR0912  one line a screen
    """The presses that lead on; a form is filled in on the way. On the home screen `item` is chosen."""
    match visitor.kiosk.overlay:
        case states.InactivityWarning():
            return (StillHerePressed(),)
        case states.ConfirmCancel():
            return (LeaveDeclined(),)
        case states.HelpSheet():
            return (HelpClosed(),)
        case states.ComfortSheet():
            return (ComfortClosed(),)
        case None:
            pass
    match visitor.kiosk.screen:
        case Attract():
            return (MainPressed(ScreenName.ATTRACT),)
        case Home():
            return (ItemPressed(item),)
        case ItemList() | Search() | OneThingGuide() | Hotline() | MyCases() | MyCase() | UsePhone():
            return (BackPressed(visitor.kiosk.screen.name),)
        case ServiceGuide():
            return (MainPressed(ScreenName.GUIDE),)
        case Consent():
            return (MainPressed(ScreenName.CONSENT),)
        case Form():
            visitor.answers()
            return (MainPressed(ScreenName.FORM),)
        case Materials(phase=Framing()):
            return (ShutterPressed(),)
        case Materials():
            return (MainPressed(ScreenName.MATERIALS),)
        case Review(confirmed=confirmed):
            return (MainPressed(ScreenName.REVIEW),) if confirmed else (ConfirmToggled(),)
        case Sign():
            return SignatureChanged(SIGNATURE), MainPressed(ScreenName.SIGN)
        case Submitted():
            return ReprintPressed(), MainPressed(ScreenName.SUBMITTED)
        case Rating():
            return GradePressed(Grade(3)), MainPressed(ScreenName.RATING)
        case Farewell():
            return (MainPressed(ScreenName.FAREWELL),)
        case OutOfService() | PlaceCard() | Submitting():
            return ()
