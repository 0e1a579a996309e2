"""The promises of the card reader port, kept alike by PC/SC, by the serial line and by the scripted double.

PC/SC is a real pcscd with vpcd and the virtual card; the serial line is a pseudo-terminal with a simulated SAM module.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from drivers.card_reader.card_carrier import CardContent
from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.read_report import accepted_card
from drivers.card_reader.reader_profile import PcscProfile, SerialProfile, load_reader_profile
from drivers.card_reader.serial_carrier import SerialCarrier
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.sam_module import SamModule
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.ports.card_reader import (
    CardFailed,
    CardPlaced,
    CardRead,
    CardReader,
    CardRemoved,
    ReaderLost,
    ReaderReady,
)
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd
from tests.doubles.reader_reports import ReaderReports
from tests.doubles.scripted_card_reader import ScriptedCardReader

PROFILES = Path(__file__).parents[2] / "assets" / "readers"
QUIET_S = 0.1


def sample_card(name: str) -> IdentityCard | FailureCode:
    return accepted_card(CardContent(encode_text_block(SAMPLE_PEOPLE[name])))


class Rig(Protocol):
    """A reader with hands: what the outside world does to it."""

    @property
    def reader(self) -> CardReader: ...
    def place(self, name: str) -> None: ...
    def lift(self) -> None: ...
    def lose(self) -> None: ...
    def restore(self) -> None: ...
    def close(self) -> None: ...


class ScriptedRig:
    def __init__(self) -> None:
        self.reader = ScriptedCardReader()

    def place(self, name: str) -> None:
        self.reader.place(sample_card(name))

    def lift(self) -> None:
        self.reader.lift()

    def lose(self) -> None:
        self.reader.lose()

    def restore(self) -> None:
        self.reader.restore()

    def close(self) -> None:
        self.reader.close()


class SerialRig:
    def __init__(self, folder: Path) -> None:
        profile = load_reader_profile(PROFILES / "sam-serial.toml")
        assert isinstance(profile, SerialProfile)
        self._sam = SamModule()
        self._simulator = SerialReaderSimulator(folder / "reader", self._sam)
        self.reader = SupervisedCardReader(SerialCarrier(str(folder / "reader"), profile))

    def place(self, name: str) -> None:
        self._sam.place(encode_text_block(SAMPLE_PEOPLE[name]))

    def lift(self) -> None:
        self._sam.lift()

    def lose(self) -> None:
        self._simulator.unplug()

    def restore(self) -> None:
        self._simulator.plug()

    def close(self) -> None:
        self.reader.close()
        self._simulator.close()


class PcscRig:
    def __init__(self, daemon: Pcscd) -> None:
        profile = load_reader_profile(PROFILES / "virtual-pcd.toml")
        assert isinstance(profile, PcscProfile)
        self._daemon = daemon
        await_empty_slot()
        self._card = VirtualCard()
        self.reader = SupervisedCardReader(PcscCarrier(profile))

    def place(self, name: str) -> None:
        self._card.insert(encode_text_block(SAMPLE_PEOPLE[name]))

    def lift(self) -> None:
        self._card.remove()

    def lose(self) -> None:
        if not self._daemon.is_ours:
            pytest.skip("the machine's own pcscd is not ours to stop")
        self._daemon.stop()

    def restore(self) -> None:
        self._daemon.start()

    def close(self) -> None:
        self.reader.close()
        self._card.close()


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.fixture(params=["scripted", "serial", pytest.param("pcsc", marks=pytest.mark.xdist_group("pcscd"))])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    makers: dict[str, Callable[[], Rig]] = {
        "scripted": ScriptedRig,
        "serial": lambda: SerialRig(tmp_path),
        "pcsc": lambda: PcscRig(request.getfixturevalue("pcscd")),
    }
    made = makers[request.param]()
    yield made
    made.close()


@pytest.fixture
def reports(rig: Rig) -> ReaderReports:
    """Reports of a reader that has just said it is ready."""
    reports = ReaderReports()
    rig.reader.start(reports.take)
    assert reports.next() == ReaderReady()
    return reports


def test_a_card_laid_on_a_watching_reader_is_read(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.place("chen")
    assert [reports.next(), reports.next()] == [CardPlaced(), read("chen")]
    assert reports.quiet_for(QUIET_S)


def test_a_card_that_lies_there_already_is_read_when_asked(rig: Rig, reports: ReaderReports) -> None:
    rig.place("wang-elder")
    assert reports.next() == CardPlaced()
    assert reports.quiet_for(QUIET_S)
    rig.reader.watch()
    assert reports.next() == read("wang-elder")


def test_a_resting_reader_tells_of_cards_but_reads_none(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.reader.rest()
    rig.place("chen")
    assert reports.next() == CardPlaced()
    rig.lift()
    assert reports.next() == CardRemoved()
    assert reports.quiet_for(QUIET_S)


def test_the_next_resident_is_read_as_another_person(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.place("chen")
    assert [reports.next(), reports.next()] == [CardPlaced(), read("chen")]
    rig.lift()
    assert reports.next() == CardRemoved()
    rig.place("long-name")
    assert [reports.next(), reports.next()] == [CardPlaced(), read("long-name")]


def test_a_card_is_read_again_when_asked_again(rig: Rig, reports: ReaderReports) -> None:
    rig.place("chen")
    assert reports.next() == CardPlaced()
    for _ in range(2):
        rig.reader.watch()
        assert reports.next() == read("chen")


@pytest.mark.parametrize("who", ["foreigner", "foreigner-2023", "permit"])
def test_another_kind_of_card_is_told_and_not_tried_again_while_it_lies(
    rig: Rig, reports: ReaderReports, who: str
) -> None:
    rig.reader.watch()
    rig.place(who)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_WRONG_KIND)]
    assert reports.quiet_for(QUIET_S)


@pytest.mark.logs("card reader lost")
def test_a_reader_that_goes_and_comes_back_is_told_once_each_and_reads_again(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.lose()
    assert isinstance(reports.next(), ReaderLost)
    assert reports.quiet_for(QUIET_S)
    rig.restore()
    assert reports.next() == ReaderReady()
    rig.place("chen")
    assert [reports.next(), reports.next()] == [CardPlaced(), read("chen")]


def test_a_closed_reader_says_no_more_and_may_be_closed_again(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.reader.close()
    rig.place("chen")
    assert reports.quiet_for(QUIET_S)
    rig.reader.close()


def read(name: str) -> CardRead:
    card = sample_card(name)
    assert isinstance(card, IdentityCard)
    return CardRead(card)
