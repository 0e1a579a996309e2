"""A scanner's Enter is told from a person's."""

import pytest

from ui.keys.scanner import Burst


@pytest.mark.parametrize(
    ("characters", "end", "scanned"),
    [
        ((0, 5, 10, 15), 20, True),
        ((0, 49, 98), 147, True),
        ((0, 5, 10, 15), 65, False),  # a person presses Enter afterwards
        ((0, 120, 250, 370), 460, False),  # typed by hand
        ((), 10, False),
        ((1000, 1005, 1010), 900, False),  # a clock that went back
    ],
)
def test_only_an_end_right_after_a_character_is_the_scanners(
    characters: tuple[int, ...], end: int, *, scanned: bool
) -> None:
    burst = Burst()
    for at_ms in characters:
        burst.hears(at_ms)
    assert burst.owns(end) is scanned
