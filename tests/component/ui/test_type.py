"""The type itself: each space that our words use has a glyph, or a second font would be pulled in beside it."""

import pytest
from PySide6.QtGui import QFont, QRawFont

pytestmark = pytest.mark.usefixtures("application")


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\u3000"])
def test_a_resident_never_sees_another_font_in_a_gap(space: str, *, bold: bool) -> None:
    font = QFont("Noto Sans CJK SC")
    font.setBold(bold)
    assert QRawFont.fromFont(font).glyphIndexesForString(space) != [0]
