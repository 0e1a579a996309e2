"""A case (办件): what the resident hands in, and how far it has come."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from math import dist

from kiosk.domain.form import FieldValue
from kiosk.domain.holder import Holder
from kiosk.domain.material import SuppliedMaterial

Point = tuple[float, float]
Stroke = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature by finger: strokes of points in millimetres from the pad's top left corner."""

    strokes: tuple[Stroke, ...] = field(default=(), repr=False)
    width_mm: float = 0.0
    height_mm: float = 0.0

    @property
    def ink_mm(self) -> float:
        """Total length of all strokes."""
        return sum(dist(start, end) for stroke in self.strokes for start, end in pairwise(stroke))


@dataclass(frozen=True, slots=True)
class ConfirmedSignature:
    """In place of a signature, from somebody who cannot draw one: confirmed in person, and once more."""


GivenSignature = Signature | ConfirmedSignature


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """A consent as it was given."""

    consent_id: str
    version: str
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Submission:
    """Everything of one application, complete and confirmed by the resident.

    Attributes:
        submission_id: Idempotency key; drawn once per session and item, the same on every retry.
        item_code: Platform code of the item.
        item_version: Version of its definition.
        item_name: Simplified Chinese name, for lists of staff.
        applicant: The holder of the card that was read, or of the phone.
        consents: Consents given, with versions.
        form: Values with their sources, by field key.
        materials: Photographed materials.
        signature: The signature or what stands in its place; None where the item asks for none.
        confirmed_at: When the resident pressed "submit"; aware, UTC.
    """

    submission_id: str
    item_code: str
    item_version: str
    item_name: str
    applicant: Holder
    consents: tuple[GivenConsent, ...]
    form: tuple[tuple[str, FieldValue], ...]
    materials: tuple[SuppliedMaterial, ...]
    signature: GivenSignature | None
    confirmed_at: datetime


class DeliveryStatus(StrEnum):
    """How far a case has come, as the kiosk knows it."""

    QUEUED = "queued"
    DELIVERED = "delivered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class CaseProgress:
    """Where a handed-in case stands.

    Attributes:
        local_no: The kiosk's own number, shown and printed; not personal.
        status: Queued here, delivered to the platform, or refused by it.
        case_no: The platform's number (办件编号), opaque; empty until known.
        ahead: How many cases wait in front of this one.
    """

    local_no: str
    status: DeliveryStatus
    case_no: str = ""
    ahead: int = 0
