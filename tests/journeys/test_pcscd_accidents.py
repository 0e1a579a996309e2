"""What a resident meets when the service between kiosk and reader stops; a real pcscd with its virtual reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.reader_profile import PcscProfile, load_reader_profile
from drivers.simulators.faulty_card import CardFault
from drivers.simulators.pcscd import Pcscd, PcscdState
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.virtual_card import VirtualCard
from kiosk.config.files import ASSETS
from kiosk.domain.failure import FailureCode
from kiosk.session.screens.name import ScreenName
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd
from tests.journeys.visitor import Visitor
from tests.journeys.world import World

pytestmark = pytest.mark.xdist_group("pcscd")

CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.fixture
def card(pcscd: Pcscd) -> Iterator[VirtualCard]:
    await_empty_slot()
    card = VirtualCard()
    yield card
    card.close()


@pytest.fixture
def world(tmp_path: Path, card: VirtualCard) -> Iterator[World]:
    profile = load_reader_profile(ASSETS / "readers" / "virtual-pcd.toml")
    assert isinstance(profile, PcscProfile)
    world = World(tmp_path, PcscCarrier(profile)).starts()
    yield world
    world.close()


def _agrees_and_finishes(visitor: Visitor, card: VirtualCard) -> None:
    visitor.sees(ScreenName.CONSENT)
    card.remove()
    visitor.presses_main()
    visitor.sees(ScreenName.FORM)
    visitor.fills_in()
    visitor.confirms()
    visitor.finishes()


@pytest.mark.logs("card reader lost")
def test_pcscd_stopped_and_started_again_needs_no_restart_of_the_kiosk(
    pcscd: Pcscd, card: VirtualCard, visitor: Visitor
) -> None:
    if not pcscd.is_ours:
        pytest.skip("the machine's own pcscd is not ours to stop")
    visitor.goes_to_card()
    pcscd.stop()
    visitor.is_told(FailureCode.READER_SERVICE_DOWN)
    card.insert(CHEN)
    assert pcscd.start() is PcscdState.STARTED
    _agrees_and_finishes(visitor, card)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (CardFault.BANK_CARD, FailureCode.CARD_WRONG_KIND),
        (CardFault.GARBAGE, FailureCode.CARD_UNREADABLE),
        (CardFault.SHORT_PAGES, FailureCode.CARD_UNREADABLE),
    ],
)
def test_a_wrong_or_garbled_card_is_told_and_the_right_one_serves(
    card: VirtualCard, visitor: Visitor, fault: CardFault, code: FailureCode
) -> None:
    visitor.goes_to_card()
    card.insert(CHEN, fault=fault)
    visitor.is_told(code)
    card.insert(CHEN)
    _agrees_and_finishes(visitor, card)


def test_a_card_pulled_while_it_is_read_is_asked_for_again(card: VirtualCard, visitor: Visitor) -> None:
    visitor.goes_to_card()
    card.insert(CHEN, lifts_after=1)
    visitor.is_told(FailureCode.CARD_REMOVED)
    card.insert(CHEN)
    _agrees_and_finishes(visitor, card)
