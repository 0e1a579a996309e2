"""The text block: what a resident's card becomes, and that no bytes whatever raise."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_text import TEXT_BLOCK_BYTES, decode_card_text
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SampleResident, encode_text_block
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard, Sex, card_problem

TODAY = date(2026, 11, 23)


def resident(name: str) -> SampleResident:
    person = SAMPLE_PEOPLE[name]
    assert isinstance(person, SampleResident)
    return person


def with_units(block: bytes, offset: int, text: str) -> bytes:
    encoded = text.encode("utf-16-le", "surrogatepass")
    return block[:offset] + encoded + block[offset + len(encoded) :]


CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])


def test_a_residents_card_is_read_field_by_field() -> None:
    assert decode_card_text(CHEN) == IdentityCard(
        name="陈思远",
        sex=Sex.MALE,
        nation_code="01",
        birth_date=date(1988, 6, 15),
        address="示例省示例市样本区康乐路18号2单元601室",
        id_number="999999198806151014",
        issuing_authority="示例市公安局样本分局",
        valid_from=date(2018, 3, 1),
        valid_to=date(2038, 3, 1),
    )


def test_a_long_term_card_has_no_last_day() -> None:
    card = decode_card_text(encode_text_block(SAMPLE_PEOPLE["wang-elder"]))
    assert isinstance(card, IdentityCard)
    assert card.valid_to is None
    assert card.id_number.endswith("X")


def test_a_name_and_an_address_that_fill_their_fields_are_kept_whole() -> None:
    person = resident("long-name")
    card = decode_card_text(encode_text_block(person))
    assert isinstance(card, IdentityCard)
    assert (card.name, card.address) == (person.name, person.address)
    assert (len(card.name), len(card.address)) == (15, 35)


def test_a_rare_character_beyond_the_basic_plane_survives() -> None:
    card = decode_card_text(encode_text_block(replace(resident("chen"), name="𠅤𤥢")))
    assert isinstance(card, IdentityCard)
    assert card.name == "𠅤𤥢"


def test_a_lower_case_check_letter_becomes_upper_case() -> None:
    person = resident("wang-elder")
    card = decode_card_text(encode_text_block(replace(person, id_number=person.id_number.lower())))
    assert isinstance(card, IdentityCard)
    assert card.id_number == person.id_number


@pytest.mark.parametrize("code", ["81", "97", "00", "  ", "X1"])
def test_a_nation_code_outside_the_table_is_kept_as_it_is(code: str) -> None:
    card = decode_card_text(encode_text_block(replace(resident("chen"), nation=code)))
    assert isinstance(card, IdentityCard)
    assert card.nation_code == code.strip()


@pytest.mark.parametrize("letter", ["I", "J", "Y", "Z"])
def test_a_card_of_another_kind_is_told_by_its_letter(letter: str) -> None:
    assert decode_card_text(with_units(CHEN, 248, letter)) is FailureCode.CARD_WRONG_KIND


def test_a_foreigners_permanent_residence_card_is_of_another_kind() -> None:
    assert decode_card_text(encode_text_block(SAMPLE_PEOPLE["foreigner"])) is FailureCode.CARD_WRONG_KIND


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (0, " " * 15),
        (0, "陈\u202e远"),
        (0, "陈\n远"),
        (0, "\ud83d"),
        (30, "3"),
        (30, " "),
        (36, "19880231"),
        (36, "1988061 "),
        (36, "１９８８０６１５"),
        (36, "00000615"),
        (122, " " * 18),
        (188, "        "),
        (204, "长期有效    "),
        (204, "长      "),
        (204, "20381301"),
    ],
)
def test_a_field_that_cannot_be_makes_the_cards_data_invalid(offset: int, text: str) -> None:
    assert decode_card_text(with_units(CHEN, offset, text)) is FailureCode.CARD_DATA_INVALID


@pytest.mark.parametrize("length", [0, 255, 257, 512])
def test_a_block_of_another_length_is_invalid(length: int) -> None:
    assert decode_card_text((CHEN * 2)[:length]) is FailureCode.CARD_DATA_INVALID


@given(st.binary(min_size=TEXT_BLOCK_BYTES, max_size=TEXT_BLOCK_BYTES))
def test_no_block_whatever_raises(block: bytes) -> None:
    assert isinstance(decode_card_text(block), IdentityCard | FailureCode)


@given(offset=st.integers(0, 127), unit=st.binary(min_size=2, max_size=2))
def test_one_spoilt_unit_of_a_sound_card_never_raises(offset: int, unit: bytes) -> None:
    block = CHEN[: offset * 2] + unit + CHEN[offset * 2 + 2 :]
    assert isinstance(decode_card_text(block), IdentityCard | FailureCode)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("chen", None),
        ("wang-elder", None),
        ("long-name", None),
        ("expired", FailureCode.CARD_EXPIRED),
        ("bad-number", FailureCode.CARD_DATA_INVALID),
    ],
)
def test_each_sample_person_meets_the_core_as_intended(name: str, problem: FailureCode | None) -> None:
    card = decode_card_text(encode_text_block(SAMPLE_PEOPLE[name]))
    assert isinstance(card, IdentityCard)
    assert card_problem(card, TODAY) is problem


def test_the_encoder_refuses_what_does_not_fit_a_card() -> None:
    with pytest.raises(ValueError, match="longer than 15"):
        encode_text_block(replace(resident("chen"), name="长" * 16))
