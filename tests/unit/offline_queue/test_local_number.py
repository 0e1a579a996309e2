"""The number on the receipt."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_queue.local_number import local_number, sequence_of


@pytest.mark.parametrize(
    ("sequence", "number"),
    [(1, "YL0017-2611-0001"), (328, "YL0017-2611-0328"), (9999, "YL0017-2611-9999"), (10000, "YL0017-2611-10000")],
)
def test_terminal_month_and_sequence(sequence: int, number: str) -> None:
    assert local_number("YL-0017", date(2026, 11, 20), sequence) == number


@given(sequence=st.integers(1, 10**12), day=st.dates())
def test_the_sequence_can_be_read_back(sequence: int, day: date) -> None:
    assert sequence_of(local_number("YL-0017", day, sequence)) == sequence


@given(st.text() | st.from_regex(r"\d{0,3}|\d{19,5000}"))
def test_what_is_not_a_local_number_has_no_case(text: str) -> None:
    assert 0 <= sequence_of(text) < 10**18


def test_numbers_of_other_shapes_have_no_case() -> None:
    assert [
        sequence_of(text) for text in ("", "YL0017", "YL0017-2611-", "YL0017-2611-x", "YL0017-2611-" + "9" * 40)
    ] == [0] * 5
