"""How a reader with a SAM module is connected: what `SamCarrier` asks for a line, whatever it goes over."""

from typing import Protocol

from drivers.card_reader.reader_profile import HidProfile, SerialProfile, UsbProfile
from drivers.line import Line
from kiosk.domain.failure import FailureCode


class SamLink(Protocol):
    """The connection to one reader, from the station's configuration and the profile of the model."""

    def open(self) -> Line:
        """A line to the module.

        Raises:
            LineError: There is none now.
        """
        ...

    def vary(self) -> bool:
        """The module did not answer: open it another way next time. False where there is one way only."""
        ...

    def missing(self) -> FailureCode:
        """Why no line can be opened: READER_ABSENT, or READER_DRIVER_MISSING where the reader is plugged in."""
        ...


def link_to(profile: SerialProfile | UsbProfile | HidProfile, port: str) -> SamLink:
    """The link to a reader of this model; `port` is the device of a serial one, the others are found by their USB ids.

    Only the library that it needs is loaded.
    """
    match profile:
        case SerialProfile():
            from drivers.card_reader.serial_link import SerialLink

            return SerialLink(port, profile)
        case UsbProfile():
            from drivers.card_reader.usb_link import UsbLink

            return UsbLink(profile)
        case HidProfile():
            from drivers.card_reader.hid_link import HidLink

            return HidLink(profile)
