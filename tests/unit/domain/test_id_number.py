"""The citizen identification number."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.id_number import (
    birth_date_of,
    check_character,
    is_male_number,
    is_valid_foreigner_number,
    is_valid_former_foreigner_number,
    is_valid_id_number,
)
from tests.doubles.people import SAMPLE_REGION, sample_id_number

NUMBERS = st.builds(sample_id_number, st.dates(date(1900, 1, 1), date(2026, 1, 1)), st.integers(0, 999))


@given(st.text(string.digits, min_size=17, max_size=17))
def test_the_check_character_follows_the_weights_of_the_standard(body: str) -> None:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)  # as printed in GB 11643
    remainder = sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 11
    assert check_character(body) == "10X98765432"[remainder]


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("", "nothing"),
        (sample_id_number(date(1991, 4, 12))[:-1], "a character short"),
        (sample_id_number(date(1991, 4, 12)) + "0", "a character long"),
        ("999999910412001", "fifteen digits of the old kind"),
        ("99999919910412OO1X", "letters among the digits"),
        ("９９９９９９" + sample_id_number(date(1991, 4, 12))[6:], "full-width digits"),
        ("99999919910230001" + check_character("99999919910230001"), "30 February"),
        ("99999919911301001" + check_character("99999919911301001"), "a thirteenth month"),
        ("99999900000101001" + check_character("99999900000101001"), "the year nought"),
    ],
)
def test_a_number_that_nobody_can_have_is_refused(number: str, why: str) -> None:
    assert not is_valid_id_number(number), why


@given(NUMBERS)
def test_a_well_formed_number_is_accepted_and_tells_its_birth_date(number: str) -> None:
    assert is_valid_id_number(number)
    assert f"{birth_date_of(number):%Y%m%d}" == number[6:14]


@given(NUMBERS, st.integers(0, 17), st.sampled_from(string.digits))
def test_one_wrong_character_is_always_noticed(number: str, place: int, digit: str) -> None:
    wrong = number[:place] + digit + number[place + 1 :]
    assert is_valid_id_number(wrong) == (wrong == number)


@given(NUMBERS, st.integers(0, 15))
def test_two_neighbours_swapped_are_always_noticed(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert is_valid_id_number(swapped) == (swapped == number)


@given(st.text(max_size=20))
def test_any_text_gets_an_answer(text: str) -> None:
    assert is_valid_id_number(text) in (True, False)


def test_a_lower_case_x_is_not_a_check_character() -> None:
    number = next(n for n in (sample_id_number(date(1991, 4, 12), s) for s in range(999)) if n.endswith("X"))
    assert is_valid_id_number(number)
    assert not is_valid_id_number(number.lower())


@pytest.mark.parametrize("number", ["", "12345", "999999abcdefgh001X", "999999２０００１２０１0011"])
def test_a_text_without_a_birth_date_has_none(number: str) -> None:
    assert birth_date_of(number) is None


@pytest.mark.parametrize(("sequence", "male"), [(1, True), (2, False), (999, True), (0, False)])
def test_an_odd_sequence_is_a_mans(sequence: int, male: bool) -> None:
    assert is_male_number(sample_id_number(date(1991, 4, 12), sequence)) is male


def test_sample_numbers_belong_to_no_division() -> None:
    assert sample_id_number(date(1991, 4, 12)).startswith(SAMPLE_REGION)


FOREIGNER_BODY = "99999919850714102"


@pytest.mark.parametrize(
    ("number", "sound"),
    [
        (FOREIGNER_BODY + check_character(FOREIGNER_BODY), True),
        ("9" * 17 + check_character("9" * 17), True),  # what the middle means is not judged
        (FOREIGNER_BODY + check_character(FOREIGNER_BODY) + "0", False),
        (FOREIGNER_BODY, False),
        (FOREIGNER_BODY + "Y", False),
        (FOREIGNER_BODY.replace("7", "８") + "1", False),
        ("8" + FOREIGNER_BODY[1:] + check_character("8" + FOREIGNER_BODY[1:]), False),  # a resident's begins so
        ("", False),
    ],
)
def test_a_foreigners_number_begins_with_nine_and_ends_with_its_check_character(number: str, *, sound: bool) -> None:
    assert is_valid_foreigner_number(number) is sound


@pytest.mark.parametrize(
    ("number", "sound"),
    [
        ("ZZZ999985071402", True),
        ("zzz999985071402", False),
        ("ZZ9999985071402", False),
        ("ZZZ99998507140", False),
        ("ZZZ9999850714021", False),
        ("ZZZ99998507140２", False),
        ("", False),
    ],
)
def test_the_number_of_a_card_of_2017_has_three_letters_and_twelve_digits(number: str, *, sound: bool) -> None:
    assert is_valid_former_foreigner_number(number) is sound


@given(st.text(max_size=20))
def test_any_text_gets_an_answer_as_a_foreigners_number(text: str) -> None:
    assert is_valid_foreigner_number(text) in (True, False)
    assert is_valid_former_foreigner_number(text) in (True, False)
