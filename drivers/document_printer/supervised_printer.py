"""The document printer port over CUPS: one thread owns the connection, looks after it, and follows each job to its end.

A document is typeset, streamed into the spool, followed, and forgotten by the server, whatever became of it. What
waits for paper is withdrawn after a short while: it must not come out for the next person. Jobs of ours that nobody
follows any more (the program was killed, the server was away) are swept as soon as they are seen.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Protocol

from drivers.document_printer.followed_job import FollowedJob, Over, Patience, TakeBack, Verdict, WaitOn
from drivers.document_printer.job_state import JobDone
from drivers.document_printer.print_queue import PrintQueue, QueueError
from drivers.document_printer.printer_state import PrinterCondition
from kiosk.domain.document import Document
from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterReport,
    DocumentPrinterTrouble,
)

_log = logging.getLogger(__name__)

_FORGET_AGAIN_S = 0.02


class Typesetter(Protocol):
    """Makes PDF of documents. Used on the printer's own thread."""

    def prepare(self) -> None:
        """Nothing is to be done now: get ready for the next document. Returns at once."""
        ...

    def set(self, document: Document) -> bytes | FailureCode:
        """The document as PDF; blocks. A code says why it cannot be printed."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


@dataclass(frozen=True, slots=True)
class DocumentTimeouts:
    """How often is looked and how long is waited, in seconds.

    Attributes:
        poll_s: Between two looks at the printer.
        follow_s: Between two looks at a job.
        misses: So many looks without an answer make a server that is down.
        believed_s: What a job told of the printer is believed so long; CUPS hears nothing from most printers between
            jobs, and a printer that was given paper would stay "out of paper" for ever.
        forget_s: So long a job's programs may take to end before its answer is told.
        patience: With a job.
    """

    poll_s: float = 1.0
    follow_s: float = 0.2
    misses: int = 3
    believed_s: float = 60.0
    forget_s: float = 2.0
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A document that was asked for, and whether its person has gone."""

    print_id: str
    document: Document
    withdrawn: Event


