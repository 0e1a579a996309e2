"""When a picture counts as standing still after a touch."""

import pytest

from tests.bench.settled_watch import Change, settled_s


@pytest.mark.parametrize(
    ("changes", "moves", "still_at"),
    [
        ([(0.03, "guide")], False, 0.03),
        ([(0.03, "home"), (0.06, "guide"), (0.12, "guide")], False, 0.12),
        ([(0.03, "home"), (0.70, "guide"), (0.75, "guide")], False, 0.75),
        ([(0.03, "home"), *((0.06 + 0.03 * n, "place_card") for n in range(30))], True, 0.06),
    ],
    ids=["at once", "a page that comes in parts", "a page that comes late", "arrows that beckon for ever"],
)
def test_a_touch_has_settled_when_nothing_follows(
    changes: list[tuple[float, str]], still_at: float, *, moves: bool
) -> None:
    assert settled_s([Change(at, screen) for at, screen in changes], moves=moves) == still_at
