"""A page goes into its budget by graceful steps, and stays readable."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.camera.page_encoding import PAGE_BUDGET_BYTES, encode_page
from drivers.camera.picture import Picture, as_bytes
from tests.unit.drivers.camera.papers import printed

_READABLE = (1240, 1754)  # A4 at 150 dots an inch


def _grainy(width: int = 1654, height: int = 2339) -> Picture:
    """A page full of grain, which no JPEG makes small."""
    return as_bytes(np.random.default_rng(3).integers(0, 256, (height, width, 3)))


def test_a_page_of_print_fits_as_it_is() -> None:
    page = encode_page(printed(1654, 2339))
    assert len(page.jpeg) < PAGE_BUDGET_BYTES
    assert (page.width_px, page.height_px) == (1654, 2339)
    assert "jpeg=" not in repr(page)


def test_a_smaller_budget_gives_a_smaller_file_and_no_fewer_dots_than_can_be_read() -> None:
    page = _grainy()
    sizes: list[int] = []
    for budget in (8_000_000, 2_500_000, 1_900_000, 1_200_000):
        encoded = encode_page(page, budget)
        sizes.append(len(encoded.jpeg))
        assert encoded.width_px >= _READABLE[0] - 1
        assert encoded.height_px >= _READABLE[1] - 1
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == len(sizes), "each is another step"


def test_a_budget_that_nothing_fits_gives_the_smallest_that_can_be_read() -> None:
    assert encode_page(_grainy(), 1).height_px == pytest.approx(_READABLE[1], abs=1)


@pytest.mark.parametrize("size", [(1011, 638), (638, 1011), (1754, 1240), (2, 2)])
def test_a_page_that_has_few_dots_loses_none(size: tuple[int, int]) -> None:
    encoded = encode_page(_grainy(*size), 1)
    assert (encoded.width_px, encoded.height_px) == size


@given(budget=st.integers(1, 200_000), width=st.integers(1, 300), height=st.integers(1, 300))
def test_what_is_said_of_the_file_is_so(budget: int, width: int, height: int) -> None:
    encoded = encode_page(_grainy(width, height), budget)
    picture = cv2.imdecode(np.frombuffer(encoded.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape[:2] == (encoded.height_px, encoded.width_px)
    assert b"Exif" not in encoded.jpeg
