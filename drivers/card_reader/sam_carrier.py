"""Carrier to a SAM module over any line: find, select, read, read the newest address, in this order every time.

After a read many modules answer "no card" to a find until the card is lifted or the module is reset. So a "no card"
that follows a card is believed only when it is repeated after a reset; for other modules the repeat is harmless.

A module that does not answer may want its line opened another way than its profile says, a serial one at another speed:
the ways that the link knows are tried one after the other, one a look, and the one that was answered is kept.

Some modules do not know the newest address and say nothing when asked. One that lets a whole time-out pass, answers the
next command, and never answered that one is not asked again until it is connected anew.
"""

import logging
import time
from enum import Enum

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
from drivers.card_reader.reader_profile import SamProfile
from drivers.card_reader.sam_frame import Command, FrameError, ReplyParser, SamReply, encode_request
from drivers.card_reader.sam_link import SamLink
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
from drivers.line import Line, LineError
from kiosk.domain.failure import FailureCode

_log = logging.getLogger(__name__)

_LOOKS_A_WAY = 3

_NO_ADDRESS = (NO_SUCH_ITEM, COMMAND_ERROR, BEYOND_RIGHTS, UNRECOGNISED)  # none on the card, or none to be had here
_WORTH_ANOTHER_CYCLE = NotRead(FailureCode.CARD_UNREADABLE), NotRead(FailureCode.READER_FAULT)


class _NoReply(Enum):
    """Why an exchange brought no reply: not one byte came, or what came was no sound frame."""

    SILENT = 0
    GARBLED = 1


class SamCarrier:
    """A `CardCarrier` to a SAM module.

    Attributes:
        profile: Model of the reader.
        link: Opens the line to it.
        removal_shows_within_s: At once: each look asks the module anew.
    """

    removal_shows_within_s = 0.0

    def __init__(self, profile: SamProfile, link: SamLink) -> None:
        self.profile = profile
        self.link = link
        self._line: Line | None = None
        self._lying = False
        self._may_hide = True  # a card may lie there that was read before this line was opened
        self._insertion = 0
        self._silent_looks = _LOOKS_A_WAY - 1  # the way just opened may be the wrong one at once
        self._knows_newest_address: bool | None = None if profile.newest_address else False

    def presence(self) -> Presence:
        """Ask the module to find a card."""
        try:
            presence = self._find()
        except LineError:
            return self._gone()
        self._try_ways(answered=not isinstance(presence, ReaderMissing))
        return presence

    def read_card(self) -> ReadOutcome:
        """Find, select and read; noise on the line and a module that faltered get the profile's further attempts.

        A card whose newest address does not come through is not read: an older one must not pass for it.
        """
        outcome: CardContent | NotRead = NotRead(FailureCode.CARD_UNREADABLE)
        for _ in range(self.profile.read_attempts):
            try:
                outcome = self._cycle()
            except LineError:
                return self._gone()
            if outcome not in _WORTH_ANOTHER_CYCLE:
                break
        return outcome

    def close(self) -> None:
        """Give the line back."""
        if self._line is not None:
            self._line.close()
        self._line = None
        self._lying, self._may_hide = False, True
        if self.profile.newest_address:
            self._knows_newest_address = None  # what is connected next may be another module

    def _find(self) -> Presence:
        timeout_s = self.profile.find_timeout_s
        reply = self._exchange(Command.FIND, timeout_s)
        if self._may_hide and isinstance(reply, SamReply) and reply.status == NO_CARD:
            self._exchange(Command.RESET, timeout_s)
            reply = self._exchange(Command.FIND, timeout_s)
        match reply:
            case SamReply(status=status) if status == CARD_FOUND:
                self._insertion += not self._lying
                self._lying = self._may_hide = True
                return CardLying(self._insertion)
            case SamReply(status=status) if status == NO_CARD:
                self._lying = self._may_hide = False
                return NoCard()
            case SamReply() | _NoReply():
                return ReaderMissing(FailureCode.READER_FAULT)

    def _cycle(self) -> CardContent | NotRead:
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
        if isinstance(reply, _NoReply) or failure is not None:
            return NotRead(failure or FailureCode.CARD_UNREADABLE)
        data = card_data_of(reply.data)
        newest_address = self._newest_address() if data else None
        if data is None or newest_address is None:
            return NotRead(FailureCode.CARD_UNREADABLE)
        return CardContent(data.text, newest_address, data.photo)

    def _newest_address(self) -> bytes | None:
        """The address added last, empty where there is none; None where the answer did not come through."""
        if self._knows_newest_address is False:
            return b""
        reply = self._exchange(Command.READ_ADDRESS, self.profile.read_timeout_s)
        if reply is _NoReply.SILENT and self._knows_newest_address is None and self._is_alive():
            _log.warning("reader says nothing about the newest address; it is not asked for again")
            self._knows_newest_address = False
            return b""
        if isinstance(reply, SamReply):
            self._knows_newest_address = True
            if reply.status in _NO_ADDRESS:
                return b""
        return reply.data if isinstance(reply, SamReply) and _failure(reply) is None else None

    def _is_alive(self) -> bool:
        return isinstance(self._exchange(Command.RESET, self.profile.find_timeout_s), SamReply)

    def _exchange(self, command: Command, timeout_s: float) -> SamReply | _NoReply:
        """The module's reply, or why none came within `timeout_s`."""
        line = self._line = self._line or self.link.open()
        line.send(encode_request(command))
        parser = ReplyParser()
        outcome = _NoReply.SILENT
        deadline = time.monotonic() + timeout_s
        while (remaining_s := deadline - time.monotonic()) > 0:
            received = line.receive(remaining_s)
            outcome = _NoReply.GARBLED if received else outcome
            for frame in parser.feed(received):
                match frame:
                    case SamReply():
                        return frame
                    case FrameError():
                        return _NoReply.GARBLED
        return outcome

    def _try_ways(self, *, answered: bool) -> None:
        """Go on to the next way after so many looks without an answer; a module that once answered gets more."""
        if answered:
            self._silent_looks = 0
            return
        self._silent_looks += 1
        if self._silent_looks >= _LOOKS_A_WAY and self.link.vary():
            self._silent_looks = _LOOKS_A_WAY - 1
            self.close()

    def _gone(self) -> ReaderMissing:
        """The line is not there."""
        self.close()
        return ReaderMissing(self.link.missing())


def _failure(reply: SamReply | _NoReply) -> FailureCode | None:
    if isinstance(reply, _NoReply):
        return FailureCode.CARD_UNREADABLE
    status = sam_status(reply.status)
    if reply.status != SUCCESS:
        _log.info("reader answered %02X: %s", reply.status, status.meaning)
        return status.failure or FailureCode.CARD_UNREADABLE
    return None
