"""A simulated scanner: a pseudo-terminal on which codes are sent as a real one sends them, and its accidents.

The driver opens `device`, a link that stays while the pseudo-terminal behind it changes with every unplugging, as a
udev name does.
"""

import os
import tty
from pathlib import Path
from threading import Event

_SLOW_S = 0.02
_NOISE = bytes(range(0x80, 0x90)) + b"\x00\x1b\x07\xff\r"


class CodeScannerSimulator:
    """A scanner that can be unplugged and plugged in again. Begins plugged in. Sends UTF-8 and CR LF.

    Attributes:
        device: The path for the driver.
    """

    def __init__(self, device: Path) -> None:
        self.device = device
        self._ends: tuple[int, int] | None = None
        self.plug()

    def plug(self) -> None:
        """Connect it; nothing happens when it is connected."""
        if self._ends is None:
            self._ends = os.openpty()  # the slave stays open here, so the driver may come and go
            tty.setraw(self._ends[1])
            self.device.symlink_to(os.ttyname(self._ends[1]))

    def unplug(self) -> None:
        """Pull the cable."""
        if self._ends is not None:
            self.device.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None

    def scan(self, text: str) -> None:
        """Read a code."""
        self._send(_line(text))

    def scan_twice(self, text: str) -> None:
        """Read it twice in a row, as happens when a phone is held still."""
        self._send(_line(text) * 2)

    def scan_slowly(self, text: str) -> None:
        """Read a code over a slow line: byte by byte with pauses, none of them long."""
        for byte in _line(text):
            self._send(bytes([byte]))
            Event().wait(_SLOW_S)

    def tear(self, text: str) -> None:
        """Send the first half of a code and nothing more."""
        whole = _line(text)
        self._send(whole[: len(whole) // 2])

    def noise(self) -> None:
        """Send what no code is made of."""
        self._send(_NOISE)

    def flood(self) -> None:
        """Send far more than a code can hold."""
        for _ in range(20):
            self._send(b"9" * 100)
        self._send(b"\r\n")

    def close(self) -> None:
        """Give everything back. Safe to repeat."""
        self.unplug()

    def _send(self, data: bytes) -> None:
        if self._ends is not None:
            os.write(self._ends[0], data)


def _line(text: str) -> bytes:
    return text.encode() + b"\r\n"
