"""How far a print job has come, as IPP has it: `job-state` and `job-state-reasons` (RFC 8011, 5.3.7 and 5.3.8)."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.failure import FailureCode

_UNPRINTABLE = {
    "document-format-error",
    "document-unprintable-error",
    "unsupported-document-format",
    "unsupported-compression",
    "compression-error",
    "document-access-error",
}
_DOUBTFUL = {"job-completed-with-errors", "queued-in-device"}


@dataclass(frozen=True, slots=True)
class JobGoing:
    """Not at its end. `begun` once the printer may have drawn in paper for it."""

    begun: bool


@dataclass(frozen=True, slots=True)
class JobDone:
    """Handed to the printer completely."""


@dataclass(frozen=True, slots=True)
class JobEnded:
    """At its end without being printed, or without anybody who says so."""

    code: FailureCode


JobProgress = JobGoing | JobDone | JobEnded


def progress_of(state: int, reasons: Iterable[str]) -> JobProgress:
    """The progress that these attributes tell; a state that IPP does not have is the end of what can be known."""
    why = set(reasons)
    match state:
        case 3 | 4:  # pending, pending-held
            return JobGoing(begun=False)
        case 5 | 6:  # processing, processing-stopped
            return JobGoing(begun=True)
        case 7:  # canceled
            return JobEnded(FailureCode.DOCUMENT_WITHDRAWN)
        case 8:  # aborted
            unprintable = bool(_UNPRINTABLE & why)
            return JobEnded(FailureCode.DOCUMENT_UNPRINTABLE if unprintable else FailureCode.DOCUMENT_PRINTER_FAULT)
        case 9 if not _DOUBTFUL & why:  # completed
            return JobDone()
        case _:
            return JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)
