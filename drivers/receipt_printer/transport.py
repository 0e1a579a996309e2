"""The wire to a printer, as a small Protocol. How bytes travel, not what they say.

Opening, a lost wire and a wire that does not take bytes raise `PrinterLinkError`; nothing else leaves this layer.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

USB_CLASSES = Path("/sys/class/usbmisc")
"""Where Linux lists the printers of its usblp driver."""


class PrinterLinkError(Exception):
    """The wire to the printer cannot be opened, or broke."""


class Transport(Protocol):
    """An open wire. Used by one thread only."""

    def write(self, data: bytes, timeout_s: float) -> None:
        """Hand over all of `data`. That it was taken says nothing about paper.

        Raises:
            PrinterLinkError: The wire broke, or took too long; a part may have arrived.
        """
        ...

    def read(self, timeout_s: float) -> bytes:
        """What arrived, at the latest after `timeout_s`; empty when nothing did.

        Raises:
            PrinterLinkError: The wire broke.
        """
        ...

    def close(self) -> None:
        """Give the wire back. Never raises."""
        ...


TransportFactory = Callable[[], Transport]
"""Opens a wire; raises `PrinterLinkError` where there is no printer."""


def network_printer(host: str, port: int = 9100, *, connect_timeout_s: float = 2.0) -> TransportFactory:
    """Wires to a printer on the network."""

    def connect() -> Transport:
        _know_no_models()
        from drivers.receipt_printer.escpos_transport import connect_network  # paid by the worker thread

        return connect_network(host, port, connect_timeout_s)

    return connect


def serial_printer(device: str, baud_rate: int = 115200, *, hardware_flow: bool = True) -> TransportFactory:
    """Wires to a printer on a serial line. Without hardware flow control a long receipt may lose bytes."""

    def connect() -> Transport:
        _know_no_models()
        from drivers.receipt_printer.escpos_transport import connect_serial  # paid by the worker thread

        return connect_serial(device, baud_rate, hardware_flow=hardware_flow)

    return connect


def device_printer(device: Path) -> TransportFactory:
    """Wires to a printer behind a device of the kernel, such as /dev/usb/lp0."""

    def connect() -> Transport:
        from drivers.receipt_printer.device_transport import connect_device  # paid by the worker thread

        return connect_device(device)

    return connect


def usb_printer(vendor_id: str, product_id: str, *, classes: Path = USB_CLASSES) -> TransportFactory:
    """Wires to the USB printer with these ids (four hexadecimal digits each), whichever number the kernel gave it."""

    def connect() -> Transport:
        from drivers.receipt_printer.device_transport import connect_device, device_of  # paid by the worker thread

        return connect_device(device_of(vendor_id, product_id, classes))

    return connect


def _know_no_models() -> None:
    """Spare python-escpos its list of all models, 6 MB that are read at its import: ours are profiles of our own."""
    os.environ["ESCPOS_CAPABILITIES_FILE"] = str(Path(__file__).with_name("escpos_capabilities.json"))
