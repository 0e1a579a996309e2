"""`ui.theme`: 12 mm are 12 mm on every panel, whatever it reports."""

import math

import pytest

from ui.theme import REFERENCE_PX_PER_MM, nearness, px_per_mm

MM_PER_INCH = 25.4


@pytest.mark.parametrize("dpi", [96, 120, 160])
def test_a_panel_that_tells_its_size_is_believed(dpi: int) -> None:
    size_mm = (1080 / dpi * MM_PER_INCH, 1920 / dpi * MM_PER_INCH)
    assert px_per_mm((1080, 1920), size_mm) == pytest.approx(dpi / MM_PER_INCH)


def test_a_panel_hung_upright_may_report_its_sides_the_other_way_round() -> None:
    assert px_per_mm((1080, 1920), (475.9, 267.7)) == pytest.approx(px_per_mm((1080, 1920), (267.7, 475.9)))


@pytest.mark.parametrize("size_mm", [(0, 0), (-1, -1), (16, 9), (150, 80), (4000, 3000)])
def test_a_panel_that_reports_nonsense_is_taken_for_the_reference_panel(size_mm: tuple[float, float]) -> None:
    assert px_per_mm((1920, 1080), size_mm) == REFERENCE_PX_PER_MM


ELDER_CAPITAL_MM = 7.3  # at 600 mm
HALF_METRE = 500 / 600
TABLET = 400 / 600


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 1024), (768, 1366)])
def test_at_96_dpi_every_panel_is_seen_from_600_mm(size: tuple[int, int]) -> None:
    assert nearness(size, 96 / MM_PER_INCH) == 1


@pytest.mark.parametrize(("size", "distance"), [((1080, 1920), HALF_METRE), ((1920, 1080), TABLET)])
def test_on_fourteen_inches_letters_are_for_somebody_nearer(size: tuple[int, int], distance: float) -> None:
    near = nearness(size, 160 / MM_PER_INCH)
    assert distance <= near < distance + 0.03
    assert ELDER_CAPITAL_MM * near >= 600 * distance * math.radians(0.7)


@pytest.mark.parametrize(
    ("size", "near"), [((1000, 4000), 100 / 203), ((2500, 2600), 260 / 330), ((4000, 1000), 100 / 254)]
)
def test_whichever_side_is_short_decides(size: tuple[int, int], near: float) -> None:
    assert nearness(size, 10) == pytest.approx(near)
