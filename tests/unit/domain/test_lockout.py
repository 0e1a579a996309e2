"""Whoever guesses waits twice as long each time, and neither a restart nor a clock that is set helps."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.lockout import FREE_TRIES, LONGEST_WAIT_S, Lockout, Uptime, seen_in, tried, wait_s

MOMENTS = st.builds(Uptime, st.sampled_from(["one", "two"]), st.floats(0, 1e9))


def _after(tries: int) -> Lockout:
    lockout = None
    for _ in range(tries):
        lockout = tried(lockout, Uptime("one", 100))
    assert lockout is not None
    return lockout


def test_the_first_tries_are_free_and_then_each_costs_twice_the_last() -> None:
    now = Uptime("one", 100)
    assert wait_s(None, now) == 0
    assert [wait_s(_after(tries), now) for tries in range(1, 8)] == [0, 0, 15, 30, 60, 120, 240]
    assert wait_s(_after(40), now) == LONGEST_WAIT_S


def test_waiting_is_counted_by_uptime() -> None:
    lockout = _after(FREE_TRIES)
    assert wait_s(lockout, Uptime("one", 110)) == 5
    assert wait_s(lockout, Uptime("one", 115)) == 0
    assert wait_s(lockout, Uptime("one", 1e9)) == 0


def test_after_a_restart_the_whole_wait_begins_anew() -> None:
    lockout = _after(FREE_TRIES)
    restarted = Uptime("two", 3)
    assert wait_s(lockout, restarted) == 15
    assert wait_s(lockout, Uptime("two", 1e6)) == 15, "a machine that was up long shows nothing of the earlier wait"
    seen = seen_in(lockout, restarted)
    assert wait_s(seen, Uptime("two", 10)) == 8
    assert wait_s(seen, Uptime("two", 18)) == 0
    assert seen_in(seen, Uptime("two", 18)) is seen


@given(st.integers(1, 5000), MOMENTS, MOMENTS)
def test_no_moment_makes_the_wait_longer_than_it_is_or_less_than_nothing(
    tries: int, since: Uptime, now: Uptime
) -> None:
    assert 0 <= wait_s(Lockout(tries, since), now) <= LONGEST_WAIT_S


@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_restarting_between_tries_gives_no_try_back(restarts: list[bool]) -> None:
    """Brute force: tries whenever it may, restarts as it likes; the count never falls and the time never shortens."""
    lockout, boot, spent, tries = None, 0, 0.0, 0
    moment = 0.0
    for restart in restarts:
        if restart:
            boot, moment = boot + 1, 0.0
        now = Uptime(str(boot), moment)
        if lockout is not None and (left := wait_s(lockout, now)):
            lockout = seen_in(lockout, now)
            moment += left
            spent += left
            now = Uptime(str(boot), moment)
        assert wait_s(lockout, now) == 0
        lockout, tries = tried(lockout, now), tries + 1
        assert lockout.tries == tries
    least = sum(min(15 * 2.0**step, LONGEST_WAIT_S) for step in range(max(tries - FREE_TRIES, 0)))
    assert spent >= least
