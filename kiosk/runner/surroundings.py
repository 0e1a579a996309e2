"""What surrounds the core: the ports that it asks, and the front end that shows it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ports.camera import Camera, PreviewFrame
from kiosk.ports.card_reader import CardReader
from kiosk.ports.catalogue import CatalogueSource
from kiosk.ports.code_scanner import CodeScanner
from kiosk.ports.document_printer import DocumentPrinter
from kiosk.ports.fault_board import FaultBoard
from kiosk.ports.outbox import Outbox
from kiosk.ports.platform import Platform
from kiosk.ports.receipt_printer import ReceiptPrinter
from kiosk.session.states import Kiosk


def _nothing() -> None:
    """For a front end that nobody has to stop."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything the core needs from outside; a station need not have a printer for A4 paper, nor a scanner.

    Nobody need be told what is wrong: without a `fault_board` nobody is.
    """

    reader: CardReader
    camera: Camera
    printer: ReceiptPrinter
    outbox: Outbox
    platform: Platform
    catalogue: CatalogueSource
    document_printer: DocumentPrinter | None = None
    scanner: CodeScanner | None = None
    fault_board: FaultBoard | None = None


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """What shows the state.

    Attributes:
        publish: Gets every new state, on the runner's thread.
        preview: Gets live frames of the camera, on the camera's thread.
        wipe: Forgets what the front end holds of a session.
        stop: Ends the front end, because the core has stopped; called on the runner's thread.
    """

    publish: Callable[[Kiosk], None]
    preview: Callable[[PreviewFrame], None]
    wipe: Callable[[], None]
    stop: Callable[[], None] = _nothing
