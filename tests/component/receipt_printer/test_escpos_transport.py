"""The wires themselves, on real sockets and a pseudo-terminal: bytes arrive, and only our own error comes out."""

import os
import socket
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.receipt_printer.escpos_transport import NetworkTransport, connect_network, connect_serial
from drivers.receipt_printer.transport import PrinterLinkError

_WAIT_S = 5.0
_AT_ONCE_S = 0.05
ALL_BYTES = bytes(range(256))


@pytest.fixture
def wire() -> Iterator[tuple[NetworkTransport, socket.socket]]:
    """Our end and the printer's."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = connect_network("127.0.0.1", listener.getsockname()[1], _WAIT_S)
        printer, _ = listener.accept()
    printer.settimeout(_WAIT_S)
    with printer:
        yield ours, printer
    ours.close()


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    """The printer's end of a serial line, and the name of ours."""
    printer, device = os.openpty()
    yield printer, os.ttyname(device)
    os.close(printer)
    os.close(device)


def _flow_controlled(device: str) -> bool:
    handle = os.open(device, os.O_RDWR | os.O_NOCTTY)
    try:
        flags: int = termios.tcgetattr(handle)[2]
    finally:
        os.close(handle)
    return bool(flags & termios.CRTSCTS)


def test_every_byte_reaches_the_printer_and_its_answer_comes_back(wire: tuple[NetworkTransport, socket.socket]) -> None:
    ours, printer = wire
    ours.write(ALL_BYTES, _WAIT_S)
    assert printer.recv(len(ALL_BYTES), socket.MSG_WAITALL) == ALL_BYTES
    printer.sendall(b"\x12")
    assert ours.read(_WAIT_S) == b"\x12"


def test_a_printer_that_says_nothing_is_no_broken_wire(wire: tuple[NetworkTransport, socket.socket]) -> None:
    assert wire[0].read(_AT_ONCE_S) == b""


def test_a_printer_that_hangs_up_is_a_broken_wire(wire: tuple[NetworkTransport, socket.socket]) -> None:
    wire[1].close()
    with pytest.raises(PrinterLinkError, match="closed by the printer"):
        wire[0].read(_WAIT_S)


def test_a_printer_that_takes_no_more_bytes_is_not_waited_for_without_end(
    wire: tuple[NetworkTransport, socket.socket],
) -> None:
    with pytest.raises(PrinterLinkError):
        wire[0].write(bytes(64 * 1024 * 1024), _AT_ONCE_S)


def test_a_wire_that_was_given_back_is_broken_and_may_be_given_back_again(
    wire: tuple[NetworkTransport, socket.socket],
) -> None:
    ours, printer = wire
    ours.close()
    ours.close()
    assert printer.recv(1) == b""
    with pytest.raises(PrinterLinkError):
        ours.read(_AT_ONCE_S)


def test_where_nobody_listens_there_is_no_printer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(PrinterLinkError):
        connect_network("127.0.0.1", port, _WAIT_S)


def test_a_serial_line_carries_every_byte_both_ways(terminal: tuple[int, str]) -> None:
    printer, device = terminal
    ours = connect_serial(device, 115200, hardware_flow=False)
    ours.write(ALL_BYTES, _WAIT_S)
    assert os.read(printer, len(ALL_BYTES)) == ALL_BYTES
    os.write(printer, ALL_BYTES)
    received = b""
    while len(received) < len(ALL_BYTES):
        received += ours.read(_WAIT_S)
    assert received == ALL_BYTES
    assert ours.read(_AT_ONCE_S) == b""
    ours.close()


@pytest.mark.parametrize("hardware_flow", [True, False])
def test_a_printer_with_flow_control_can_stop_us_before_it_loses_bytes(
    terminal: tuple[int, str], hardware_flow: bool
) -> None:
    ours = connect_serial(terminal[1], 115200, hardware_flow=hardware_flow)
    assert _flow_controlled(terminal[1]) is hardware_flow
    ours.close()


def test_a_serial_printer_that_takes_no_more_bytes_is_given_up_and_closed(terminal: tuple[int, str]) -> None:
    ours = connect_serial(terminal[1], 115200, hardware_flow=False)
    with pytest.raises(PrinterLinkError):
        ours.write(bytes(1024 * 1024), _AT_ONCE_S)
    ours.close()


def test_an_adapter_pulled_out_is_a_broken_wire_that_can_still_be_closed() -> None:
    printer, device = os.openpty()
    ours = connect_serial(os.ttyname(device), 115200, hardware_flow=False)
    os.close(device)
    os.close(printer)
    with pytest.raises(PrinterLinkError):
        ours.read(_WAIT_S)
    with pytest.raises(PrinterLinkError):
        ours.write(b"receipt", _WAIT_S)
    ours.close()
    ours.close()
    with pytest.raises(PrinterLinkError):
        ours.read(_AT_ONCE_S)


def test_a_file_that_is_no_serial_line_is_no_printer(tmp_path: Path) -> None:
    file = tmp_path / "printer"
    file.touch()
    for device in (file, tmp_path / "missing"):
        with pytest.raises(PrinterLinkError):
            connect_serial(str(device), 115200, hardware_flow=True)


def test_the_library_reads_no_list_of_models_and_leaves_nothing_behind(tmp_path: Path) -> None:
    program = (
        "from drivers.receipt_printer.transport import PrinterLinkError, network_printer\n"
        "try: network_printer('127.0.0.1', 1)()\n"
        "except PrinterLinkError: pass\n"
        "from escpos.capabilities import CAPABILITIES; print(*CAPABILITIES['profiles'])"
    )
    surroundings = os.environ | {"TMPDIR": str(tmp_path)}
    told = subprocess.run([sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["default"]
    assert list(tmp_path.iterdir()) == []
