"""One event of every kind and of every meaning, filled with marked data of people who do not exist."""

from dataclasses import replace

from kiosk.domain.case import CaseProgress, ConfirmedSignature, DeliveryStatus, Signature
from kiosk.domain.catalogue import Audience
from kiosk.domain.document import IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.holder_case import CaseChannel, CaseStatus
from kiosk.domain.identity import IdentityCard
from kiosk.domain.language import Language
from kiosk.domain.material import PageImage
from kiosk.domain.rating import Grade
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, CardComposed, FramingSeen
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady
from kiosk.ports.document_printer import DocumentNotPrinted, DocumentPrinted, DocumentPrinterTrouble
from kiosk.ports.outbox import IntakeChanged, LineChanged, NotAccepted, ProgressChanged
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
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterTrouble
from kiosk.ports.speech import NoEngine, Speaking, SpeechReady
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, ClockRead, Event, TimerFired
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
    PagePressed,
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
from kiosk.session.screens.browsing import Shelf
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Contrast, Mode, Setting
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import CATALOGUE, LIVING, MOVING
from tests.doubles.exposures import BY_HAND, captured
from tests.doubles.holder_cases import holder_case, many_cases
from tests.doubles.people import EXPIRED, identity_card, phone_identity
from tests.doubles.playbook import ACCEPTED, DELIVERED, LOCAL_NO, NOON
from tests.unit.session.stages import ANSWERS

MARKED_CARD: IdentityCard = identity_card("标记姓名", address="标记地址麦香路", issuing_authority="标记公安局")
MARKED_PHONE = phone_identity("标记手机人", session="marked-session")
PHONE_CODE = "QWY1.marked-code-0123456789"
MARKED_PAGE = PageImage("page-9", b"marked-picture", 1240, 1754, found=True, sharp=True)
MARKED_SIGNATURE = Signature((((3.1415926, 10.0), (27.1828182, 10.0)),), width_mm=120, height_mm=50)
MARKED_ANSWERS = {**ANSWERS, "home_address": "标记住址", "employer": "标记单位", "contact_phone": "13899998888"}
MARKED_SEARCH = "标记搜索"
MARKED_CASE = holder_case(
    7, CaseChannel.HALL, CaseStatus.SUBMITTED, CaseStatus.CORRECTION, message="标记说明", name="样板事项"
)
SHARED = Prefilled({"phone": "13877776666", "residence_community": "标记社区"})

MARKERS: tuple[str, ...] = (
    MARKED_CARD.name,
    MARKED_CARD.address,
    MARKED_CARD.issuing_authority,
    MARKED_CARD.id_number,
    MARKED_PHONE.name,
    MARKED_PHONE.id_number,
    MARKED_PHONE.session,
    "标记住址",
    "标记单位",
    "标记社区",
    "13899998888",
    "13877776666",
    "marked-picture",
    "3.1415926",
    "27.1828182",
    MARKED_SEARCH,
    "标记说明",
    "样板事项",
)
"""No log and no state after an ending may hold any of these."""

PRESSES: tuple[Event, ...] = (
    *(pressed(name) for name in ScreenName for pressed in (MainPressed, BackPressed)),
    *(EditPressed(name) for name in (ScreenName.FORM, ScreenName.MATERIALS, ScreenName.HOME)),
)

TIMERS: tuple[Event, ...] = tuple(TimerFired(name) for name in TimerName)

INTENTS: tuple[Event, ...] = (
    *PRESSES,
    Touched(),
    *(ItemPressed(item.code) for item in CATALOGUE.items),
    ItemPressed("unknown"),
    HomePageTurned(1),
    HomePageTurned(-1),
    ItemPressed(MOVING.code),
    *(AudiencePressed(audience) for audience in Audience),
    *(ListPressed(shelf, LIVING.code) for shelf in Shelf),
    ListPressed(Shelf.TOPIC, "unknown"),
    SearchPressed(),
    SearchChanged(MARKED_SEARCH),
    SearchChanged("s"),
    HotlinePressed(),
    MyCasesPressed(),
    PhonePressed(),
    CasePressed(MARKED_CASE.case_no),
    CasePressed("unknown"),
    HelpPressed(),
    HelpClosed(),
    LeavePressed(),
    LeaveConfirmed(),
    LeaveDeclined(),
    StillHerePressed(),
    LanguagePressed(Language.EN),
    LanguagePressed(Language.ZH),
    *(ModePressed(mode) for mode in Mode),
    ComfortPressed(),
    ComfortClosed(),
    ComfortPageTurned(1),
    *(SettingToggled(setting) for setting in Setting),
    TextStepPressed(2),
    ContrastPressed(Contrast.ON_WHITE),
    VolumePressed(1),
    ScreenShown(),
    *(FieldChanged(key, value) for key, value in MARKED_ANSWERS.items()),
    FieldChanged("contact_phone", "1389"),
    FieldChanged("unknown", "标记单位"),
    FieldLeft("contact_phone"),
    FieldLeft("unknown"),
    OffersTaken(),
    ShutterPressed(),
    RetakePressed(),
    RetakePressed("lease"),
    RetakePressed("unknown"),
    AdjustPressed(),
    CornersMoved(BY_HAND),
    CornersMoved((BY_HAND[1], BY_HAND[0], *BY_HAND[2:])),
    WholePressed(),
    AnotherPressed(),
    ConfirmToggled(),
    SignatureChanged(MARKED_SIGNATURE),
    SignatureChanged(Signature()),
    SignatureChanged(ConfirmedSignature()),
    ReprintPressed(),
    PagePressed(),
    *(GradePressed(grade) for grade in Grade),
)

