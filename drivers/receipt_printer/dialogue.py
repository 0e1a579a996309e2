"""The conversation with a printer over one open wire: its condition, a job with its marker, and a parting cut.

Two kinds of answer share the wire and are told apart by their fixed bits: real-time status (DLE EOT), given even by a
stopped printer, and the marker (GS r 1), given only after everything before it was processed.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from drivers.receipt_printer.escpos_bytes import ASK_MARKER, CLEAR_BUFFERS, ask_status, separator
from drivers.receipt_printer.profile import PrinterProfile, StatusDialect
from drivers.receipt_printer.status import (
    REAL_TIME_NUMBERS,
    PrinterCondition,
    failure_of,
    in_turn_condition,
    is_in_turn_byte,
    is_real_time_byte,
    real_time_condition,
)
from drivers.receipt_printer.transport import PrinterLinkError, Transport


@dataclass(frozen=True, slots=True)
class PrinterTimeouts:
    """How long a printer is waited for, in seconds.

    Attributes:
        poll_s: Between two looks at an idle printer.
        answer_s: For the answer to one status question; real printers answer within 50 ms.
        print_s: For a whole receipt to be confirmed; the slowest profile needs 3 s.
        part_s: For what a printer still held to be printed, and for the parting cut.
        look_s: Between two looks at a printer at work.
        misses: Looks without an answer that make a printer gone.
    """

    poll_s: float = 1.0
    answer_s: float = 0.5
    print_s: float = 8.0
    part_s: float = 3.0
    look_s: float = 0.25
    misses: int = 3


class PrinterDialogue:
    """One wire and its unread answers. Drop it after an unanswered question: the late answer would mislead."""

    def __init__(
        self,
        transport: Transport,
        profile: PrinterProfile,
        timeouts: PrinterTimeouts,
        stopping: Callable[[], bool],
    ) -> None:
        self._transport = transport
        self._profile = profile
        self._timeouts = timeouts
        self._stopping = stopping
        self._unread = bytearray()

    def condition(self) -> PrinterCondition:
        """Ask for the printer's condition; UNKNOWN when it does not answer in full.

        Raises:
            PrinterLinkError: The wire broke.
        """
        match self._profile.status:
            case StatusDialect.REAL_TIME:
                return self._real_time_condition()
            case StatusDialect.IN_TURN:
                self._transport.write(ASK_MARKER, self._timeouts.answer_s)
                return in_turn_condition(self._answer(is_in_turn_byte, self._timeouts.answer_s))

    def print_job(self, job: bytes) -> PrinterCondition:
        """Send `job`, wait until the printer says that it is done, and look once more.

        Returns:
            The condition afterwards; UNKNOWN when nobody confirmed in time.

        Raises:
            PrinterLinkError: The wire broke; the job may be printed in part.
        """
        self._transport.write(job + ASK_MARKER, self._timeouts.print_s)
        deadline = time.monotonic() + self._timeouts.print_s
        asking = self._profile.status is StatusDialect.REAL_TIME
        seen = PrinterCondition.UNKNOWN
        while not self._stopping() and (left := deadline - time.monotonic()) > 0:
            if self._answer(is_in_turn_byte, min(self._timeouts.look_s, left)) is not None:
                return self.condition()
            if asking:
                seen = self._real_time_condition()
                if seen in _PERSON_MUST_ACT:
                    return seen
                asking = seen is not PrinterCondition.UNKNOWN
        return seen if failure_of(seen) else PrinterCondition.UNKNOWN

    def part(self) -> bool:
        """Let the printer finish what it still holds, then part the paper, so that nothing of it meets the next job.

        Returns:
            True when the printer confirmed both; False leaves the question open.

        Raises:
            PrinterLinkError: The wire broke.
        """
        for question in (ASK_MARKER, separator(self._profile)):
            self._transport.write(question, self._timeouts.answer_s)
            if self._answer(is_in_turn_byte, self._timeouts.part_s) is None:
                return False
        return True

    def abandon(self) -> None:
        """Tell the printer to forget what it holds, as far as it obeys, and give the wire back."""
        with suppress(PrinterLinkError):  # the wire may be gone already
            self._transport.write(CLEAR_BUFFERS, self._timeouts.answer_s)
        self.close()

    def close(self) -> None:
        """Give the wire back."""
        self._transport.close()

    def _real_time_condition(self) -> PrinterCondition:
        answers: dict[int, int] = {}
        for number in REAL_TIME_NUMBERS:
            self._transport.write(ask_status(number), self._timeouts.answer_s)
            answer = self._answer(is_real_time_byte, self._timeouts.answer_s)
            if answer is None:
                return PrinterCondition.UNKNOWN
            answers[number] = answer
        return real_time_condition(answers)

    def _answer(self, wanted: Callable[[int], bool], timeout_s: float) -> int | None:
        """The next byte of the wanted kind; the other kind stays unread for its own turn."""
        deadline = time.monotonic() + timeout_s
        while True:
            for index, value in enumerate(self._unread):
                if wanted(value):
                    del self._unread[index]
                    return value
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._unread += self._transport.read(left)


_PERSON_MUST_ACT = (PrinterCondition.PAPER_OUT, PrinterCondition.COVER_OPEN, PrinterCondition.CUTTER_FAULT)
