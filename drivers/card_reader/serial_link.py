"""A reader on a serial line or behind a USB-serial bridge. With `autobaud` another rate is another way to open it."""

import logging
from pathlib import Path

from drivers.attached_devices import SYSFS, is_plugged_in
from drivers.card_reader.reader_profile import BAUD_RATES, SerialProfile
from drivers.line import Line
from drivers.serial_line import SerialLine
from kiosk.domain.failure import FailureCode

_log = logging.getLogger(__name__)


class SerialLink:
    """A `SamLink` to a serial device.

    Args:
        device: Path of the device, from the station's configuration.
        profile: Model of the reader.
        sysfs: Where the kernel lists what is plugged in.
    """

    def __init__(self, device: str, profile: SerialProfile, sysfs: Path = SYSFS) -> None:
        self._device = device
        self._profile = profile
        self._sysfs = sysfs
        self._baud = profile.baud

    def open(self) -> Line:
        """The line, at the rate that was answered last or is to be tried now."""
        return SerialLine(self._device, self._baud)

    def vary(self) -> bool:
        """Go on to the next rate."""
        if not self._profile.autobaud:
            return False
        self._baud = BAUD_RATES[(BAUD_RATES.index(self._baud) + 1) % len(BAUD_RATES)]
        _log.info("reader does not answer; trying %d baud", self._baud)
        return True

    def missing(self) -> FailureCode:
        """The reader is not plugged in, or no driver made a line of it."""
        plugged_in = not Path(self._device).exists() and is_plugged_in(self._profile.usb_ids, self._sysfs)
        return FailureCode.READER_DRIVER_MISSING if plugged_in else FailureCode.READER_ABSENT
