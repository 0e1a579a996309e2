"""Forged replies: none crashes the terminal, counts as success, or costs it time or memory. The bench takes 20,000."""

from tests.component.platform.forged_series import take_forged_replies

REPLIES = 3_000
SLOWEST_S = 5.0
MOST_GROWTH_MB = 24


def test_no_forged_reply_is_success_or_trouble() -> None:
    series = take_forged_replies(REPLIES, seed=20261130)
    assert series.slowest_s < SLOWEST_S
    assert series.grown_mb < MOST_GROWTH_MB
    assert not series.outcomes["Delivered"], "what is forged is not believed"
    assert not series.outcomes["Refused"], "who cannot sign cannot bury a case"
    assert series.outcomes["StopSending"], "an unsigned 401 in the contract's form pauses sending"
    assert series.outcomes["TryLater"] > REPLIES / 2