class SupervisedDocumentPrinter:
    """Implements the `DocumentPrinter` port.

    Args:
        connect: Opens the queue; called on the printer's own thread.
        typesetter: Makes PDF of a document; closed with the printer.
        timeouts: How often is looked and how long is waited.
    """

    def __init__(
        self, connect: Callable[[], PrintQueue], typesetter: Typesetter, timeouts: DocumentTimeouts | None = None
    ) -> None:
        self._connect = connect
        self._typesetter = typesetter
        self._timeouts = timeouts or DocumentTimeouts()
        self._waiting: SimpleQueue[_Asked | None] = SimpleQueue()
        self._unanswered: list[_Asked] = []
        self._gate = Lock()
        self._closing = Event()
        self._queue: PrintQueue | None = None
        self._followed: int | None = None
        self._untidy = False
        self._misses = 0
        self._job_ended_at: float | None = None
        self._last_state: DocumentPrinterReady | DocumentPrinterTrouble | None = None
        self._report: Callable[[DocumentPrinterReport], None] = _nobody_listens
        self._thread = Thread(target=self._run, name="document-printer", daemon=True)

    def start(self, report: Callable[[DocumentPrinterReport], None]) -> None:
        """Begin supervision; `report` is called on the printer's own thread."""
        self._report = report
        self._thread.start()

    def print_document(self, print_id: str, document: Document) -> None:
        """Print; answered by one DocumentPrinted or DocumentNotPrinted."""
        with self._gate:
            if not self._closing.is_set():
                asked = _Asked(print_id, document, Event())
                self._unanswered.append(asked)
                self._waiting.put(asked)
                return
        self._report(DocumentNotPrinted(print_id, FailureCode.DOCUMENT_WITHDRAWN))

    def withdraw(self) -> None:
        """Take back what has not begun to come out."""
        with self._gate:
            for asked in self._unanswered:
                asked.withdrawn.set()

    def close(self) -> None:
        """Withdraw what waits, answer it, and give back connection and thread. May be called again."""
        with self._gate:
            self._closing.set()
        self.withdraw()
        self._waiting.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        self._look()
        while not self._closing.is_set():
            try:
                asked = self._waiting.get(timeout=self._timeouts.poll_s)
            except Empty:
                self._typesetter.prepare()
                self._look()
            else:
                self._answer(asked)
        while not self._waiting.empty():
            self._answer(self._waiting.get())
        self._typesetter.close()
        self._queue = None

    def _answer(self, asked: _Asked | None) -> None:
        if asked is None:
            return
        code = self._print(asked)
        self._job_ended_at = time.monotonic()
        with self._gate:
            self._unanswered.remove(asked)
        if code is None:
            self._report(DocumentPrinted(asked.print_id))
            return
        _log.info("document not printed: %s", code)
        self._report(DocumentNotPrinted(asked.print_id, code))

    def _print(self, asked: _Asked) -> FailureCode | None:
        if asked.withdrawn.is_set():
            return FailureCode.DOCUMENT_WITHDRAWN
        try:
            before = self._open().condition().trouble
            if before is FailureCode.DOCUMENT_QUEUE_STOPPED:
                return before  # all else a job alone finds out anew
            pdf = self._typesetter.set(asked.document)
            if isinstance(pdf, FailureCode):
                return pdf
            if asked.withdrawn.is_set():
                return FailureCode.DOCUMENT_WITHDRAWN
            self._followed = self._open().send(asked.print_id, pdf)
        except QueueError as error:
            self._miss(error)
            return error.code
        try:
            followed = FollowedJob(self._timeouts.patience, time.monotonic(), before)
            return self._follow(followed, self._followed, asked.withdrawn)
        finally:
            self._followed = None

    def _follow(self, followed: FollowedJob, number: int, withdrawn: Event) -> FailureCode | None:
        while True:
            match self._seen(followed, number, withdrawn):
                case Over(code=code):
                    self._forget(number)
                    return code
                case TakeBack(code=code):
                    return self._take_back(number, code)
                case WaitOn() if self._closing.wait(self._timeouts.follow_s):
                    return self._take_back(number, FailureCode.DOCUMENT_WITHDRAWN)
                case WaitOn():
                    pass

    def _seen(self, followed: FollowedJob, number: int, withdrawn: Event) -> Verdict:
        try:
            queue = self._open()
            progress, condition = queue.progress(number), queue.condition()
        except QueueError as error:
            self._miss(error)
            return followed.unseen(time.monotonic())
        self._note(condition)
        return followed.seen(progress, condition.trouble, time.monotonic(), withdrawn=withdrawn.is_set())

    def _take_back(self, number: int, code: FailureCode) -> FailureCode | None:
        try:
            queue = self._open()
            queue.cancel(number)
            done = isinstance(queue.progress(number), JobDone)
        except QueueError as error:
            self._miss(error)
            return FailureCode.DOCUMENT_NOT_CONFIRMED
        self._forget(number)
        return None if done else code

    def _forget(self, number: int) -> None:
        """Have the server forget a job that is over; what it still holds on to is swept later."""
        deadline = time.monotonic() + self._timeouts.forget_s
        while self._queue and not self._queue.forget(number):
            if time.monotonic() >= deadline:
                self._untidy = True
                return
            Event().wait(_FORGET_AGAIN_S)

    def _look(self) -> None:
        try:
            self._note(self._open().condition())
            if self._untidy:
                self._sweep(self._open())
        except QueueError as error:
            self._miss(error)

    def _open(self) -> PrintQueue:
        """The queue; one that is opened anew is swept first."""
        if self._queue is None:
            queue = self._connect()
            self._sweep(queue)
            self._queue = queue
        return self._queue

    def _sweep(self, queue: PrintQueue) -> None:
        """Forget every job that nobody follows."""
        left = [number for number in queue.own_jobs() if number != self._followed]
        kept = [number for number in left if not queue.forget(number)]
        self._untidy = bool(kept)

    def _miss(self, error: QueueError) -> None:
        if not error.no_service:
            self._say(DocumentPrinterTrouble(error.code))
            return
        self._queue = None
        self._misses += 1
        if self._misses >= self._timeouts.misses or self._last_state is None:
            self._say(DocumentPrinterTrouble(error.code))

    def _note(self, condition: PrinterCondition) -> None:
        self._misses = 0
        if condition.trouble and (condition.trouble is FailureCode.DOCUMENT_QUEUE_STOPPED or self._is_fresh()):
            self._say(DocumentPrinterTrouble(condition.trouble))
        else:
            self._say(DocumentPrinterReady(condition.paper_low, condition.toner_low, condition.unknown))

    def _is_fresh(self) -> bool:
        """Whether a job tells of the printer now, or has lately."""
        if self._followed is not None:
            return True
        ended = self._job_ended_at
        return ended is not None and time.monotonic() - ended < self._timeouts.believed_s

    def _say(self, state: DocumentPrinterReady | DocumentPrinterTrouble) -> None:
        if state == self._last_state:
            return
        self._last_state = state
        _log.info("document printer: %s", "ready" if isinstance(state, DocumentPrinterReady) else state.code)
        self._report(state)


def _nobody_listens(_: DocumentPrinterReport) -> None:
    """Before start there is nobody to tell."""
