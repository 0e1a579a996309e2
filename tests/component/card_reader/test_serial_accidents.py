"""Accidents on a serial line: a pseudo-terminal, a simulated SAM module, and everything that can spoil a frame."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_reader.card_carrier import CardContent, CardLying, NoCard, NotRead, ReaderMissing
from drivers.card_reader.reader_profile import BAUD_RATES, SerialProfile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.serial_link import SerialLink
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.simulators.sam_module import PHOTOGRAPH, Disturbance, SamModule, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_address, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from tests.doubles.reader_reports import ReaderReports

CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
# The read's time-out is short because some of these readers never finish their frame.
PROFILE = SerialProfile("test", verified=False, baud=115200, find_timeout_s=0.12, read_timeout_s=0.4, read_attempts=2)


@pytest.fixture
def sam() -> SamModule:
    return SamModule()


@pytest.fixture
def simulator(tmp_path: Path, sam: SamModule) -> Iterator[SerialReaderSimulator]:
    simulator = SerialReaderSimulator(tmp_path / "reader", sam)
    yield simulator
    simulator.close()


@pytest.fixture
def reports(simulator: SerialReaderSimulator) -> Iterator[ReaderReports]:
    """Reports of a watching reader that is ready."""
    reports = ReaderReports()
    reader = SupervisedCardReader(SamCarrier(PROFILE, SerialLink(str(simulator.device), PROFILE)))
    reader.watch()
    reader.start(reports.take)
    assert reports.next() == ReaderReady()
    yield reports
    reader.close()


@pytest.mark.parametrize(
    "disturbance",
    [
        Disturbance.GARBAGE,
        Disturbance.WRONG_CHECKSUM,
        Disturbance.WRONG_LENGTH,
        Disturbance.SHORT_DATA,
        Disturbance.TORN,
    ],
)
def test_a_spoilt_read_makes_the_card_unreadable(
    sam: SamModule, reports: ReaderReports, disturbance: Disturbance
) -> None:
    sam.disturb(disturbance, Step.READ)
    sam.place(CHEN)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE)]


def test_an_unreadable_card_is_tried_again_only_when_it_is_placed_anew(sam: SamModule, reports: ReaderReports) -> None:
    sam.disturb(Disturbance.WRONG_CHECKSUM, Step.READ)
    sam.place(CHEN)
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE)]
    sam.heal()
    assert reports.quiet_for(0.2)
    sam.lift()
    assert reports.next() == CardRemoved()
    sam.place(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


@pytest.mark.parametrize("disturbance", [Disturbance.WRONG_CHECKSUM, Disturbance.TORN, Disturbance.GARBAGE])
@pytest.mark.parametrize("step", [Step.SELECT, Step.READ, Step.READ_ADDRESS])
def test_a_single_disturbance_costs_the_resident_nothing(
    sam: SamModule, reports: ReaderReports, disturbance: Disturbance, step: Step
) -> None:
    sam.disturb(disturbance, step, times=1)
    sam.place(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


def test_the_address_added_last_is_read_with_the_card(sam: SamModule, reports: ReaderReports) -> None:
    sam.place(CHEN, newest_address=encode_address("示例省示例市样本区新居路2号"))
    assert reports.next() == CardPlaced()
    report = reports.next()
    assert isinstance(report, CardRead)
    assert report.card.address == "示例省示例市样本区新居路2号"
    assert report.card.printed_address == "示例省示例市样本区康乐路18号2单元601室"


@pytest.mark.parametrize("disturbance", [Disturbance.WRONG_CHECKSUM, Disturbance.TORN, Disturbance.GARBAGE])
def test_a_card_whose_added_address_does_not_come_through_is_not_read_with_an_older_one(
    sam: SamModule, reports: ReaderReports, disturbance: Disturbance
) -> None:
    sam.disturb(disturbance, Step.READ_ADDRESS)
    sam.place(CHEN, newest_address=encode_address("示例省示例市样本区新居路2号"))
    assert [reports.next(), reports.next()] == [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE)]


def test_a_module_that_does_not_know_added_addresses_reads_the_printed_one(
    sam: SamModule, reports: ReaderReports
) -> None:
    sam.disturb(Disturbance.UNKNOWN_COMMAND, Step.READ_ADDRESS)
    sam.place(CHEN)
    assert reports.next() == CardPlaced()
    report = reports.next()
    assert isinstance(report, CardRead)
    assert report.card.address == "示例省示例市样本区康乐路18号2单元601室"


@pytest.fixture
def carrier(simulator: SerialReaderSimulator) -> Iterator[SamCarrier]:
    carrier = SamCarrier(PROFILE, SerialLink(str(simulator.device), PROFILE))
    yield carrier
    carrier.close()


@pytest.mark.logs("nothing about the newest address")
def test_a_module_that_says_nothing_about_added_addresses_costs_one_resident_a_moment_and_the_others_none(
    sam: SamModule, carrier: SamCarrier
) -> None:
    sam.disturb(Disturbance.SILENT, Step.READ_ADDRESS)
    for asked in (1, 1):
        sam.place(CHEN)
        assert carrier.read_card() == CardContent(CHEN, photo=PHOTOGRAPH)
        assert sam.requests[Step.READ_ADDRESS] == asked
        sam.lift()
        assert carrier.presence() == NoCard()


@pytest.mark.logs("nothing about the newest address")
def test_a_module_that_is_connected_anew_is_asked_again(
    sam: SamModule, simulator: SerialReaderSimulator, carrier: SamCarrier
) -> None:
    moved = encode_address("示例省示例市样本区新居路2号")
    sam.disturb(Disturbance.SILENT, Step.READ_ADDRESS)
    sam.place(CHEN, newest_address=moved)
    assert isinstance(carrier.read_card(), CardContent)
    simulator.unplug()
    assert carrier.presence() == ReaderMissing(FailureCode.READER_ABSENT)
    sam.heal()
    simulator.plug()
    assert carrier.read_card() == CardContent(CHEN, moved, PHOTOGRAPH)


def test_a_module_that_once_told_of_an_added_address_must_tell_again_or_the_card_is_not_read(
    sam: SamModule, carrier: SamCarrier
) -> None:
    sam.place(CHEN)
    assert isinstance(carrier.read_card(), CardContent)
    sam.disturb(Disturbance.SILENT, Step.READ_ADDRESS)
    sam.place(CHEN, newest_address=encode_address("示例省示例市样本区新居路2号"))
    assert carrier.read_card() == NotRead(FailureCode.CARD_UNREADABLE)


def test_a_module_that_falls_silent_altogether_is_not_taken_for_one_without_added_addresses(
    sam: SamModule, carrier: SamCarrier
) -> None:
    sam.disturb(Disturbance.SILENT, Step.READ_ADDRESS, Step.RESET)
    sam.place(CHEN, newest_address=encode_address("示例省示例市样本区新居路2号"))
    assert carrier.read_card() == NotRead(FailureCode.CARD_UNREADABLE)


def test_a_module_that_must_not_be_asked_for_added_addresses_is_not_asked(tmp_path: Path) -> None:
    sam = SamModule()
    sam.disturb(Disturbance.SILENT, Step.READ_ADDRESS)
    sam.place(CHEN)
    simulator = SerialReaderSimulator(tmp_path / "reader", sam)
    carrier = SamCarrier(
        replace(PROFILE, newest_address=False),
        SerialLink(str(simulator.device), replace(PROFILE, newest_address=False)),
    )
    assert isinstance(carrier.read_card(), CardContent)
    assert sam.requests[Step.READ_ADDRESS] == 0
    carrier.close()
    simulator.close()


@pytest.mark.parametrize("fingers", [0, 1, 2])
def test_a_module_that_sends_fingerprints_unasked_reads_the_same_card(
    sam: SamModule, reports: ReaderReports, fingers: int
) -> None:
    sam.place(CHEN, fingerprints=b"f" * 512 * fingers)
    assert reports.next() == CardPlaced()
    report = reports.next()
    assert isinstance(report, CardRead)
    assert report.card.name == "陈思远"


def test_noise_before_every_reply_is_passed_over(sam: SamModule, reports: ReaderReports) -> None:
    sam.disturb(Disturbance.NOISE_BEFORE)
    sam.place(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)


@pytest.mark.parametrize("step", [Step.SELECT, Step.READ, Step.READ_ADDRESS])
def test_a_card_pulled_in_the_middle_was_removed_too_early_or_is_read_whole(
    sam: SamModule, reports: ReaderReports, step: Step
) -> None:
    sam.place(CHEN, lifts_after=step)
    assert reports.next() == CardPlaced()
    outcome = reports.next()
    if step is Step.READ_ADDRESS:
        assert isinstance(outcome, CardRead)
    else:
        assert outcome == CardFailed(FailureCode.CARD_REMOVED)
    assert reports.next() == CardRemoved()


@pytest.mark.parametrize("hides", [True, False])
def test_a_card_left_lying_after_the_read_is_not_taken_for_lifted(tmp_path: Path, *, hides: bool) -> None:
    sam = SamModule(hides_read_card=hides)
    simulator = SerialReaderSimulator(tmp_path / "reader", sam)
    reports = ReaderReports()
    reader = SupervisedCardReader(SamCarrier(PROFILE, SerialLink(str(simulator.device), PROFILE)))
    reader.watch()
    reader.start(reports.take)
    sam.place(CHEN)
    assert [type(reports.next()) for _ in range(3)] == [ReaderReady, CardPlaced, CardRead]
    assert reports.quiet_for(0.5)
    sam.lift()
    assert reports.next() == CardRemoved()
    reader.close()
    simulator.close()


def test_a_card_that_was_read_before_the_line_was_opened_is_found(sam: SamModule, carrier: SamCarrier) -> None:
    sam.place(CHEN)
    assert isinstance(carrier.read_card(), CardContent)
    carrier.close()
    assert isinstance(carrier.presence(), CardLying)


@pytest.mark.logs("card reader lost")
@pytest.mark.parametrize("disturbance", [Disturbance.SILENT, Disturbance.SELF_TEST_FAILED, Disturbance.GARBAGE])
def test_a_module_that_fails_is_a_fault_of_the_reader_and_heals_by_itself(
    sam: SamModule, reports: ReaderReports, disturbance: Disturbance
) -> None:
    sam.disturb(disturbance)
    assert reports.next() == ReaderLost(FailureCode.READER_FAULT)
    sam.heal()
    assert reports.next() == ReaderReady()


@pytest.mark.logs("card reader lost")
def test_a_cable_pulled_with_a_card_on_the_reader_is_told_and_heals(
    simulator: SerialReaderSimulator, sam: SamModule, reports: ReaderReports
) -> None:
    sam.place(CHEN)
    assert reports.next() == CardPlaced()
    assert isinstance(reports.next(), CardRead)
    simulator.unplug()
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    sam.lift()
    simulator.plug()
    assert [reports.next(), reports.next()] == [ReaderReady(), CardRemoved()]


@pytest.mark.parametrize("baud", BAUD_RATES)
def test_a_module_set_to_another_speed_is_found_within_three_seconds(tmp_path: Path, baud: int) -> None:
    sam = SamModule()
    sam.place(CHEN)
    simulator = SerialReaderSimulator(tmp_path / "reader", sam, baud)
    carrier = SamCarrier(
        replace(PROFILE, autobaud=True), SerialLink(str(simulator.device), replace(PROFILE, autobaud=True))
    )
    looks = 1 + BAUD_RATES.index(baud)
    assert [type(carrier.presence()) for _ in range(looks)] == [*[ReaderMissing] * (looks - 1), CardLying]
    assert isinstance(carrier.read_card(), CardContent)
    simulator.unplug()
    assert carrier.presence() == ReaderMissing(FailureCode.READER_ABSENT)
    simulator.plug()
    assert isinstance(carrier.presence(), CardLying), "the rate that was answered is kept"
    carrier.close()
    simulator.close()


def test_a_module_that_falls_back_to_its_first_speed_is_found_again(tmp_path: Path) -> None:
    simulator = SerialReaderSimulator(tmp_path / "reader", SamModule(), 9600)
    carrier = SamCarrier(
        replace(PROFILE, autobaud=True), SerialLink(str(simulator.device), replace(PROFILE, autobaud=True))
    )
    while carrier.presence() != NoCard():
        pass
    simulator.baud = 115200
    assert [type(carrier.presence()) for _ in range(4)] == [*[ReaderMissing] * 3, NoCard]
    carrier.close()
    simulator.close()


def test_without_autobaud_a_module_at_another_speed_is_a_fault(tmp_path: Path) -> None:
    simulator = SerialReaderSimulator(tmp_path / "reader", SamModule(), 9600)
    carrier = SamCarrier(PROFILE, SerialLink(str(simulator.device), PROFILE))
    looks = {carrier.presence() for _ in range(6)}
    assert looks == {ReaderMissing(FailureCode.READER_FAULT)}
    carrier.close()
    simulator.close()


@pytest.fixture
def sysfs_with_a_bridge(tmp_path: Path) -> Path:
    device = tmp_path / "sys/bus/usb/devices/1-1"
    device.mkdir(parents=True)
    (device / "idVendor").write_text("1a86\n")
    (device / "idProduct").write_text("7523\n")
    return tmp_path / "sys"


def test_a_reader_that_is_plugged_in_without_its_driver_is_told_apart(
    tmp_path: Path, sysfs_with_a_bridge: Path
) -> None:
    profile = replace(PROFILE, usb_ids=("1a86:7523",))
    carrier = SamCarrier(profile, SerialLink(str(tmp_path / "nothing"), profile, sysfs_with_a_bridge))
    assert carrier.presence() == ReaderMissing(FailureCode.READER_DRIVER_MISSING)
    elsewhere = SamCarrier(profile, SerialLink(str(tmp_path / "nothing"), profile, tmp_path))
    assert elsewhere.presence() == ReaderMissing(FailureCode.READER_ABSENT)


@pytest.mark.logs("card reader lost")
def test_a_station_without_the_device_says_that_the_reader_is_absent(tmp_path: Path) -> None:
    reports = ReaderReports()
    reader = SupervisedCardReader(SamCarrier(PROFILE, SerialLink(str(tmp_path / "nothing"), PROFILE)))
    reader.start(reports.take)
    assert reports.next() == ReaderLost(FailureCode.READER_ABSENT)
    reader.close()
