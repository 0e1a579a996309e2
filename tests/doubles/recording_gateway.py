"""A CaseGateway for the outbox's tests: answers by item rather than by turn, and keeps everything that it was given.

`scripted_gateway` answers turn by turn; here one bad case can be told from its neighbours.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.ports.case_gateway import (
    Attachment,
    CaseToSend,
    Delivered,
    Interrupted,
    RatingToSend,
    SendOutcome,
    StopSending,
    TryLater,
)


@dataclass(slots=True)
class RecordingGateway:
    """Idempotent like the platform: an id that was taken once has the same reference for ever.

    Attributes:
        clock_offset_s: How far the platform's clock is ahead.
        reach: What `is_reachable` answers.
        answers: What to answer instead of taking it, by digest, submission id or rating id; stays until removed.
        during_case: Called before each case is answered; lets a test do something in the middle of a delivery.
        during_page: Called with the content before each page is answered.
        offered: Every send in order, as (kind, id).
        probes: How often `is_reachable` was asked.
        pages: Contents taken, by digest.
        cases: Cases taken, by submission id.
        ratings: Ratings taken, by rating id.
    """

    clock_offset_s: float | None = None
    reach: Delivered | TryLater | StopSending = field(default_factory=lambda: Delivered(""))
    answers: dict[str, SendOutcome | Interrupted] = field(default_factory=dict[str, SendOutcome | Interrupted])
    during_case: Callable[[CaseToSend], None] | None = None
    during_page: Callable[[bytes], None] | None = None
    offered: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    probes: int = 0
    pages: dict[str, bytes] = field(default_factory=dict[str, bytes])
    cases: dict[str, CaseToSend] = field(default_factory=dict[str, CaseToSend])
    ratings: dict[str, RatingToSend] = field(default_factory=dict[str, RatingToSend])

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome | Interrupted:
        self.offered.append(("page", attachment.digest))
        if self.during_page is not None:
            self.during_page(content)
        if attachment.digest in self.answers:
            return self.answers[attachment.digest]
        self.pages[attachment.digest] = content
        return Delivered(f"upload-{attachment.digest[:8]}")

    def send_case(self, case: CaseToSend) -> SendOutcome:
        key = case.submission.submission_id
        self.offered.append(("case", key))
        if self.during_case is not None:
            self.during_case(case)
        if key in self.answers:
            return _of_a_text(self.answers[key])
        self.cases.setdefault(key, case)
        return Delivered(f"CASE-{key[:8]}")

    def send_rating(self, rating: RatingToSend) -> SendOutcome:
        self.offered.append(("rating", rating.rating_id))
        if rating.rating_id in self.answers:
            return _of_a_text(self.answers[rating.rating_id])
        self.ratings.setdefault(rating.rating_id, rating)
        return Delivered("")

    def is_reachable(self) -> Delivered | TryLater | StopSending:
        self.probes += 1
        return self.reach

    @property
    def offered_cases(self) -> list[str]:
        """The submission ids in the order in which they were offered."""
        return [key for kind, key in self.offered if kind == "case"]


def _of_a_text(answer: SendOutcome | Interrupted) -> SendOutcome:
    """Only a page can be interrupted."""
    assert not isinstance(answer, Interrupted)
    return answer
