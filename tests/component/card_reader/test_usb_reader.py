"""Readers on USB and HID: both framings of both kinds, cables pulled, rights missing; no handle is left."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_reader.card_carrier import CardContent, CardLying, NoCard, NotRead, ReaderMissing
from drivers.card_reader.hid_line import open_hidraw
from drivers.card_reader.hid_link import HidLink
from drivers.card_reader.reader_profile import HidProfile, UsbProfile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.usb_link import UsbLink
from drivers.simulators.sam_module import PHOTOGRAPH, Disturbance, SamModule, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_address, encode_text_block
from kiosk.domain.failure import FailureCode
from tests.doubles.hid_reader import HidReader
from tests.doubles.plugged_usb import PluggedUsb
from tests.doubles.usb_reader import USB_ID, UsbReader

CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])
MOVED = encode_address("示例省示例市样本区新居路2号")
USB = UsbProfile("test", verified=False, find_timeout_s=0.1, read_timeout_s=0.3, read_attempts=2, usb_ids=(USB_ID,))
HID = HidProfile("test", verified=False, find_timeout_s=0.1, read_timeout_s=0.3, read_attempts=2, usb_ids=(USB_ID,))


@pytest.fixture
def sam() -> SamModule:
    sam = SamModule()
    sam.place(CHEN, newest_address=MOVED, fingerprints=b"f" * 1024)
    return sam


@pytest.fixture
def hid(tmp_path: Path, sam: SamModule) -> Iterator[HidReader]:
    reader = HidReader(tmp_path, sam)
    yield reader
    reader.close()


def _reads_chen(carrier: SamCarrier) -> None:
    assert isinstance(carrier.presence(), CardLying)
    assert carrier.read_card() == CardContent(CHEN, MOVED, PHOTOGRAPH)


@pytest.mark.parametrize(("endpoints", "pipes", "looks"), [(2, 2, 0), (1, 1, 0), (2, 1, 1)])
def test_a_usb_reader_is_read_over_one_pipe_or_two_whichever_it_speaks(
    tmp_path: Path, sam: SamModule, endpoints: int, pipes: int, looks: int
) -> None:
    device = UsbReader(tmp_path, sam, endpoints=endpoints, pipes=pipes)
    carrier = SamCarrier(USB, UsbLink(USB, device.sysfs, device))
    for _ in range(looks):
        assert carrier.presence() == ReaderMissing(FailureCode.READER_FAULT)
    _reads_chen(carrier)
    assert device.detached, "the kernel's own driver would take what is ours"
    carrier.close()
    assert device.open_handles == 0


def test_a_profile_that_names_the_pipes_is_believed(tmp_path: Path, sam: SamModule) -> None:
    device = UsbReader(tmp_path, sam, endpoints=2, pipes=1)
    carrier = SamCarrier(USB, UsbLink(replace(USB, pipes=1), device.sysfs, device))
    _reads_chen(carrier)
    wrong = SamCarrier(USB, UsbLink(replace(USB, pipes=2), device.sysfs, device))
    assert {wrong.presence() for _ in range(4)} == {ReaderMissing(FailureCode.READER_FAULT)}
    carrier.close()
    wrong.close()


@pytest.mark.parametrize("disturbance", [Disturbance.WRONG_CHECKSUM, Disturbance.TORN, Disturbance.SILENT])
@pytest.mark.parametrize("step", [Step.FIND, Step.READ])
def test_one_disturbance_on_usb_costs_nothing_and_one_that_stays_is_no_card(
    tmp_path: Path, sam: SamModule, disturbance: Disturbance, step: Step
) -> None:
    device = UsbReader(tmp_path, sam)
    carrier = SamCarrier(USB, UsbLink(replace(USB, pipes=2), device.sysfs, device))
    sam.disturb(disturbance, step, times=1)
    assert carrier.read_card() == CardContent(CHEN, MOVED, PHOTOGRAPH)
    sam.disturb(disturbance, step)
    assert carrier.read_card() == NotRead(FailureCode.CARD_UNREADABLE)
    carrier.close()


def test_what_came_unasked_over_usb_is_passed_over(tmp_path: Path, sam: SamModule) -> None:
    device = UsbReader(tmp_path, sam)
    carrier = SamCarrier(USB, UsbLink(USB, device.sysfs, device))
    assert isinstance(carrier.presence(), CardLying)
    device.says(b"\xaa\xaa\xaa\x96\x69\x00\x04\x00\x00\x80\x84")
    _reads_chen(carrier)
    carrier.close()


def test_a_usb_reader_is_pulled_put_back_and_closed_to_this_user(tmp_path: Path, sam: SamModule) -> None:
    device = UsbReader(tmp_path, sam)
    carrier = SamCarrier(USB, UsbLink(USB, device.sysfs, device))
    _reads_chen(carrier)
    device.unplug()
    assert {carrier.presence(), carrier.read_card()} == {ReaderMissing(FailureCode.READER_ABSENT)}
    device.plug()
    _reads_chen(carrier)
    carrier.close()
    device.denied = True
    assert carrier.presence() == ReaderMissing(FailureCode.READER_DRIVER_MISSING)
    assert device.open_handles == 0


def test_a_machine_without_the_reader_or_without_libusb_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usb.backend.libusb1.get_backend", lambda: None)
    monkeypatch.setattr("usb.backend.libusb0.get_backend", lambda: None)
    monkeypatch.setattr("usb.backend.openusb.get_backend", lambda: None)
    assert SamCarrier(USB, UsbLink(USB, tmp_path)).presence() == ReaderMissing(FailureCode.READER_ABSENT)
    plugged = PluggedUsb(tmp_path / "sys", USB_ID)
    missing = SamCarrier(USB, UsbLink(USB, plugged.sysfs)).presence()
    assert missing == ReaderMissing(FailureCode.READER_DRIVER_MISSING)


@pytest.mark.parametrize("report_bytes", [8, 64, 255])
@pytest.mark.parametrize("report_id", [0, 7])
@pytest.mark.parametrize("length_byte", [False, True])
def test_a_hid_reader_is_read_whatever_its_reports_look_like(
    tmp_path: Path, sam: SamModule, report_bytes: int, report_id: int, length_byte: bool
) -> None:
    device = HidReader(tmp_path, sam, report_bytes=report_bytes, report_id=report_id, length_byte=length_byte)
    profile = replace(HID, report_bytes=report_bytes, report_id=report_id, length_byte=length_byte)
    carrier = SamCarrier(profile, HidLink(profile, device.sysfs, device.open_device))
    _reads_chen(carrier)
    carrier.close()
    device.close()


def test_a_hid_reader_is_pulled_and_put_back(hid: HidReader) -> None:
    carrier = SamCarrier(HID, HidLink(HID, hid.sysfs, hid.open_device))
    _reads_chen(carrier)
    hid.unplug()
    assert {carrier.presence(), carrier.read_card()} == {ReaderMissing(FailureCode.READER_ABSENT)}
    hid.plug()
    _reads_chen(carrier)
    hid.sam.lift()
    assert carrier.presence() == NoCard()
    carrier.close()


def test_reports_that_came_unasked_are_passed_over(hid: HidReader) -> None:
    carrier = SamCarrier(HID, HidLink(HID, hid.sysfs, hid.open_device))
    assert isinstance(carrier.presence(), CardLying)
    hid.says(b"\xaa\xaa\xaa\x96\x69\x00\x04\x00\x00\x80\x84".ljust(64, b"\0"))
    _reads_chen(carrier)
    carrier.close()


def test_a_hid_device_that_may_not_be_opened_is_told_apart_from_one_that_is_not_there(hid: HidReader) -> None:
    def denied(_: Path) -> int:
        raise PermissionError

    carrier = SamCarrier(HID, HidLink(HID, hid.sysfs, denied))
    assert carrier.presence() == ReaderMissing(FailureCode.READER_DRIVER_MISSING)
    other = replace(HID, usb_ids=("1234:5678",))
    elsewhere = SamCarrier(other, HidLink(other, hid.sysfs, hid.open_device))
    assert elsewhere.presence() == ReaderMissing(FailureCode.READER_ABSENT)


def test_a_device_in_use_is_not_opened_twice(tmp_path: Path) -> None:
    node = tmp_path / "hidraw0"
    node.touch()
    handle = open_hidraw(node)
    with pytest.raises(OSError, match="unavailable"):
        open_hidraw(node)
    os.close(handle)
