"""Both sides of a card on one A4: in real size, front above back, whichever way the card lay."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from drivers.camera.card_sheet import compose_card
from drivers.camera.id_card_sheet import CARD_PX
from drivers.camera.picture import as_bytes
from kiosk.domain.material import PageImage

RED, BLUE = (30, 30, 200), (200, 30, 30)
PX_PER_MM = 200 / 25.4


def _side(colour: tuple[int, int, int], size: tuple[int, int] = (856, 540), *, sharp: bool = True) -> PageImage:
    jpeg = cv2.imencode(".jpg", np.full((size[1], size[0], 3), colour, np.uint8))[1].tobytes()
    return PageImage("side", jpeg, *size, found=True, sharp=sharp)


def _decoded(page: PageImage) -> NDArray[np.uint8]:
    decoded = cv2.imdecode(np.frombuffer(page.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return as_bytes(decoded)


def _box(picture: NDArray[np.uint8], colour: tuple[int, int, int]) -> tuple[int, int, int, int]:
    """Left, top, width and height of what has this colour."""
    near = (np.abs(picture.astype(int) - colour).max(axis=2) < 60).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(near)
    return left, top, width, height


@pytest.mark.parametrize("size", [(856, 540), (540, 856), (300, 190), (1712, 1080)])
def test_each_side_is_as_large_as_a_card_and_in_the_middle(size: tuple[int, int]) -> None:
    sheet = compose_card(_side(RED, size), _side(BLUE, size))
    assert (sheet.width_px, sheet.height_px) == (1654, 2339)
    picture = _decoded(sheet)
    front, back = _box(picture, RED), _box(picture, BLUE)
    for left, _, width, height in (front, back):
        assert width / PX_PER_MM == pytest.approx(85.6, abs=0.5)
        assert height / PX_PER_MM == pytest.approx(54, abs=0.5)
        assert abs(left + width / 2 - 1654 / 2) < 4
    assert front[1] + front[3] + 200 < back[1]
    assert (picture[:200] == 255).all()


def test_it_is_as_sharp_as_the_less_sharp_side() -> None:
    assert compose_card(_side(RED), _side(BLUE)).sharp
    assert not compose_card(_side(RED), _side(BLUE, sharp=False)).sharp


@pytest.mark.logs("JPEG", "imdecode")
def test_a_side_that_is_no_picture_leaves_its_place_white() -> None:
    broken = PageImage("side", b"no picture", 1, 1, found=True, sharp=True)
    picture = _decoded(compose_card(_side(RED), broken))
    assert _box(picture, RED)[2] == pytest.approx(CARD_PX[0], abs=4)
    assert (picture[1300:] > 250).all()


def test_nothing_shows_in_a_log() -> None:
    assert "jpeg" not in repr(compose_card(_side(RED), _side(BLUE)))
