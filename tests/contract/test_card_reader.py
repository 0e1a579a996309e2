"""The promises of the card reader port, kept alike by PC/SC, by serial line, USB and HID, and by the scripted double.

PC/SC is a real pcscd with vpcd and the virtual card; the others have a simulated SAM module at the far end
of a pseudo-terminal, of pyusb's backend, of a socket that keeps reports whole.
"""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Protocol

import pytest

from drivers.card_reader.card_carrier import CardContent
from drivers.card_reader.hid_link import HidLink
from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.read_report import RESIDENTS_ONLY, accepted_card
from drivers.card_reader.reader_profile import HidProfile, PcscProfile, SerialProfile, UsbProfile, load_reader_profile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.serial_link import SerialLink
from drivers.card_reader.social_security_card import read_social_security_card
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.card_reader.usb_link import UsbLink
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.sam_module import SamModule
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.social_card_program import SOCIAL_CARDS, SocialCardProgram
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind, IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.card_reader import (
    CardFailed,
    CardPlaced,
    CardRead,
    CardReader,
    CardRemoved,
    ReaderLost,
    ReaderReady,
    SocialSecurityCardRead,
)
from tests.doubles.hid_reader import HidReader
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd
from tests.doubles.reader_reports import ReaderReports
from tests.doubles.scripted_card_reader import ScriptedCardReader
from tests.doubles.usb_reader import UsbReader

PROFILES = Path(__file__).parents[2] / "assets" / "readers"
QUIET_S = 0.1


SOCIAL_HOLDERS = {"social": ("陈思远", "999999198806151014"), "social-old": ("王秀英", "99999919440203258X")}
IDENTITY_CARDS = ["chen", "wang-elder", "long-name", "permit", "foreigner", "foreigner-2023"]


def sample_card(name: str, *, accepts_all: bool = False) -> IdentityCard | SocialSecurityCard | FailureCode:
    if name in SOCIAL_CARDS:
        return _played_by_hand(SOCIAL_CARDS[name]()) if accepts_all else FailureCode.CARD_WRONG_KIND
    accepts = set(CardKind) if accepts_all else {CardKind.RESIDENT}
    return accepted_card(CardContent(encode_text_block(SAMPLE_PEOPLE[name])), accepts)


def _played_by_hand(program: SocialCardProgram) -> SocialSecurityCard | FailureCode:
    def transmit(apdu: bytes) -> tuple[bytes, int]:
        answer = program.answer(apdu)
        return answer[:-2], int.from_bytes(answer[-2:])

    return read_social_security_card(transmit)


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
    def __init__(self, *, accepts_all: bool = False) -> None:
        self._accepts_all = accepts_all
        self.reader = ScriptedCardReader()

    def place(self, name: str) -> None:
        self.reader.place(sample_card(name, accepts_all=self._accepts_all))

    def lift(self) -> None:
        self.reader.lift()

    def lose(self) -> None:
        self.reader.lose()

    def restore(self) -> None:
        self.reader.restore()

    def close(self) -> None:
        self.reader.close()


class SerialRig:
    """Its module knows identity cards only: a social-security card has no antenna that it could find."""

    def __init__(self, folder: Path, *, accepts_all: bool = False) -> None:
        profile = load_reader_profile(PROFILES / "sam-serial.toml")
        assert isinstance(profile, SerialProfile)
        self._sam = SamModule()
        self._simulator = SerialReaderSimulator(folder / "reader", self._sam)
        carrier = SamCarrier(profile, SerialLink(str(folder / "reader"), profile))
        self.reader = SupervisedCardReader(carrier, accepts=_accepted(accepts_all=accepts_all))

    def place(self, name: str) -> None:
        if name in SOCIAL_CARDS:
            pytest.skip("a SAM module cannot see this card")
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


class UsbRig:
    """The module behind bulk endpoints."""

    def __init__(self, folder: Path, *, accepts_all: bool = False) -> None:
        profile = load_reader_profile(PROFILES / "sam-usb.toml")
        assert isinstance(profile, UsbProfile)
        self._device = UsbReader(folder, SamModule())
        carrier = SamCarrier(profile, UsbLink(profile, self._device.sysfs, self._device))
        self.reader = SupervisedCardReader(carrier, accepts=_accepted(accepts_all=accepts_all))

    def place(self, name: str) -> None:
        if name in SOCIAL_CARDS:
            pytest.skip("a SAM module cannot see this card")
        self._device.sam.place(encode_text_block(SAMPLE_PEOPLE[name]))

    def lift(self) -> None:
        self._device.sam.lift()

    def lose(self) -> None:
        self._device.unplug()

    def restore(self) -> None:
        self._device.plug()

    def close(self) -> None:
        self.reader.close()
        assert self._device.open_handles == 0


