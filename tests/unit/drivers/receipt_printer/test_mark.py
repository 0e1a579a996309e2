"""The mark at the head of each receipt: whole rows, on every paper, and no command to the printer in it."""

from itertools import pairwise

import pytest

from drivers.receipt_printer.escpos_bytes import Align, EscPosBuilder
from drivers.receipt_printer.mark import WHEAT_MARK
from drivers.receipt_printer.raster import without_real_time_commands
from drivers.simulators.escpos_effects import Picture
from tests.unit.drivers.receipt_printer.samples import PROFILE_NAMES, interpreted, profile

ROWS = [
    f"{int.from_bytes(WHEAT_MARK.dots[start : start + WHEAT_MARK.width_bytes], 'big'):056b}"
    for start in range(0, len(WHEAT_MARK.dots), WHEAT_MARK.width_bytes)
]


def test_the_mark_has_the_size_that_is_written_down() -> None:
    assert (WHEAT_MARK.width_bytes * 8, WHEAT_MARK.height) == (56, 105)
    assert len(WHEAT_MARK.dots) == WHEAT_MARK.width_bytes * WHEAT_MARK.height


def test_the_ear_is_one_drawing_without_an_empty_or_a_lost_row() -> None:
    assert all("1" in row for row in ROWS)
    assert all(
        int(above, 2) & (int(below, 2) | int(below, 2) << 1 | int(below, 2) >> 1) for above, below in pairwise(ROWS)
    )


def test_the_ear_stands_upright_in_the_middle() -> None:
    """Its left is the mirror of its right, about the column of its stem."""
    columns = [sum(row[x] == "1" for row in ROWS) for x in range(56)]
    stem = columns.index(max(columns))
    reach = min(stem, 55 - stem)
    assert abs(stem - 28) <= 2
    assert all(abs(columns[stem - x] - columns[stem + x]) <= 2 for x in range(1, reach + 1))


def test_a_printer_finds_no_command_in_the_mark() -> None:
    assert without_real_time_commands(WHEAT_MARK.dots) == WHEAT_MARK.dots


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_each_printer_prints_the_mark_dot_for_dot(name: str) -> None:
    builder = EscPosBuilder(profile(name))
    builder.raster(WHEAT_MARK, align=Align.CENTRE)
    effects, inside = interpreted(builder.finish())
    pictures = [effect for effect in effects if isinstance(effect, Picture)]
    assert not inside.unknown
    assert [(p.width_bytes, p.dots) for p in pictures] == [(WHEAT_MARK.width_bytes, WHEAT_MARK.dots)]
