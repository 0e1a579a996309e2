"""The invented ID card: two sides that differ, of a real card's shape, and nobody can change the one that is kept."""

import numpy as np
import pytest

from drivers.simulators.sample_card import HEIGHT_PX, WIDTH_PX, sample_card


def test_the_sides_differ_and_have_the_shape_of_a_card() -> None:
    front, back = sample_card(), sample_card(back=True)
    assert front.shape == back.shape == (HEIGHT_PX, WIDTH_PX, 3)
    assert pytest.approx(85.6 / 54, abs=0.01) == WIDTH_PX / HEIGHT_PX
    assert np.mean(front != back) > 0.02


def test_the_kept_picture_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        sample_card()[0, 0] = 0