class HidRig:
    """The module behind reports of 64 bytes."""

    def __init__(self, folder: Path, *, accepts_all: bool = False) -> None:
        profile = load_reader_profile(PROFILES / "sam-hid.toml")
        assert isinstance(profile, HidProfile)
        self._device = HidReader(folder, SamModule())
        carrier = SamCarrier(profile, HidLink(profile, self._device.sysfs, self._device.open_device))
        self.reader = SupervisedCardReader(carrier, accepts=_accepted(accepts_all=accepts_all))

    def place(self, name: str) -> None:
        if name in SOCIAL_CARDS:
            pytest.skip("a SAM module cannot see this card")
        self._device.sam.place(encode_text_block(SAMPLE_PEOPLE[name]))

    def lift(self) -> None:
        self._device.sam.lift()

    def lose(self) -> None:
        self._device.unplug()

    def restore(self) -> None:
        self._device.plug()

    def close(self) -> None:
        self.reader.close()
        self._device.close()


class PcscRig:
    def __init__(self, daemon: Pcscd, *, accepts_all: bool = False) -> None:
        profile = load_reader_profile(PROFILES / "virtual-pcd.toml")
        assert isinstance(profile, PcscProfile)
        self._daemon = daemon
        await_empty_slot()
        self._card = VirtualCard()
        carrier = PcscCarrier(profile, social_security=accepts_all)
        self.reader = SupervisedCardReader(carrier, accepts=_accepted(accepts_all=accepts_all))

    def place(self, name: str) -> None:
        if name in SOCIAL_CARDS:
            self._card.insert_program(SOCIAL_CARDS[name]())
        else:
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


RIGS = ["scripted", "serial", "usb", "hid", pytest.param("pcsc", marks=pytest.mark.xdist_group("pcscd"))]


def _made(request: pytest.FixtureRequest, folder: Path, *, accepts_all: bool = False) -> Iterator[Rig]:
    makers: dict[str, Callable[[], Rig]] = {
        "scripted": lambda: ScriptedRig(accepts_all=accepts_all),
        "serial": lambda: SerialRig(folder, accepts_all=accepts_all),
        "usb": lambda: UsbRig(folder, accepts_all=accepts_all),
        "hid": lambda: HidRig(folder, accepts_all=accepts_all),
        "pcsc": lambda: PcscRig(request.getfixturevalue("pcscd"), accepts_all=accepts_all),
    }
    made = makers[request.param]()
    yield made
    made.close()


@pytest.fixture(params=RIGS)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    """A reader as a kiosk has it: residents' cards only."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=RIGS)
def open_rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    """A reader that takes every kind of card."""
    yield from _made(request, tmp_path, accepts_all=True)


@pytest.fixture
def reports(rig: Rig) -> ReaderReports:
    """Reports of a reader that has just said it is ready."""
    return _started(rig)


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


def test_a_card_left_behind_is_not_read_unasked_and_its_lifting_is_told(rig: Rig, reports: ReaderReports) -> None:
    rig.reader.watch()
    rig.place("chen")
    assert [reports.next(), reports.next()] == [CardPlaced(), read("chen")]
    rig.reader.rest()
    assert reports.quiet_for(QUIET_S)
    rig.lift()
    assert reports.next() == CardRemoved()


def test_a_card_is_read_again_when_asked_again(rig: Rig, reports: ReaderReports) -> None:
    rig.place("chen")
    assert reports.next() == CardPlaced()
    for _ in range(2):
        rig.reader.watch()
        assert reports.next() == read("chen")


@pytest.mark.parametrize("who", IDENTITY_CARDS)
def test_every_kind_of_identity_card_is_read_where_it_is_taken(open_rig: Rig, who: str) -> None:
    reports = _started(open_rig)
    open_rig.reader.watch()
    open_rig.place(who)
    card = sample_card(who, accepts_all=True)
    assert isinstance(card, IdentityCard)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardRead(card)]
    assert reports.quiet_for(QUIET_S)


@pytest.mark.parametrize("who", SOCIAL_HOLDERS)
def test_a_social_security_card_names_its_holder_where_it_is_taken(open_rig: Rig, who: str) -> None:
    reports = _started(open_rig)
    open_rig.reader.watch()
    open_rig.place(who)
    assert reports.next() == CardPlaced()
    report = reports.next()
    assert isinstance(report, SocialSecurityCardRead)
    assert (report.card.name, report.card.id_number) == SOCIAL_HOLDERS[who]
    open_rig.lift()
    assert reports.next() == CardRemoved()


def test_a_social_security_card_that_asks_for_its_pin_is_told_apart(open_rig: Rig) -> None:
    reports = _started(open_rig)
    open_rig.reader.watch()
    open_rig.place("social-pin")
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_PROTECTED)]


@pytest.mark.parametrize("who", ["foreigner", "foreigner-2023", "permit", "social"])
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


def _started(rig: Rig) -> ReaderReports:
    reports = ReaderReports()
    rig.reader.start(reports.take)
    assert reports.next() == ReaderReady()
    return reports


def _accepted(*, accepts_all: bool) -> AbstractSet[CardKind]:
    return frozenset(CardKind) if accepts_all else RESIDENTS_ONLY


def read(name: str) -> CardRead:
    card = sample_card(name)
    assert isinstance(card, IdentityCard)
    return CardRead(card)
