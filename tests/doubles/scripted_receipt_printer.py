"""A receipt printer that answers from a script, at once and on the caller's thread."""

from collections import deque
from collections.abc import Callable, Iterable

from kiosk.domain.failure import FailureCode
from kiosk.domain.receipt import Receipt
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterReport, PrinterTrouble


class ScriptedReceiptPrinter:
    """Implements the `ReceiptPrinter` port.

    Args:
        outcomes: For each print in turn: None prints, a code fails. After the last one everything prints.
        state: Reported at start.
    """

    def __init__(
        self,
        outcomes: Iterable[FailureCode | None] = (),
        *,
        state: PrinterReady | PrinterTrouble | None = None,
    ) -> None:
        self.asked: list[Receipt] = []
        self.closed = False
        self._outcomes = deque(outcomes)
        self._state = state or PrinterReady()
        self._report: Callable[[PrinterReport], None] = lambda _: None

    def start(self, report: Callable[[PrinterReport], None]) -> None:
        self._report = report
        report(self._state)

    def say(self, report: PrinterReport) -> None:
        """Report something of its own accord."""
        self._report(report)

    def print_receipt(self, receipt: Receipt) -> None:
        self.asked.append(receipt)
        code = self._outcomes.popleft() if self._outcomes else None
        if self.closed:
            code = FailureCode.PRINT_NOT_CONFIRMED
        self._report(Printed(receipt.print_id) if code is None else NotPrinted(receipt.print_id, code))

    def close(self) -> None:
        self.closed = True
