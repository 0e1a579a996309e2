"""When a page is cut out unasked, and when the resident is asked: a wrong cut spoils a paper, a question nothing."""

import numpy as np
import pytest

from drivers.camera.page_detector import PageSighting, find_page
from drivers.camera.page_evidence import Doubt, doubts_about
from drivers.camera.picture import Floats, as_floats
from drivers.simulators.photographs import Scene, photograph
from tests.unit.drivers.camera.drawn_desks import ASKEW, SHEET, covered, desk, photographed, shaded, tiled, valley
from tests.unit.drivers.camera.overlap import overlap

_FOLD = ((195, 295), (565, 310), (570, 540), (190, 530))


def _seen(picture: Floats) -> PageSighting:
    return find_page(photographed(picture))


@pytest.mark.parametrize("light", [30, 90, 150, 205])
def test_a_sheet_on_a_desk_is_sure_on_dark_and_on_pale_desks(light: int) -> None:
    seen = _seen(covered(desk(light), SHEET))
    assert seen.sure
    assert seen.corners is not None
    assert overlap(seen.corners, SHEET) > 0.97


@pytest.mark.parametrize("scene", [Scene.CONTRACT, Scene.CLUTTERED, Scene.TURNED])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_photographed_contract_is_sure(scene: Scene, seed: int) -> None:
    assert find_page(photograph(scene, seed, (900, 1200)).picture).sure


def test_a_folded_sheet_is_one_sheet() -> None:
    seen = _seen(shaded(covered(desk(), SHEET), _FOLD, 0.96))
    assert seen.sure
    assert seen.corners is not None
    assert overlap(seen.corners, SHEET) > 0.95


@pytest.mark.parametrize("part", [0.5, 0.65, 0.8])
def test_a_shadow_is_no_sheet(part: float) -> None:
    assert not _seen(shaded(desk(140), SHEET, part)).sure


@pytest.mark.parametrize("brighter", [1.3, 1.6])
def test_a_patch_of_sunlight_ends_softly_and_is_no_sheet(brighter: float) -> None:
    seen = _seen(shaded(desk(110), SHEET, brighter, soft_px=5))
    assert seen.doubts == (Doubt.SOFT_EDGES,)


@pytest.mark.parametrize("dark", [0.55, 0.7])
def test_a_shadow_over_half_the_sheet_does_not_end_it(dark: float) -> None:
    lit = shaded(covered(desk(), SHEET), ((0, 330), (600, 380), (600, 800), (0, 800)), dark, soft_px=5)
    seen = _seen(lit)
    assert seen.corners is not None
    assert overlap(seen.corners, SHEET) > 0.95


def test_the_part_of_a_sheet_that_another_leaves_free_is_not_cut_out() -> None:
    upper = ((150, 300), (600, 320), (590, 790), (140, 780))
    seen = _seen(covered(covered(desk(), SHEET, (238, 240, 242)), upper, (222, 225, 226)))
    assert not seen.sure or overlap(seen.corners or SHEET, upper) > 0.9


def test_a_coloured_row_of_a_table_across_the_middle_makes_no_book() -> None:
    row = ((228, 290), (538, 300), (538, 326), (226, 316))
    assert _seen(covered(covered(desk(30), SHEET), row, (170, 150, 130))).sure


def test_tiles_are_no_sheets() -> None:
    assert not _seen(tiled(desk(140))).sure


def test_a_coloured_board_is_asked_about() -> None:
    seen = _seen(covered(desk(40), SHEET, (40, 120, 220)))
    assert Doubt.COLOURED in seen.doubts
    assert not seen.sure


@pytest.mark.parametrize("width_px", [12.0, 25.0])
def test_an_open_book_is_two_pages(width_px: float) -> None:
    seen = _seen(valley(covered(desk(), SHEET), 0.5, width_px))
    assert Doubt.TWO_PAGES in seen.doubts


def test_two_sheets_that_lie_askew_are_not_cut_out_together() -> None:
    seen = _seen(covered(covered(desk(40), SHEET), ASKEW, (225, 228, 230)))
    assert not seen.sure or overlap(seen.corners or SHEET, ASKEW) > 0.9


def test_a_page_that_is_half_out_of_view_is_never_sure() -> None:
    half = tuple((x, y - 300) for x, y in SHEET)
    seen = _seen(covered(desk(), half))
    assert not seen.sure


def test_nothing_at_all_is_no_page() -> None:
    assert _seen(desk()).doubts == (Doubt.NO_PAGE,)


def test_a_frame_printed_on_the_sheet_is_not_the_sheet() -> None:
    inner = as_floats([[230, 100], [530, 115], [540, 500], [225, 490]])
    white = photographed(covered(desk(), SHEET))
    assert Doubt.NOT_LIGHTER in doubts_about(white, inner)
    assert not doubts_about(white, as_floats(np.array(SHEET)))


@pytest.mark.parametrize("wide_px", [60, 150])
def test_a_lower_sheet_that_looks_out_beyond_part_of_a_side_is_told(wide_px: int) -> None:
    corner = ((300, 20), (300 + wide_px, 20), (300 + wide_px, 200), (300, 200))
    seen = find_page(photographed(covered(covered(desk(), corner), SHEET)))
    assert not seen.sure


def test_a_bright_thing_some_way_from_the_page_is_none_of_its_business() -> None:
    aside = ((20, 200), (90, 200), (90, 320), (20, 320))
    assert find_page(photographed(covered(covered(desk(), aside), SHEET))).sure
