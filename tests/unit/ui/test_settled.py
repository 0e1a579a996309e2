"""When a picture counts as standing still after a touch."""

import pytest

from tests.bench.gui_watch import settled_at


@pytest.mark.parametrize(
    ("drawn", "changed_at", "still_at"),
    [
        ([1.00], 1.00, 1.00),
        ([1.00, 1.02, 1.04], 1.02, 1.04),
        ([1.00, 1.02, 1.50], 1.02, 1.02),  # a clock that ticks later is no part of it
        ([1.00 + 0.02 * n for n in range(80)], 1.04, 1.04),  # arrows that beckon for ever
    ],
    ids=["one frame", "a page that comes in parts", "something later", "something that moves"],
)
def test_a_touch_has_settled_when_nothing_follows(drawn: list[float], changed_at: float, still_at: float) -> None:
    assert settled_at(drawn, changed_at) == still_at
