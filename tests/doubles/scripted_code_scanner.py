"""A CodeScanner that reports what a test has it read; no device, no thread."""

from collections.abc import Callable

from kiosk.domain.failure import FailureCode
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady, ScannerReport


class ScriptedCodeScanner:
    """Reports at once, on the caller's thread. Begins plugged in."""

    def __init__(self) -> None:
        self._report: Callable[[ScannerReport], None] | None = None
        self._plugged = True
        self._watching = False

    def start(self, report: Callable[[ScannerReport], None]) -> None:
        self._report = report
        report(ScannerReady() if self._plugged else ScannerLost(FailureCode.SCANNER_ABSENT))

    def watch(self) -> None:
        self._watching = True

    def rest(self) -> None:
        self._watching = False

    def close(self) -> None:
        self._report = None

    def scan(self, text: str) -> None:
        """Read a code."""
        self._heard(CodeScanned(text))

    def garble(self) -> None:
        """Read something that is no code."""
        self._heard(ScanFailed(FailureCode.SCAN_UNREADABLE))

    def unplug(self) -> None:
        """Pull the cable."""
        self._turn(plugged=False)

    def plug(self) -> None:
        """Put it back."""
        self._turn(plugged=True)

    def _heard(self, report: ScannerReport) -> None:
        if self._report and self._watching and self._plugged:
            self._report(report)

    def _turn(self, *, plugged: bool) -> None:
        if plugged != self._plugged and self._report:
            self._plugged = plugged
            self._report(ScannerReady() if plugged else ScannerLost(FailureCode.SCANNER_ABSENT))
