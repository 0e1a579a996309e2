"""What is sealed in the outbox, each with a context that says what it is and whose, so that nothing can be swapped."""

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.protection.envelope import Envelope
from offline_queue import stored_case
from offline_queue.stored_case import StoredCase


def seal_case(envelope: Envelope, case: StoredCase) -> bytes:
    """The whole case but its pages."""
    return envelope.seal(stored_case.encode(case), f"case {case.submission.submission_id}")


def open_case(envelope: Envelope, submission_id: str, sealed: bytes) -> StoredCase:
    """Raises SealBrokenError or StoredCaseError."""
    return stored_case.decode(envelope.open(sealed, f"case {submission_id}"))


def seal_page(envelope: Envelope, submission_id: str, position: int, content: bytes) -> bytes:
    """One photographed page."""
    return envelope.seal(content, f"page {position} {submission_id}")


def open_page(envelope: Envelope, submission_id: str, position: int, sealed: bytes) -> bytes:
    """Raises SealBrokenError."""
    return envelope.open(sealed, f"page {position} {submission_id}")


def seal_token(envelope: Envelope, submission_id: str, token: str) -> bytes:
    """The receipt's token: names one receipt, and opens nothing."""
    return envelope.seal(token.encode(), f"token {submission_id}")


def open_token(envelope: Envelope, submission_id: str, sealed: bytes) -> str:
    """Raises SealBrokenError."""
    return envelope.open(sealed, f"token {submission_id}").decode()


def seal_grade(envelope: Envelope, rating_id: str, grade: Grade) -> bytes:
    """What the resident thought of the service."""
    return envelope.seal(bytes([grade]), f"grade {rating_id}")


def open_grade(envelope: Envelope, rating_id: str, sealed: bytes) -> Grade:
    """Raises SealBrokenError."""
    return Grade(envelope.open(sealed, f"grade {rating_id}")[0])


def seal_reason(envelope: Envelope, identity: str, code: FailureCode, reason: str) -> bytes:
    """Why it was not taken, in the platform's words, which may quote the case."""
    return envelope.seal(reason.encode("utf-8", "replace"), f"reason {code} {identity}")


def open_reason(envelope: Envelope, identity: str, code: FailureCode, sealed: bytes) -> str:
    """Raises SealBrokenError."""
    return envelope.open(sealed, f"reason {code} {identity}").decode()
