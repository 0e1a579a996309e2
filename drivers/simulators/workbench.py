"""All simulated devices on one bench, and the words that play with them: `card insert chen`, `printer paper-out`.

The same words serve the command line, the dock window, the tours and the tests.
"""

import logging
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from drivers.simulators.card_words import card_words, reader_words
from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.printer_words import a4_words, printer_words
from drivers.simulators.private_cupsd import CupsdError
from drivers.simulators.virtual_camera import VirtualCamera
from drivers.simulators.virtual_card import VirtualCard
from drivers.simulators.virtual_document_printer import VirtualDocumentPrinter
from drivers.simulators.virtual_line import LineState, VirtualLine
from drivers.simulators.virtual_phone import VirtualPhone, phone_words
from drivers.simulators.virtual_printer import VirtualPrinter
from drivers.simulators.vocabulary import Actions, perform

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BenchPorts:
    """Where the devices are reached.

    Attributes:
        camera_url: Address of the live picture.
        printer_port: TCP port of the receipt printer.
        line_port: TCP port of the line to the platform.
        document_server: Socket of the CUPS server with the A4 printer; empty where there is no cupsd.
        scanner_device: Serial device of the code scanner.
    """

    camera_url: str
    printer_port: int
    line_port: int
    document_server: str
    scanner_device: str


class Workbench:
    """Card reader with pcscd, camera, printers, code scanner, a phone and the line, from construction until `close`.

    Args:
        platform_port: TCP port of the sandbox platform, the far end of the line.
        receipts: Folder for what the printers print, sheets of A4 in `a4`.
        printer: The receipt printer; without, one of 80 mm that keeps its receipts in that folder.
    """

    def __init__(self, platform_port: int, receipts: Path | None = None, printer: VirtualPrinter | None = None) -> None:
        self._pcscd = Pcscd()
        self.pcscd_state = self._pcscd.start()
        self.card = VirtualCard()
        self.camera = VirtualCamera()
        self.printer = printer or VirtualPrinter(save_to=receipts)
        self.line = VirtualLine(platform_port)
        self.document_printer = _document_printer(receipts)
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-bench-")
        self.scanner = CodeScannerSimulator(Path(self._folder.name) / "scanner")
        self._phone = VirtualPhone(platform_port)
        self._words = self._vocabulary()

    @property
    def ports(self) -> BenchPorts:
        """Where the devices are reached."""
        server = self.document_printer.server if self.document_printer else ""
        return BenchPorts(self.camera.url, self.printer.port, self.line.port, server, str(self.scanner.device))

    def perform(self, words: list[str]) -> None:
        """Do what `words` say.

        Raises:
            UnknownWordError: naming the words that would be known in this place.
        """
        perform(self._words, words)

    def close(self) -> None:
        """Stop every device."""
        self.card.close()
        self.camera.close()
        self.printer.close()
        self.line.close()
        if self.document_printer:
            self.document_printer.close()
        self.scanner.close()
        self._folder.cleanup()
        self._pcscd.stop()

    def _vocabulary(self) -> Mapping[str, Actions]:
        a4 = {"a4": a4_words(self.document_printer)} if self.document_printer else {}
        camera: Actions = {
            "show": self.camera.show,
            "freeze": self.camera.freeze,
            "stall": self.camera.stall,
            "unplug": self.camera.unplug,
            "plug": self.camera.plug,
        }
        return {
            "card": card_words(self.card),
            "reader": reader_words(self._pcscd),
            "printer": printer_words(self.printer),
            **a4,
            "camera": camera,
            "line": {state.value: self._line_setter(state) for state in LineState},
            **phone_words(self.scanner, self._phone),
        }

    def _line_setter(self, state: LineState) -> Callable[[], None]:
        return lambda: self.line.set(state)


def _document_printer(receipts: Path | None) -> VirtualDocumentPrinter | None:
    """The A4 printer; None on a machine without cupsd, which then has no such printer to offer."""
    try:
        return VirtualDocumentPrinter(receipts / "a4" if receipts else None)
    except CupsdError as error:
        _log.warning("no A4 printer on this bench: %s", error)
        return None
