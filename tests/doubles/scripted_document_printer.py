"""A document printer that answers from a script, at once and on the caller's thread."""

from collections import deque
from collections.abc import Callable, Iterable

from kiosk.domain.document import Document
from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterReport,
    DocumentPrinterTrouble,
)


class ScriptedDocumentPrinter:
    """Implements the `DocumentPrinter` port.

    Args:
        outcomes: For each document in turn: None prints, a code fails. After the last one everything prints.
        state: Reported at start.
    """

    def __init__(
        self,
        outcomes: Iterable[FailureCode | None] = (),
        *,
        state: DocumentPrinterReady | DocumentPrinterTrouble | None = None,
    ) -> None:
        self.asked: list[tuple[str, Document]] = []
        self.withdrawn = 0
        self.closed = False
        self._outcomes = deque(outcomes)
        self._state = state or DocumentPrinterReady()
        self._report: Callable[[DocumentPrinterReport], None] = lambda _: None

    def start(self, report: Callable[[DocumentPrinterReport], None]) -> None:
        self._report = report
        report(self._state)

    def say(self, report: DocumentPrinterReport) -> None:
        """Report something of its own accord."""
        self._report(report)

    def print_document(self, print_id: str, document: Document) -> None:
        self.asked.append((print_id, document))
        code = self._outcomes.popleft() if self._outcomes else None
        if self.closed:
            code = FailureCode.DOCUMENT_WITHDRAWN
        self._report(DocumentPrinted(print_id) if code is None else DocumentNotPrinted(print_id, code))

    def withdraw(self) -> None:
        self.withdrawn += 1

    def close(self) -> None:
        self.closed = True
