"""A simulated serial reader: a pseudo-terminal that passes frames to a `SamModule` and answers byte by byte.

The driver opens `device`, a link that stays while the pseudo-terminal behind it changes with every unplugging, as a
udev name does. Each byte is a write of its own, so the driver meets every way in which a frame can be cut.
"""

import os
import select
import termios
import tty
from pathlib import Path
from threading import Thread

from drivers.simulators.sam_module import SamModule

_REQUEST_BYTES = 10
_OUTPUT_SPEED = 5  # in what tcgetattr gives
_START = b"\xaa\xaa\xaa\x96\x69"


class SerialReaderSimulator:
    """A reader that can be unplugged and plugged in again. Begins plugged in.

    Attributes:
        device: The path for the driver.
        sam: The module inside; place and lift cards there.
        baud: The rate at which alone it answers, None for any; a module that was set to another keeps it.
    """

    def __init__(self, device: Path, sam: SamModule, baud: int | None = None) -> None:
        self.device = device
        self.sam = sam
        self.baud = baud
        self._plugged: _PluggedLine | None = None
        self.plug()

    def plug(self) -> None:
        """Connect the reader; nothing happens when it is connected."""
        if self._plugged is None:
            self._plugged = _PluggedLine(self)
            self.device.symlink_to(self._plugged.path)

    def unplug(self) -> None:
        """Pull the cable."""
        if self._plugged is not None:
            self.device.unlink()
            self._plugged.close()
            self._plugged = None

    def close(self) -> None:
        """Give everything back. Safe to repeat."""
        self.unplug()


class _PluggedLine:
    """One pseudo-terminal and the thread that answers on it."""

    def __init__(self, reader: SerialReaderSimulator) -> None:
        self._reader = reader
        self._master, self._slave = os.openpty()  # the slave stays open here, so the driver may come and go
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self._stop_read, self._stop_write = os.pipe()
        self._thread = Thread(target=self._answer, name="serial-reader-simulator", daemon=True)
        self._thread.start()

    def close(self) -> None:
        os.close(self._stop_write)
        self._thread.join()
        for handle in (self._stop_read, self._master, self._slave):
            os.close(handle)

    def _answer(self) -> None:
        pending = b""
        while True:
            readable, _, _ = select.select([self._master, self._stop_read], [], [])
            if self._stop_read in readable:
                return
            pending += os.read(self._master, 4096)
            while (start := pending.find(_START)) >= 0 and len(pending) >= start + _REQUEST_BYTES:
                if self._is_understood():
                    self._write(self._reader.sam.answer(pending[start : start + _REQUEST_BYTES]))
                pending = pending[start + _REQUEST_BYTES :]

    def _is_understood(self) -> bool:
        """Whether the driver has set the line to this module's rate; at any other one it hears noise."""
        wanted = self._reader.baud
        return wanted is None or termios.tcgetattr(self._slave)[_OUTPUT_SPEED] == getattr(termios, f"B{wanted}")

    def _write(self, reply: bytes) -> None:
        for byte in reply:
            # A driver that stopped reading fills the line; the cable must still come out.
            readable, writable, _ = select.select([self._stop_read], [self._master], [])
            if readable or not writable:
                return
            os.write(self._master, bytes([byte]))
