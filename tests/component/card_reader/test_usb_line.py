"""An open USB line: pipes by the descriptor or as told, and only our own error comes out."""

from pathlib import Path

import pytest

from drivers.card_reader.usb_line import UsbDevice, UsbLine, usb_device
from drivers.line import LineError
from drivers.simulators.sam_module import SamModule
from tests.doubles.usb_reader import USB_ID, UsbReader


@pytest.mark.parametrize(
    ("endpoints", "told", "pipes"), [(2, 0, 2), (2, 1, 1), (2, 2, 2), (1, 0, 1), (1, 1, 1), (1, 2, 1)]
)
def test_pipes_are_what_the_device_has_and_the_profile_says(
    tmp_path: Path, endpoints: int, told: int, pipes: int
) -> None:
    device = UsbReader(tmp_path, SamModule(), endpoints=endpoints)
    line = UsbLine(_found(device), told)
    assert line.pipes == pipes
    assert line.receive(0.01) == b""
    line.close()
    assert device.open_handles == 0


def test_a_device_without_bulk_endpoints_is_no_reader_and_is_given_back(tmp_path: Path) -> None:
    device = UsbReader(tmp_path, SamModule(), endpoints=0)
    with pytest.raises(LineError):
        UsbLine(_found(device))
    assert device.open_handles == 0


def test_a_cable_pulled_while_waiting_ends_the_wait(tmp_path: Path) -> None:
    device = UsbReader(tmp_path, SamModule())
    line = UsbLine(_found(device))
    device.unplug()
    for use in (lambda: line.receive(5.0), lambda: line.send(b"x" * 10)):
        with pytest.raises(LineError):
            use()
    line.close()


def _found(device: UsbReader) -> UsbDevice:
    found = usb_device(USB_ID, device)
    assert found is not None
    return found
