"""Rules and dots."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.raster import rule, without_real_time_commands


def test_a_solid_rule_begins_and_ends_at_the_margins() -> None:
    drawn = rule(12, 8, 2)
    assert (drawn.width_bytes, drawn.height) == (3, 2)
    assert drawn.dots == bytes((0x00, 0x0F, 0xF0)) * 2


def test_a_dashed_rule_has_gaps() -> None:
    assert rule(0, 8, 1, dash=3, gap=1).dots == bytes((0b11101110,))


@pytest.mark.parametrize("command", [b"\x10\x04\x01", b"\x10\x05\x02", b"\x10\x14\x08\x01"])
def test_a_picture_never_contains_a_command_for_the_printer(command: bytes) -> None:
    safe = without_real_time_commands(b"\x00" + command + b"\x00")
    assert command[:2] not in safe
    assert len(safe) == len(command) + 2


@given(st.binary())
def test_dots_change_only_where_a_command_would_stand(dots: bytes) -> None:
    safe = without_real_time_commands(dots)
    assert not any(bytes((0x10, second)) in safe for second in (0x04, 0x05, 0x14))
    changed = [index for index in range(len(dots)) if dots[index] != safe[index]]
    assert all(index and dots[index - 1] == 0x10 for index in changed)
