"""Documents for A4 paper: what is printed, as domain data. Layout and wording are the document printer's."""

from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.domain.case import GivenSignature
from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.form import FieldValue
from kiosk.domain.holder import Holder
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.station import Station


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every page says of its origin.

    Attributes:
        station: Where it was printed.
        language: Language of the session.
        printed_at: Local time of the station.
    """

    station: Station
    language: Language
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class GuideNotice:
    """The guide of an item to take along (一次性告知书): everything that is needed, told at once. Nothing personal."""

    imprint: Imprint
    item: ServiceItem


@dataclass(frozen=True, slots=True)
class ApplicationCopy:
    """The application form as it was handed in (申请表), for the applicant's own hands. Its repr is not personal.

    Attributes:
        imprint: Where and when it was printed.
        item: What was applied for.
        applicant: The card that was read.
        form: Values with their sources, by field key.
        signature: The signature or what stands in its place; None where the item asks for none.
        local_no: The kiosk's own number.
        case_no: The platform's number; empty while not yet delivered.
        handed_in_at: Local time of the station.
    """

    imprint: Imprint
    item: ServiceItem
    applicant: Holder
    form: tuple[tuple[str, FieldValue], ...]
    signature: GivenSignature | None
    local_no: str
    case_no: str
    handed_in_at: datetime


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A result with a code by which anybody can check it, as the platform gave it. Its repr shows nothing personal.

    Attributes:
        title: What it is, such as 办理结果证明.
        serial_no: Number of the certificate.
        statement: What is certified, in whole sentences.
        facts: Name and value of each datum.
        authority: Who issued it.
        issued_on: Day of issue.
        verification_code: Opaque; nothing personal.
        verification_url: Address where the code is checked; the QR code holds this and the code.
        sample: Whether it is a specimen that proves nothing; said across the page.
    """

    title: LocalizedText
    serial_no: str
    statement: LocalizedText = field(repr=False)
    facts: tuple[tuple[LocalizedText, str], ...] = field(repr=False)
    authority: LocalizedText
    issued_on: date
    verification_code: str
    verification_url: str
    sample: bool = True


@dataclass(frozen=True, slots=True)
class ResultCertificate:
    """A certificate on paper."""

    imprint: Imprint
    issued: IssuedCertificate


@dataclass(frozen=True, slots=True)
class IssuedPdf:
    """A PDF that came from the platform and is printed as it is."""

    pdf: bytes = field(repr=False)


Document = GuideNotice | ApplicationCopy | ResultCertificate | IssuedPdf
