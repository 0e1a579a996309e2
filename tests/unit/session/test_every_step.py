"""Rules that hold for every step from every kind of state, checked one by one, not by sample."""

from collections import Counter
from dataclasses import replace

from kiosk.domain.case import ConfirmedSignature
from kiosk.domain.page_outline import outlines_page
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, CardComposed, FramingSeen, PageCaptured
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.ports.code_scanner import CodeScanned, ScanFailed
from kiosk.ports.outbox import Accepted, NotAccepted, ProgressChanged
from kiosk.ports.phone_sign_in import (
    CodeNotTaken,
    NoQr,
    PhoneConfirmed,
    PhoneUnknown,
    PhoneWaiting,
    QrEnded,
    QrOpened,
)
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound
from kiosk.ports.receipt_printer import NotPrinted, Printed
from kiosk.ports.speech import NoEngine
from kiosk.session.commands import (
    CutPage,
    Enqueue,
    FetchPrefill,
    HoldCamera,
    OpenCamera,
    PrintReceipt,
    RedeemCode,
    RestCamera,
    RestCard,
    RestScanner,
    StartTimer,
    StopTimer,
    WatchScanner,
    WipeSession,
)
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, Event, TimerFired
from kiosk.session.intents import (
    AdjustPressed,
    AnotherPressed,
    AudiencePressed,
    BackPressed,
    CasePressed,
    ComfortClosed,
    ComfortPageTurned,
    ComfortPressed,
    ConfirmToggled,
    ContrastPressed,
    CornersMoved,
    EditPressed,
    FieldChanged,
    FieldLeft,
    GradePressed,
    HelpClosed,
    HelpPressed,
    HomePageTurned,
    HotlinePressed,
    ItemPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ListPressed,
    MainPressed,
    ModePressed,
    MyCasesPressed,
    OffersTaken,
    PhonePressed,
    ReprintPressed,
    RetakePressed,
    ScreenShown,
    SearchChanged,
    SearchPressed,
    SettingToggled,
    ShutterPressed,
    SignatureChanged,
    StillHerePressed,
    TextStepPressed,
    Touched,
    VolumePressed,
    WholePressed,
)
from kiosk.session.screens.applying import (
    Consent,
    Cutting,
    Form,
    Framing,
    Inspecting,
    Materials,
    Outlining,
    Review,
    Sign,
    Submitting,
    Taking,
)
from kiosk.session.screens.handed_in import PrintPhase, Rating, Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk, Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.exposures import FRAME_PX
from tests.unit.session.exploration import Step, every_kind, every_step
from tests.unit.session.representative import PHONE_CODE

NOBODY_HERE = (ScreenName.ATTRACT, ScreenName.OUT_OF_SERVICE)
ENDED = (*NOBODY_HERE, ScreenName.FAREWELL)

EVERYWHERE: set[type[Event]] = {
    HelpPressed,
    LeavePressed,
    LanguagePressed,
    ModePressed,
    ComfortPressed,
    SettingToggled,
    TextStepPressed,
    ContrastPressed,
    VolumePressed,
    ScreenShown,
    NoEngine,
    TimerFired,
}
OVER_A_SCREEN: set[type[Event]] = {
    StillHerePressed,
    LeaveConfirmed,
    LeaveDeclined,
    HelpClosed,
    ComfortClosed,
    ComfortPageTurned,
}

LOOKING = (ItemPressed, ListPressed, SearchPressed, HotlinePressed)
KNOWN: dict[ScreenName, set[type[Event]]] = {
    ScreenName.ATTRACT: {MainPressed, CatalogueLoaded, CatalogueMissing},
    ScreenName.OUT_OF_SERVICE: {CatalogueLoaded, CatalogueMissing},
    ScreenName.HOME: {*LOOKING, AudiencePressed, MyCasesPressed, HomePageTurned, BackPressed},
    ScreenName.ITEMS: {*LOOKING, HomePageTurned, BackPressed},
    ScreenName.SEARCH: {*LOOKING, SearchChanged, HomePageTurned, BackPressed},
    ScreenName.ONE_THING: {BackPressed},
    ScreenName.HOTLINE: {BackPressed},
    ScreenName.MY_CASES: {CasesFound, NoCases, CasePressed, HomePageTurned, MainPressed, BackPressed},
    ScreenName.MY_CASE: {ResultFound, NoResult, BackPressed},
    ScreenName.GUIDE: {MainPressed, BackPressed},
    ScreenName.PLACE_CARD: {
        CardRead,
        CardPlaced,
        CardRemoved,
        CardFailed,
        ReaderLost,
        ReaderReady,
        BackPressed,
        PhonePressed,
    },
    ScreenName.USE_PHONE: {
        *(CardRead, CardPlaced, CardRemoved, CardFailed, ReaderReady, MainPressed, BackPressed),
        *(QrOpened, NoQr, PhoneWaiting, PhoneConfirmed, PhoneUnknown, QrEnded, CodeScanned, ScanFailed, CodeNotTaken),
    },
    ScreenName.CONSENT: {MainPressed, BackPressed},
    ScreenName.FORM: {FieldChanged, FieldLeft, Prefilled, NoPrefill, OffersTaken, MainPressed, BackPressed},
    ScreenName.MATERIALS: {
        RetakePressed,
        ShutterPressed,
        MainPressed,
        BackPressed,
        FramingSeen,
        CameraLost,
        CameraReady,
        PageCaptured,
        CaptureFailed,
        AdjustPressed,
        CornersMoved,
        WholePressed,
        AnotherPressed,
        CardComposed,
    },
    ScreenName.REVIEW: {ConfirmToggled, EditPressed, RetakePressed, MainPressed, BackPressed},
    ScreenName.SIGN: {SignatureChanged, MainPressed, BackPressed},
    ScreenName.SUBMITTING: {Accepted, NotAccepted},
    ScreenName.SUBMITTED: {ReprintPressed, MainPressed, BackPressed, ProgressChanged, Printed, NotPrinted},
    ScreenName.RATING: {GradePressed, MainPressed, BackPressed, ProgressChanged, Printed, NotPrinted},
    ScreenName.FAREWELL: {MainPressed, Touched},
}
"""What each screen knows; everything else must change nothing but what is known of the world."""


