"""Port: the receipt printer. Unknown stays unknown: a printer that does not answer is not fine."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.failure import FailureCode
from kiosk.domain.receipt import Receipt


@dataclass(frozen=True, slots=True)
class PrinterReady:
    """Answers and has paper. Reported once at each change."""

    paper_near_end: bool = False


@dataclass(frozen=True, slots=True)
class PrinterTrouble:
    """Cannot print now: absent, silent, without paper, open, or broken."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer confirmed that every byte was processed and its state was good afterwards."""

    print_id: str


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """The print did not complete, or nobody confirmed it (PRINT_NOT_CONFIRMED)."""

    print_id: str
    code: FailureCode


PrinterReport = PrinterReady | PrinterTrouble | Printed | NotPrinted


class ReceiptPrinter(Protocol):
    """A supervised printer. All methods return at once; bytes are sent on the adapter's own thread."""

    def start(self, report: Callable[[PrinterReport], None]) -> None:
        """Begin supervision. Reports changes of state once each."""
        ...

    def print_receipt(self, receipt: Receipt) -> None:
        """Print as one transaction; answered by exactly one Printed or NotPrinted with the receipt's print id."""
        ...

    def close(self) -> None:
        """Stop and give back every handle and thread."""
        ...
