"""Port: the outbox, where a case is durable before the resident is told "accepted".

Calls block for a disk write and are made on the runner's storage thread, never on the front end's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.case import CaseProgress, Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade


@dataclass(frozen=True, slots=True)
class Accepted:
    """Stored durably. The same submission id again returns the same progress."""

    progress: CaseProgress
    receipt_token: str


@dataclass(frozen=True, slots=True)
class NotAccepted:
    """Nothing was stored."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class LineChanged:
    """Whether the platform was reached at the last attempt, and why not."""

    online: bool
    code: FailureCode | None
    waiting: int


@dataclass(frozen=True, slots=True)
class ProgressChanged:
    """A case handed in here has come further."""

    progress: CaseProgress


@dataclass(frozen=True, slots=True)
class IntakeChanged:
    """Whether cases are taken in; open before anything is reported.

    Attributes:
        closed: Why no case at all is taken in; None where the intake is open.
        closed_items: Codes of services of which none is taken in, each with the reason.
    """

    closed: FailureCode | None = None
    closed_items: tuple[tuple[str, FailureCode], ...] = ()


OutboxReport = LineChanged | ProgressChanged | IntakeChanged


class Outbox(Protocol):
    """Durable hand-over between the kiosk and the sync process."""

    def start(self, report: Callable[[OutboxReport], None]) -> None:
        """Begin to watch what the sync process does and whether cases can be taken in. Reports changes once each."""
        ...

    def put(self, submission: Submission) -> Accepted | NotAccepted:
        """Store the case with its pages in one durable transaction."""
        ...

    def rate(self, local_no: str, grade: Grade) -> None:
        """Store a rating of a case; a second one for the same case is ignored."""
        ...

    def begin_print(self, print_id: str, local_no: str) -> bool:
        """Note a print before its first byte. False when this id was begun before: paper may exist already."""
        ...

    def end_print(self, print_id: str, outcome: str) -> None:
        """Note how a print ended: `printed` or a failure code."""
        ...

    def close(self) -> None:
        """Stop watching and close the database."""
        ...
