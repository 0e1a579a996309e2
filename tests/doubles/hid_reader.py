"""A HID reader as the kernel's hidraw shows it: reports one by one, each whole, over a socket that keeps their borders.

There is no uhid on a test machine, so the device node is missing; from the first read and write on it is like the real.
"""

import errno
import socket
from pathlib import Path
from threading import Thread

from drivers.simulators.sam_module import SamModule
from tests.doubles.plugged_usb import PluggedUsb

USB_ID = "0400:c35a"
_REQUEST_BYTES = 10
_START = b"\xaa\xaa\xaa\x96\x69"


class HidReader:
    """A reader that can be unplugged and plugged in again. Begins plugged in.

    Args:
        folder: An empty folder, for what sysfs says.
        sam: The module inside.
        report_bytes: Bytes of a report without its id.
        report_id: Number of the reports, 0 for none.
        length_byte: Whether a report says how many of its bytes count.
    """

    def __init__(
        self, folder: Path, sam: SamModule, *, report_bytes: int = 64, report_id: int = 0, length_byte: bool = False
    ) -> None:
        self.sam = sam
        self._usb = PluggedUsb(folder / "sys", USB_ID, hidraw=True)
        self.sysfs = self._usb.sysfs
        self._room = report_bytes - length_byte
        self._report_bytes, self._report_id, self._length_byte = report_bytes, report_id, length_byte
        self._ends: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._plugged = True

    def open_device(self, _: Path) -> int:
        """What `open` gives for the device's node."""
        if not self._plugged:
            raise OSError(errno.ENODEV, "no such device")
        ours, drivers = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        drivers.setblocking(False)
        self._ends.append(ours)
        thread = Thread(target=self._answer, args=(ours,), name="hid-reader", daemon=True)
        self._threads.append(thread)
        thread.start()
        return drivers.detach()

    def says(self, report: bytes) -> None:
        """Send one report that nobody asked for."""
        self._ends[-1].send(report)

    def unplug(self) -> None:
        """Pull the cable."""
        if self._plugged:
            self._usb.unplug()
            self._plugged = False
            self._hang_up()

    def plug(self) -> None:
        """Put it back."""
        if not self._plugged:
            self._plugged = True
            self._usb.plug()

    def close(self) -> None:
        """Give everything back."""
        self._hang_up()

    def _hang_up(self) -> None:
        for end in self._ends:
            end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for end in self._ends:
            end.close()
        self._ends.clear()
        self._threads.clear()

    def _answer(self, end: socket.socket) -> None:
        pending = b""
        while written := end.recv(self._report_bytes + 1):
            assert len(written) == self._report_bytes + 1, "a report is always written whole"
            assert written[0] == self._report_id
            pending += written[2 : 2 + written[1]] if self._length_byte else written[1:]
            start = pending.find(_START)
            if start >= 0 and len(pending) >= start + _REQUEST_BYTES:
                self._write(end, self.sam.answer(pending[start : start + _REQUEST_BYTES]))
                pending = b""

    def _write(self, end: socket.socket, reply: bytes) -> None:
        for start in range(0, len(reply), self._room):
            piece = reply[start : start + self._room]
            head = (bytes([self._report_id]) if self._report_id else b"") + (
                bytes([len(piece)]) if self._length_byte else b""
            )
            width = self._report_bytes + (1 if self._report_id else 0)
            try:
                end.send((head + piece).ljust(width, b"\0"))
            except OSError:
                return  # the driver has hung up
