"""Events: everything that can happen to the kiosk. Reports of the ports are events as they are."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode
from kiosk.ports.camera import CameraReport
from kiosk.ports.card_reader import ReaderReport
from kiosk.ports.code_scanner import ScannerReport
from kiosk.ports.document_printer import DocumentPrinterReport
from kiosk.ports.outbox import Accepted, NotAccepted, OutboxReport
from kiosk.ports.phone_sign_in import PhoneReport
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound
from kiosk.ports.receipt_printer import PrinterReport
from kiosk.ports.speech import SpeechReport
from kiosk.session.intents import Intent
from kiosk.session.timeouts import TimerName


@dataclass(frozen=True, slots=True)
class ClockRead:
    """The wall clock, told before every other event and once a second."""

    now: datetime


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer that the core had started ran out."""

    name: TimerName


@dataclass(frozen=True, slots=True)
class CatalogueLoaded:
    """The catalogue for the next session."""

    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class CatalogueMissing:
    """There is no valid catalogue."""

    code: FailureCode


Report = (
    ReaderReport
    | ScannerReport
    | CameraReport
    | PrinterReport
    | DocumentPrinterReport
    | SpeechReport
    | OutboxReport
    | Prefilled
    | NoPrefill
    | CasesFound
    | NoCases
    | ResultFound
    | NoResult
    | PhoneReport
    | Accepted
    | NotAccepted
)

Event = ClockRead | TimerFired | CatalogueLoaded | CatalogueMissing | Intent | Report
