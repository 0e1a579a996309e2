"""An open USB reader with bulk endpoints, by pyusb. Head and body of a frame go over one pipe each way, or over two.

Public sources disagree: with two, the head (preamble and length) is written to the first endpoint and the rest to the
second, and the reply comes the same way.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Protocol

# pyusb ships no types; what is used of it is narrowed here.
import usb.core  # type: ignore[import-untyped]
import usb.util  # type: ignore[import-untyped]

from drivers.card_reader.sam_frame import HEAD_BYTES
from drivers.line import LineError

_BUFFER_BYTES: Final = 4096  # more than the longest frame, and whole packets of any endpoint
_FLUSH_MS: Final = 1
_WRITE_MS: Final = 1000


_core: Any = usb.core
_util: Any = usb.util


class UsbEndpoint(Protocol):
    """What is used of an endpoint's descriptor, by the names of the standard."""

    bEndpointAddress: int  # noqa: N815
    bmAttributes: int  # noqa: N815


class UsbInterface(Protocol):
    """What is used of an interface, by the names of the standard."""

    bInterfaceNumber: int  # noqa: N815

    def __iter__(self) -> Iterator[UsbEndpoint]: ...


class UsbDevice(Protocol):
    """What is used of a device; every method raises USBError where it is gone."""

    def get_active_configuration(self) -> Iterable[UsbInterface]:
        """Its interfaces."""
        ...

    def is_kernel_driver_active(self, interface: int) -> bool:
        """Whether a driver of the kernel has it."""
        ...

    def detach_kernel_driver(self, interface: int) -> None:
        """Take it from that driver."""
        ...

    def write(self, endpoint: int, data: bytes, timeout: int) -> int:
        """Send within so many ms."""
        ...

    def read(self, endpoint: int, size_or_buffer: int, timeout: int) -> Iterable[int]:
        """What one transfer brings within so many ms."""
        ...


def usb_device(usb_id: str, backend: object | None = None) -> UsbDevice | None:
    """The first device with this VENDOR:PRODUCT, or None.

    Args:
        usb_id: As in a profile.
        backend: What pyusb works over; libusb without.

    Raises:
        LineError: There is no libusb, or it is not to be used.
    """
    vendor, product = (int(part, 16) for part in usb_id.split(":"))
    try:
        found: UsbDevice | None = _core.find(idVendor=vendor, idProduct=product, backend=backend)
    except (usb.core.NoBackendError, usb.core.USBError) as error:
        raise LineError("libusb is not installed, or not to be used") from error
    return found


class UsbLine:
    """A `Line` over bulk endpoints, ours alone until `close`.

    Args:
        device: The device, as pyusb found it.
        pipes: How many endpoints each way are used; 0 for two where there are two.

    Raises:
        LineError: From the constructor and from every method but close.
    """

    def __init__(self, device: UsbDevice, pipes: int = 0) -> None:
        self._device = device
        try:
            interface = _bulk_interface(device)
            self._number = interface.bInterfaceNumber
            if device.is_kernel_driver_active(self._number):
                device.detach_kernel_driver(self._number)
            _util.claim_interface(device, self._number)
        except (usb.core.USBError, NotImplementedError, LineError) as error:
            _util.dispose_resources(device)
            raise LineError("not to be opened, or without bulk endpoints") from error
        ways_out, ways_in = (
            _bulk_endpoints(interface, usb.util.ENDPOINT_OUT),
            _bulk_endpoints(interface, usb.util.ENDPOINT_IN),
        )
        both = len(ways_out) > 1 and len(ways_in) > 1 and pipes != 1
        self._out: Sequence[int] = (ways_out[0], ways_out[1]) if both else ways_out[:1]
        self._in: Sequence[int] = (ways_in[0], ways_in[1]) if both else ways_in[:1]
        self._next_in = 0

    @property
    def pipes(self) -> int:
        """How many endpoints each way are used."""
        return len(self._out)

    def send(self, data: bytes) -> None:
        """Throw away what came unasked, then send."""
        for endpoint in self._in:
            while self._read(endpoint, _FLUSH_MS):
                pass
        self._next_in = 0
        pieces = (data,) if len(self._out) == 1 else (data[:HEAD_BYTES], data[HEAD_BYTES:])
        try:
            for endpoint, piece in zip(self._out, pieces, strict=True):
                self._device.write(endpoint, piece, _WRITE_MS)
        except usb.core.USBError as error:
            raise LineError from error

    def receive(self, timeout_s: float) -> bytes:
        """What one transfer brought, waiting for it at most `timeout_s`; empty when none came."""
        received = self._read(self._in[self._next_in], max(1, round(timeout_s * 1000)))
        if received:
            self._next_in = len(self._in) - 1
        return received

    def close(self) -> None:
        """Give the interface and the handle back."""
        _util.dispose_resources(self._device)

    def _read(self, endpoint: int, timeout_ms: int) -> bytes:
        try:
            return bytes(self._device.read(endpoint, _BUFFER_BYTES, timeout_ms))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise LineError from error


def _bulk_interface(device: UsbDevice) -> UsbInterface:
    """The first interface with bulk endpoints both ways."""
    for interface in device.get_active_configuration():
        if _bulk_endpoints(interface, usb.util.ENDPOINT_OUT) and _bulk_endpoints(interface, usb.util.ENDPOINT_IN):
            return interface
    raise LineError("the device has no bulk endpoints")


def _bulk_endpoints(interface: UsbInterface, direction: int) -> list[int]:
    """Addresses of the bulk endpoints this way, in order."""
    return sorted(
        endpoint.bEndpointAddress
        for endpoint in interface
        if _util.endpoint_direction(endpoint.bEndpointAddress) == direction
        and _util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
    )
