"""The synthetic photographs that the demo, the tours and the tests look at."""

import time

import numpy as np
import pytest

from drivers.simulators.photographs import SIZE_PX, Scene, photograph

_SIZE = (300, 400)


@pytest.mark.parametrize("scene", list(Scene))
def test_a_scene_looks_the_same_each_time(scene: Scene) -> None:
    first = photograph(scene, 3, _SIZE)
    photograph.cache_clear()
    assert np.array_equal(first.picture, photograph(scene, 3, _SIZE).picture)


def test_another_seed_lays_the_paper_otherwise() -> None:
    assert photograph(Scene.CONTRACT, 1, _SIZE).corners != photograph(Scene.CONTRACT, 2, _SIZE).corners


def test_only_the_empty_desk_and_a_person_have_no_page() -> None:
    without = [scene for scene in Scene if photograph(scene, 1, _SIZE).corners is None]
    assert without == [Scene.EMPTY_DESK, Scene.PORTRAIT]


def test_a_photograph_is_kept_and_cannot_be_spoilt() -> None:
    kept = photograph(Scene.CONTRACT, 1, _SIZE)
    assert photograph(Scene.CONTRACT, 1, _SIZE) is kept
    assert not kept.picture.flags.writeable


def test_the_first_full_size_photograph_is_soon_there() -> None:
    begun_s = time.thread_time()
    picture = photograph(Scene.CONTRACT, 99).picture
    assert time.thread_time() - begun_s < 1.5
    assert picture.shape == (SIZE_PX[1], SIZE_PX[0], 3)