def test_every_kind_of_state_was_visited() -> None:
    seen = Counter(kiosk.screen.name for kiosk in every_kind())
    assert set(seen) == set(ScreenName)
    assert sum(seen.values()) > 1000


def test_an_event_that_a_state_does_not_know_changes_nothing_but_what_surrounds_it() -> None:
    for seen in every_step():
        known = KNOWN[seen.before.screen.name] | EVERYWHERE
        if seen.before.overlay:
            known = known | OVER_A_SCREEN
        if type(seen.event) in known:
            continue
        after = seen.transition.kiosk
        around = ("now", "devices", "line", "intake", "left_card", "left_card_calls")
        beside = {name: getattr(after, name) for name in around}
        same = replace(seen.before, **beside)
        assert after == same, seen
        assert all(_runs_beside(command) for command in seen.transition.commands), seen


def test_a_press_meant_for_another_screen_changes_nothing() -> None:
    for seen in every_step():
        event = seen.event
        if isinstance(event, MainPressed | BackPressed) and event.on is not seen.before.screen.name:
            assert seen.transition.kiosk == seen.before, seen


def test_only_a_touch_restarts_the_inactivity_and_only_where_it_is_watched() -> None:
    for seen in every_step():
        starts = [c for c in seen.transition.commands if isinstance(c, StartTimer) and c.name is TimerName.INACTIVITY]
        assert len(starts) <= 1, seen
        ended = seen.transition.kiosk.screen.name in (
            *ENDED,
            ScreenName.SUBMITTING,
            ScreenName.PLACE_CARD,
            ScreenName.USE_PHONE,
        )
        assert not (starts and ended and seen.transition.kiosk.overlay is None), seen


def test_every_ending_wipes_and_puts_every_device_to_rest() -> None:
    for seen in every_step():
        before, after = seen.before.screen.name, seen.transition.kiosk.screen.name
        if before in NOBODY_HERE or after not in ENDED or before is after:
            continue
        assert {RestCard(), RestScanner(), RestCamera(), WipeSession()} <= set(seen.transition.commands), seen
        left_running = {command.name for command in seen.transition.commands if isinstance(command, StartTimer)}
        assert left_running <= {TimerName.FAREWELL, TimerName.LEFT_CARD}, seen


def test_nobody_meets_the_settings_of_somebody_else() -> None:
    for seen in every_step():
        after = seen.transition.kiosk
        if after.screen.name in NOBODY_HERE:
            assert after.preferences == after.defaults, seen


def test_a_case_is_stored_only_after_the_statement_was_confirmed() -> None:
    for seen in every_step():
        if not any(isinstance(command, Enqueue) for command in seen.transition.commands):
            continue
        match seen.before.screen:
            case Review(draft=draft, confirmed=True):
                assert not draft.item.signature, seen
            case Sign(draft=draft):
                given = draft.signature
                assert isinstance(given, ConfirmedSignature) or given.ink_mm >= 20, seen
            case _:
                raise AssertionError(seen)
        assert seen.transition.kiosk.screen == Submitting(draft), seen


def test_the_pad_is_reached_only_from_a_confirmed_review_or_a_full_disk() -> None:
    for seen in every_step():
        if isinstance(seen.transition.kiosk.screen, Sign) and not isinstance(seen.before.screen, Sign):
            confirmed = isinstance(seen.before.screen, Review) and seen.before.screen.confirmed
            assert confirmed or isinstance(seen.before.screen, Submitting), seen


def test_the_storing_begins_by_handing_in_and_in_no_other_way() -> None:
    for seen in every_step():
        if isinstance(seen.transition.kiosk.screen, Submitting) and not isinstance(seen.before.screen, Submitting):
            assert any(isinstance(command, Enqueue) for command in seen.transition.commands), seen


