"""The rule that QML asks while a corner is moved is the core's own."""

import pytest

from ui.items.outline_rule import OutlineRule


@pytest.mark.parametrize(
    ("corners", "allowed"),
    [
        ([400, 500, 2700, 450, 2650, 3600, 350, 3500], True),
        ([2700, 450, 400, 500, 2650, 3600, 350, 3500], False),
        ([], False),
        ([400, 500], False),
    ],
)
def test_a_page_is_told_from_what_is_none(corners: list[float], *, allowed: bool) -> None:
    assert OutlineRule().allows(corners, 3000, 4000) is allowed
