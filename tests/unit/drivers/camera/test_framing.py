"""The hints follow what is seen, and do not flicker."""

import pytest

from drivers.camera.framing import FramingJudge, Look, hint_for
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import Corners

_HERE: Corners = ((10, 10), (90, 10), (90, 120), (10, 120))
_THERE: Corners = ((14, 10), (94, 10), (94, 120), (14, 120))
_NONE = Look(None, partly=False, sure=False, bright=90, sharp=0, long_px=130)
_PARTLY = Look(None, partly=True, sure=False, bright=200, sharp=0.3, long_px=130)
_GOOD = Look(_HERE, partly=False, sure=True, bright=200, sharp=0.3, long_px=130)
_MOVED = Look(_THERE, partly=False, sure=True, bright=200, sharp=0.3, long_px=130)
_DIM = Look(_HERE, partly=False, sure=True, bright=40, sharp=0.3, long_px=130)
_BLURRED = Look(_HERE, partly=False, sure=True, bright=200, sharp=0.005, long_px=130)
_ON_WHITE = Look(_HERE, partly=False, sure=False, bright=200, sharp=0.3, long_px=130)
_NIGHT = Look(None, partly=False, sure=False, bright=8, sharp=0, long_px=130)


@pytest.mark.parametrize(
    ("look", "before", "hint"),
    [
        (_NONE, None, FramingHint.LOOKING),
        (_NIGHT, None, FramingHint.TOO_DARK),
        (_PARTLY, _PARTLY, FramingHint.NOT_WHOLE),
        (_DIM, _DIM, FramingHint.TOO_DARK),
        (_BLURRED, _BLURRED, FramingHint.HOLD_STILL),
        (_GOOD, None, FramingHint.HOLD_STILL),
        (_GOOD, _NONE, FramingHint.HOLD_STILL),
        (_MOVED, _GOOD, FramingHint.HOLD_STILL),
        (_GOOD, _GOOD, FramingHint.GOOD),
        (_ON_WHITE, _ON_WHITE, FramingHint.UNSURE),
        (_ON_WHITE, _NONE, FramingHint.HOLD_STILL),
    ],
)
def test_the_resident_is_told_the_most_useful_thing(look: Look, before: Look | None, hint: FramingHint) -> None:
    assert hint_for(look, before) is hint


def _hints(*looks: Look) -> list[FramingHint]:
    judge = FramingJudge()
    return [hint for look in looks if (hint := judge.judge(look)) is not None]


def test_a_hint_is_given_once_while_it_stands() -> None:
    assert _hints(_GOOD, _GOOD, _GOOD, _GOOD, _GOOD) == [FramingHint.GOOD]


def test_one_odd_look_changes_nothing() -> None:
    assert _hints(_GOOD, _GOOD, _GOOD, _NONE, _GOOD, _GOOD, _GOOD) == [FramingHint.GOOD]


def test_a_page_that_is_taken_away_is_missed() -> None:
    assert _hints(_GOOD, _GOOD, _GOOD, _NONE, _NONE) == [FramingHint.GOOD, FramingHint.LOOKING]


def test_a_page_that_keeps_moving_is_asked_to_hold_still() -> None:
    assert _hints(_GOOD, _MOVED, _GOOD, _MOVED) == [FramingHint.HOLD_STILL]
