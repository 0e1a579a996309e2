"""The line's state over time."""

from kiosk.domain.failure import FailureCode
from offline_queue.line import Line
from offline_queue.retry import RetryPolicy

PROBE = RetryPolicy(first_s=0.5, longest_s=10.0)
LOST = FailureCode.PLATFORM_UNREACHABLE


def test_a_line_that_was_never_tried_must_be_asked() -> None:
    assert Line().stale(0.0, 30.0)
    assert not Line().quiet(0.0)


def test_a_line_that_answered_is_believed_for_a_period() -> None:
    line = Line().reached(100.0)
    assert not line.stale(129.9, 30.0)
    assert line.stale(130.0, 30.0)


def test_a_lost_line_is_probed_less_and_less_often() -> None:
    line = Line().reached(90.0).lost(LOST, 100.0, PROBE, 0.0)
    assert line.quiet(100.4)
    assert not line.quiet(100.5)
    assert line.code is LOST
    assert line.stale(100.5, 30.0)
    for _ in range(10):
        line = line.lost(LOST, 100.0, PROBE, 0.0)
    assert line.quiet_until_s == 110.0


def test_a_line_that_comes_back_starts_from_the_beginning() -> None:
    line = Line().lost(LOST, 0.0, PROBE, 0.0).lost(LOST, 1.0, PROBE, 0.0).reached(5.0)
    assert line == Line(contact_s=5.0)


def test_a_terminal_that_is_not_accepted_stays_quiet() -> None:
    line = Line().silenced(FailureCode.PLATFORM_AUTHENTICATION, 160.0)
    assert line.quiet(159.0)
    assert not line.quiet(160.0)
    assert line.code is FailureCode.PLATFORM_AUTHENTICATION