def test_a_receipt_is_printed_only_for_a_case_that_is_durable() -> None:
    for seen in every_step():
        for command in seen.transition.commands:
            if isinstance(command, PrintReceipt):
                assert isinstance(seen.before.screen, Submitting | Submitted | Rating), seen
                assert command.local_no == command.receipt.local_no != "", seen


def test_nobody_leaves_a_case_whose_receipt_was_never_asked_for() -> None:
    for seen in every_step():
        if isinstance(seen.transition.kiosk.screen, Submitted | Rating):
            continue
        if isinstance(seen.before.screen, Submitted | Rating):
            asked = any(isinstance(command, PrintReceipt) for command in seen.transition.commands)
            assert asked is (seen.before.screen.case.print_phase is PrintPhase.WAITING), seen


def test_the_camera_is_open_for_framing_and_taking_only_and_rested_on_every_way_out() -> None:
    for seen in every_step():
        for command in seen.transition.commands:
            if isinstance(command, OpenCamera):
                assert _camera_is_open(seen.transition.kiosk), seen
                assert command == _opening(seen.transition.kiosk), seen
        if _camera_is_open(seen.before) and not _camera_is_open(seen.transition.kiosk):
            held = _photograph_is_held(seen.transition.kiosk)
            assert (HoldCamera() if held else RestCamera()) in seen.transition.commands, seen
        if _camera_is_open(seen.transition.kiosk) and not _camera_is_open(seen.before):
            assert seen.transition.commands.index(_opening(seen.transition.kiosk)) >= _last_rest(seen), seen


def test_a_photograph_is_forgotten_on_every_way_out_and_cut_only_at_an_outline() -> None:
    for seen in every_step():
        if _photograph_is_held(seen.before) and not _photograph_is_held(seen.transition.kiosk):
            forgets = {RestCamera(), _opening(seen.transition.kiosk)}
            assert forgets & set(seen.transition.commands), seen
        for command in seen.transition.commands:
            if isinstance(command, CutPage):
                assert _photograph_is_held(seen.before), seen
                assert outlines_page(command.corners, *FRAME_PX), seen


def test_codes_are_read_at_the_phone_screen_only_and_the_scanner_is_rested_on_every_way_out() -> None:
    for seen in every_step():
        before, after = seen.before.screen.name, seen.transition.kiosk.screen.name
        if WatchScanner() in seen.transition.commands:
            assert after is ScreenName.USE_PHONE, seen
        if before is ScreenName.USE_PHONE and after is not ScreenName.USE_PHONE:
            assert {RestScanner(), StopTimer(TimerName.PHONE)} <= set(seen.transition.commands), seen


def test_only_a_code_of_the_platforms_form_goes_to_the_platform() -> None:
    asked = [c for seen in every_step() for c in seen.transition.commands if isinstance(c, RedeemCode)]
    assert {command.code for command in asked} == {PHONE_CODE}


def test_a_card_goes_to_the_platform_only_with_consent() -> None:
    for seen in every_step():
        if any(isinstance(command, FetchPrefill) for command in seen.transition.commands):
            assert isinstance(seen.before.screen, Consent), seen
            assert isinstance(seen.transition.kiosk.screen, Form), seen
            assert seen.transition.kiosk.screen.draft.consent, seen


def test_a_change_of_language_or_mode_keeps_the_screen_and_what_is_on_it() -> None:
    for seen in every_step():
        in_session = seen.before.screen.name not in ENDED
        if in_session and isinstance(seen.event, LanguagePressed | ModePressed):
            assert seen.transition.kiosk.screen == seen.before.screen, seen


def test_both_paces_were_visited() -> None:
    assert {kiosk.timeouts.idle_s for kiosk in every_kind()} == {60, 120}
    assert Mode.ELDER in {kiosk.preferences.mode for kiosk in every_kind()}


def _camera_is_open(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, Materials) and isinstance(kiosk.screen.phase, Framing | Taking)


def _opening(kiosk: Kiosk) -> OpenCamera | None:
    """How the camera is opened for what is photographed now."""
    return OpenCamera(kiosk.screen.material.template) if isinstance(kiosk.screen, Materials) else None


def _photograph_is_held(kiosk: Kiosk) -> bool:
    match kiosk.screen:
        case Materials(phase=Outlining() | Cutting()):
            return True
        case Materials(phase=Inspecting(photograph=photograph)):
            return photograph is not None
        case _:
            return False


def _last_rest(seen: Step) -> int:
    return max((at for at, command in enumerate(seen.transition.commands) if command == RestCamera()), default=0)


def _runs_beside(command: object) -> bool:
    beside = (TimerName.INACTIVITY, TimerName.HESITATION, TimerName.LEFT_CARD)
    return isinstance(command, StartTimer | StopTimer) and command.name in beside
