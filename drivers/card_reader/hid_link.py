"""A reader that is a HID device: found by its USB ids among the kernel's hidraw devices, wherever it is plugged in."""

from collections.abc import Callable
from pathlib import Path

from drivers.attached_devices import SYSFS, hid_devices, is_plugged_in
from drivers.card_reader.hid_line import HidLine, open_hidraw
from drivers.card_reader.hid_report import ReportShape
from drivers.card_reader.reader_profile import HidProfile
from drivers.line import Line, LineError
from kiosk.domain.failure import FailureCode


class HidLink:
    """A `SamLink` to a HID device.

    Args:
        profile: Model of the reader.
        sysfs: Where the kernel lists what is plugged in.
        open_device: Opens a device; raises OSError.
    """

    def __init__(
        self, profile: HidProfile, sysfs: Path = SYSFS, open_device: Callable[[Path], int] = open_hidraw
    ) -> None:
        self._profile = profile
        self._sysfs = sysfs
        self._open_device = open_device
        self._shape = ReportShape(profile.report_bytes, profile.report_id, profile.length_byte)

    def open(self) -> Line:
        """A line to the first device of this model that can be opened; a model may show several."""
        for device in hid_devices(self._profile.usb_ids, self._sysfs):
            try:
                return HidLine(self._open_device(device), self._shape)
            except OSError:
                continue
        raise LineError("no such HID device, or none that may be opened")

    def vary(self) -> bool:
        """There is one way only."""
        return False

    def missing(self) -> FailureCode:
        """The reader is not plugged in, or the kernel made no HID device of it that this user may open."""
        plugged_in = is_plugged_in(self._profile.usb_ids, self._sysfs)
        return FailureCode.READER_DRIVER_MISSING if plugged_in else FailureCode.READER_ABSENT
