"""What becomes of cards and of several pages: real size, no number readable, one document."""

import io

import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.camera.bank_card_mask import mask_bank_card
from drivers.camera.id_card_sheet import CARD_PX, id_card_sheet
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_warp import LONG_PX, SHORT_PX
from drivers.camera.pages_pdf import bind_pages
from drivers.camera.picture import as_bytes
from tests.unit.drivers.camera.bank_cards import BANK_CARD_PX, bank_card, digits_shown
from tests.unit.drivers.camera.papers import printed


@pytest.mark.parametrize("light", [True, False])
@pytest.mark.parametrize("number", ["9999 1234 5678 9012", "9999 1234 5678 9012 345"])
def test_of_a_bank_cards_number_the_last_four_digits_stay(number: str, *, light: bool) -> None:
    masked = mask_bank_card(bank_card(number, light=light))
    assert masked.sure
    assert (
        digits_shown(masked.picture, number, 340, 60)
        == [place for place, mark in enumerate(number) if mark != " "][-4:]
    )


@settings(max_examples=25, deadline=None)
@given(
    digits=st.integers(10**15, 10**16 - 1),
    row=st.integers(200, 420),
    size=st.integers(40, 70),
    light=st.booleans(),
    seed=st.integers(0, 9),
)
def test_wherever_the_number_is_no_more_than_four_digits_can_be_read(
    digits: int, row: int, size: int, light: bool, seed: int
) -> None:
    number = " ".join(str(digits)[place : place + 4] for place in range(0, 16, 4))
    masked = mask_bank_card(bank_card(number, row, size, light=light, seed=seed))
    assert len(digits_shown(masked.picture, number, row, size)) <= 4


def test_where_no_number_is_found_all_is_covered() -> None:
    pale = as_bytes(np.full((BANK_CARD_PX[1], BANK_CARD_PX[0], 3), 200))
    masked = mask_bank_card(pale)
    assert not masked.sure
    assert masked.picture.max() == 0


def test_the_picture_that_came_in_is_not_written_to() -> None:
    card = bank_card("9999 1234 5678 9012")
    before = card.copy()
    mask_bank_card(card)
    assert np.array_equal(card, before)


def test_both_sides_of_a_card_lie_on_one_sheet_at_their_real_size() -> None:
    front = np.full((638, 1011, 3), (200, 120, 60), np.uint8)
    back = np.full((1011, 638, 3), (60, 120, 200), np.uint8)
    sheet = id_card_sheet(front, back)
    assert sheet.shape == (LONG_PX, SHORT_PX, 3)
    for colour in ((200, 120, 60), (60, 120, 200)):
        rows, columns = np.nonzero((sheet == colour).all(axis=2))
        width_mm = (np.ptp(columns) + 1) / 200 * 25.4
        height_mm = (np.ptp(rows) + 1) / 200 * 25.4
        assert (width_mm, height_mm) == pytest.approx((85.6, 53.98), abs=0.15)
    assert (sheet[0] == 255).all()
    assert len(np.unique(np.nonzero((sheet == (200, 120, 60)).all(axis=2))[0])) == CARD_PX[1]


def test_the_rounded_corners_show_no_desk() -> None:
    dark = np.zeros((638, 1011, 3), np.uint8)
    sheet = id_card_sheet(dark, dark)
    rows, columns = np.nonzero((sheet == 0).all(axis=2))
    assert tuple(sheet[rows.min(), columns.min()]) == (255, 255, 255)


def test_several_pages_are_one_document_for_the_archive() -> None:
    pages = [encode_page(page).jpeg for page in (printed(827, 1169), printed(1169, 827))]
    bound = bind_pages(pages)
    with pikepdf.open(io.BytesIO(bound)) as document:
        assert len(document.pages) == 2
        assert document.Root.OutputIntents[0].S == "/GTS_PDFA1"
        assert b'pdfaid:part="1" pdfaid:conformance="B"' in document.Root.Metadata.read_bytes()
        sizes = [tuple(round(float(side)) for side in page.MediaBox[2:]) for page in document.pages]
        assert sizes == [(595, 842), (842, 595)]
    assert all(page in bound for page in pages), "unchanged"
    assert b"Exif" not in bound
