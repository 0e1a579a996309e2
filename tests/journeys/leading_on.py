"""What a resident who wants to get on does next, on any screen and under anything that lies over it."""

from kiosk.domain.rating import Grade
from kiosk.session import states
from kiosk.session.events import (
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
from kiosk.session.states import ScreenName
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
        case None:
            pass
    match visitor.kiosk.screen:
        case states.Attract():
            return (MainPressed(ScreenName.ATTRACT),)
        case states.Home():
            return (ItemPressed(item),)
        case states.ServiceGuide():
            return (MainPressed(ScreenName.GUIDE),)
        case states.Consent():
            return (MainPressed(ScreenName.CONSENT),)
        case states.Form():
            visitor.answers()
            return (MainPressed(ScreenName.FORM),)
        case states.Materials(phase=states.Framing()):
            return (ShutterPressed(),)
        case states.Materials():
            return (MainPressed(ScreenName.MATERIALS),)
        case states.Review(confirmed=confirmed):
            return (MainPressed(ScreenName.REVIEW),) if confirmed else (ConfirmToggled(),)
        case states.Sign():
            return SignatureChanged(SIGNATURE), MainPressed(ScreenName.SIGN)
        case states.Submitted():
            return ReprintPressed(), MainPressed(ScreenName.SUBMITTED)
        case states.Rating():
            return GradePressed(Grade(3)), MainPressed(ScreenName.RATING)
        case states.Farewell():
            return (MainPressed(ScreenName.FAREWELL),)
        case states.OutOfService() | states.PlaceCard() | states.Submitting():
            return ()
