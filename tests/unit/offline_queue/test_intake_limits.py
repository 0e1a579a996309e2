"""When a resident is refused before he begins, when staff are warned before that, and which service it concerns."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.schema import IntakeConfig, ServiceLimits
from kiosk.domain.failure import FailureCode
from offline_queue.intake_limits import Queue, Situation, judge

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
MB = 1024 * 1024
GB = 1024 * MB
LIMITS = IntakeConfig(waiting_most=10, oldest_days=10, catalogue_days=10, reserve_mb=64)


def _situation(
    waiting: int = 0, oldest_days: float = 0, *, free: int = 100 * GB, stale_days: float | None = None, item: str = "a"
) -> Situation:
    queues = (Queue(item, waiting, NOW - timedelta(days=oldest_days)),) if waiting else ()
    return Situation(queues, free, None if stale_days is None else NOW - timedelta(days=stale_days), NOW)


@pytest.mark.parametrize(
    ("situation", "closed", "warned"),
    [
        (_situation(), None, ""),
        (_situation(7, 7, stale_days=7), None, ""),
        (_situation(8), None, "waiting: 8 of 10 cases (soon)"),
        (_situation(10), FailureCode.INTAKE_CROWDED, "waiting: 10 of 10 cases (closed, STO-05)"),
        (_situation(1, 8), None, "oldest case: 8.0 of 10 days (soon)"),
        (_situation(1, 10), FailureCode.INTAKE_OVERDUE, "oldest case: 10.0 of 10 days (closed, STO-06)"),
        (_situation(stale_days=9), None, "catalogue: 9.0 of 10 days (soon)"),
        (_situation(stale_days=11), FailureCode.CATALOGUE_STALE, "catalogue: 11.0 of 10 days (closed, CAT-02)"),
        (_situation(free=256 * MB), None, "free room: 256 MB left, 64 stay free (soon)"),
        (_situation(free=64 * MB), FailureCode.STORAGE_FULL, "free room: 64 MB left, 64 stay free (closed, STO-01)"),
        (_situation(free=0), FailureCode.STORAGE_FULL, "free room: 0 MB left, 64 stay free (closed, STO-01)"),
        (_situation(1, -3), None, ""),
        (_situation(1, 400), None, ""),  # no case is that old: its time is from a clock that was off
        (_situation(stale_days=400), None, ""),
    ],
)
def test_each_limit_warns_first_and_closes_then(situation: Situation, closed: FailureCode | None, warned: str) -> None:
    verdict = judge(LIMITS, situation)
    assert verdict.closed is closed
    assert verdict.warnings == ((warned,) if warned else ())


def test_a_service_with_a_limit_of_its_own_is_closed_alone() -> None:
    limits = IntakeConfig(services=(ServiceLimits("a", waiting_most=2), ServiceLimits("b", catalogue_days=1)))
    verdict = judge(limits, _situation(2, stale_days=2))
    assert verdict.closed is None
    assert verdict.closed_items == (("a", FailureCode.INTAKE_CROWDED), ("b", FailureCode.CATALOGUE_STALE))
    assert verdict.warnings[0] == "a waiting: 2 of 2 cases (closed, STO-05)"
    assert judge(limits, _situation(2, item="c")).closed_items == ()


@given(st.integers(0, 10**6), st.floats(-1e4, 1e4), st.integers(0, 10**13), st.none() | st.floats(-1e4, 1e4))
def test_without_limits_nothing_is_ever_closed(waiting: int, days: float, free: int, stale: float | None) -> None:
    limits = IntakeConfig(waiting_most=0, oldest_days=0, catalogue_days=0, reserve_mb=0)
    verdict = judge(limits, _situation(waiting, days, free=free, stale_days=stale))
    assert (verdict.closed, verdict.closed_items, verdict.warnings) == (None, (), ())


@given(st.integers(0, 40), st.floats(0, 40), st.integers(0, GB), st.none() | st.floats(0, 40))
def test_what_is_closed_was_warned_of(waiting: int, days: float, free: int, stale: float | None) -> None:
    verdict = judge(LIMITS, _situation(waiting, days, free=free, stale_days=stale))
    assert not verdict.closed or any(verdict.closed in warning for warning in verdict.warnings)
