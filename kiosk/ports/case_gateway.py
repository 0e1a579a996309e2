"""Port: how the sync process hands what was queued to the platform. Blocking calls, one at a time."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.domain.case import Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photographed page that waits to be sent.

    Attributes:
        material_code: The material it belongs to.
        page: Its page number, from 1.
        digest: SM3 of the content in lower-case hex; names the content everywhere.
        media_type: Such as image/jpeg.
    """

    material_code: str
    page: int
    digest: str
    media_type: str


@dataclass(frozen=True, slots=True)
class CaseToSend:
    """A queued case. `submission.materials` is empty: `attachments` names the pages, whose content follows it.

    `clock_offset_s` is given where the clock was known to be wrong: seconds to be added to the times in it.
    """

    local_no: str
    submission: Submission = field(repr=False)
    attachments: tuple[Attachment, ...]
    clock_offset_s: int | None = None


@dataclass(frozen=True, slots=True)
class RatingToSend:
    """A rating of a case that the platform knows."""

    rating_id: str
    case_no: str
    grade: Grade
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class Delivered:
    """The platform's exact contract reply, or its reply that it has this already.

    `reference` is the upload id, the case number, or empty for a rating.
    """

    reference: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """Nobody answered, or not the platform, or it is busy. `after_s` is its own wish (Retry-After), if any."""

    code: FailureCode
    after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will never take this one; others are not affected. `reason` is for staff."""

    code: FailureCode
    reason: str


@dataclass(frozen=True, slots=True)
class StopSending:
    """This terminal is not accepted (signature, clock, suspension): sending more is useless until that is mended."""

    code: FailureCode
    reason: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """This process was told to end; what the platform has by now, it keeps."""


SendOutcome = Delivered | TryLater | Refused | StopSending


class CaseGateway(Protocol):
    """The platform as the sync process sees it."""

    @property
    def clock_offset_s(self) -> float | None:
        """How far the platform's clock is ahead of ours, by its last signed reply; None before the first."""
        ...

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome | Interrupted:
        """Upload one page from where the platform's copy ends; a digest that it has is Delivered with its reference."""
        ...

    def send_case(self, case: CaseToSend) -> SendOutcome:
        """Hand in one case before its pages; the same submission id again is Delivered with the same case number."""
        ...

    def send_rating(self, rating: RatingToSend) -> SendOutcome:
        """Hand in one rating; the same rating id again is Delivered."""
        ...

    def is_reachable(self) -> Delivered | TryLater | StopSending:
        """Ask whether the platform answers as the platform; cheap, signed."""
        ...
