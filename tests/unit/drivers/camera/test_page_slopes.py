"""Slopes point to the lighter side in any channel; those of the empty platen are taken away in any light."""

import numpy as np
import pytest

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.page_slopes import WEAKEST, slopes_of, without_platen
from drivers.camera.picture import Picture, as_bytes

_STEP = 40


def _stepped(left: tuple[int, int, int], right: tuple[int, int, int], at: int = 60) -> Picture:
    picture = np.zeros((90, 120, 3), np.uint8)
    picture[:, :at], picture[:, at:] = left, right
    return picture


@pytest.mark.parametrize("channel", range(3))
@pytest.mark.parametrize("rising", [True, False])
def test_a_step_in_one_channel_alone_is_seen_and_points_to_the_lighter_side(channel: int, *, rising: bool) -> None:
    picture = np.full((90, 120, 3), 90, np.uint8)
    lighter = slice(60, None) if rising else slice(None, 60)
    picture[:, lighter, channel] += _STEP
    seen = slopes_of(picture)
    assert bool(seen.across[45, 60] > 0) is rising
    assert float(seen.power[45, 60]) > WEAKEST**2


def test_thin_dark_lines_leave_no_slope() -> None:
    picture = np.full((90, 120, 3), 220, np.uint8)
    picture[30:33, 10:110] = 20
    assert float(slopes_of(picture).power.max()) < WEAKEST**2


@pytest.mark.parametrize("gain", [0.5, 0.8, 1.0, 1.2])
def test_the_platens_own_edge_is_taken_away_in_any_light(gain: float) -> None:
    platen = _stepped((70, 80, 90), (140, 150, 160))
    seen = slopes_of(as_bytes(np.rint(platen * gain)))
    left = without_platen(seen, EmptyPlaten(platen))
    assert float(seen.power.max()) > WEAKEST**2
    assert float(left.power.max()) < WEAKEST**2


def test_a_sheets_edge_on_the_platens_own_edge_stays() -> None:
    platen = _stepped((70, 80, 90), (140, 150, 160))
    seen = slopes_of(_stepped((230, 232, 235), (140, 150, 160)))
    assert float(without_platen(seen, EmptyPlaten(platen)).power[45, 60]) > WEAKEST**2
