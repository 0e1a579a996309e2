"""The invented bank card: a number that is checked right and is nobody's, which the camera's driver covers."""

import numpy as np
import pytest

from drivers.camera.bank_card_mask import mask_bank_card
from drivers.simulators.sample_bank_card import NUMBER, sample_bank_card
from drivers.simulators.sample_card import HEIGHT_PX, WIDTH_PX


def _luhn(number: str) -> int:
    digits = [int(digit) for digit in reversed(number.replace(" ", ""))]
    return sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])


def test_its_check_digit_is_right_and_its_bank_is_plainly_a_sample() -> None:
    assert _luhn(NUMBER) % 10 == 0
    assert NUMBER.startswith("6299 9900")


def test_it_has_the_shape_of_a_card_and_cannot_be_written_to() -> None:
    assert sample_bank_card().shape == (HEIGHT_PX, WIDTH_PX, 3)
    with pytest.raises(ValueError, match="read-only"):
        sample_bank_card()[0, 0] = 0


def test_its_number_is_found_and_covered() -> None:
    card = np.ascontiguousarray(sample_bank_card()[..., ::-1])
    covered = mask_bank_card(card)
    assert covered.sure
    row = slice(330, 420)
    changed = (covered.picture[row] != card[row]).any(axis=(0, 2))
    assert changed[70:400].mean() > 0.6, "the first groups"
