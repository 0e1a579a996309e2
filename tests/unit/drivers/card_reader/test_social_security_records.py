"""The records of a social-security card: paddings, odd values, and what makes them unusable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.social_security_records import Records, decode_records
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import Sex
from kiosk.domain.social_security import SocialSecurityCard

NUMBER = b"99999919880615101" + b"4"
LEAST: Records = {0x08: NUMBER, 0x09: "陈思远".encode("gb18030")}


def decoded(**changes: bytes) -> SocialSecurityCard:
    card = decode_records(LEAST | {int(tag[1:], 16): value for tag, value in changes.items()})
    assert isinstance(card, SocialSecurityCard)
    return card


def test_number_and_name_are_enough() -> None:
    card = decoded()
    assert (card.id_number, card.name, card.sex) == ("999999198806151014", "陈思远", Sex.UNKNOWN)
    assert (card.generation, card.issued_on, card.birth_date, card.nation_code) == (None, None, None, "")


@pytest.mark.parametrize("padding", [b"", b"\0\0", b"  ", b"\xff\xff", b" \0\xff"])
def test_padding_on_any_side_is_taken_off(padding: bytes) -> None:
    card = decoded(t08=padding + NUMBER + padding, t09="陈思远".encode("gb18030") + padding, t07=b"Z99999991" + padding)
    assert (card.id_number, card.name, card.card_number) == ("999999198806151014", "陈思远", "Z99999991")


@pytest.mark.parametrize("name", ["𠅤龘", "热依汗·Ä", "ANNA MARIA"])
def test_a_rare_name_is_kept(name: str) -> None:
    assert decoded(t09=name.encode("gb18030")).name == name


@pytest.mark.parametrize(
    ("version", "generation"),
    [(b"1.00", 1), (b"2.00", 2), (b"\0\0\0\0", 2), (b"3.00", 3), (b"9.00", None), (b"", None), (b"\xff", None)],
)
def test_the_generation_is_told_by_the_version(version: bytes, generation: int | None) -> None:
    assert decoded(t03=version).generation == generation


@pytest.mark.parametrize(
    ("tag", "value", "field", "read"),
    [
        ("t0A", b"2", "sex", Sex.FEMALE),
        ("t0A", b"X", "sex", Sex.UNKNOWN),
        ("t0A", b"\xff", "sex", Sex.UNKNOWN),
        ("t0B", b"\x05", "nation_code", "05"),
        ("t0B", b"\xff", "nation_code", ""),
        ("t0B", b"\xa5", "nation_code", ""),
        ("t0C", b"\x99\x99\x99", "birthplace_code", "999999"),
        ("t0C", b"\x99\x99\xff", "birthplace_code", "9999"),
        ("t0D", b"\x19\x88\x02\x31", "birth_date", None),
        ("t0D", b"\x19\x88", "birth_date", None),
        ("t06", b"\xff\xff\xff\xff", "valid_to", None),
    ],
)
def test_an_odd_value_is_empty_and_refuses_nobody(tag: str, value: bytes, field: str, read: object) -> None:
    assert getattr(decoded(**{tag: value}), field) == read


@pytest.mark.parametrize(
    ("records", "code"),
    [
        ({}, FailureCode.CARD_UNREADABLE),
        ({0x08: NUMBER}, FailureCode.CARD_UNREADABLE),
        (LEAST | {0x08: bytes(18)}, FailureCode.CARD_UNREADABLE),
        (LEAST | {0x09: b"\xff" * 30}, FailureCode.CARD_UNREADABLE),
        (LEAST | {0x09: b"\xb3"}, FailureCode.CARD_DATA_INVALID),
        (LEAST | {0x09: "陈\u202e远".encode("gb18030")}, FailureCode.CARD_DATA_INVALID),
        (LEAST | {0x08: b"9999\n9"}, FailureCode.CARD_DATA_INVALID),
    ],
)
def test_without_a_sound_number_and_name_there_is_no_card(records: Records, code: FailureCode) -> None:
    assert decode_records(records) is code


@given(st.dictionaries(st.integers(0, 255), st.binary(max_size=40)))
def test_no_records_whatever_raise(records: Records) -> None:
    assert isinstance(decode_records(records), SocialSecurityCard | FailureCode)


@given(st.dictionaries(st.sampled_from([1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0x4E]), st.binary(max_size=40)))
def test_no_values_whatever_raise(records: Records) -> None:
    assert isinstance(decode_records(LEAST | records), SocialSecurityCard | FailureCode)
