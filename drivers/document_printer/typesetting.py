"""Documents as PDF. What came as PDF stays as it is; all else is set in a process of its own, over pipes alone."""

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


def typeset(document: Document) -> bytes | FailureCode:
    """The document as PDF; blocks for a second or two. A code where it cannot be made or is none."""
    if isinstance(document, IssuedPdf):
        return document.pdf if document.pdf.startswith(_HEAD) else FailureCode.DOCUMENT_UNPRINTABLE
    try:
        done = subprocess.run(
            [sys.executable, "-m", "drivers.document_printer.page_setter"],
            input=page_of(document).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may quote the page
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            timeout=_LONGEST_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.warning("a document was not set: %s", type(error).__name__)
        return FailureCode.DOCUMENT_UNPRINTABLE
    if done.returncode or not done.stdout.startswith(_HEAD):
        _log.warning("a document was not set: its process ended with %d", done.returncode)
        return FailureCode.DOCUMENT_UNPRINTABLE
    return done.stdout
