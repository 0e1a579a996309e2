"""What a person would see counts as a change, what only a machine would see does not."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.snapshots.small_picture import Picture, beside, difference, read, small, write


def page(button_y: int = 1700, text_dx: float = 0, words: str = "Submitted at noon") -> Picture:
    """A page with a line of text and a filled button."""
    picture = np.full((1920, 1080, 3), (245, 242, 234), np.uint8)
    cv2.rectangle(picture, (56, button_y), (1024, button_y + 112), (31, 63, 122), -1)
    for line in range(6):
        cv2.putText(picture, words, (80, 300 + 60 * line), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (27, 35, 51), 3, cv2.LINE_AA)
    shift = np.array([[1, 0, text_dx], [0, 1, 0]], np.float32)
    moved = cv2.warpAffine(picture[:800], shift, (1080, 800), borderMode=cv2.BORDER_REPLICATE)
    return np.concatenate([np.asarray(moved, np.uint8), picture[800:]])


def test_type_drawn_by_another_rasteriser_is_the_same_picture() -> None:
    noise = np.random.default_rng(1).normal(0, 8, (1920, 1080, 3))
    other = np.clip(page(text_dx=0.6) + noise, 0, 255).astype(np.uint8)
    assert difference(small(page()), small(other)) is None


@pytest.mark.parametrize(
    "other",
    [
        page(button_y=1712),  # 3 mm
        page(words="Not submitted yet"),
        page()[:, ::-1],
        np.clip(page().astype(np.int16) - 40, 0, 255).astype(np.uint8),
    ],
    ids=["a moved button", "other words", "mirrored", "darker"],
)
def test_what_a_person_would_see_is_a_change(other: Picture) -> None:
    assert difference(small(page()), small(np.ascontiguousarray(other))) is not None


def test_the_place_of_the_change_is_told() -> None:
    found = difference(small(page()), small(page(button_y=1000)))
    assert found is not None
    assert str(found).startswith("differs by")
    assert 140 <= found.y <= 280


def test_a_stored_picture_is_small_and_the_same(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "page.png"
    write(small(page()), path)
    stored = read(path)
    assert stored is not None
    assert difference(stored, small(page())) is None
    assert path.stat().st_size < 12_000


def test_what_was_never_stored_is_not_there(tmp_path: Path) -> None:
    assert read(tmp_path / "none.png") is None


def test_before_and_after_stand_side_by_side() -> None:
    shown = beside(small(page()), small(page(button_y=1000)))
    assert shown.shape[1] == 3 * small(page()).shape[1]
    assert beside(None, small(page())).shape == small(page()).shape


def test_another_size_is_a_change() -> None:
    assert difference(small(page()), small(page()[:1080])) is not None
