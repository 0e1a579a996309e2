"""What waits in the outbox, as the sync process sees it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from kiosk.ports.case_gateway import Attachment


class ItemKind(StrEnum):
    """What can wait, in the order in which it is sent: what is short and matters most first, photographs after it."""

    CASE = "case"
    RATING = "rating"
    PAGES = "pages"


class RecordKind(StrEnum):
    """Where it is noted what became of it; names the statements."""

    CASE = "case"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class QueuedCase:
    """A case whose text waits; its pages are not sent before it.

    Attributes:
        sequence: Its place; never changes, follows no clock.
        identity: The submission id.
        local_no: The kiosk's number.
        unfinished: Attempts in a row that ended without an outcome: the process died in them.
        failures: Attempts that failed although the platform answered.
    """

    sequence: int
    identity: str
    local_no: str
    unfinished: int
    failures: int
    kind: ClassVar[ItemKind] = ItemKind.CASE
    record: ClassVar[RecordKind] = RecordKind.CASE


@dataclass(frozen=True, slots=True)
class QueuedPages:
    """The pages, one or more, that are still to be sent of a case whose text the platform has. Attributes as of it."""

    sequence: int
    identity: str
    local_no: str
    unfinished: int
    failures: int
    case_no: str
    kind: ClassVar[ItemKind] = ItemKind.PAGES
    record: ClassVar[RecordKind] = RecordKind.CASE


@dataclass(frozen=True, slots=True)
class QueuedRating:
    """A rating that waits, of a case whose text the platform has. Attributes as of QueuedCase."""

    sequence: int
    identity: str
    case_no: str
    rated_at: datetime
    unfinished: int
    failures: int
    sealed_grade: bytes = field(repr=False)
    kind: ClassVar[ItemKind] = ItemKind.RATING
    record: ClassVar[RecordKind] = RecordKind.RATING


QueuedItem = QueuedCase | QueuedRating | QueuedPages


@dataclass(frozen=True, slots=True)
class StoredPage:
    """Where a page of a case lies. `upload_id` is empty until the platform has it."""

    attachment: Attachment
    position: int
    file_name: str
    upload_id: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What was stored does not open or is not whole. It can never be sent; staff must look at it."""

    reason: str
