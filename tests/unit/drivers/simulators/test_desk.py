"""Desks under a camera: darker than paper, the same again from the same seed, and free where the paper goes."""

from collections.abc import Callable

import numpy as np
import pytest

from drivers.simulators.desk import Floats, clutter, grey_laminate, smooth_noise, walnut

_WIDTH, _HEIGHT = 300, 400
Desk = Callable[[np.random.Generator, int, int], Floats]
DESKS = pytest.mark.parametrize("desk", [grey_laminate, walnut])


def _rng(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


@DESKS
def test_the_same_seed_lays_the_same_desk(desk: Desk) -> None:
    assert np.array_equal(desk(_rng(), _WIDTH, _HEIGHT), desk(_rng(), _WIDTH, _HEIGHT))
    assert not np.array_equal(desk(_rng(), _WIDTH, _HEIGHT), desk(_rng(2), _WIDTH, _HEIGHT))


@DESKS
@pytest.mark.parametrize("size", [(_WIDTH, _HEIGHT), (_HEIGHT, _WIDTH), (64, 48)])
def test_a_desk_fills_the_picture_with_light(desk: Desk, size: tuple[int, int]) -> None:
    light = desk(_rng(), *size)
    assert light.shape == (size[1], size[0], 3)
    assert light.dtype == np.float32
    assert np.isfinite(light).all()
    assert light.min() >= 0.0


@DESKS
@pytest.mark.parametrize("seed", range(4))
def test_a_desk_is_darker_than_paper_and_warm(desk: Desk, seed: int) -> None:
    blue, green, red = desk(_rng(seed), _WIDTH, _HEIGHT).mean(axis=(0, 1))
    assert blue < green < red < 180


def test_noise_lies_around_nothing_and_is_as_coarse_as_asked() -> None:
    fine, coarse = (smooth_noise(_rng(), _WIDTH, _HEIGHT, cell) for cell in (4, 40))
    assert abs(float(fine.mean())) < 0.05
    assert np.abs(fine).max() < 3.5
    assert np.abs(np.diff(coarse, axis=1)).mean() < 0.3 * np.abs(np.diff(fine, axis=1)).mean()


def test_the_grain_of_wood_runs_down_the_picture() -> None:
    grain = smooth_noise(_rng(), _WIDTH, _HEIGHT, 4, stretch=30)
    assert np.abs(np.diff(grain, axis=0)).mean() < 0.2 * np.abs(np.diff(grain, axis=1)).mean()


@pytest.mark.parametrize("seed", range(4))
def test_things_lie_at_the_border_and_leave_the_place_of_the_paper_free(seed: int) -> None:
    before = walnut(_rng(seed), _WIDTH, _HEIGHT)
    after = before.copy()
    clutter(_rng(seed), after)
    changed = np.abs(after - before).max(axis=2) > 1.0
    assert changed.mean() > 0.02
    assert not changed[:, round(_WIDTH * 0.2) : round(_WIDTH * 0.75)].any()
