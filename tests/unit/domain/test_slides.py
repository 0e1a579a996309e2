"""From when and until when a slide is shown."""

from datetime import date

import pytest

from kiosk.domain.language import LocalizedText
from kiosk.domain.slides import Slide

WORDS = LocalizedText("示例", "Sample")
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("begins", "ends", "day", "shown"),
    [
        (None, None, date(1999, 1, 1), True),
        (FIRST, LAST, date(2026, 10, 31), False),
        (FIRST, LAST, FIRST, True),
        (FIRST, LAST, LAST, True),
        (FIRST, LAST, date(2026, 12, 1), False),
        (FIRST, None, date(2099, 1, 1), True),
        (None, LAST, date(1999, 1, 1), True),
    ],
)
def test_a_passer_by_sees_a_slide_from_its_first_to_its_last_day(
    begins: date | None, ends: date | None, day: date, *, shown: bool
) -> None:
    assert Slide("one", WORDS, WORDS, WORDS, WORDS, WORDS, begins, ends).holds_on(day) is shown
