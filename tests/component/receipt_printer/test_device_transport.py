"""A printer behind a device of the kernel, played by a pseudo-terminal and a fifo, and found among USB devices."""

import os
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.receipt_printer.address import PrinterAddressError, wires_to
from drivers.receipt_printer.device_transport import DeviceTransport, connect_device, device_of
from drivers.receipt_printer.transport import PrinterLinkError
from tests.unit.drivers.receipt_printer.samples import profile

_WAIT_S = 5.0
_AT_ONCE_S = 0.05
_ALL_BYTES = bytes(range(256))


@pytest.fixture
def wire() -> Iterator[tuple[DeviceTransport, int]]:
    """Our end and the printer's."""
    printer, device = os.openpty()
    tty.setraw(device)
    ours = connect_device(Path(os.ttyname(device)))
    yield ours, printer
    ours.close()
    os.close(printer)
    os.close(device)


def test_every_byte_reaches_the_printer_and_its_answer_comes_back(wire: tuple[DeviceTransport, int]) -> None:
    ours, printer = wire
    ours.write(_ALL_BYTES, _WAIT_S)
    assert os.read(printer, 512) == _ALL_BYTES
    os.write(printer, b"\x12")
    assert ours.read(_WAIT_S) == b"\x12"


def test_a_printer_that_says_nothing_is_no_broken_wire(wire: tuple[DeviceTransport, int]) -> None:
    assert wire[0].read(_AT_ONCE_S) == b""


def test_a_printer_that_takes_no_more_bytes_is_given_up(wire: tuple[DeviceTransport, int]) -> None:
    with pytest.raises(PrinterLinkError, match="takes no more bytes"):
        wire[0].write(bytes(1024 * 1024), _AT_ONCE_S)


def test_a_printer_pulled_out_is_a_broken_wire_that_can_be_given_back_twice() -> None:
    printer, device = os.openpty()
    ours = connect_device(Path(os.ttyname(device)))
    os.close(device)
    os.close(printer)
    with pytest.raises(PrinterLinkError):
        ours.read(_WAIT_S)
    with pytest.raises(PrinterLinkError):
        ours.write(b"receipt", _WAIT_S)
    ours.close()
    ours.close()
    with pytest.raises(PrinterLinkError, match="given back"):
        ours.read(_AT_ONCE_S)


def test_a_device_that_is_not_there_is_no_printer(tmp_path: Path) -> None:
    with pytest.raises(PrinterLinkError):
        connect_device(tmp_path / "lp0")


def test_bytes_lie_in_a_fifo_as_they_were_written(tmp_path: Path) -> None:
    fifo = tmp_path / "lp0"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    ours = wires_to(f"lp:{fifo}", profile())()
    ours.write(_ALL_BYTES, _WAIT_S)
    assert os.read(reader, 512) == _ALL_BYTES
    ours.close()
    os.close(reader)


def _plugged_in(folder: Path, name: str, vendor: str, product: str) -> None:
    """As Linux lists a printer: the class names the interface, whose parent is the USB device."""
    interface = folder / "devices" / f"usb-{name}" / "interface"
    interface.mkdir(parents=True)
    (interface.parent / "idVendor").write_text(f"{vendor}\n")
    (interface.parent / "idProduct").write_text(f"{product}\n")
    entry = folder / "class" / name
    entry.mkdir(parents=True)
    (entry / "device").symlink_to(interface)


def test_a_usb_printer_is_found_by_its_ids_whatever_its_number(tmp_path: Path) -> None:
    _plugged_in(tmp_path, "lp0", "0416", "5011")
    _plugged_in(tmp_path, "lp1", "04b8", "0e15")
    assert device_of("04B8", "0E15", tmp_path / "class") == Path("/dev/usb/lp1")
    for vendor, product in (("04b8", "5011"), ("0dd4", "0205")):
        with pytest.raises(PrinterLinkError, match=f"no USB printer {vendor}:{product}"):
            device_of(vendor, product, tmp_path / "class")


def test_a_usb_printer_that_is_not_plugged_in_is_an_absent_printer() -> None:
    with pytest.raises(PrinterLinkError, match="no USB printer"):
        wires_to("usb:ffff:ffff", profile())()


@pytest.mark.parametrize("address", ["tcp:10.0.0.9", "tcp:printer:9100", "tcp:[::1]:9100", "serial:/dev/ttyS0"])
def test_an_address_opens_nothing_yet(address: str) -> None:
    assert callable(wires_to(address, profile()))


@pytest.mark.parametrize(
    "address",
    ["", "10.0.0.9", "tcp:", "tcp:x:0", "tcp:x:65536", "tcp:a b", "serial:ttyS0", "lp:", "usb:4b8:e15", "usb"],
)
def test_what_is_no_address_is_refused_with_the_forms(address: str) -> None:
    with pytest.raises(PrinterAddressError, match="is no printer: write tcp:HOST"):
        wires_to(address, profile())
