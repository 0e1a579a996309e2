"""A social-security card in a real pcscd with vpcd: read over T=0, pulled in the middle, or another card altogether."""

import threading
from collections.abc import Iterator

import pytest

from drivers.card_reader.pcsc_service import PcscContext
from drivers.card_reader.pcsc_social_card import read_social_card_at
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.social_card_program import SampleSocialCard, SocialCardHabits, SocialCardProgram
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.failure import FailureCode
from kiosk.domain.social_security import SocialSecurityCard
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.usefixtures("_pcscd")]

READER = "Virtual PCD 00 00"


@pytest.fixture(scope="module", name="_pcscd")
def _running() -> Iterator[None]:
    for _ in running_pcscd():
        yield


@pytest.fixture
def slot() -> Iterator[VirtualCard]:
    await_empty_slot()
    slot = VirtualCard()
    yield slot
    slot.close()


@pytest.fixture
def context() -> Iterator[PcscContext]:
    context = PcscContext()
    yield context
    context.release()


def _await_card(context: PcscContext) -> None:
    for _ in range(250):
        if context.state(READER).card:
            return
        threading.Event().wait(0.02)
    raise AssertionError("the card was not seen")


@pytest.mark.parametrize("generation", [1, 2, 3])
def test_a_card_of_any_generation_is_read(slot: VirtualCard, context: PcscContext, generation: int) -> None:
    program = SocialCardProgram(SampleSocialCard(generation=generation))
    slot.insert_program(program)
    _await_card(context)
    card = read_social_card_at(context, READER)
    assert isinstance(card, SocialSecurityCard)
    assert (card.generation, card.name, card.id_number) == (generation, "陈思远", "999999198806151014")
    assert program.pin_commands == 0


def test_a_card_of_few_words_is_read_twice_with_the_same_result(slot: VirtualCard, context: PcscContext) -> None:
    habits = SocialCardHabits(finds_tags=False, announces=True, selects_by_child=False)
    slot.insert_program(SocialCardProgram(SampleSocialCard(), habits))
    _await_card(context)
    first = read_social_card_at(context, READER)
    assert isinstance(first, SocialSecurityCard)
    assert read_social_card_at(context, READER) == first


@pytest.mark.parametrize("answered", [0, 1, 5])
def test_a_card_pulled_in_the_middle_was_removed_too_early(
    slot: VirtualCard, context: PcscContext, answered: int
) -> None:
    slot.insert_program(SocialCardProgram(SampleSocialCard()), lifts_after=answered)
    _await_card(context)
    assert read_social_card_at(context, READER) is FailureCode.CARD_REMOVED


def test_a_card_that_lies_still_and_answers_wrongly_is_unreadable(slot: VirtualCard, context: PcscContext) -> None:
    program = SocialCardProgram(SampleSocialCard(id_number=""))
    slot.insert_program(program)
    _await_card(context)
    assert read_social_card_at(context, READER) is FailureCode.CARD_UNREADABLE


def test_an_id_card_is_of_another_kind(slot: VirtualCard, context: PcscContext) -> None:
    slot.insert(encode_text_block(SAMPLE_PEOPLE["chen"]))
    _await_card(context)
    assert read_social_card_at(context, READER) is FailureCode.CARD_WRONG_KIND


def test_an_empty_reader_holds_no_card(context: PcscContext) -> None:
    await_empty_slot()
    assert read_social_card_at(context, READER) is FailureCode.CARD_REMOVED


def test_a_reader_that_is_not_there_is_absent(context: PcscContext) -> None:
    assert read_social_card_at(context, "Another reader 00 00") is FailureCode.READER_ABSENT
