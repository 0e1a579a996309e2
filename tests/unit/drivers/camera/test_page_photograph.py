"""What is kept of a photograph: straight, of a page's size, without EXIF, and honest about its faults."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from drivers.camera.page_detector import find_page
from drivers.camera.page_photograph import photograph_page
from drivers.camera.page_warp import LONG_PX, SHORT_PX, keep_whole, straighten
from drivers.camera.picture import Picture, Plane, as_bytes, fit_within
from drivers.simulators.photographs import Scene, photograph
from drivers.simulators.tenancy_contract import tenancy_contract
from tests.unit.drivers.camera.drawn_desks import SHEET, SIZE, covered, desk, photographed

_SIZE = (900, 1200)


def _frame(scene: Scene) -> Picture:
    return as_bytes(photograph(scene, 1, _SIZE).picture)


def _print_of(page: Plane) -> NDArray[np.float64]:
    """The darkness of print at a small size, without the light that fell on the sheet."""
    small = cv2.GaussianBlur(cv2.resize(page, (310, 438), interpolation=cv2.INTER_AREA), (0, 0), 1.5)
    light = cv2.GaussianBlur(small, (0, 0), 12)
    return (np.asarray(small, np.float64) - np.asarray(light, np.float64))[20:-20, 20:-20].ravel()


def test_a_slanted_page_comes_out_as_the_sheet_it_is() -> None:
    page = photograph_page([_frame(Scene.CONTRACT)]).page
    assert page.found
    assert page.sharp
    assert page.height_px / page.width_px == pytest.approx(297 / 210, rel=0.01)
    decoded = cv2.imdecode(np.frombuffer(page.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert decoded is not None
    got = as_bytes(decoded)
    assert got.shape == (page.height_px, page.width_px)
    sheet = as_bytes(cv2.cvtColor(tenancy_contract(), cv2.COLOR_RGB2GRAY))
    assert np.corrcoef(_print_of(got), _print_of(sheet))[0, 1] > 0.9


def test_what_may_be_no_page_is_not_cut_out() -> None:
    board = photographed(covered(desk(40), SHEET, (40, 120, 220)))
    assert find_page(board).whole
    page = photograph_page([board]).page
    assert not page.found
    assert (page.width_px, page.height_px) == SIZE


def test_the_kept_picture_is_a_baseline_jpeg_without_exif() -> None:
    jpeg = photograph_page([_frame(Scene.CONTRACT)]).page.jpeg
    assert jpeg.startswith(b"\xff\xd8\xff\xe0")
    assert b"Exif" not in jpeg
    assert b"\xff\xc0" in jpeg, "start of a baseline frame"


def test_a_blurred_page_is_found_but_called_blurred() -> None:
    page = photograph_page([_frame(Scene.BLURRED)]).page
    assert page.found
    assert not page.sharp


def test_of_several_frames_the_sharp_one_is_kept() -> None:
    assert photograph_page([_frame(Scene.BLURRED), _frame(Scene.CONTRACT), _frame(Scene.EMPTY_DESK)]).page.sharp


def test_one_frame_with_a_page_is_enough() -> None:
    assert photograph_page([_frame(Scene.EMPTY_DESK), _frame(Scene.EMPTY_DESK), _frame(Scene.CONTRACT)]).page.found


def test_a_kept_page_is_white_where_the_paper_is_bare() -> None:
    jpeg = photograph_page([_frame(Scene.CONTRACT)]).page.jpeg
    decoded = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert np.median(decoded) == 255


def test_without_a_page_the_whole_frame_is_kept() -> None:
    page = photograph_page([_frame(Scene.EMPTY_DESK)]).page
    assert not page.found
    assert (page.width_px, page.height_px) == _SIZE


def test_each_photograph_has_its_own_name_and_shows_nothing_in_a_log() -> None:
    first, second = (photograph_page([_frame(Scene.CONTRACT)]).page for _ in range(2))
    assert first.page_id != second.page_id
    assert "jpeg" not in repr(first)


def test_a_large_page_is_kept_at_200_dots_an_inch() -> None:
    page = straighten(np.zeros((4000, 3000, 3), np.uint8), ((10, 10), (2900, 10), (2900, 3990), (10, 3990)))
    assert page.shape[0] <= LONG_PX
    assert page.shape[1] <= SHORT_PX
    assert page.shape[0] == LONG_PX


def test_a_sheet_on_its_side_stays_on_its_side() -> None:
    page = straighten(np.zeros((1000, 1400, 3), np.uint8), ((0, 0), (1390, 0), (1390, 980), (0, 980)))
    assert page.shape[1] > page.shape[0]


def test_an_identity_card_keeps_its_shape() -> None:
    page = straighten(np.zeros((1000, 1400, 3), np.uint8), ((0, 0), (856, 0), (856, 540), (0, 540)))
    assert page.shape[:2] == (540, 856)


def test_a_page_made_much_smaller_is_averaged_and_stays_in_place() -> None:
    picture = np.zeros((5200, 4000, 3), np.uint8)
    picture[200:4980:2, 300:3680] = 200  # every other row: two rows of the page make one
    picture[200:800, 300:1145] = 255
    page = straighten(picture, ((299.5, 199.5), (3679.5, 199.5), (3679.5, 4979.5), (299.5, 4979.5)))
    assert page.shape == (LONG_PX, SHORT_PX, 3)
    assert np.abs(page[400:-20, 20:-20].astype(int) - 100).max() < 12
    assert (page[20:280, 20:400] == 255).all()


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (5000, 40)])
def test_corners_far_out_of_the_picture_are_no_error(size: tuple[int, int]) -> None:
    page = straighten(np.zeros((size[1], size[0], 3), np.uint8), ((-900, -20), (7000, 10), (6800, 9000), (-50, 9900)))
    assert page.shape[0] <= LONG_PX
    assert page.shape[1] <= SHORT_PX


@pytest.mark.parametrize("shape", [(3000, 4000), (4000, 3000), (200, 5000)])
def test_a_whole_frame_is_no_larger_than_a_page(shape: tuple[int, int]) -> None:
    kept = keep_whole(np.zeros((*shape, 3), np.uint8))
    assert max(kept.shape[:2]) <= LONG_PX
    assert min(kept.shape[:2]) <= SHORT_PX


@pytest.mark.parametrize("size", [(1, 1), (7, 3000), (3000, 7), (1920, 1440)])
def test_a_scaled_picture_fits_its_box(size: tuple[int, int]) -> None:
    small = fit_within(np.zeros((size[1], size[0], 3), np.uint8), 300, 200)
    assert 1 <= small.shape[1] <= 300
    assert 1 <= small.shape[0] <= 200
