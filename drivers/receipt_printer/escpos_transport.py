"""Wires of python-escpos, typed and with our errors. The only module that imports it, and itself imported late.

Used of it: `_raw`, `_read` and `close`. Not used: its opening of sockets (leaks one at each refusal), its text, its
status (says "adequate" when nobody answers), its waits without an end. Importing it also calls logging.basicConfig,
which does nothing once the program has set up its logging.
"""

import socket
import termios
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from escpos.capabilities import pickle_path  # type: ignore[import-untyped]  # the library ships no types
from escpos.exceptions import Error as EscPosError  # type: ignore[import-untyped]  # the library ships no types
from escpos.printer import Network, Serial  # type: ignore[import-untyped]  # the library ships no types

from drivers.receipt_printer.transport import PrinterLinkError

with suppress(OSError):  # of no use after the import, which makes another every time
    Path(pickle_path).unlink()
    Path(pickle_path).parent.rmdir()

_LINE_ERRORS = (OSError, termios.error)  # a line that goes away shows itself in either


class _Line(Protocol):
    """The part of a pyserial line that is used here."""

    timeout: float | None
    write_timeout: float | None
    rtscts: bool

    @property
    def in_waiting(self) -> int: ...

    def read(self, size: int = 1, /) -> bytes: ...

    def reset_output_buffer(self) -> None: ...

    def close(self) -> None: ...


class NetworkTransport(Network):  # type: ignore[misc]  # base class without types
    """A printer on the network, over a socket that we opened."""

    def __init__(self, connected: socket.socket) -> None:
        super().__init__()  # pyright: ignore[reportUnknownMemberType]  # untyped base
        self._socket = connected
        self.device = connected

    def write(self, data: bytes, timeout_s: float) -> None:
        """Hand over all bytes."""
        try:
            self._socket.settimeout(timeout_s)
            self._raw(data)
        except OSError as error:
            raise PrinterLinkError(str(error)) from error

    def read(self, timeout_s: float) -> bytes:
        """What arrived within the time."""
        try:
            self._socket.settimeout(timeout_s)
            received: bytes = self._read()
        except TimeoutError:
            return b""
        except OSError as error:
            raise PrinterLinkError(str(error)) from error
        if not received:
            raise PrinterLinkError("closed by the printer")
        return received


class SerialTransport(Serial):  # type: ignore[misc]  # base class without types
    """A printer on a serial line."""

    _is_open = False  # python-escpos closes at deletion too, also what never opened

    def __init__(self, device: str, baud_rate: int, *, hardware_flow: bool) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # untyped base
            devfile=device, baudrate=baud_rate, dsrdtr=False, timeout=1
        )
        self.open()
        self._is_open = True
        # Linux halts on CTS only, to which a cable leads the printer's busy line, and the library does not ask for it
        self._line.rtscts = hardware_flow

    @property
    def _line(self) -> _Line:
        line: _Line | None = self.device  # pyright: ignore[reportAssignmentType]  # pyserial ships no types
        if line is None:
            raise PrinterLinkError(f"{self.devfile} is not open")
        return line

    def write(self, data: bytes, timeout_s: float) -> None:
        """Hand over all bytes."""
        try:
            self._line.write_timeout = timeout_s
            self._raw(data)
        except _LINE_ERRORS as error:
            raise PrinterLinkError(str(error)) from error

    def read(self, timeout_s: float) -> bytes:
        """What arrived within the time."""
        try:
            self._line.timeout = timeout_s
            first: bytes = self._line.read(1)
            return first + (self._line.read(self._line.in_waiting) if first else b"")
        except _LINE_ERRORS as error:
            raise PrinterLinkError(str(error)) from error

    def close(self) -> None:
        """Give the line back; bytes that the printer never took are dropped, not waited for."""
        if not self._is_open:
            return
        self._is_open = False
        with suppress(*_LINE_ERRORS):  # the adapter was pulled: there is nothing left to give back
            self._line.reset_output_buffer()
            self._line.close()


def connect_network(host: str, port: int, timeout_s: float) -> NetworkTransport:
    """Open a wire over TCP.

    Raises:
        PrinterLinkError: Nobody listens there, or the host is not reached in time.
    """
    try:
        connected = socket.create_connection((host, port), timeout_s)
    except OSError as error:
        raise PrinterLinkError(str(error)) from error
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return NetworkTransport(connected)


def connect_serial(device: str, baud_rate: int, *, hardware_flow: bool) -> SerialTransport:
    """Open a serial line.

    Raises:
        PrinterLinkError: There is no such line, or it cannot be opened.
    """
    try:
        return SerialTransport(device, baud_rate, hardware_flow=hardware_flow)
    except (EscPosError, *_LINE_ERRORS) as error:
        raise PrinterLinkError(str(error)) from error
