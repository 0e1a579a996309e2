"""A typesetter without a library: passes on what is PDF already."""

from kiosk.domain.document import Document, IssuedPdf
from kiosk.domain.failure import FailureCode


class AsItIs:
    """A document that came as PDF stays as it is; another cannot be made.

    Attributes:
        prepared: How often it was told to get ready.
        closed: Whether it was given back.
    """

    def __init__(self, *, fails: bool = False) -> None:
        self._fails = fails
        self.prepared = 0
        self.closed = False

    def prepare(self) -> None:
        """Count."""
        self.prepared += 1

    def set(self, document: Document) -> bytes | FailureCode:
        """The PDF."""
        if isinstance(document, IssuedPdf) and not self._fails:
            return document.pdf
        return FailureCode.DOCUMENT_UNPRINTABLE

    def close(self) -> None:
        """Remember."""
        self.closed = True
