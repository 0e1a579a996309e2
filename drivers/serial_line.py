"""A thin typed layer over pyserial: one open serial line."""

import termios
from typing import Final

# pyserial ships no types; what is used of it is narrowed here.
from serial import Serial  # type: ignore[import-untyped]

from drivers.line import LineError

# A line that goes away shows itself in any of these; termios.error is not an OSError, SerialException is.
_LINE_ERRORS: Final = (OSError, ValueError, termios.error)


class SerialLine:
    """An open serial line, 8 data bits, no parity, 1 stop bit, ours alone.

    Raises:
        LineError: From the constructor and from every method but close.
    """

    def __init__(self, device: str, baud: int) -> None:
        try:
            self._port = Serial(device, baudrate=baud, exclusive=True)
        except _LINE_ERRORS as error:
            raise LineError(device) from error

    def send(self, data: bytes) -> None:
        """Throw away what came unasked, then send."""
        try:
            self._port.reset_input_buffer()
            self._port.write(data)
        except _LINE_ERRORS as error:
            raise LineError from error

    def receive(self, timeout_s: float) -> bytes:
        """What has arrived, waiting for the first byte at most `timeout_s`; empty when nothing came."""
        try:
            self._port.timeout = timeout_s
            first = bytes(self._port.read(1))
            return first + bytes(self._port.read(self._port.in_waiting)) if first else first
        except _LINE_ERRORS as error:
            raise LineError from error

    def close(self) -> None:
        """Give the line back."""
        try:
            self._port.close()
        except _LINE_ERRORS:
            return  # it went away before we could
