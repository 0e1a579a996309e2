"""When a picture counts as standing still after a touch."""

import numpy as np
import pytest

from tests.bench.settled_watch import Change, settled

_PAGE = range(10, 20)
_BADGE = range(30, 31)
_ARROW = range(50, 51)
_TICKS = [(0.95, _ARROW), (1.95, _ARROW)]


@pytest.mark.parametrize(
    ("looks", "still_at"),
    [
        ([(0.03, _PAGE)], 0.03),
        ([(0.03, _PAGE), (0.06, _PAGE), (0.12, _BADGE)], 0.12),
        ([(0.03, _PAGE), (0.70, _BADGE), (0.75, _BADGE)], 0.75),
        ([(0.03, _PAGE), *((0.06 + 0.03 * n, _ARROW) for n in range(80))], 0.03),
        ([(0.03, _PAGE), (0.06, _BADGE), *_TICKS], 0.06),
        ([(0.03, _PAGE), (0.80, _BADGE), *_TICKS], 0.80),
        ([(0.03, _PAGE), (0.95, range(49, 50)), (1.95, _ARROW)], 0.03),
    ],
    ids=[
        *("at once", "a page that comes in parts", "a page that comes late", "arrows that beckon for ever"),
        *("a clock that ticks", "a badge that comes late beside a clock that ticks", "a ring whose end moves on"),
    ],
)
def test_a_touch_has_settled_when_nothing_follows(looks: list[tuple[float, range]], still_at: float) -> None:
    assert settled([_change(at, squares) for at, squares in looks], "guide").at == still_at


def test_a_screen_that_a_card_brings_is_not_the_fingers() -> None:
    looks = [_change(0.03, _PAGE), _change(0.2, _BADGE), _change(0.9, _PAGE, "consent")]
    assert settled(looks, "guide").at == 0.2


def _change(at: float, squares: range, screen: str = "place_card") -> Change:
    cells = np.zeros((8, 8), np.bool_)
    cells.reshape(-1)[list(squares)] = True
    return Change(at, screen, cells)
