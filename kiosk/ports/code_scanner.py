"""Port: the code scanner, which reads what a resident's phone shows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class ScannerReady:
    """The scanner is there. Reported once at each change."""


@dataclass(frozen=True, slots=True)
class ScannerLost:
    """No usable scanner; the adapter keeps trying and reports ScannerReady when it heals."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CodeScanned:
    """A whole code was read. It may be anybody's, of any kind; the repr hides it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ScanFailed:
    """Something was read that is no whole code: torn, too long, or not text."""

    code: FailureCode


ScannerReport = ScannerReady | ScannerLost | CodeScanned | ScanFailed


class CodeScanner(Protocol):
    """A supervised scanner. All methods return at once; the work happens on the adapter's own thread."""

    def start(self, report: Callable[[ScannerReport], None]) -> None:
        """Begin supervision. Reports changes of state once each."""
        ...

    def watch(self) -> None:
        """Report codes that are scanned from now on. Stays on until `rest`."""
        ...

    def rest(self) -> None:
        """Report no further code, and forget what came of one."""
        ...

    def close(self) -> None:
        """Stop and give back every handle and thread."""
        ...
