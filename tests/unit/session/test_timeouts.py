"""How patient the kiosk is."""

from dataclasses import fields

from kiosk.session.timeouts import ELDER_TIMEOUTS, NORMAL_TIMEOUTS


def test_a_warning_leaves_at_least_twenty_seconds_to_answer() -> None:
    assert min(NORMAL_TIMEOUTS.warning_s, ELDER_TIMEOUTS.warning_s) >= 20


def test_an_elder_never_has_less_time() -> None:
    for duration in fields(NORMAL_TIMEOUTS):
        assert getattr(ELDER_TIMEOUTS, duration.name) >= getattr(NORMAL_TIMEOUTS, duration.name) > 0
