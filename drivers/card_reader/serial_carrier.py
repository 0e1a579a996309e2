"""Carrier over a serial line: find, select, read, read the newest address, as SAM frames, in this order every time.

After a read many modules answer "no card" to a find until the card is lifted or the module is reset. So a "no card"
that follows a card is believed only when it is repeated after a reset; for other modules the repeat is harmless.
"""

import logging
import time

from drivers.card_reader.card_carrier import (
    CardContent,
    CardLying,
    NoCard,
    NotRead,
    Presence,
    ReaderMissing,
    ReadOutcome,
)
from drivers.card_reader.card_data import card_data_of
from drivers.card_reader.reader_profile import SerialProfile
from drivers.card_reader.sam_frame import Command, FrameError, ReplyParser, SamReply, encode_request
from drivers.card_reader.sam_status import (
    BEYOND_RIGHTS,
    CARD_FOUND,
    COMMAND_ERROR,
    NO_CARD,
    NO_SUCH_ITEM,
    SUCCESS,
    UNRECOGNISED,
    sam_status,
)
from drivers.card_reader.serial_line import SerialLine, SerialLineError
from kiosk.domain.failure import FailureCode

_log = logging.getLogger(__name__)

_NO_ADDRESS = (NO_SUCH_ITEM, COMMAND_ERROR, BEYOND_RIGHTS, UNRECOGNISED)  # none on the card, or none to be had here


class SerialCarrier:
    """A `CardCarrier` on a serial device.

    Attributes:
        device: Path of the device, from the station's configuration.
        profile: Model of the reader.
        removal_shows_within_s: At once: each look asks the module anew.
    """

    removal_shows_within_s = 0.0

    def __init__(self, device: str, profile: SerialProfile) -> None:
        self.device = device
        self.profile = profile
        self._line: SerialLine | None = None
        self._lying = False
        self._insertion = 0

    def presence(self) -> Presence:
        """Ask the module to find a card."""
        try:
            return self._find()
        except SerialLineError:
            return self._gone()

    def read_card(self) -> ReadOutcome:
        """Find, select and read; noise on the line and a module that faltered get the profile's further attempts.

        A card whose newest address does not come through is not read: an older one must not pass for it.
        """
        outcome: ReadOutcome = NotRead(FailureCode.CARD_UNREADABLE)
        for _ in range(self.profile.read_attempts):
            try:
                outcome = self._cycle()
            except SerialLineError:
                return self._gone()
            match outcome:
                case NotRead(FailureCode.CARD_UNREADABLE | FailureCode.READER_FAULT):
                    continue
                case NotRead() | CardContent() | ReaderMissing():
                    break
        return outcome

    def close(self) -> None:
        """Give the line back."""
        if self._line is not None:
            self._line.close()
        self._line = None
        self._lying = False

    def _find(self) -> Presence:
        timeout_s = self.profile.find_timeout_s
        reply = self._exchange(Command.FIND, timeout_s)
        if self._lying and reply is not None and reply.status == NO_CARD:
            self._exchange(Command.RESET, timeout_s)
            reply = self._exchange(Command.FIND, timeout_s)
        match reply:
            case SamReply(status=status) if status == CARD_FOUND:
                self._insertion += not self._lying
                self._lying = True
                return CardLying(self._insertion)
            case SamReply(status=status) if status == NO_CARD:
                self._lying = False
                return NoCard()
            case SamReply() | None:
                return ReaderMissing(FailureCode.READER_FAULT)

    def _cycle(self) -> ReadOutcome:
        match self._find():
            case NoCard():
                return NotRead(FailureCode.CARD_REMOVED)
            case ReaderMissing():
                return NotRead(FailureCode.CARD_UNREADABLE)
            case CardLying():
                pass
        failure = _failure(self._exchange(Command.SELECT, self.profile.find_timeout_s))
        if failure is not None:
            return NotRead(failure)
        reply = self._exchange(Command.READ, self.profile.read_timeout_s)
        failure = _failure(reply)
        if reply is None or failure is not None:
            return NotRead(failure or FailureCode.CARD_UNREADABLE)
        data = card_data_of(reply.data)
        newest_address = self._newest_address() if data else None
        if data is None or newest_address is None:
            return NotRead(FailureCode.CARD_UNREADABLE)
        return CardContent(data.text, newest_address, data.photo)

    def _newest_address(self) -> bytes | None:
        """The address added last, empty where there is none; None where the answer did not come through."""
        if not self.profile.newest_address:
            return b""
        reply = self._exchange(Command.READ_ADDRESS, self.profile.read_timeout_s)
        if reply is not None and reply.status in _NO_ADDRESS:
            return b""
        return None if reply is None or _failure(reply) else reply.data

    def _exchange(self, command: Command, timeout_s: float) -> SamReply | None:
        """The module's reply; None where none came in time or the line garbled it."""
        line = self._line = self._line or SerialLine(self.device, self.profile.baud)
        line.send(encode_request(command))
        parser = ReplyParser()
        deadline = time.monotonic() + timeout_s
        while (remaining_s := deadline - time.monotonic()) > 0:
            for frame in parser.feed(line.receive(remaining_s)):
                match frame:
                    case SamReply():
                        return frame
                    case FrameError():
                        return None
        return None

    def _gone(self) -> ReaderMissing:
        self.close()
        return ReaderMissing(FailureCode.READER_ABSENT)


def _failure(reply: SamReply | None) -> FailureCode | None:
    if reply is None:
        return FailureCode.CARD_UNREADABLE
    status = sam_status(reply.status)
    if reply.status != SUCCESS:
        _log.info("reader answered %02X: %s", reply.status, status.meaning)
        return status.failure or FailureCode.CARD_UNREADABLE
    return None
