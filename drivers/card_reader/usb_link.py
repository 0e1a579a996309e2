"""A reader with bulk endpoints of its own: found by its USB ids, wherever it is plugged in."""

from pathlib import Path
from typing import Final

from drivers.attached_devices import SYSFS, is_plugged_in
from drivers.card_reader.reader_profile import UsbProfile
from drivers.card_reader.usb_line import UsbLine, usb_device
from drivers.line import Line, LineError
from kiosk.domain.failure import FailureCode

_ONE, _TWO = 1, 2
_TOLD_BY_DESCRIPTOR: Final = 0


class UsbLink:
    """A `SamLink` to a USB device.

    Args:
        profile: Model of the reader.
        sysfs: Where the kernel lists what is plugged in.
        backend: What pyusb works over; libusb without.
    """

    def __init__(self, profile: UsbProfile, sysfs: Path = SYSFS, backend: object | None = None) -> None:
        self._profile = profile
        self._sysfs = sysfs
        self._backend = backend
        self._pipes = profile.pipes
        self._used = _TOLD_BY_DESCRIPTOR

    def open(self) -> Line:
        """A line over the endpoints of the first device of this model."""
        for usb_id in self._profile.usb_ids:
            device = usb_device(usb_id, self._backend)
            if device is not None:
                line = UsbLine(device, self._pipes)
                self._used = line.pipes
                return line
        raise LineError("no such USB device")

    def vary(self) -> bool:
        """Where the profile leaves it open: the other number of pipes than was used."""
        if self._profile.pipes != _TOLD_BY_DESCRIPTOR or self._used == _TOLD_BY_DESCRIPTOR:
            return False
        self._pipes = _ONE if self._used == _TWO else _TWO
        return True

    def missing(self) -> FailureCode:
        """The reader is not plugged in, or libusb is missing or may not open it."""
        plugged_in = is_plugged_in(self._profile.usb_ids, self._sysfs)
        return FailureCode.READER_DRIVER_MISSING if plugged_in else FailureCode.READER_ABSENT
