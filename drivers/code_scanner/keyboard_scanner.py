"""A scanner that types into the window. The front end hears it; here is only said that the station has one."""

from collections.abc import Callable

from kiosk.ports.code_scanner import ScannerReady, ScannerReport


class KeyboardScanner:
    """A `kiosk.ports.code_scanner.CodeScanner`. Whether it is plugged in cannot be told from any other keyboard."""

    def start(self, report: Callable[[ScannerReport], None]) -> None:
        """Say that there is one."""
        report(ScannerReady())

    def watch(self) -> None:
        """The front end tells what is typed while a screen waits for a code."""

    def rest(self) -> None:
        """And drops it elsewhere."""

    def close(self) -> None:
        """Nothing is held."""
