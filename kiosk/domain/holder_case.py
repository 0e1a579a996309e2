"""A case of a card's holder, from any channel, as the platform knows it: what it is, and the way it has come."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class CaseStatus(StrEnum):
    """Where a case stands; the states of the platform's contract."""

    SUBMITTED = "submitted"
    PRE_RETURNED = "pre_returned"
    RECEIVED = "received"
    CORRECTION = "correction"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    GRANTED = "granted"
    NOT_GRANTED = "not_granted"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"

    @property
    def waits_for_holder(self) -> bool:
        """Whether nothing goes on until the holder does something."""
        return self in {CaseStatus.PRE_RETURNED, CaseStatus.CORRECTION}

    @property
    def has_result(self) -> bool:
        """Whether something came of it that may be had."""
        return self in {CaseStatus.GRANTED, CaseStatus.DELIVERED}

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self in {
            CaseStatus.NOT_ACCEPTED,
            CaseStatus.NOT_GRANTED,
            CaseStatus.DELIVERED,
            CaseStatus.WITHDRAWN,
        }


class CaseChannel(StrEnum):
    """Where a case was handed in."""

    KIOSK = "kiosk"
    HALL = "hall"
    WEB = "web"
    MOBILE = "mobile"


@dataclass(frozen=True, slots=True)
class CaseStep:
    """A state that a case came to.

    Attributes:
        status: The state.
        at: When; aware.
        message: What the platform says to the holder about it, in Chinese; may be empty.
    """

    status: CaseStatus
    at: datetime
    message: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HolderCase:
    """One case of the holder.

    Attributes:
        case_no: The platform's number; opaque.
        item_code: Code of the item; it may be in no catalogue of this kiosk.
        item_name: Its Chinese name.
        channel: Where it was handed in.
        steps: The way it has come, oldest first; at least one.
    """

    case_no: str
    item_code: str
    item_name: str
    channel: CaseChannel
    steps: tuple[CaseStep, ...]

    @property
    def now(self) -> CaseStep:
        """Where it stands."""
        return self.steps[-1]
