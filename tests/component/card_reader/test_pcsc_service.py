"""The typed layer over PC/SC at a real pcscd with vpcd: presence, insertions, answers, and errors with their code."""

import threading
from collections.abc import Callable, Iterator

import pytest

from drivers.card_reader.pcsc_service import PcscContext, PcscError, ReaderState
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.failure import FailureCode
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.usefixtures("_pcscd")]

READER = "Virtual PCD 00 00"
CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
UNKNOWN_INSTRUCTION = b"\x6d\x00"


@pytest.fixture(scope="module", name="_pcscd")
def _running() -> Iterator[None]:
    for _ in running_pcscd():
        yield


@pytest.fixture
def card() -> Iterator[VirtualCard]:
    await_empty_slot()
    card = VirtualCard()
    yield card
    card.close()


@pytest.fixture
def context() -> Iterator[PcscContext]:
    context = PcscContext()
    yield context
    context.release()


def _await(context: PcscContext, met: Callable[[ReaderState], bool]) -> ReaderState:
    for _ in range(250):
        state = context.state(READER)
        if met(state):
            return state
        threading.Event().wait(0.02)
    raise AssertionError(f"in vain, at last {context.state(READER)}")


def test_an_empty_reader_is_attached_and_holds_no_card(context: PcscContext) -> None:
    await_empty_slot()
    assert READER in context.readers()
    state = context.state(READER)
    assert (state.attached, state.card, state.atr) == (True, False, b"")


def test_a_card_answers_and_its_coming_and_going_is_counted(context: PcscContext, card: VirtualCard) -> None:
    before = context.state(READER).events
    card.insert(CHEN)
    placed = _await(context, lambda state: state.card)
    assert placed.atr
    assert placed.events != before
    connection = context.connect(READER)
    assert connection.transmit(b"\x00\xff\x00\x00\x00") == UNKNOWN_INSTRUCTION
    connection.disconnect()
    card.remove()
    assert _await(context, lambda state: not state.card).events != placed.events


def test_an_empty_reader_cannot_be_connected_to(context: PcscContext) -> None:
    await_empty_slot()
    with pytest.raises(PcscError) as caught:
        context.connect(READER)
    assert caught.value.card_gone
    assert caught.value.reader_failure is None


def test_a_reader_that_is_not_there_is_absent_by_its_code(context: PcscContext) -> None:
    with pytest.raises(PcscError) as caught:
        context.connect("Another reader 00 00")
    assert caught.value.reader_failure is FailureCode.READER_ABSENT


def test_a_context_that_was_given_back_is_of_no_use() -> None:
    context = PcscContext()
    context.release()
    with pytest.raises(PcscError) as caught:
        context.state(READER)
    assert caught.value.reader_failure is FailureCode.READER_SERVICE_DOWN
    context.release()
