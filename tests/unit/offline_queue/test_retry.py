"""When to try again: tables and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_queue.retry import CircuitBreaker, GiveUp, RetryAt, RetryPolicy

POLICY = RetryPolicy(first_s=2.0, longest_s=60.0, give_up_after=10)
BREAKER = CircuitBreaker(threshold=3, cool_down=RetryPolicy(first_s=30.0, longest_s=120.0))
CHANCE = st.floats(0, 1, exclude_max=True)


@pytest.mark.parametrize(
    ("failures", "jitter", "retry_after_s", "expected"),
    [
        (1, 0.0, None, RetryAt(102.0)),
        (2, 0.0, None, RetryAt(104.0)),
        (5, 0.0, None, RetryAt(132.0)),
        (6, 0.0, None, RetryAt(160.0)),  # the longest
        (9, 0.0, None, RetryAt(160.0)),
        (1, 0.5, None, RetryAt(101.5)),  # chance takes off up to half
        (1, 0.0, 30.0, RetryAt(130.0)),  # the platform's wish is longer
        (6, 0.0, 1.0, RetryAt(160.0)),  # ours is longer
        (1, 0.5, 30.0, RetryAt(131.5)),  # chance only lengthens a wish
        (1, 0.0, 9e9, RetryAt(3700.0)),  # a mad wish counts for an hour
        (1, 0.0, -5.0, RetryAt(102.0)),
        (10, 0.0, None, GiveUp()),
        (11, 0.9, 5.0, GiveUp()),
    ],
)
def test_what_to_do_after_a_failure(
    failures: int, jitter: float, retry_after_s: float | None, expected: RetryAt | GiveUp
) -> None:
    assert POLICY.after(failures, 100.0, jitter, retry_after_s) == expected


@given(failures=st.integers(1, 10**6), jitter=CHANCE)
def test_a_line_that_is_down_for_a_month_is_still_probed_every_ten_seconds(failures: int, jitter: float) -> None:
    probe = RetryPolicy(first_s=0.5, longest_s=10.0)
    match probe.after(failures, 0.0, jitter):
        case RetryAt(at_s):
            assert 0.25 <= at_s <= 10.0
        case GiveUp():
            pytest.fail("the line must never be given up")


@given(failures=st.integers(1, 9), jitter=CHANCE, wish=st.floats(0, 3600))
def test_the_platforms_wish_is_never_undercut(failures: int, jitter: float, wish: float) -> None:
    assert POLICY.delay_s(failures, jitter, wish) >= wish


def test_the_circuit_opens_after_three_failures_in_a_row() -> None:
    one = BREAKER.after_failure()
    two = one.after_failure()
    three = two.after_failure()
    assert not one.opened_by(BREAKER)
    assert not two.opened_by(one)
    assert three.opened_by(two)
    assert three.open_until_s(100.0, 0.0) == 130.0


def test_after_the_pause_one_failed_trial_opens_it_again_for_longer() -> None:
    opened = BREAKER.after_failure().after_failure().after_failure()
    again = opened.after_failure()
    assert again.opened_by(opened)
    assert again.open_until_s(0.0, 0.0) == 60.0
    assert again.after_failure().after_failure().open_until_s(0.0, 0.0) == 120.0


def test_one_success_closes_it_and_forgets_what_was_counted() -> None:
    assert BREAKER.after_failure().after_failure().after_success() == BREAKER
    assert BREAKER.after_failure().after_failure().after_failure().after_success() == BREAKER
