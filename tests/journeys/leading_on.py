"""What a resident who wants to get on does next, on any screen and under anything that lies over it."""

from kiosk.domain.rating import Grade
from kiosk.session import screens, states
from kiosk.session.events import (
    BackPressed,
    ComfortClosed,
    ConfirmToggled,
    Event,
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
from kiosk.session.screens import ScreenName, screen_name
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
        case screens.Attract():
            return (MainPressed(ScreenName.ATTRACT),)
        case screens.Home():
            return (ItemPressed(item),)
        case screens.ItemList() | screens.Search() | screens.OneThingGuide() | screens.Hotline():
            return (BackPressed(screen_name(visitor.kiosk.screen)),)
        case screens.ServiceGuide():
            return (MainPressed(ScreenName.GUIDE),)
        case screens.Consent():
            return (MainPressed(ScreenName.CONSENT),)
        case screens.Form():
            visitor.answers()
            return (MainPressed(ScreenName.FORM),)
        case screens.Materials(phase=screens.Framing()):
            return (ShutterPressed(),)
        case screens.Materials():
            return (MainPressed(ScreenName.MATERIALS),)
        case screens.Review(confirmed=confirmed):
            return (MainPressed(ScreenName.REVIEW),) if confirmed else (ConfirmToggled(),)
        case screens.Sign():
            return SignatureChanged(SIGNATURE), MainPressed(ScreenName.SIGN)
        case screens.Submitted():
            return ReprintPressed(), MainPressed(ScreenName.SUBMITTED)
        case screens.Rating():
            return GradePressed(Grade(3)), MainPressed(ScreenName.RATING)
        case screens.Farewell():
            return (MainPressed(ScreenName.FAREWELL),)
        case screens.OutOfService() | screens.PlaceCard() | screens.Submitting():
            return ()
