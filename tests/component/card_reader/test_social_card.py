"""A social-security card in a real pcscd with vpcd, read by the supervised reader: over T=0, pulled, or another."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.reader_profile import PcscProfile, load_reader_profile
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.simulators.faulty_card import CardFault
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.social_card_program import SampleSocialCard, SocialCardHabits, SocialCardProgram
from drivers.simulators.virtual_card import VPCD_PORT, VirtualCard
from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import (
    CardFailed,
    CardPlaced,
    CardRead,
    CardRemoved,
    ReaderReady,
    SocialSecurityCardRead,
)
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd
from tests.doubles.reader_reports import ReaderReports

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.usefixtures("_pcscd")]

PROFILE_PATH = Path(__file__).parents[3] / "assets" / "readers" / "virtual-pcd.toml"
BOTH_SLOTS = "Virtual PCD 00 0?"
SECOND_SLOT = "Virtual PCD 00 01"
CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
TELLTALE_ATR = bytes.fromhex("3B6B0000534F4349414C20434F9000")  # thirteen bytes, then what marks an ID card


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
def second_slot() -> Iterator[VirtualCard]:
    await_empty_slot(SECOND_SLOT)
    slot = VirtualCard(port=VPCD_PORT + 1)
    yield slot
    slot.close()


@pytest.fixture
def reports(slot: VirtualCard) -> Iterator[ReaderReports]:
    """Reports of a watching reader of both slots, which takes social-security cards, too."""
    del slot  # is there before the reader, and goes after it
    reports = ReaderReports()
    profile = load_reader_profile(PROFILE_PATH)
    assert isinstance(profile, PcscProfile)
    carrier = PcscCarrier(replace(profile, reader=BOTH_SLOTS), social_security=True)
    reader = SupervisedCardReader(carrier)
    reader.watch()
    reader.start(reports.take)
    assert reports.next() == ReaderReady()
    yield reports
    reader.close()


@pytest.mark.parametrize("generation", [1, 2, 3])
def test_a_card_of_any_generation_names_its_holder(slot: VirtualCard, reports: ReaderReports, generation: int) -> None:
    program = SocialCardProgram(SampleSocialCard(generation=generation))
    slot.insert_program(program)
    card = _read(reports).card
    assert (card.generation, card.name, card.id_number) == (generation, "陈思远", "999999198806151014")
    assert program.pin_commands == 0


def test_a_card_of_few_words_reads_as_any_other(slot: VirtualCard, reports: ReaderReports) -> None:
    habits = SocialCardHabits(finds_tags=False, announces=True, selects_by_child=False)
    slot.insert_program(SocialCardProgram(SampleSocialCard(), habits))
    assert _read(reports).card.name == "陈思远"


@pytest.mark.parametrize("answered", [0, 1, 5])
def test_a_card_pulled_in_the_middle_was_removed_too_early(
    slot: VirtualCard, reports: ReaderReports, answered: int
) -> None:
    slot.insert_program(SocialCardProgram(SampleSocialCard()), lifts_after=answered)
    assert [reports.next() for _ in range(3)] == [CardPlaced(), CardFailed(FailureCode.CARD_REMOVED), CardRemoved()]


def test_a_card_that_lies_still_and_answers_wrongly_is_unreadable(slot: VirtualCard, reports: ReaderReports) -> None:
    slot.insert_program(SocialCardProgram(SampleSocialCard(id_number="")))
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE)]


def test_a_card_that_looks_like_an_id_card_by_chance_is_known_by_its_application(
    slot: VirtualCard, reports: ReaderReports
) -> None:
    program = SocialCardProgram(SampleSocialCard())
    program.atr = TELLTALE_ATR
    slot.insert_program(program)
    assert _read(reports).card.name == "陈思远"


def test_an_id_card_is_read_beside_social_security_cards(slot: VirtualCard, reports: ReaderReports) -> None:
    slot.insert(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


@pytest.mark.parametrize(
    ("fault", "code"),
    [(CardFault.BANK_CARD, FailureCode.CARD_WRONG_KIND), (CardFault.REFUSES, FailureCode.CARD_UNREADABLE)],
)
def test_a_bank_card_is_of_another_kind_and_a_broken_id_card_is_not(
    slot: VirtualCard, reports: ReaderReports, fault: CardFault, code: FailureCode
) -> None:
    slot.insert(CHEN, fault=fault)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(code)]


def test_of_two_cards_at_once_the_first_is_served_and_the_second_when_that_is_gone(
    slot: VirtualCard, second_slot: VirtualCard, reports: ReaderReports
) -> None:
    second_slot.insert_program(SocialCardProgram(SampleSocialCard()))
    assert _read(reports).card.name == "陈思远"
    slot.insert(CHEN)
    assert reports.quiet_for(1.0)
    second_slot.remove()
    assert [reports.next(), reports.next()] == [CardRemoved(), CardPlaced()]
    assert isinstance(reports.next(), CardRead)
    slot.remove()
    assert reports.next() == CardRemoved()


def _read(reports: ReaderReports) -> SocialSecurityCardRead:
    assert reports.next() == CardPlaced()
    report = reports.next()
    assert isinstance(report, SocialSecurityCardRead)
    return report
