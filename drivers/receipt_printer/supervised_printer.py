"""The receipt printer port over any ESC/POS printer: one thread owns the wire, looks after it, and prints.

A print is a transaction: status, reset, content, marker, status. Each ends in exactly one Printed or NotPrinted. After
a print that was not confirmed the printer is told to forget, the wire is dropped, and before anything else is printed
the paper is parted: no line of one person's receipt comes out on another's. A slip left in a presenter's mouth is drawn
back in. A model that tells no status is printed on and never confirmed. The wire is kept open between prints; the
look at it each second keeps it warm and notices a pulled plug.
"""

import logging
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread

from drivers.receipt_printer.dialogue import PrinterDialogue, PrinterTimeouts
from drivers.receipt_printer.layout import receipt_job
from drivers.receipt_printer.presenter import SlipWatch
from drivers.receipt_printer.profile import PrinterProfile
from drivers.receipt_printer.status import PrinterCondition, failure_of
from drivers.receipt_printer.supply_book import SupplyBook
from drivers.receipt_printer.transport import PrinterLinkError, TransportFactory
from kiosk.domain.failure import FailureCode
from kiosk.domain.receipt import Receipt
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterReport, PrinterTrouble

_log = logging.getLogger(__name__)


class SupervisedReceiptPrinter:
    """Implements the `ReceiptPrinter` port.

    Args:
        connect: Opens a wire to the printer; called on the printer's own thread.
        profile: What this model can do.
        timeouts: How long it is waited for.
        interrupted: True when the program last ended during a print; the paper is then parted first.
        supplies: Counts paper and cuts, and warns of the roll's end where no sensor does.
        slips: Watches the presenter's mouth.
    """

    def __init__(
        self,
        connect: TransportFactory,
        profile: PrinterProfile,
        *,
        timeouts: PrinterTimeouts | None = None,
        interrupted: bool = False,
        supplies: SupplyBook | None = None,
        slips: SlipWatch | None = None,
    ) -> None:
        self._connect = connect
        self._profile = profile
        self._timeouts = timeouts or PrinterTimeouts()
        self._must_part = interrupted
        self._supplies = supplies
        self._slips = slips or SlipWatch(profile)
        self._old_roll = False
        self._jobs: SimpleQueue[Receipt | None] = SimpleQueue()
        self._closing = Event()
        self._gate = Lock()
        self._dialogue: PrinterDialogue | None = None
        self._misses = 0
        self._last_state: PrinterReady | PrinterTrouble | None = None
        self._report: Callable[[PrinterReport], None] = _nobody_listens
        self._thread = Thread(target=self._run, name="receipt-printer", daemon=True)

    def start(self, report: Callable[[PrinterReport], None]) -> None:
        """Begin supervision; `report` is called on the printer's own thread."""
        self._report = report
        self._thread.start()

    def print_receipt(self, receipt: Receipt) -> None:
        """Print as one transaction; answered by one Printed or NotPrinted."""
        with self._gate:
            if not self._closing.is_set():
                self._jobs.put(receipt)
                return
        self._report(NotPrinted(receipt.print_id, FailureCode.PRINT_NOT_CONFIRMED))

    def close(self) -> None:
        """Stop, answer what was still waiting, and give back wire and thread. May be called again."""
        with self._gate:
            self._closing.set()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        self._look()
        while not self._closing.is_set():
            try:
                receipt = self._jobs.get(timeout=self._timeouts.poll_s)
            except Empty:
                self._look()
            else:
                self._answer(receipt)
        while not self._jobs.empty():
            self._answer(self._jobs.get())
        self._drop()

    def _answer(self, receipt: Receipt | None) -> None:
        if receipt is None:
            return
        code = FailureCode.PRINT_NOT_CONFIRMED if self._closing.is_set() else self._print(receipt)
        if code is None:
            self._report(Printed(receipt.print_id))
            return
        _log.info("receipt not printed: %s", code)
        self._report(NotPrinted(receipt.print_id, code))
        self._note_failed_print(code)

    def _print(self, receipt: Receipt) -> FailureCode | None:
        job = receipt_job(receipt, self._profile)
        dialogue = self._ready_dialogue()
        if not isinstance(dialogue, PrinterDialogue):
            return dialogue
        self._must_part = True
        try:
            condition = dialogue.print_job(job.content)
        except PrinterLinkError:
            condition = PrinterCondition.UNKNOWN
        if self._supplies:
            self._supplies.note_receipt(job.paper_mm)
        if condition is PrinterCondition.UNTOLD:
            self._must_part = False  # all bytes were taken, the cut at their end too
            return FailureCode.PRINT_NOT_CONFIRMED
        code = failure_of(condition)
        if code is None:
            self._must_part = False
            self._slips.presented()
            return None
        dialogue.abandon()
        self._dialogue = None
        return FailureCode.PRINT_NOT_CONFIRMED if condition is PrinterCondition.UNKNOWN else code

    def _ready_dialogue(self) -> PrinterDialogue | FailureCode:
        """A wire to a printer that can print now. A kept wire that proves dead is opened anew: nothing was sent yet."""
        for _ in range(2):
            try:
                dialogue = self._open()
                code = failure_of(self._looked_at(dialogue))
                if code is None:
                    self._slips.look(dialogue, at_once=True)
            except PrinterLinkError:
                self._drop()
            else:
                return code or dialogue
        return FailureCode.PRINTER_ABSENT

    def _look(self) -> None:
        try:
            dialogue = self._open()
            condition = self._looked_at(dialogue)
            if condition is not PrinterCondition.UNKNOWN:
                self._slips.look(dialogue)
        except PrinterLinkError:
            self._drop()
            self._note_miss(FailureCode.PRINTER_ABSENT)
            return
        match condition:
            case PrinterCondition.UNKNOWN:
                self._note_miss(FailureCode.PRINTER_SILENT)
            case PrinterCondition.READY | PrinterCondition.PAPER_NEAR_END | PrinterCondition.UNTOLD:
                self._note(PrinterReady(paper_near_end=self._near_end(condition)))
            case _:
                self._note(PrinterTrouble(failure_of(condition) or FailureCode.PRINTER_FAULT))

    def _near_end(self, condition: PrinterCondition) -> bool:
        """Whether the roll ends soon, by the sensor or by the count; a sensor that sees paper again saw a new roll."""
        sensed = condition is PrinterCondition.PAPER_NEAR_END
        if self._supplies is None:
            return sensed
        if self._old_roll and condition is PrinterCondition.READY:
            self._supplies.note_new_roll()
        self._old_roll = sensed
        return sensed or self._supplies.forecast.near_end

    def _looked_at(self, dialogue: PrinterDialogue) -> PrinterCondition:
        """The printer's condition; a printer that holds an unfinished job counts as ready only once that is parted."""
        condition = dialogue.condition()
        self._old_roll |= condition is PrinterCondition.PAPER_OUT
        if self._must_part and failure_of(condition) is None:
            if dialogue.part():
                self._must_part = False
            else:
                condition = PrinterCondition.UNKNOWN
        if condition is PrinterCondition.UNKNOWN:
            self._drop()
        return condition

    def _open(self) -> PrinterDialogue:
        if self._dialogue is None:
            self._dialogue = PrinterDialogue(self._connect(), self._profile, self._timeouts, self._closing.is_set)
        return self._dialogue

    def _drop(self) -> None:
        if self._dialogue is not None:
            self._dialogue.close()
            self._dialogue = None

    def _note_failed_print(self, code: FailureCode) -> None:
        match code:
            case FailureCode.PRINTER_ABSENT | FailureCode.PRINTER_SILENT:
                self._note_miss(code)
            case FailureCode.PRINT_NOT_CONFIRMED:
                pass  # says nothing about now: the next look does
            case _:
                self._note(PrinterTrouble(code))

    def _note_miss(self, code: FailureCode) -> None:
        self._misses += 1
        if self._misses >= self._timeouts.misses or self._last_state is None:
            self._say(PrinterTrouble(code))

    def _note(self, state: PrinterReady | PrinterTrouble) -> None:
        self._misses = 0
        self._say(state)

    def _say(self, state: PrinterReady | PrinterTrouble) -> None:
        if state == self._last_state:
            return
        self._last_state = state
        _log.info("receipt printer: %s", "ready" if isinstance(state, PrinterReady) else state.code)
        self._report(state)


def _nobody_listens(_: PrinterReport) -> None:
    """Before start there is nobody to tell."""
