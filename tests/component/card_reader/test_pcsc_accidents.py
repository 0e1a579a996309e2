"""Accidents at a real pcscd with vpcd: what the reader reports when card, reader or service fail."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_reader.card_carrier import ReaderMissing
from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.reader_profile import PcscProfile, load_reader_profile
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.simulators.faulty_card import CardFault
from drivers.simulators.pcscd import Pcscd, PcscdState
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd
from tests.doubles.reader_reports import ReaderReports

pytestmark = pytest.mark.xdist_group("pcscd")

PROFILE_PATH = Path(__file__).parents[3] / "assets" / "readers" / "virtual-pcd.toml"
CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
RECOVERY_S = 3.0


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.fixture
def profile() -> PcscProfile:
    loaded = load_reader_profile(PROFILE_PATH)
    assert isinstance(loaded, PcscProfile)
    return loaded


@pytest.fixture
def card(pcscd: Pcscd) -> Iterator[VirtualCard]:
    await_empty_slot()
    card = VirtualCard()
    yield card
    card.close()


@pytest.fixture
def reports(card: VirtualCard, profile: PcscProfile) -> Iterator[ReaderReports]:
    """Reports of a watching reader that is ready."""
    reports = ReaderReports()
    reader = SupervisedCardReader(PcscCarrier(profile))
    reader.watch()
    reader.start(reports.take)
    assert reports.next() == ReaderReady()
    yield reports
    reader.close()


@pytest.mark.parametrize("answered", [0, 1])
def test_a_card_pulled_between_find_and_read_was_removed_too_early(
    card: VirtualCard, reports: ReaderReports, answered: int
) -> None:
    card.insert(CHEN, lifts_after=answered)
    assert [reports.next() for _ in range(3)] == [CardPlaced(), CardFailed(FailureCode.CARD_REMOVED), CardRemoved()]
    card.insert(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (CardFault.GARBAGE, FailureCode.CARD_UNREADABLE),
        (CardFault.SHORT_PAGES, FailureCode.CARD_UNREADABLE),
        (CardFault.REFUSES, FailureCode.CARD_UNREADABLE),
        (CardFault.BANK_CARD, FailureCode.CARD_WRONG_KIND),
    ],
)
def test_a_card_that_answers_wrongly_fails_by_its_code(
    card: VirtualCard, reports: ReaderReports, fault: CardFault, code: FailureCode
) -> None:
    card.insert(CHEN, fault=fault)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(code)]


def test_a_card_that_falters_once_costs_the_resident_nothing(card: VirtualCard, reports: ReaderReports) -> None:
    card.insert(CHEN, fault=CardFault.FALTERS_ONCE)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


def test_text_that_is_no_cards_text_is_invalid_data(card: VirtualCard, reports: ReaderReports) -> None:
    card.insert(bytes(256))
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_DATA_INVALID)]


@pytest.mark.logs("card reader lost")
def test_a_stopped_and_restarted_pcscd_is_in_use_again_without_a_restart_of_the_kiosk(
    pcscd: Pcscd, card: VirtualCard, reports: ReaderReports
) -> None:
    if not pcscd.is_ours:
        pytest.skip("the machine's own pcscd is not ours to stop")
    card.insert(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)
    pcscd.stop()
    assert reports.next() == ReaderLost(FailureCode.READER_SERVICE_DOWN)
    assert pcscd.start() is PcscdState.STARTED
    since = time.monotonic()
    assert [reports.next() for _ in range(2)] == [ReaderReady(), CardRemoved()]
    assert time.monotonic() - since < RECOVERY_S
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


@pytest.mark.logs("card reader lost")
@pytest.mark.usefixtures("pcscd")
def test_a_machine_without_the_reader_says_that_it_is_absent(profile: PcscProfile) -> None:
    reports = ReaderReports()
    reader = SupervisedCardReader(PcscCarrier(replace(profile, reader="Another reader*")))
    reader.start(reports.take)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    reader.close()


@pytest.mark.usefixtures("pcscd")
def test_a_reader_that_is_plugged_in_without_its_driver_is_told_apart(profile: PcscProfile, tmp_path: Path) -> None:
    device = tmp_path / "bus/usb/devices/1-1"
    device.mkdir(parents=True)
    (device / "idVendor").write_text("0400\n")
    (device / "idProduct").write_text("c35a\n")
    undriven = replace(profile, reader="Another reader*", usb_ids=("0400:c35a",))
    carrier = PcscCarrier(undriven, sysfs=tmp_path)
    assert carrier.presence() == ReaderMissing(FailureCode.READER_DRIVER_MISSING)
    assert PcscCarrier(undriven, sysfs=tmp_path / "bus").presence() == ReaderMissing(FailureCode.READER_ABSENT)
    carrier.close()


def test_a_running_pcscd_is_used_and_left_running(pcscd: Pcscd) -> None:
    second = Pcscd()
    assert second.start() is PcscdState.FOUND_RUNNING
    assert not second.is_ours
    second.stop()
    assert Pcscd().start() is PcscdState.FOUND_RUNNING


@pytest.mark.usefixtures("pcscd")
def test_a_pcscd_without_a_virtual_reader_is_told() -> None:
    assert Pcscd(reader="No such reader").start() is PcscdState.NO_VIRTUAL_READER
