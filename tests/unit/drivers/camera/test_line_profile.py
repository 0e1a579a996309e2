"""A profile across a line tells a dip from a step, and a sharp step from a change of light."""

import numpy as np
import pytest

from drivers.camera.line_profile import REACH_PX, SHARP, all_but_few, measure_profiles
from drivers.camera.picture import Floats, as_floats

_PLACE = np.arange(-REACH_PX, REACH_PX + 1, dtype=np.float32)


def _profile(values: Floats) -> tuple[float, float, float]:
    dip, step, sharp = measure_profiles(as_floats(values)[:, None])
    return float(dip[0]), float(step[0]), float(sharp[0])


@pytest.mark.parametrize("level", [0, 90, 255])
def test_even_light_is_no_line(level: int) -> None:
    dip, step, _ = _profile(np.full(len(_PLACE), level, np.float32))
    assert (dip, step) == (0, 0)


def test_a_dark_line_is_a_dip_and_no_step() -> None:
    dip, step, _ = _profile(as_floats(200 - 40 * np.exp(-((_PLACE / 1.5) ** 2))))
    assert dip > 25
    assert abs(step) < 1


@pytest.mark.parametrize("height", [-30, 30])
def test_the_edge_of_a_sheet_is_a_sharp_step_either_way(height: int) -> None:
    dip, step, sharp = _profile(as_floats(150 + height * (_PLACE > 0)))
    assert dip < 1
    assert step == pytest.approx(height, abs=1)
    assert sharp > SHARP


def test_a_soft_change_of_light_is_not_sharp() -> None:
    assert _profile(as_floats(150 + 2 * _PLACE))[2] < SHARP


def test_one_bad_place_in_ten_does_not_break_a_line() -> None:
    rows = np.sort(np.array([[1.0, *[9.0] * 10], [1.0, 1.0, *[9.0] * 9]], np.float32), axis=1)
    assert all_but_few(as_floats(rows)).tolist() == [9.0, 1.0]
