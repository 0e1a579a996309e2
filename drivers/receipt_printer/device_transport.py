"""A printer behind a device of the kernel (usblp): bytes both ways, no wait without an end, no library.

python-escpos is not used here: its `File` cannot read back, and its `Usb` waits without end where a printer takes no
more bytes. A printer that only listens reads as one that says nothing.
"""

import errno
import os
import select
import time
from contextlib import suppress
from pathlib import Path

from drivers.receipt_printer.transport import USB_CLASSES, PrinterLinkError

_READ_BYTES = 4096
_GONE = select.POLLHUP | select.POLLERR | select.POLLNVAL
_READ_PAUSE_MS = 20


class DeviceTransport:
    """An open device. Implements `Transport`."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def write(self, data: bytes, timeout_s: float) -> None:
        """Hand over all bytes."""
        deadline = time.monotonic() + timeout_s
        rest = memoryview(data)
        while rest:
            left = deadline - time.monotonic()
            if left <= 0 or not self._await(select.POLLOUT, left):
                raise PrinterLinkError("the printer takes no more bytes")
            try:
                rest = rest[os.write(self._open_handle, rest) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise PrinterLinkError(str(error)) from error

    def read(self, timeout_s: float) -> bytes:
        """What arrived within the time."""
        deadline = time.monotonic() + timeout_s
        while (left := deadline - time.monotonic()) > 0:
            if not self._await(select.POLLIN, left):
                return b""
            try:
                if received := os.read(self._open_handle, _READ_BYTES):
                    return received
            except BlockingIOError:
                pass
            except OSError as error:
                if error.errno == errno.EINVAL:  # opened for writing alone
                    return b""
                raise PrinterLinkError(str(error)) from error
            select.poll().poll(_READ_PAUSE_MS)  # usblp says "readable" and gives nothing while a printer is quiet
        return b""

    def close(self) -> None:
        """Give the device back."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                os.close(handle)

    @property
    def _open_handle(self) -> int:
        if self._handle is None:
            raise PrinterLinkError("given back")
        return self._handle

    def _await(self, event: int, timeout_s: float) -> bool:
        waiting = select.poll()
        waiting.register(self._open_handle, event)
        ready = waiting.poll(timeout_s * 1000)
        if ready and ready[0][1] & _GONE:
            raise PrinterLinkError("the printer is gone")
        return bool(ready)


def connect_device(device: Path) -> DeviceTransport:
    """Open `device`.

    Raises:
        PrinterLinkError: There is no such device, it is in use, or may not be opened.
    """
    try:
        return DeviceTransport(os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY))
    except OSError as error:
        raise PrinterLinkError(str(error)) from error


def device_of(vendor_id: str, product_id: str, classes: Path = USB_CLASSES) -> Path:
    """The device of the USB printer with these ids.

    Raises:
        PrinterLinkError: No such printer is plugged in.
    """
    for entry in sorted(classes.glob("lp*")):
        usb = (entry / "device").resolve().parent  # the interface's parent is the USB device
        with suppress(OSError):
            if _id(usb / "idVendor") == vendor_id.lower() and _id(usb / "idProduct") == product_id.lower():
                return Path("/dev/usb") / entry.name
    raise PrinterLinkError(f"no USB printer {vendor_id}:{product_id} is plugged in")


def _id(file: Path) -> str:
    return file.read_text(encoding="ascii").strip().lower()
