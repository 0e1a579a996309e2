"""What the outside world does to a card reader: cards of every kind come and go, the reader is lost and comes back.

Hands over real connections, for the tests that play many residents: a SAM module on a pseudo-terminal, USB or HID,
and pcscd.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from drivers.card_reader.hid_link import HidLink
from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.reader_profile import (
    HidProfile,
    PcscProfile,
    SamProfile,
    SerialProfile,
    UsbProfile,
    load_reader_profile,
)
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.sam_link import SamLink
from drivers.card_reader.serial_link import SerialLink
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.card_reader.usb_link import UsbLink
from drivers.simulators.id_card_program import IdCardProgram
from drivers.simulators.pcscd import Pcscd, PcscdState
from drivers.simulators.sam_module import SamModule, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.social_card_program import SOCIAL_CARDS
from drivers.simulators.virtual_card import VirtualCard
from kiosk.domain.identity import CardKind
from kiosk.ports.card_reader import CardFailed, CardRead, ReaderReport, SocialSecurityCardRead
from tests.doubles.hid_reader import HidReader
from tests.doubles.private_pcscd import await_empty_slot
from tests.doubles.usb_reader import UsbReader

PROFILES = Path(__file__).parents[2] / "assets" / "readers"

EXPECTED: Mapping[str, CardKind | type[ReaderReport]] = {
    "chen": CardKind.RESIDENT,
    "social": SocialSecurityCardRead,
    "permit": CardKind.RESIDENCE_PERMIT,
    "foreigner": CardKind.FOREIGNER_2017,
    "foreigner-2023": CardKind.FOREIGNER_2023,
    "social-pin": CardFailed,
}
"""What each card is read as; every kind there is, in the order in which they are laid down."""


class ReaderHands(Protocol):
    """A reader that takes every kind of card, and the hands that play with it."""

    cards: tuple[str, ...]
    tears: int
    """At how many places of a reading a card can be torn away."""

    @property
    def reader(self) -> SupervisedCardReader: ...
    def place(self, card: str) -> None: ...
    def tear(self, card: str, place: int) -> None:
        """Lay down a card that is torn away at this place of its reading."""
        ...

    def lift(self) -> None: ...
    def lose(self) -> None: ...
    def restore(self) -> None:
        """Returns when the reader is there again."""
        ...

    def close(self) -> None: ...


def outcome_of(report: ReaderReport) -> CardKind | type[ReaderReport]:
    """What a report says of the card, as `EXPECTED` has it."""
    return report.card.kind if isinstance(report, CardRead) else type(report)


class Pluggable(Protocol):
    """A device at the end of a cable."""

    def unplug(self) -> None: ...
    def plug(self) -> None: ...
    def close(self) -> None: ...


class SamHands:
    """A SAM module at the end of a cable, which is pulled.

    Args:
        sam: The module.
        device: What is plugged in.
        profile: Model of the reader.
        link: The way to it.
        poll_s: Pause between two looks at the reader.
        lost_poll_s: The same while there is no reader.
    """

    cards = tuple(card for card in EXPECTED if card in SAMPLE_PEOPLE)
    tears = 3

    def __init__(
        self,
        sam: SamModule,
        device: Pluggable,
        profile: SamProfile,
        link: SamLink,
        *,
        poll_s: float = 0.05,
        lost_poll_s: float = 0.25,
    ) -> None:
        self._sam = sam
        self._device = device
        carrier = SamCarrier(profile, link)
        every_kind = set(CardKind)
        self.reader = SupervisedCardReader(carrier, accepts=every_kind, poll_s=poll_s, lost_poll_s=lost_poll_s)

    def place(self, card: str) -> None:
        self._sam.place(encode_text_block(SAMPLE_PEOPLE[card]))

    def tear(self, card: str, place: int) -> None:
        after = (Step.FIND, Step.SELECT, Step.READ)[place]
        self._sam.place(encode_text_block(SAMPLE_PEOPLE[card]), lifts_after=after)

    def lift(self) -> None:
        self._sam.lift()

    def lose(self) -> None:
        self._device.unplug()

    def restore(self) -> None:
        self._device.plug()

    def close(self) -> None:
        self.reader.close()
        self._device.close()


def serial_hands(folder: Path, *, poll_s: float = 0.05, lost_poll_s: float = 0.25) -> SamHands:
    """A module on a pseudo-terminal."""
    profile = load_reader_profile(PROFILES / "sam-serial.toml")
    assert isinstance(profile, SerialProfile)
    sam = SamModule()
    device = SerialReaderSimulator(folder / "reader", sam)
    link = SerialLink(str(folder / "reader"), profile)
    return SamHands(sam, device, profile, link, poll_s=poll_s, lost_poll_s=lost_poll_s)


def usb_hands(folder: Path, *, poll_s: float = 0.05, lost_poll_s: float = 0.25) -> SamHands:
    """A module behind bulk endpoints."""
    profile = load_reader_profile(PROFILES / "sam-usb.toml")
    assert isinstance(profile, UsbProfile)
    sam = SamModule()
    device = UsbReader(folder, sam)
    link = UsbLink(profile, device.sysfs, device)
    return SamHands(sam, device, profile, link, poll_s=poll_s, lost_poll_s=lost_poll_s)


def hid_hands(folder: Path, *, poll_s: float = 0.05, lost_poll_s: float = 0.25) -> SamHands:
    """A module behind reports."""
    profile = load_reader_profile(PROFILES / "sam-hid.toml")
    assert isinstance(profile, HidProfile)
    sam = SamModule()
    device = HidReader(folder, sam)
    link = HidLink(profile, device.sysfs, device.open_device)
    return SamHands(sam, device, profile, link, poll_s=poll_s, lost_poll_s=lost_poll_s)


class PcscHands:
    """A virtual reader behind a real pcscd, which is killed."""

    cards = tuple(EXPECTED)
    tears = 2  # the text comes in two pages

    def __init__(self, daemon: Pcscd) -> None:
        profile = load_reader_profile(PROFILES / "virtual-pcd.toml")
        assert isinstance(profile, PcscProfile)
        await_empty_slot()
        self._daemon = daemon
        self._slot = VirtualCard()
        self.reader = SupervisedCardReader(PcscCarrier(profile, social_security=True), accepts=set(CardKind))

    def place(self, card: str) -> None:
        program = SOCIAL_CARDS[card]() if card in SOCIAL_CARDS else None
        self._slot.insert_program(program or IdCardProgram(encode_text_block(SAMPLE_PEOPLE[card])))

    def tear(self, card: str, place: int) -> None:
        self._slot.insert(encode_text_block(SAMPLE_PEOPLE[card]), lifts_after=place)

    def lift(self) -> None:
        self._slot.remove()

    def lose(self) -> None:
        self._daemon.crash()

    def restore(self) -> None:
        assert self._daemon.start() is PcscdState.STARTED

    def close(self) -> None:
        self.reader.close()
        self._slot.close()
