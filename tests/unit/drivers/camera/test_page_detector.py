"""The page is found where it lies, and not where there is none."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.camera.page_detector import NOTHING_SEEN, find_page, order_corners
from drivers.camera.page_quads import signed_area
from drivers.camera.picture import as_bytes, as_floats
from drivers.simulators.photographs import Scene, photograph
from tests.unit.drivers.camera.overlap import overlap

_SIZE = (600, 800)
_WITH_PAGE = (Scene.CONTRACT, Scene.CLUTTERED, Scene.TURNED, Scene.DARK, Scene.BLURRED)
_REAL = Path(__file__).resolve().parents[5] / "shared" / "fixtures" / "doc_photos"


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
@pytest.mark.parametrize("scene", _WITH_PAGE)
def test_a_page_on_a_desk_is_outlined_to_a_few_pixels(scene: Scene, seed: int) -> None:
    known = photograph(scene, seed, _SIZE)
    seen = find_page(as_bytes(known.picture))
    assert known.corners is not None
    assert seen.corners is not None
    assert seen.whole
    assert np.abs(np.array(seen.corners) - np.array(known.corners)).max() < 4.0
    assert overlap(seen.corners, known.corners) > 0.985


@pytest.mark.parametrize("seed", range(1, 9))
def test_an_empty_desk_holds_no_page(seed: int) -> None:
    assert find_page(as_bytes(photograph(Scene.EMPTY_DESK, seed, _SIZE).picture)).corners is None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_page_that_lies_half_out_of_view_is_not_whole(seed: int) -> None:
    assert not find_page(as_bytes(photograph(Scene.HALF_PAGE, seed, _SIZE).picture)).whole


def test_the_quick_look_at_the_live_picture_agrees_with_the_careful_one() -> None:
    picture = as_bytes(photograph(Scene.CONTRACT, 1, _SIZE).picture)
    quick, careful = find_page(picture, refine=False), find_page(picture)
    assert quick.corners is not None
    assert careful.corners is not None
    assert overlap(quick.corners, careful.corners) > 0.97


def test_a_blank_picture_holds_nothing() -> None:
    assert find_page(np.full((300, 400, 3), 127, np.uint8)) == NOTHING_SEEN


@settings(max_examples=40)
@given(
    seed=st.integers(0, 2**32 - 1),
    width=st.integers(8, 420),
    height=st.integers(8, 420),
    coarse=st.integers(1, 60),
)
def test_whatever_the_camera_sees_corners_are_in_order_and_nothing_breaks(
    seed: int, width: int, height: int, coarse: int
) -> None:
    rng = np.random.default_rng(seed)
    blocks = rng.integers(0, 256, (height // coarse + 1, width // coarse + 1, 3), np.uint8)
    picture = as_bytes(cv2.resize(blocks, (width, height), interpolation=cv2.INTER_NEAREST))
    seen = find_page(picture)
    if seen.corners is not None:
        assert float(signed_area(as_floats(seen.corners))) > 0, "clockwise on screen"
        assert np.isfinite(np.array(seen.corners)).all()


@given(st.permutations([(10.0, 20.0), (90.0, 15.0), (100.0, 130.0), (5.0, 120.0)]))
def test_corners_come_out_from_the_top_left_clockwise_however_they_went_in(points: list[tuple[float, float]]) -> None:
    ordered = order_corners(as_floats(points)).tolist()
    assert ordered == [[10.0, 20.0], [90.0, 15.0], [100.0, 130.0], [5.0, 120.0]]


@pytest.mark.skipif(not _REAL.is_dir(), reason="the labelled photographs are not here")
def test_every_labelled_real_photograph_is_outlined() -> None:
    labels = json.loads((_REAL / "labels.json").read_text("utf-8"))["images"]
    good = 0
    for label in labels:
        picture = cv2.imread(str(_REAL / label["file"]), cv2.IMREAD_REDUCED_COLOR_2)
        assert picture is not None
        scale = picture.shape[1] / label["width"]
        known = [[x * scale, y * scale] for x, y in label["corners_tl_tr_br_bl"]]
        seen = find_page(as_bytes(picture))
        good += seen.corners is not None and overlap(seen.corners, known) >= 0.95
    assert good == len(labels)
