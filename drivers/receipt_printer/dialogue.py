"""The conversation with a printer over one open wire: its condition, a job with its marker, and a parting cut.

Real-time status (DLE EOT) is given even by a stopped printer, the marker (GS r 1) only after everything before it was
processed. What a printer tells unasked (GS a) only shortens the wait for a job that has stopped.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from drivers.receipt_printer.answers import Answer, AnswerStream, Kind
from drivers.receipt_printer.escpos_bytes import (
    ASK_MARKER,
    CLEAR_BUFFERS,
    FILL_UNFINISHED,
    RETRACT,
    ask_status,
    separator,
)
from drivers.receipt_printer.profile import PrinterProfile, StatusDialect
from drivers.receipt_printer.status import (
    FULL_NUMBER,
    REAL_TIME_NUMBERS,
    FullStatus,
    PrinterCondition,
    automatic_condition,
    failure_of,
    full_status,
    in_turn_condition,
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
        self._answers = AnswerStream()

    def condition(self) -> PrinterCondition:
        """Ask for the printer's condition; UNKNOWN when it does not answer in full.

        Raises:
            PrinterLinkError: The wire broke.
        """
        match self._profile.status:
            case StatusDialect.REAL_TIME:
                return self._real_time_condition()
            case StatusDialect.CUSTOM:
                told = self._full_status()
                return told.condition if told else PrinterCondition.UNKNOWN
            case StatusDialect.IN_TURN:
                self._transport.write(ASK_MARKER, self._timeouts.answer_s)
                return in_turn_condition(self._answer(Kind.MARKER, self._timeouts.answer_s))
            case StatusDialect.NONE:
                return PrinterCondition.UNTOLD

    def slip_waits(self) -> bool | None:
        """Whether a slip that nobody took stands in the presenter's mouth; None when the printer does not say.

        Raises:
            PrinterLinkError: The wire broke.
        """
        told = self._full_status()
        return told.slip_waits if told else None

    def retract(self) -> None:
        """Draw the slip in the presenter's mouth back in.

        Raises:
            PrinterLinkError: The wire broke.
        """
        self._transport.write(RETRACT, self._timeouts.answer_s)

    def print_job(self, job: bytes) -> PrinterCondition:
        """Send `job`, wait until the printer says that it is done, and look once more.

        Returns:
            The condition afterwards; UNKNOWN when nobody confirmed in time, UNTOLD when this model never does.

        Raises:
            PrinterLinkError: The wire broke; the job may be printed in part.
        """
        if self._profile.status is StatusDialect.NONE:
            self._transport.write(job, self._timeouts.print_s)
            return PrinterCondition.UNTOLD
        self._answers.take(Kind.AUTOMATIC)  # told before the look that let this job begin
        self._transport.write(job + ASK_MARKER, self._timeouts.print_s)
        deadline = time.monotonic() + self._timeouts.print_s
        asking = self._profile.status is not StatusDialect.IN_TURN
        seen = PrinterCondition.UNKNOWN
        while not self._stopping() and (left := deadline - time.monotonic()) > 0:
            match self._wait_for(min(self._timeouts.look_s, left), Kind.MARKER, Kind.AUTOMATIC):
                case Answer(Kind.MARKER):
                    return self.condition()
                case Answer(Kind.AUTOMATIC, content):
                    seen = automatic_condition(content)
                case _ if asking:
                    seen = self.condition()
                    asking = seen is not PrinterCondition.UNKNOWN
                case _:
                    continue
            if seen in _PERSON_MUST_ACT:
                return seen
        return seen if failure_of(seen) else PrinterCondition.UNKNOWN

    def part(self) -> bool:
        """Let the printer finish what it still holds, then part the paper, so that nothing of it meets the next job.

        Returns:
            True when the printer confirmed both, or is one that never confirms; False leaves the question open.

        Raises:
            PrinterLinkError: The wire broke.
        """
        if self._profile.status is StatusDialect.NONE:
            self._transport.write(FILL_UNFINISHED + separator(self._profile), self._timeouts.print_s)
            return True
        for question in (ASK_MARKER, separator(self._profile) + ASK_MARKER):
            self._transport.write(question, self._timeouts.answer_s)
            if self._answer(Kind.MARKER, self._timeouts.part_s) is None:
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
            answer = self._answer(Kind.REAL_TIME, self._timeouts.answer_s)
            if answer is None:
                return PrinterCondition.UNKNOWN
            answers[number] = answer
        return real_time_condition(answers)

    def _full_status(self) -> FullStatus | None:
        self._transport.write(ask_status(FULL_NUMBER), self._timeouts.answer_s)
        answer = self._wait_for(self._timeouts.answer_s, Kind.FULL)
        return full_status(answer.content) if answer else None

    def _answer(self, wanted: Kind, timeout_s: float) -> int | None:
        """The next byte of the wanted kind, or None when the time is over."""
        answer = self._wait_for(timeout_s, wanted)
        return answer.content[0] if answer else None

    def _wait_for(self, timeout_s: float, *wanted: Kind) -> Answer | None:
        deadline = time.monotonic() + timeout_s
        while True:
            if (answer := self._answers.take(*wanted)) is not None:
                return answer
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._answers.receive(self._transport.read(left))


_PERSON_MUST_ACT = (PrinterCondition.PAPER_OUT, PrinterCondition.COVER_OPEN, PrinterCondition.CUTTER_FAULT)
