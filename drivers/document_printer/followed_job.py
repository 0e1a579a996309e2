"""When to wait on for a job and when to take it back: a pure account of what was seen of one job over time."""

from dataclasses import dataclass

from drivers.document_printer.job_state import JobDone, JobEnded, JobGoing, JobProgress
from kiosk.domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class Patience:
    """How long what is waited for, in seconds.

    Attributes:
        trouble_s: A printer without paper may be given some; after that the page would come out for somebody else.
        silence_s: A server that is started again goes on with its jobs.
        job_s: Longest time of a job that goes without trouble.
    """

    trouble_s: float = 15.0
    silence_s: float = 20.0
    job_s: float = 180.0


@dataclass(frozen=True, slots=True)
class WaitOn:
    """Look again soon."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Stop the job; unless it turns out to be done, it was not printed because of `code`."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class Over:
    """The job is at its end. None: it was printed."""

    code: FailureCode | None


Verdict = WaitOn | TakeBack | Over


class FollowedJob:
    """One job.

    Args:
        patience: How long what is waited for.
        now: When it was sent, monotonic seconds.
        before: What was wrong with the printer before, as far as anybody knew.
    """

    def __init__(self, patience: Patience, now: float, before: FailureCode | None = None) -> None:
        self._patience = patience
        self._before = before
        self._begun_at = now
        self._trouble_since: float | None = None
        self._silent_since: float | None = None

    def seen(self, progress: JobProgress, trouble: FailureCode | None, now: float, *, withdrawn: bool) -> Verdict:
        """What to do, now that the job and its printer were looked at."""
        self._silent_since = None
        match progress:
            case JobDone():
                # every byte was taken, and then the printer stood: whether the page came out nobody knows. What was
                # told before and did not keep the job from its end is an old tale
                stood = trouble is not None and trouble is not self._before
                return Over(FailureCode.DOCUMENT_NOT_CONFIRMED if stood else None)
            case JobEnded(code=FailureCode.DOCUMENT_PRINTER_FAULT):
                return Over(trouble or FailureCode.DOCUMENT_PRINTER_FAULT)
            case JobEnded(code=code):
                return Over(code)
            case JobGoing(begun=begun):
                return self._going(trouble, now, withdrawn=withdrawn, begun=begun)

    def unseen(self, now: float) -> Verdict:
        """What to do, now that the server did not answer."""
        if self._silent_since is None:
            self._silent_since = now
        waited = now - self._silent_since
        return WaitOn() if waited < self._patience.silence_s else Over(FailureCode.DOCUMENT_NOT_CONFIRMED)

    def _going(self, trouble: FailureCode | None, now: float, *, withdrawn: bool, begun: bool) -> Verdict:
        if withdrawn and (trouble or not begun):
            return TakeBack(FailureCode.DOCUMENT_WITHDRAWN)
        if trouble is None:
            self._trouble_since = None
        elif self._trouble_since is None:
            self._trouble_since = now
        if trouble and self._trouble_since is not None and now - self._trouble_since >= self._patience.trouble_s:
            return TakeBack(trouble)
        if now - self._begun_at >= self._patience.job_s:
            return TakeBack(trouble or FailureCode.DOCUMENT_NOT_CONFIRMED)
        return WaitOn()
