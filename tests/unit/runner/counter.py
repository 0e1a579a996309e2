"""A runner without threads, at a service counter that the test plays: devices, outbox, platform and front end."""

from dataclasses import replace

from kiosk.domain.catalogue import Catalogue, ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.ports.camera import PreviewFrame
from kiosk.runner.runner import Runner
from kiosk.runner.surroundings import FrontEnd, Ports
from kiosk.session.events import Event
from kiosk.session.intents import ConfirmToggled, ItemPressed, MainPressed, SignatureChanged
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import Screen
from kiosk.session.states import Kiosk, Overlay
from tests.doubles.catalogue import ALLOWANCE, CATALOGUE, COMPLAINT
from tests.doubles.manual_clock import ManualClock
from tests.doubles.manual_executor import ManualExecutor
from tests.doubles.memory_outbox import MemoryOutbox
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import SIGNATURE, new_kiosk
from tests.doubles.scripted_camera import ScriptedCamera
from tests.doubles.scripted_card_reader import ScriptedCardReader
from tests.doubles.scripted_code_scanner import ScriptedCodeScanner
from tests.doubles.scripted_document_printer import ScriptedDocumentPrinter
from tests.doubles.scripted_platform import ScriptedPlatform
from tests.doubles.scripted_receipt_printer import ScriptedReceiptPrinter


class ScriptedCatalogue:
    """A CatalogueSource that gives `answer`."""

    def __init__(self) -> None:
        self.answer: Catalogue | FailureCode | Exception = CATALOGUE

    def gives(self, answer: Catalogue | FailureCode | Exception) -> None:
        self.answer = answer

    def load(self) -> Catalogue | FailureCode:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class RecordingFront:
    """Keeps what it was told, in order: each state, and `wiped`."""

    def __init__(self) -> None:
        self.told: list[Kiosk | str] = []

    def ports(self) -> FrontEnd:
        return FrontEnd(self.told.append, self._preview, lambda: self.told.append("wiped"))

    @property
    def states(self) -> list[Kiosk]:
        return [told for told in self.told if isinstance(told, Kiosk)]

    def _preview(self, frame: PreviewFrame) -> None:
        """Live frames are the bridge's."""


class ListeningBoard:
    """A FaultBoard that remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[tuple[FailureCode, ...]] = []

    def show(self, faults: tuple[FailureCode, ...]) -> None:
        self.shown.append(faults)


class Counter:
    """Everything around a runner. `happens` posts and settles; work waits while `network_held` or `storage_held`."""

    def __init__(
        self,
        *,
        reader: ScriptedCardReader | None = None,
        camera: ScriptedCamera | None = None,
        outbox: MemoryOutbox | None = None,
        printer: ScriptedReceiptPrinter | None = None,
        platform: ScriptedPlatform | None = None,
        document_printer: ScriptedDocumentPrinter | None = None,
        scanner: ScriptedCodeScanner | None = None,
    ) -> None:
        self.clock = ManualClock()
        self.reader = reader or ScriptedCardReader()
        self.camera = camera or ScriptedCamera()
        self.printer = printer or ScriptedReceiptPrinter()
        self.outbox = outbox or MemoryOutbox()
        self.platform = platform or ScriptedPlatform()
        self.document_printer = document_printer
        self.scanner = scanner
        self.catalogue = ScriptedCatalogue()
        self.board = ListeningBoard()
        self.front = RecordingFront()
        self.network = ManualExecutor()
        self.network_held = False
        self.storage = ManualExecutor()
        self.storage_held = False
        first = replace(new_kiosk(), now=self.clock.now())
        self.runner = Runner(
            first, self._ports, self.front.ports(), self.clock, storage=self.storage, network=self.network
        )

    def opens(self) -> "Counter":
        """Switch on."""
        self.runner.connect()
        self.settles()
        return self

    def happens(self, *events: Event) -> "Counter":
        """These things happen; the runner does what it has to."""
        for event in events:
            self.runner.post(event)
            self.settles()
        return self

    def presses_main(self, *screens: ScreenName) -> "Counter":
        """Press the main action of these screens, one after the other."""
        return self.happens(*(MainPressed(screen) for screen in screens))

    def passes(self, seconds: float) -> "Counter":
        """Time goes by."""
        self.clock.advance(seconds)
        self.settles()
        return self

    def settles(self) -> None:
        """Until nothing is left to do."""
        while self.runner.turn() or self._works():
            pass

    def reaches_consent(self, item: ServiceItem = COMPLAINT, card: IdentityCard = QIN_XIAOHE) -> "Counter":
        """Choose `item` and lay down `card`."""
        self.presses_main(ScreenName.ATTRACT).happens(ItemPressed(item.code)).presses_main(ScreenName.GUIDE)
        self.reader.place(card)
        self.settles()
        return self

    def reaches_form(self, item: ServiceItem = COMPLAINT, card: IdentityCard = QIN_XIAOHE) -> "Counter":
        """Agree to the use of the card's data."""
        return self.reaches_consent(item, card).presses_main(ScreenName.CONSENT)

    def hands_in(self) -> "Counter":
        """Go the short way to the end: nothing to fill in, nothing to photograph, a signature."""
        self.reaches_form(ALLOWANCE).happens(ConfirmToggled()).presses_main(ScreenName.REVIEW)
        return self.happens(SignatureChanged(SIGNATURE)).presses_main(ScreenName.SIGN)

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self.runner.kiosk.screen

    @property
    def overlay(self) -> Overlay | None:
        """What lies over it."""
        return self.runner.kiosk.overlay

    @property
    def shown(self) -> ScreenName:
        """Its name."""
        return self.screen.name

    def _works(self) -> bool:
        stored = not self.storage_held and self.storage.work()
        return stored or (not self.network_held and self.network.work())

    def _ports(self) -> Ports:
        return Ports(
            self.reader,
            self.camera,
            self.printer,
            self.outbox,
            self.platform,
            self.catalogue,
            self.document_printer,
            self.scanner,
            self.board,
        )
