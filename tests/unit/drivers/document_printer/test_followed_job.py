"""A job is waited for as long as it may still come out for the one who asked, and no longer."""

import pytest

from drivers.document_printer.followed_job import FollowedJob, Over, Patience, TakeBack, Verdict, WaitOn
from drivers.document_printer.job_state import JobDone, JobEnded, JobGoing, JobProgress, progress_of
from kiosk.domain.failure import FailureCode

_PAPER_OUT = FailureCode.DOCUMENT_PAPER_OUT
_PATIENCE = Patience(trouble_s=10, silence_s=20, job_s=100)
_GOING = JobGoing(begun=True)


@pytest.mark.parametrize(
    ("state", "reasons", "progress"),
    [
        (3, ["none"], JobGoing(begun=False)),
        (4, ["job-hold-until-specified"], JobGoing(begun=False)),
        (5, ["job-printing"], JobGoing(begun=True)),
        (6, ["printer-stopped"], JobGoing(begun=True)),
        (7, ["job-canceled-by-user"], JobEnded(FailureCode.DOCUMENT_WITHDRAWN)),
        (8, ["aborted-by-system"], JobEnded(FailureCode.DOCUMENT_PRINTER_FAULT)),
        (8, ["document-format-error"], JobEnded(FailureCode.DOCUMENT_UNPRINTABLE)),
        (9, ["job-completed-successfully"], JobDone()),
        (9, ["job-completed-with-warnings"], JobDone()),
        (9, ["job-completed-with-errors"], JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)),
        (9, ["queued-in-device"], JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)),
        (0, [], JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)),
        (10, [], JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)),
    ],
)
def test_how_far_a_job_has_come(state: int, reasons: list[str], progress: JobProgress) -> None:
    assert progress_of(state, reasons) == progress


@pytest.mark.parametrize(
    ("progress", "trouble", "verdict"),
    [
        (_GOING, None, WaitOn()),
        (_GOING, _PAPER_OUT, WaitOn()),
        (JobDone(), None, Over(None)),
        (JobDone(), _PAPER_OUT, Over(FailureCode.DOCUMENT_NOT_CONFIRMED)),
        (JobEnded(FailureCode.DOCUMENT_UNPRINTABLE), _PAPER_OUT, Over(FailureCode.DOCUMENT_UNPRINTABLE)),
        (JobEnded(FailureCode.DOCUMENT_PRINTER_FAULT), _PAPER_OUT, Over(_PAPER_OUT)),
        (JobEnded(FailureCode.DOCUMENT_PRINTER_FAULT), None, Over(FailureCode.DOCUMENT_PRINTER_FAULT)),
    ],
)
def test_the_first_look(progress: JobProgress, trouble: FailureCode | None, verdict: Verdict) -> None:
    assert FollowedJob(_PATIENCE, 0).seen(progress, trouble, 1, withdrawn=False) == verdict


def test_paper_loaded_in_time_goes_on() -> None:
    job = FollowedJob(_PATIENCE, 0)
    assert job.seen(_GOING, _PAPER_OUT, 1, withdrawn=False) == WaitOn()
    assert job.seen(_GOING, None, 9, withdrawn=False) == WaitOn()
    assert job.seen(_GOING, _PAPER_OUT, 12, withdrawn=False) == WaitOn()
    assert job.seen(JobDone(), None, 14, withdrawn=False) == Over(None)


def test_paper_loaded_too_late_finds_no_page_of_somebody_else() -> None:
    job = FollowedJob(_PATIENCE, 0)
    assert job.seen(_GOING, _PAPER_OUT, 1, withdrawn=False) == WaitOn()
    assert job.seen(_GOING, _PAPER_OUT, 11, withdrawn=False) == TakeBack(_PAPER_OUT)


def test_a_page_for_somebody_who_left_is_not_waited_for() -> None:
    assert FollowedJob(_PATIENCE, 0).seen(_GOING, _PAPER_OUT, 1, withdrawn=True) == TakeBack(
        FailureCode.DOCUMENT_WITHDRAWN
    )
    waiting = JobGoing(begun=False)
    assert FollowedJob(_PATIENCE, 0).seen(waiting, None, 1, withdrawn=True) == TakeBack(FailureCode.DOCUMENT_WITHDRAWN)


def test_a_page_that_is_coming_out_is_let_out() -> None:
    assert FollowedJob(_PATIENCE, 0).seen(_GOING, None, 1, withdrawn=True) == WaitOn()


def test_a_job_without_end_is_ended() -> None:
    job = FollowedJob(_PATIENCE, 0)
    assert job.seen(_GOING, None, 99, withdrawn=False) == WaitOn()
    assert job.seen(_GOING, None, 100, withdrawn=False) == TakeBack(FailureCode.DOCUMENT_NOT_CONFIRMED)


def test_a_server_that_comes_back_is_waited_for_and_one_that_does_not_confirms_nothing() -> None:
    job = FollowedJob(_PATIENCE, 0)
    assert job.unseen(1) == WaitOn()
    assert job.unseen(20) == WaitOn()
    assert job.seen(_GOING, None, 20.5, withdrawn=False) == WaitOn()
    assert job.unseen(21) == WaitOn()
    assert job.unseen(41) == Over(FailureCode.DOCUMENT_NOT_CONFIRMED)


def test_an_old_tale_of_the_printer_does_not_deny_a_page_that_came_out() -> None:
    job = FollowedJob(_PATIENCE, 0, before=_PAPER_OUT)
    assert job.seen(_GOING, _PAPER_OUT, 1, withdrawn=False) == WaitOn()
    assert job.seen(JobDone(), _PAPER_OUT, 2, withdrawn=False) == Over(None)
