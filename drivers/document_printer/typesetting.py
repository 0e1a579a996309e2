"""Documents as PDF. What came as PDF stays as it is; all else is set in a process of its own, over pipes alone.

Loading the library takes two of the three seconds that a page takes. So the next process can be started ahead: it loads
and waits, 60 MB large, until there is a page or its pipe is closed.
"""

import logging
import os
import subprocess
import sys
from pathlib import Path

from drivers.document_printer.pages import page_of
from kiosk.domain.document import Document, IssuedPdf
from kiosk.domain.failure import FailureCode

_log = logging.getLogger(__name__)

_ROOT = Path(__file__).parents[2]
_LONGEST_S = 60.0
_HEAD = b"%PDF-"


class Typesetting:
    """Implements `Typesetter`. Used by one thread at a time."""

    def __init__(self) -> None:
        self._ahead: subprocess.Popen[bytes] | None = None

    def prepare(self) -> None:
        """Start the process for the next page, unless one waits; one that cannot be started is tried again then."""
        if self._ahead is not None and self._ahead.poll() is None:
            return
        self._drop()
        try:
            self._ahead = _started()
        except OSError as error:
            _log.warning("no process to set a page: %s", type(error).__name__)

    def set(self, document: Document) -> bytes | FailureCode:
        """The document as PDF; blocks for a second, or three without `prepare`. A code where it cannot be made."""
        if isinstance(document, IssuedPdf):
            return document.pdf if document.pdf.startswith(_HEAD) else FailureCode.DOCUMENT_UNPRINTABLE
        self.prepare()
        setter, self._ahead = self._ahead, None
        if setter is None:
            return FailureCode.DOCUMENT_UNPRINTABLE
        with setter:
            try:
                pdf, _ = setter.communicate(page_of(document).encode(), _LONGEST_S)
            except (OSError, subprocess.TimeoutExpired) as error:
                _log.warning("a document was not set: %s", type(error).__name__)
                setter.kill()
                return FailureCode.DOCUMENT_UNPRINTABLE
        if setter.returncode or not pdf.startswith(_HEAD):
            _log.warning("a document was not set: its process ended with %d", setter.returncode)
            return FailureCode.DOCUMENT_UNPRINTABLE
        return pdf

    def close(self) -> None:
        """End the process that waits."""
        self._drop()

    def _drop(self) -> None:
        if self._ahead is not None:
            self._ahead.kill()
            self._ahead.communicate()
            self._ahead = None


def typeset(document: Document) -> bytes | FailureCode:
    """One document as PDF, for who sets no other."""
    return Typesetting().set(document)


def _started() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "drivers.document_printer.page_setter"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # it may quote the page
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )
