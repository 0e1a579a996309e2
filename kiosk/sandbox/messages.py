"""The contract's requests as the sandbox accepts them: strict, nothing extra, nothing coerced."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from kiosk.domain.holder_case import CaseStatus

Code = Annotated[str, StringConstraints(pattern=r"\A[0-9A-Za-z][0-9A-Za-z_.-]{0,63}\z")]
Key = Annotated[str, StringConstraints(pattern=r"\A[0-9A-Za-z-]{8,64}\z")]
Digest = Annotated[str, StringConstraints(pattern=r"\A[0-9a-f]{64}\z")]
IdNumber = Annotated[str, StringConstraints(pattern=r"\A[0-9]{17}[0-9X]\z")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Place = Annotated[str, StringConstraints(max_length=200)]


def _whole(value: object) -> object:
    """To JSON, 1.0 is a whole number as well."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, BeforeValidator(_whole)]
Millimetres = Annotated[float, Field(ge=0, le=1000)]
Coordinate = Annotated[float, Field(ge=-1000, le=2000)]


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class Registration(_Message):
    """Body of POST /terminals."""

    terminal_name: Code
    public_key: Annotated[str, StringConstraints(pattern=r"\A04[0-9a-f]{128}\z")] | None = None


class ReportedFault(_Message):
    """A fault that stands at a terminal."""

    code: Annotated[str, StringConstraints(pattern=r"\A[A-Z]{3}-[0-9]{2}\z")]
    since: AwareDatetime


class Heartbeat(_Message):
    """Body of POST /heartbeats."""

    sent_at: AwareDatetime
    faults: Annotated[list[ReportedFault], Field(max_length=100)]


class CardSignIn(_Message):
    """Body of POST /auth/idcard."""

    id_type: Literal["111"]
    name: Line
    id_number: IdNumber
    valid_from: date
    valid_to: date | None


class SocialSecurityCardSignIn(_Message):
    """Body of POST /auth/social-security-card."""

    name: Line
    id_number: IdNumber
    region_code: Annotated[str, StringConstraints(pattern=r"\A([0-9]{6})?\z")]
    card_number: Annotated[str, StringConstraints(max_length=32)]
    valid_to: date | None


class CodeSignIn(_Message):
    """Body of POST /sign-ins/codes."""

    code: Annotated[str, StringConstraints(pattern=r"\AQWY1\.[0-9A-Za-z_-]{22,64}\z")]


class Applicant(_Message):
    """The holder of the card that was read, or of the phone."""

    evidence: Literal["id_card", "phone", "social_security_card"]
    id_type: Literal["111"]
    name: Line
    id_number: IdNumber
    sex: Literal["0", "1", "2", "9"]
    nation_code: Annotated[str, StringConstraints(max_length=8)]
    birth_date: date
    address: Place
    issuing_authority: Place
    valid_from: date | None
    valid_to: date | None


class Consent(_Message):
    """A consent that was given."""

    consent_id: Line
    version: Line
    given_at: AwareDatetime


class FormEntry(_Message):
    """One value of the form with its source."""

    key: Line
    value: Annotated[str, StringConstraints(max_length=1000)]
    source: Literal["card", "phone", "social_security_card", "shared", "resident"]


class CaseAttachment(_Message):
    """One page, whose content may follow; `upload_id` is of a terminal of contract 1.2, which sends it first."""

    material_code: Line
    page: Annotated[Whole, Field(ge=1, le=999)]
    digest: Digest
    media_type: Literal["image/jpeg"]
    upload_id: Code | None = None


class FingerSignature(_Message):
    """Strokes in millimetres from the top left corner."""

    kind: Literal["strokes"]
    width_mm: Millimetres
    height_mm: Millimetres
    strokes: Annotated[
        list[Annotated[list[tuple[Coordinate, Coordinate]], Field(max_length=10000)]], Field(max_length=1000)
    ]


class ConfirmedSignature(_Message):
    """In place of a signature: the applicant cannot write by hand and confirmed in person, twice."""

    kind: Literal["confirmed"]


class Case(_Message):
    """Body of POST /cases."""

    submission_id: Key
    local_no: Code
    item_code: Code
    item_version: Line
    item_name: Line
    submit_kind: Literal["new"]
    channel: Literal["kiosk"]
    confirmed_at: AwareDatetime
    applicant: Applicant
    consents: Annotated[list[Consent], Field(max_length=20)]
    form: Annotated[list[FormEntry], Field(max_length=200)]
    attachments: Annotated[list[CaseAttachment], Field(max_length=100)]
    signature: Annotated[FingerSignature | ConfirmedSignature, Field(discriminator="kind")] | None
    clock_offset_s: Annotated[Whole, Field(ge=-9999999999, le=9999999999)] | None = None


class Rating(_Message):
    """Body of POST /evaluations."""

    rating_id: Key
    case_no: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    round: Annotated[Whole, Field(ge=1, le=2)]
    grade: Annotated[Whole, Field(ge=1, le=5)]
    channel: Annotated[Whole, Field(ge=5, le=5)]
    rated_at: AwareDatetime


class Step(_Message):
    """Body of the control POST /_sandbox/cases/{case_no}/steps: a state that staff of the far end bring a case to."""

    status: Annotated[CaseStatus, Field(strict=False)]
    message: Annotated[str, StringConstraints(max_length=200)] = ""
