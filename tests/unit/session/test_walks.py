"""Whatever happens, in whatever order and at whatever pace: random walks through the core, with a runner's timers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardPlaced, CardRead
from kiosk.ports.code_scanner import CodeScanned
from kiosk.ports.outbox import NotAccepted
from kiosk.ports.phone_sign_in import PhoneConfirmed
from kiosk.session.commands import Enqueue, OpenCamera, RestCamera, WipeSession
from kiosk.session.events import Event
from kiosk.session.intents import (
    ComfortClosed,
    ConfirmToggled,
    FieldChanged,
    HelpClosed,
    ItemPressed,
    LeaveDeclined,
    MainPressed,
    PhonePressed,
    ShutterPressed,
    SignatureChanged,
    StillHerePressed,
)
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ComfortSheet, ConfirmCancel, HelpSheet, InactivityWarning, Kiosk
from tests.doubles.catalogue import CATALOGUE
from tests.doubles.exposures import captured
from tests.doubles.playbook import ACCEPTED, Playbook
from tests.unit.session.representative import (
    EVENTS,
    MARKED_ANSWERS,
    MARKED_CARD,
    MARKED_PAGE,
    MARKED_PHONE,
    MARKED_SIGNATURE,
    PHONE_CODE,
    SHARED,
)
from tests.unit.session.stages import QR

Stride = tuple[Event, ...]

FORWARD: dict[ScreenName, tuple[Stride, ...]] = {
    ScreenName.HOME: tuple((ItemPressed(item.code),) for item in CATALOGUE.items),
    ScreenName.PLACE_CARD: ((CardPlaced(),), (CardRead(MARKED_CARD),), (PhonePressed(),)),
    ScreenName.USE_PHONE: ((QR,), (PhoneConfirmed(MARKED_PHONE),), (CodeScanned(PHONE_CODE),)),
    ScreenName.FORM: (tuple(FieldChanged(*answer) for answer in MARKED_ANSWERS.items()), (SHARED,)),
    ScreenName.MATERIALS: ((ShutterPressed(), captured(MARKED_PAGE)),),
    ScreenName.REVIEW: ((ConfirmToggled(),),),
    ScreenName.SIGN: ((SignatureChanged(MARKED_SIGNATURE),),),
    ScreenName.SUBMITTING: ((ACCEPTED,), (NotAccepted(FailureCode.STORAGE_FULL),)),
}
"""What a resident in earnest does next; the main action is always among it."""


def _next_strides(kiosk: Kiosk) -> tuple[Stride, ...]:
    match kiosk.overlay:
        case InactivityWarning():
            return ((StillHerePressed(),),)
        case ConfirmCancel():
            return ((LeaveDeclined(),),)
        case HelpSheet():
            return ((HelpClosed(),),)
        case ComfortSheet():
            return ((ComfortClosed(),),)
        case None:
            name = kiosk.screen.name
            return (*FORWARD.get(name, ()), (MainPressed(name),))


@st.composite
def walks(draw: st.DrawFn) -> Playbook:
    """A kiosk after a walk: mostly a resident in earnest, sometimes anything at all, sometimes time that passes."""
    play = Playbook.switched_on(online=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 40))):
        match draw(st.sampled_from("eeeeeeaaap")):
            case "e":
                play.when(*draw(st.sampled_from(_next_strides(play.kiosk))))
            case "a":
                play.when(draw(st.sampled_from(EVENTS)))
            case _:
                play.passes(draw(st.sampled_from((0.5, 1.0, 3.0, 20.0, 61.0, 200.0))))
        assert isinstance(play.screen, ScreenName)
    return play


@settings(max_examples=150)
@given(walks())
def test_left_alone_the_kiosk_comes_back_to_its_invitation_and_has_forgotten_everything(play: Playbook) -> None:
    if play.screen is ScreenName.SUBMITTING:
        play.when(NotAccepted(FailureCode.STORAGE_FAULT))  # the outbox always answers; nothing else ends the storing
    anybody_here = play.screen not in (ScreenName.ATTRACT, ScreenName.OUT_OF_SERVICE)
    play.passes(600)
    assert play.screen in (ScreenName.ATTRACT, ScreenName.OUT_OF_SERVICE)
    assert play.overlay is None
    assert play.kiosk.preferences == play.kiosk.defaults
    assert not anybody_here or WipeSession() in play.last


@settings(max_examples=150)
@given(walks())
def test_in_any_order_the_camera_is_rested_and_a_case_is_stored_once_at_a_time(play: Playbook) -> None:
    if play.screen is ScreenName.SUBMITTING:
        play.when(ACCEPTED)
    play.passes(600)
    camera = [command for command in play.told if isinstance(command, OpenCamera | RestCamera)]
    assert not camera or camera[-1] == RestCamera()
    stored = [command for command in play.told if isinstance(command, Enqueue)]
    assert all(command.draft.consent for command in stored)
