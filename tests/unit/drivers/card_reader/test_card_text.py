"""The text block: what each kind of card becomes, and that no bytes whatever raise."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_text import TEXT_BLOCK_BYTES, card_kind, decode_card_text
from drivers.simulators.sample_people import (
    SAMPLE_PEOPLE,
    SampleForeigner2023,
    SampleResident,
    encode_address,
    encode_text_block,
)
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import holder_problem
from kiosk.domain.identity import CardKind, IdentityCard, Sex

TODAY = date(2026, 11, 23)


def resident(name: str) -> SampleResident:
    person = SAMPLE_PEOPLE[name]
    assert isinstance(person, SampleResident)
    return person


def foreigner_2023() -> SampleForeigner2023:
    person = SAMPLE_PEOPLE["foreigner-2023"]
    assert isinstance(person, SampleForeigner2023)
    return person


def with_units(block: bytes, offset: int, text: str) -> bytes:
    encoded = text.encode("utf-16-le", "surrogatepass")
    return block[:offset] + encoded + block[offset + len(encoded) :]


CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
FOREIGNER_2023 = foreigner_2023()


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


def test_a_residence_permit_is_read_field_by_field() -> None:
    assert decode_card_text(encode_text_block(SAMPLE_PEOPLE["permit"])) == IdentityCard(
        name="何嘉明",
        sex=Sex.MALE,
        nation_code="",
        birth_date=date(1983, 9, 5),
        address="示例省示例市样本区海棠路6号",
        id_number="999999198309051012",
        issuing_authority="示例市公安局样本分局",
        valid_from=date(2023, 1, 1),
        valid_to=date(2028, 1, 1),
        kind=CardKind.RESIDENCE_PERMIT,
        issue_count="02",
        travel_document="H99999999",
    )


def test_a_foreigners_card_of_2017_is_read_field_by_field() -> None:
    assert decode_card_text(encode_text_block(SAMPLE_PEOPLE["foreigner"])) == IdentityCard(
        name="安娜",
        sex=Sex.FEMALE,
        nation_code="",
        birth_date=date(1985, 7, 14),
        address="",
        id_number="ZZZ999985071402",
        issuing_authority="9999",
        valid_from=date(2020, 1, 1),
        valid_to=date(2030, 1, 1),
        kind=CardKind.FOREIGNER_2017,
        english_name="SAMPLE, ANNA MARIA",
        nationality="ZZZ",
    )


def test_a_foreigners_card_of_2023_is_read_field_by_field_and_its_name_put_together() -> None:
    assert decode_card_text(encode_text_block(SAMPLE_PEOPLE["foreigner-2023"])) == IdentityCard(
        name="李安娜",
        sex=Sex.FEMALE,
        nation_code="",
        birth_date=date(1985, 7, 14),
        address="",
        id_number=FOREIGNER_2023.id_number,
        issuing_authority="",
        valid_from=date(2024, 1, 1),
        valid_to=date(2034, 1, 1),
        kind=CardKind.FOREIGNER_2023,
        english_name="SAMPLE ALEXANDRA, ANNA MARIA THERESIA JOSE",
        nationality="ZZZ",
        issue_count="01",
    )


@pytest.mark.parametrize("length", [1, 34, 36, 46])
def test_an_english_name_survives_the_seam_between_its_two_fields(length: int) -> None:
    name = "ABCDEFG HIJKLMNOP QRSTUVWXYZ ABCDE FGHIJKLMNOP"[:length]
    card = decode_card_text(encode_text_block(replace(FOREIGNER_2023, english_name=name)))
    assert isinstance(card, IdentityCard)
    assert card.english_name == name


@pytest.mark.parametrize("who", ["foreigner", "foreigner-2023"])
def test_a_foreigner_without_a_chinese_name_is_read_by_the_english_one(who: str) -> None:
    offset = 158 if who == "foreigner" else 0
    card = decode_card_text(with_units(encode_text_block(SAMPLE_PEOPLE[who]), offset, " " * 15))
    assert isinstance(card, IdentityCard)
    assert card.name == ""
    assert card.english_name.startswith("SAMPLE")
    assert holder_problem(card, TODAY) is None


@pytest.mark.parametrize(
    "name",
    [
        "司马·阿依古丽·买买提艾力江·",
        "𠅤𤥢𠅤𤥢𠅤𤥢𠅤龘",  # fifteen units, eight characters
        "古丽•那孜",
        "欧阳・测试",
        "\ue000某",  # private use, as rare characters stood on early cards
    ],
)
def test_a_name_is_kept_as_it_stands_on_the_chip(name: str) -> None:
    card = decode_card_text(encode_text_block(replace(resident("chen"), name=name)))
    assert isinstance(card, IdentityCard)
    assert card.name == name


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        (" ", CardKind.RESIDENT),
        ("\0", CardKind.RESIDENT),
        ("I", CardKind.FOREIGNER_2017),
        ("J", CardKind.RESIDENCE_PERMIT),
        ("Y", CardKind.FOREIGNER_2023),
        ("Z", FailureCode.CARD_WRONG_KIND),
        ("y", FailureCode.CARD_WRONG_KIND),
        ("身", FailureCode.CARD_WRONG_KIND),
        ("\ud800", FailureCode.CARD_DATA_INVALID),
        ("\u200f", FailureCode.CARD_DATA_INVALID),
    ],
)
def test_the_kind_of_a_card_is_told_by_its_letter(letter: str, kind: CardKind | FailureCode) -> None:
    assert card_kind(with_units(CHEN, 248, letter)) is kind


def test_a_card_with_a_letter_that_has_no_layout_is_not_guessed_at() -> None:
    assert decode_card_text(with_units(CHEN, 248, "Z")) is FailureCode.CARD_WRONG_KIND


NEWEST = "示例省示例市样本区新居路2号3单元"


@pytest.mark.parametrize("who", ["chen", "permit"])
def test_the_address_added_last_counts_and_the_printed_one_stays(who: str) -> None:
    block = encode_text_block(SAMPLE_PEOPLE[who])
    printed, card = decode_card_text(block), decode_card_text(block, encode_address(NEWEST))
    assert isinstance(printed, IdentityCard)
    assert card == replace(printed, address=NEWEST, printed_address=printed.address)


@pytest.mark.parametrize("nothing", [b"", encode_address(""), bytes(70), bytes(2)])
def test_a_card_without_an_added_address_keeps_the_printed_one(nothing: bytes) -> None:
    assert decode_card_text(CHEN, nothing) == decode_card_text(CHEN)


def test_what_follows_the_added_address_is_not_taken_for_text() -> None:
    card = decode_card_text(CHEN, encode_address(NEWEST) + b"\x00\xd8\x07")
    assert isinstance(card, IdentityCard)
    assert card.address == NEWEST


@pytest.mark.parametrize("address", [b"\x00\xd8", b"a", "新居\u202e路".encode("utf-16-le")])
def test_an_added_address_that_cannot_be_read_is_not_passed_over_for_an_older_one(address: bytes) -> None:
    assert decode_card_text(CHEN, address) is FailureCode.CARD_DATA_INVALID


def test_a_foreigners_card_has_no_address_to_replace() -> None:
    block = encode_text_block(SAMPLE_PEOPLE["foreigner"])
    assert decode_card_text(block, encode_address(NEWEST)) == decode_card_text(block)


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
        ("permit", None),
        ("foreigner", None),
        ("foreigner-2023", None),
    ],
)
def test_each_sample_person_meets_the_core_as_intended(name: str, problem: FailureCode | None) -> None:
    card = decode_card_text(encode_text_block(SAMPLE_PEOPLE[name]))
    assert isinstance(card, IdentityCard)
    assert holder_problem(card, TODAY) is problem


def test_the_encoder_refuses_what_does_not_fit_a_card() -> None:
    with pytest.raises(ValueError, match="longer than 15"):
        encode_text_block(replace(resident("chen"), name="长" * 16))
