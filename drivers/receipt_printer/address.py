"""Where a printer is, in one word that a technician can type.

`tcp:10.0.0.9`, `serial:/dev/ttyS0`, `lp:/dev/usb/lp0` or `usb:04b8:0e15`.
"""

import re
from pathlib import Path

from drivers.receipt_printer.profile import PrinterProfile
from drivers.receipt_printer.transport import (
    TransportFactory,
    device_printer,
    network_printer,
    serial_printer,
    usb_printer,
)

FORMS = "tcp:HOST[:PORT], serial:DEVICE, lp:DEVICE or usb:VENDOR:PRODUCT"
_TCP = re.compile(r"(?P<host>[^\s:/]+|\[[0-9a-fA-F:]+\])(?::(?P<port>\d{1,5}))?")
_USB = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
_RAW_PORT = 9100
_MOST_PORT = 65535


class PrinterAddressError(ValueError):
    """A word that is no address of a printer; says why."""


def wires_to(address: str, profile: PrinterProfile) -> TransportFactory:
    """What opens wires to the printer at `address`; a serial line runs at the profile's speed. Opens nothing yet.

    Raises:
        PrinterAddressError: `address` has none of the forms.
    """
    kind, _, place = address.partition(":")
    match kind:
        case "tcp" if matched := _TCP.fullmatch(place):
            port = int(matched["port"] or _RAW_PORT)
            if 0 < port <= _MOST_PORT:
                return network_printer(matched["host"].strip("[]"), port)
        case "serial" if place.startswith("/"):
            return serial_printer(place, profile.baud_rate, hardware_flow=profile.hardware_flow)
        case "lp" if place.startswith("/"):
            return device_printer(Path(place))
        case "usb" if matched := _USB.fullmatch(place):
            return usb_printer(matched[1], matched[2])
        case _:
            pass
    raise PrinterAddressError(f"{address!r} is no printer: write {FORMS}")
