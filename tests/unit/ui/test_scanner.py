"""A scanner's Enter is told from a person's, and what it typed is one code."""

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


def _typed(text: str, apart_ms: int) -> tuple[Burst, int]:
    burst = Burst()
    for number, character in enumerate(text):
        burst.hears(number * apart_ms, character)
    return burst, len(text) * apart_ms


@pytest.mark.parametrize(
    ("text", "apart_ms", "code"),
    [
        ("QWY1.code", 5, "QWY1.code"),
        ("QWY1.code", 90, None),  # typed by hand
        ("abc", 5, None),  # keys that bounced
        ("9" * 513, 5, None),  # no code of ours is so long
        ("", 5, None),
    ],
)
def test_a_code_is_what_was_typed_without_a_pause(text: str, apart_ms: int, code: str | None) -> None:
    burst, end_ms = _typed(text, apart_ms)
    assert burst.taken(end_ms) == code
    assert burst.taken(end_ms) is None


def test_what_a_hand_typed_before_is_no_part_of_a_code() -> None:
    burst = Burst()
    burst.hears(0, "x")
    for number, character in enumerate("QWY1.code"):
        burst.hears(500 + 5 * number, character)
    assert burst.taken(545) == "QWY1.code"


def test_nothing_is_kept_where_no_code_is_waited_for() -> None:
    burst = Burst()
    for number in range(9):
        burst.hears(5 * number)
    assert burst.taken(45) is None
