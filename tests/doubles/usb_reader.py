"""A USB reader below pyusb: descriptors and bulk endpoints as libusb would give them, a SAM module behind.

It has what pyusb asks of a `usb.backend.IBackend`, the lowest layer that is reached without hardware. Transfers keep
their borders; a module that takes frames over two pipes understands no frame that comes whole over one, and the other
way round.
"""

import errno
from array import array
from collections import deque
from pathlib import Path
from threading import Condition
from types import SimpleNamespace

import usb.core  # type: ignore[import-untyped]

from drivers.simulators.sam_module import SamModule
from tests.doubles.plugged_usb import PluggedUsb

USB_ID = "0400:c35a"
OUT, IN = (0x02, 0x06), (0x81, 0x85)
_HEAD_BYTES = 7
_BULK = 0x02


class UsbReader:
    """A reader that can be unplugged and plugged in again. Begins plugged in.

    Args:
        folder: An empty folder, for what sysfs says.
        sam: The module inside.
        endpoints: How many bulk endpoints each way there are.
        pipes: Over how many each way it speaks.

    Attributes:
        open_handles: Handles that were not given back.
        detached: Whether the kernel's driver was taken off.
        denied: Nobody may open it.
    """

    def __init__(self, folder: Path, sam: SamModule, *, endpoints: int = 2, pipes: int = 2) -> None:
        self.sam = sam
        self._usb = PluggedUsb(folder / "sys", USB_ID)
        self.sysfs = self._usb.sysfs
        self._endpoints = [*OUT[:endpoints], *IN[:endpoints]]
        self._pipes = pipes
        self._head = b""
        self._sent = {endpoint: deque[bytes]() for endpoint in IN}
        self._changed = Condition()
        self._plugged = True
        self.open_handles = 0
        self.detached = False
        self.denied = False

    def unplug(self) -> None:
        """Pull the cable."""
        if self._plugged:
            self._usb.unplug()
        with self._changed:
            self._plugged = False
            self._changed.notify_all()

    def plug(self) -> None:
        """Put it back."""
        if not self._plugged:
            self._plugged = True
            self._usb.plug()

    def close(self) -> None:
        """Everything was given back."""
        assert self.open_handles == 0

    def says(self, data: bytes) -> None:
        """Send what nobody asked for."""
        self._say(IN[0], data)

    # What libusb would do, by pyusb's names.

    def enumerate_devices(self) -> list[str]:
        return ["the reader"] if self._plugged else []

    def get_device_descriptor(self, _dev: str) -> SimpleNamespace:
        vendor, product = (int(part, 16) for part in USB_ID.split(":"))
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0110, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=vendor, idProduct=product, bcdDevice=0x0100, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=5, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, _dev: str, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=46, bNumInterfaces=1, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0x80, bMaxPower=50, extra_descriptors=b"",
        )  # fmt: skip

    def get_interface_descriptor(self, _dev: str, intf: int, alt: int, _config: int) -> SimpleNamespace:
        if intf or alt:
            raise IndexError(intf)
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=len(self._endpoints),
            bInterfaceClass=0xFF, bInterfaceSubClass=0, bInterfaceProtocol=0, iInterface=0, extra_descriptors=b"",
        )  # fmt: skip

    def get_endpoint_descriptor(self, _dev: str, ep: int, _intf: int, _alt: int, _config: int) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=self._endpoints[ep], bmAttributes=_BULK, wMaxPacketSize=64,
            bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=b"",
        )  # fmt: skip

    def open_device(self, _dev: str) -> str:
        self._must_be_there()
        if self.denied:
            raise usb.core.USBError("Access denied", errno=errno.EACCES)
        self.open_handles += 1
        return "handle"

    def close_device(self, _handle: str) -> None:
        self.open_handles -= 1

    def get_configuration(self, _handle: str) -> int:
        self._must_be_there()
        return 1

    def claim_interface(self, _handle: str, _intf: int) -> None:
        self._must_be_there()

    def release_interface(self, _handle: str, _intf: int) -> None:
        return

    def is_kernel_driver_active(self, _handle: str, _intf: int) -> bool:
        return not self.detached

    def detach_kernel_driver(self, _handle: str, _intf: int) -> None:
        self.detached = True

    def bulk_write(self, _handle: str, ep: int, _intf: int, data: "array[int]", _timeout: int) -> int:
        self._must_be_there()
        self._hear(ep, data.tobytes())
        return len(data)

    def bulk_read(self, _handle: str, ep: int, _intf: int, buff: "array[int]", timeout: int) -> int:
        with self._changed:
            self._changed.wait_for(lambda: not self._plugged or self._sent[ep], timeout / 1000)
            self._must_be_there()
            if not self._sent[ep]:
                raise usb.core.USBTimeoutError("Operation timed out", errno=errno.ETIMEDOUT)
            said = self._sent[ep].popleft()
        buff[: len(said)] = array("B", said)
        return len(said)

    def intr_read(self, *_: object) -> int:
        raise NotImplementedError("the endpoints are bulk ones")

    intr_write = iso_read = iso_write = intr_read

    def _must_be_there(self) -> None:
        if not self._plugged:
            raise usb.core.USBError("No such device", errno=errno.ENODEV)

    def _hear(self, endpoint: int, data: bytes) -> None:
        """Head and body over a pipe each, or both over the first."""
        if self._pipes == 1:
            reply = self.sam.answer(data) if endpoint == OUT[0] else b""
            self._say(IN[0], reply)
        elif endpoint == OUT[0]:
            self._head = data
        else:
            reply, self._head = self.sam.answer(self._head + data), b""
            self._say(IN[0], reply[:_HEAD_BYTES])
            self._say(IN[1], reply[_HEAD_BYTES:])

    def _say(self, endpoint: int, data: bytes) -> None:
        if data:
            with self._changed:
                self._sent[endpoint].append(data)
                self._changed.notify_all()
