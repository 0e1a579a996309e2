"""A CaseGateway that answers from a script and keeps what it was given; no network, no time."""

from dataclasses import dataclass, field

from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import (
    Attachment,
    CaseToSend,
    Delivered,
    RatingToSend,
    SendOutcome,
    StopSending,
    TryLater,
)


@dataclass(slots=True)
class ScriptedGateway:
    """Plays `script` call by call; when it is used up, everything is delivered.

    Like the platform it is idempotent: what was delivered once is delivered again with the same reference, and the
    script is not asked.

    Attributes:
        script: The next outcomes of sends, first one first.
        online: What `is_reachable` answers; UNREACHABLE when False.
        clock_offset_s: How far the platform's clock is ahead.
        sent: Every call in order: "attachment", "case" or "rating" with digest, submission id or rating id.
        contents: Content of each delivered attachment, by digest.
        cases: Delivered cases, by submission id.
        ratings: Delivered ratings, by rating id.
    """

    script: list[SendOutcome] = field(default_factory=list[SendOutcome])
    online: bool = True
    clock_offset_s: float | None = None
    sent: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    contents: dict[str, bytes] = field(default_factory=dict[str, bytes])
    cases: dict[str, CaseToSend] = field(default_factory=dict[str, CaseToSend])
    ratings: dict[str, RatingToSend] = field(default_factory=dict[str, RatingToSend])
    _references: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome:
        outcome = self._answer("attachment", attachment.digest, f"upload-{len(self.contents) + 1}")
        if isinstance(outcome, Delivered):
            self.contents[attachment.digest] = content
        return outcome

    def send_case(self, case: CaseToSend) -> SendOutcome:
        submission_id = case.submission.submission_id
        outcome = self._answer("case", submission_id, f"CASE-{len(self.cases) + 1:04d}")
        if isinstance(outcome, Delivered):
            self.cases.setdefault(submission_id, case)
        return outcome

    def send_rating(self, rating: RatingToSend) -> SendOutcome:
        outcome = self._answer("rating", rating.rating_id, "")
        if isinstance(outcome, Delivered):
            self.ratings.setdefault(rating.rating_id, rating)
        return outcome

    def is_reachable(self) -> Delivered | TryLater | StopSending:
        return Delivered("") if self.online else TryLater(FailureCode.PLATFORM_UNREACHABLE)

    def _answer(self, kind: str, key: str, reference: str) -> SendOutcome:
        self.sent.append((kind, key))
        if not self.online:
            return TryLater(FailureCode.PLATFORM_UNREACHABLE)
        known = self._references.get((kind, key))
        if known is not None:
            return Delivered(known)
        outcome = self.script.pop(0) if self.script else Delivered(reference)
        if isinstance(outcome, Delivered):
            self._references[(kind, key)] = outcome.reference
        return outcome
