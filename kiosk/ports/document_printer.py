"""Port: the A4 printer for whole documents. Unknown stays unknown: a job of which nobody tells is not printed.

A page with somebody's data must not come out for the next person, so a document that waits for paper is withdrawn, by
the adapter after a short while and by `withdraw` at once when its person goes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.document import Document
from kiosk.domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class DocumentPrinterReady:
    """Takes documents, and nothing is known against it; between jobs most printers tell nothing new.

    Attributes:
        paper_low: The tray is nearly empty.
        toner_low: Toner or ink is nearly used up.
        unknown: What the printer says besides, in its own words; for technicians.
    """

    paper_low: bool = False
    toner_low: bool = False
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentPrinterTrouble:
    """Cannot print now."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class DocumentPrinted:
    """Every sheet was handed to the printer, which told no fault afterwards."""

    print_id: str


@dataclass(frozen=True, slots=True)
class DocumentNotPrinted:
    """The document did not come out, or nobody confirmed that it did (DOCUMENT_NOT_CONFIRMED)."""

    print_id: str
    code: FailureCode


DocumentPrinterReport = DocumentPrinterReady | DocumentPrinterTrouble | DocumentPrinted | DocumentNotPrinted


class DocumentPrinter(Protocol):
    """A supervised printer. All methods return at once; the work is done on the adapter's own thread."""

    def start(self, report: Callable[[DocumentPrinterReport], None]) -> None:
        """Begin supervision. Reports changes of state once each."""
        ...

    def print_document(self, print_id: str, document: Document) -> None:
        """Print; answered by exactly one DocumentPrinted or DocumentNotPrinted with this opaque id.

        A retry has the same id; what the earlier try left waiting is taken back first, so that it comes out once.
        """
        ...

    def withdraw(self) -> None:
        """Whoever asked has gone: take back what has not begun to come out. Each is still answered."""
        ...

    def close(self) -> None:
        """Stop, withdraw what waits, and give back every handle and thread."""
        ...
