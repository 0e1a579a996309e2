"""Nobody's card stands for everybody's of its kind: it depends on nothing else, so nothing of a person can be in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_text import card_kind, decode_card_text
from drivers.recording.nobody import nobodys_address, nobodys_block, nobodys_record
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SamplePerson, encode_text_block
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import holder_problem
from kiosk.domain.identity import IdentityCard
from tests.doubles.playbook import NOON
from tests.unit.drivers.recording.people import people

OF_EACH_KIND = {card_kind(encode_text_block(person)): encode_text_block(person) for person in SAMPLE_PEOPLE.values()}


@given(people())
def test_two_people_with_cards_of_one_kind_become_the_same_nobody(person: SamplePerson) -> None:
    block = encode_text_block(person)
    assert nobodys_block(block) == nobodys_block(OF_EACH_KIND[card_kind(block)])


@pytest.mark.parametrize("block", OF_EACH_KIND.values(), ids=map(str, OF_EACH_KIND))
def test_nobodys_card_is_of_the_same_kind_and_sound_in_every_respect(block: bytes) -> None:
    card = decode_card_text(nobodys_block(block))
    assert isinstance(card, IdentityCard)
    assert card.kind is card_kind(block)
    assert holder_problem(card, NOON.date()) is None
    assert nobodys_block(nobodys_block(block)) == nobodys_block(block)


def test_a_card_of_an_unknown_kind_stays_one() -> None:
    block = OF_EACH_KIND[card_kind(encode_text_block(SAMPLE_PEOPLE["permit"]))]
    other = block[:248] + "Q".encode("utf-16-le") + block[250:]
    assert card_kind(nobodys_block(other)) is FailureCode.CARD_WRONG_KIND


@given(st.binary(min_size=256, max_size=256))
def test_a_block_that_is_no_cards_stays_none(block: bytes) -> None:
    assert isinstance(decode_card_text(nobodys_block(block)), type(decode_card_text(block)))


@given(st.integers(0, 35))
def test_an_address_takes_the_room_that_the_real_one_took(units: int) -> None:
    address = nobodys_address(2 * units)
    assert len(address) == 2 * units
    assert address.decode("utf-16-le").isprintable()


@given(st.integers(0, 255), st.binary(max_size=64))
def test_a_record_keeps_its_length(tag: int, value: bytes) -> None:
    assert len(nobodys_record(tag, value)) == len(value)