DEVICES: tuple[Event, ...] = (
    ReaderReady(),
    ReaderLost(FailureCode.READER_ABSENT),
    CameraReady(),
    CameraLost(FailureCode.CAMERA_FROZEN),
    PrinterReady(),
    PrinterTrouble(FailureCode.PRINTER_PAPER_OUT),
    DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_OUT),
    ScannerReady(),
    ScannerLost(FailureCode.SCANNER_ABSENT),
    SpeechReady(),
    Speaking(),
    NoEngine(FailureCode.SPEECH_ABSENT),
    LineChanged(online=True, code=None, waiting=0),
    LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=3),
    IntakeChanged(),
    IntakeChanged(FailureCode.STORAGE_FULL),
    IntakeChanged(closed_items=(("X", FailureCode.INTAKE_CROWDED),)),
)

REPORTS: tuple[Event, ...] = (
    *DEVICES,
    CardPlaced(),
    CardRead(MARKED_CARD),
    CardRead(EXPIRED),
    CardFailed(FailureCode.CARD_WRONG_KIND),
    CardRemoved(),
    QrOpened("qr-1", "https://phone.invalid/q/opaque-token"),
    NoQr(FailureCode.PLATFORM_BUSY),
    PhoneWaiting(seen=False),
    PhoneWaiting(seen=True),
    PhoneUnknown(FailureCode.PLATFORM_UNREACHABLE),
    QrEnded(FailureCode.PHONE_REFUSED),
    CodeScanned(PHONE_CODE),
    CodeScanned("标记单位"),
    ScanFailed(FailureCode.SCAN_UNREADABLE),
    CodeNotTaken(FailureCode.CODE_USED),
    CodeNotTaken(FailureCode.PLATFORM_UNREACHABLE),
    PhoneConfirmed(MARKED_PHONE),
    PhoneConfirmed(phone_identity(valid_to=EXPIRED.valid_to)),
    *(FramingSeen(hint) for hint in FramingHint),
    captured(MARKED_PAGE),
    captured(replace(MARKED_PAGE, found=False)),
    CaptureFailed(FailureCode.PAGE_BLURRED),
    CardComposed(MARKED_PAGE),
    SHARED,
    Prefilled({}),
    NoPrefill(FailureCode.PLATFORM_BUSY),
    CasesFound((MARKED_CASE, *many_cases(9))),
    CasesFound(()),
    NoCases(FailureCode.PLATFORM_UNREACHABLE),
    ResultFound(MARKED_CASE.case_no, IssuedPdf(b"%PDF-1.7 sample")),
    NoResult(MARKED_CASE.case_no, FailureCode.RESULT_ABSENT),
    ACCEPTED,
    NotAccepted(FailureCode.STORAGE_FULL),
    ProgressChanged(DELIVERED),
    ProgressChanged(CaseProgress("another's", DeliveryStatus.DELIVERED, "another's")),
    ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.REFUSED)),
    Printed(f"{LOCAL_NO}/1"),
    Printed("another's"),
    NotPrinted(f"{LOCAL_NO}/1", FailureCode.PRINTER_PAPER_OUT),
    DocumentPrinted("A4-1"),
    DocumentNotPrinted("A4-1", FailureCode.DOCUMENT_PAPER_OUT),
)

SUPPLY: tuple[Event, ...] = (
    ClockRead(NOON),
    CatalogueLoaded(CATALOGUE),
    CatalogueMissing(FailureCode.CATALOGUE_BROKEN),
)

EVENTS: tuple[Event, ...] = (*INTENTS, *TIMERS, *REPORTS, *SUPPLY)
