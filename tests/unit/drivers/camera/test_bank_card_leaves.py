"""A canary: of a bank card's number no more than four digits are in any picture that leaves the camera's driver."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers.camera.page_photograph import Exposure, cut_page, photograph_page
from drivers.camera.picture import Picture, as_bytes, as_floats
from drivers.camera.supervised_camera import CameraTiming, SupervisedCamera
from drivers.simulators.virtual_camera import VirtualCamera
from kiosk.domain.material import Corners, MaterialTemplate, PageImage
from kiosk.ports.camera import PageCaptured
from tests.doubles.camera_reports import CameraReports
from tests.unit.drivers.camera.bank_cards import BANK_CARD_PX, bank_card, digits_shown

_NUMBER, _OTHER = "9999 1234 5678 9012", "9999 8888 0000 9012"
_ROW, _TALL = 340, 60
_FRAME_PX = (1600, 1200)
_CORNERS: Corners = ((250, 210), (1310, 250), (1290, 930), (230, 880))
_UPRIGHT: Corners = ((450, 80), (1090, 90), (1080, 1110), (440, 1100))  # for a card that stands on its short edge
_SLOPPY: Corners = ((200, 150), (1340, 210), (1330, 960), (180, 930))
_HALF: Corners = ((240, 540), (1300, 580), (1290, 930), (230, 880))
_DESK = (118, 122, 126)
_SAME = 6  # grey levels, after JPEG


def _frame(number: str, *, light: bool = True, turns: int = 0) -> Picture:
    """The card on a desk, turned so many quarters."""
    card = np.rot90(bank_card(number, _ROW, _TALL, light=light), turns)
    height, width = card.shape[:2]
    edges = as_floats([(0, 0), (width, 0), (width, height), (0, height)])
    target = as_floats(_CORNERS if turns % 2 == 0 else _UPRIGHT)
    matrix = cv2.getPerspectiveTransform(edges, target)
    desk = np.full((_FRAME_PX[1], _FRAME_PX[0], 3), _DESK, np.uint8)
    return as_bytes(
        cv2.warpPerspective(np.ascontiguousarray(card), matrix, _FRAME_PX, desk, borderMode=cv2.BORDER_TRANSPARENT)
    )


def _decoded(page: PageImage) -> Picture:
    decoded = cv2.imdecode(np.frombuffer(page.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return as_bytes(decoded)


@cache
def _taken(number: str, *, light: bool = True, turns: int = 0) -> Exposure:
    return photograph_page([_frame(number, light=light, turns=turns)], template=MaterialTemplate.BANK_CARD)


def _shown(page: PageImage) -> int:
    """How many digits can be seen on a card that was cut out exactly."""
    card = as_bytes(cv2.resize(_decoded(page), BANK_CARD_PX, interpolation=cv2.INTER_AREA))
    return len(digits_shown(np.where(card > 16, card, 0).astype(np.uint8), _NUMBER, _ROW, _TALL))


@pytest.mark.parametrize("light", [True, False])
def test_a_card_that_is_cut_out_shows_its_last_four_digits_at_most(*, light: bool) -> None:
    taken = _taken(_NUMBER, light=light)
    by_hand = cut_page(taken, _CORNERS)
    assert _shown(by_hand) <= 4
    assert not taken.page.found or _shown(taken.page) <= 4
    assert _shown(_as_any_page(taken)) == 16, "the canary would be seen"


@pytest.mark.parametrize(("turns", "corners"), [(0, _CORNERS), (1, _UPRIGHT), (2, _CORNERS), (3, _UPRIGHT)])
def test_the_number_is_found_whichever_way_the_card_lies(turns: int, corners: Corners) -> None:
    page = cut_page(_taken(_NUMBER, turns=turns), corners)
    assert page.found
    assert page.width_px > page.height_px


def test_a_card_whose_number_is_not_found_is_told_and_covered() -> None:
    page = cut_page(_taken(_NUMBER), _HALF)
    assert not page.found
    assert _decoded(page).max() <= _SAME


def _as_any_page(taken: Exposure) -> PageImage:
    return cut_page(photograph_page([taken.frame]), _CORNERS)


@pytest.mark.parametrize("light", [True, False])
@pytest.mark.parametrize("turns", range(4))
def test_the_photograph_on_which_corners_are_set_is_the_same_for_every_number(turns: int, *, light: bool) -> None:
    one, other = (
        _decoded(_taken(number, light=light, turns=turns).photograph.whole).astype(int) for number in (_NUMBER, _OTHER)
    )
    where = np.abs(_frame(_NUMBER, light=light, turns=turns).astype(int) - _frame(_OTHER, light=light, turns=turns))
    assert where.max() > 100, "the numbers differ in the photograph"
    assert np.abs(one - other)[where.max(axis=2) > 20].max() <= _SAME


@pytest.mark.parametrize("light", [True, False])
@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("corners", [_CORNERS, _UPRIGHT, _SLOPPY, _HALF])
def test_however_a_card_lies_and_is_cut_its_covered_digits_change_nothing(
    turns: int, corners: Corners, *, light: bool
) -> None:
    """All but the last four, or the first four where the card lies upside down."""
    one, other = (cut_page(_taken(number, light=light, turns=turns), corners) for number in (_NUMBER, _OTHER))
    assert one.found == other.found
    changed = np.abs(_decoded(one).astype(int) - _decoded(other)).max(axis=2) > 60
    assert float(changed.mean()) < 0.002


@pytest.fixture
def camera(tmp_path: Path) -> Iterator[SupervisedCamera]:
    path = tmp_path / "card.png"
    path.write_bytes(cv2.imencode(".png", _frame(_NUMBER))[1].tobytes())
    virtual = VirtualCamera(_FRAME_PX)
    virtual.show_file(path)
    camera = SupervisedCamera(virtual.url, timing=CameraTiming(probe_s=0.2, retry_s=0.1))
    yield camera
    camera.close()
    virtual.close()


def test_what_the_driver_reports_of_a_card_shows_four_digits_at_most(camera: SupervisedCamera) -> None:
    seen = CameraReports()
    camera.start(seen.take, seen.show)
    camera.open(MaterialTemplate.BANK_CARD)
    camera.capture()
    seen.page()
    camera.hold()
    camera.cut(_CORNERS)
    seen.wait(lambda: sum(isinstance(report, PageCaptured) for report in seen.reports) == 2)
    photograph, cut = (report for report in seen.reports if isinstance(report, PageCaptured))
    assert _shown(cut.page) <= 4
    assert photograph.photograph
    assert cut.photograph
    pictures = [photograph.photograph.whole, cut.photograph.whole]
    if not photograph.page.found:
        pictures.append(photograph.page)
    hidden = _decoded(_taken(_OTHER).photograph.whole).astype(int)
    where = np.abs(_frame(_NUMBER).astype(int) - _frame(_OTHER)).max(axis=2) > 20
    for picture in pictures:
        assert np.abs(_decoded(picture) - hidden)[where].max() <= 2 * _SAME
