"""SW3, the status byte of the SAM module: what each value means and which failure it is to the kiosk. Pure."""

from dataclasses import dataclass

from kiosk.domain.failure import FailureCode

SUCCESS = 0x90
CARD_FOUND = 0x9F
NO_CARD = 0x80
NO_SUCH_ITEM = 0x91
COMMAND_ERROR = 0x21
BEYOND_RIGHTS = 0x23
UNRECOGNISED = 0x24


@dataclass(frozen=True, slots=True)
class SamStatus:
    """A status value in words for the log, and as the failure it stands for; None where it is success."""

    meaning: str
    failure: FailureCode | None


_STATUSES: dict[int, SamStatus] = {
    SUCCESS: SamStatus("success", None),
    CARD_FOUND: SamStatus("card found", None),
    NO_SUCH_ITEM: SamStatus("the card has no such item", FailureCode.CARD_UNREADABLE),
    0x10: SamStatus("checksum error in what the host sent", FailureCode.READER_FAULT),
    0x11: SamStatus("length error in what the host sent", FailureCode.READER_FAULT),
    COMMAND_ERROR: SamStatus("command error", FailureCode.READER_FAULT),
    BEYOND_RIGHTS: SamStatus("operation beyond rights", FailureCode.READER_FAULT),
    UNRECOGNISED: SamStatus("unrecognised error", FailureCode.READER_FAULT),
    0x31: SamStatus("the card could not authenticate the module", FailureCode.CARD_UNREADABLE),
    0x32: SamStatus("the module could not authenticate the card", FailureCode.CARD_UNREADABLE),
    0x33: SamStatus("information verification failed", FailureCode.CARD_DATA_INVALID),
    0x40: SamStatus("unrecognised type of card", FailureCode.CARD_WRONG_KIND),
    0x41: SamStatus("reading the card failed", FailureCode.CARD_UNREADABLE),
    0x47: SamStatus("getting a random number failed", FailureCode.CARD_UNREADABLE),
    0x60: SamStatus("the module's self-test failed", FailureCode.READER_FAULT),
    0x66: SamStatus("the module is not authorised", FailureCode.READER_FAULT),
    NO_CARD: SamStatus("no card found", FailureCode.CARD_REMOVED),
    0x81: SamStatus("selecting the card failed", FailureCode.CARD_UNREADABLE),
}


def sam_status(value: int) -> SamStatus:
    """The status for an SW3 value. One that no table has is a fault of the reader, never success."""
    return _STATUSES.get(value) or SamStatus("a status of no known meaning", FailureCode.READER_FAULT)
