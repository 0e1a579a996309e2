"""The view-model of the dock: how the devices stand, and the hands."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dock.bench_state import BenchState, bench_after
from ui.dock.switchboard import Addresses, Switchboard
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOT_KNOWN = -1
_NOWHERE = Addresses("http://127.0.0.1:9", "http://127.0.0.1:9")


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person whose card can be laid on the reader.

    Attributes:
        key: What the bench calls them.
        name: As printed on the card.
    """

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class DockView:
    """Everything that the dock shows.

    Attributes:
        bench: The devices.
        bench_answers: Whether the bench answered when last asked.
        platform_answers: Whether the sandbox did.
        fault: What the sandbox does wrong.
        arrived: Cases that it holds; NOT_KNOWN before it said so.
        waiting: Devices with a command under way.
        refused: The last command, where it was refused.
        reason: Why.
        receipt: Picture of the receipt that was printed last.
    """

    bench: BenchState = field(default_factory=BenchState)
    bench_answers: bool = True
    platform_answers: bool = True
    fault: str = "none"
    arrived: int = NOT_KNOWN
    waiting: tuple[str, ...] = ()
    refused: str = ""
    reason: str = ""
    receipt: QUrl = field(default_factory=QUrl)


@QmlElement
class DockViewModel(QObject):
    """What the dock shows and what hands do there."""

    changed = Signal()

    def __init__(
        self,
        addresses: Addresses = _NOWHERE,
        newest_receipt: Callable[[], Path | None] = lambda: None,
        open_page: Callable[[QUrl], object] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._platform = addresses.platform
        self._newest_receipt = newest_receipt
        self._open_page = open_page
        self._view = DockView()
        self._people = RecordListModel(Person, self)
        self._board = Switchboard(addresses, self)
        self._board.performed.connect(self._bench_performed)
        self._board.bench_silent.connect(self._bench_silent)
        self._board.platform_stands.connect(self._platform_stands)
        self._board.platform_silent.connect(self._platform_silent)
        self._board.cases_arrived.connect(self._cases_arrived)
        self._board.refused.connect(self._refused)
        self._board.waiting.connect(self._waits_for)

    def start(self, people: list[Person]) -> None:
        """Begin to follow the devices; `people` have cards."""
        self._people.show(people)
        self._board.start()

    @property
    def view(self) -> DockView:
        """What is shown."""
        return self._view

    @Property(RecordListModel, notify=changed)
    def people(self) -> RecordListModel:
        """Those who have cards."""
        return self._people

    @Property(str, notify=changed)
    def card(self) -> str:
        """Whose card lies on the reader; empty for none."""
        return self._view.bench.card

    @Property(str, notify=changed)
    def cardFault(self) -> str:
        """What is wrong with it."""
        return self._view.bench.card_fault

    @Property(str, notify=changed)
    def pulled(self) -> str:
        """Whose card was pulled away while it was read."""
        return self._view.bench.pulled

    @Property(bool, notify=changed)
    def readerRuns(self) -> bool:
        """The card service."""
        return self._view.bench.reader_runs

    @Property(bool, notify=changed)
    def hasPaper(self) -> bool:
        """The printer's roll."""
        return self._view.bench.has_paper

    @Property(bool, notify=changed)
    def paperEndsSoon(self) -> bool:
        """The roll will end in the middle of the next receipt."""
        return self._view.bench.paper_ends_soon

    @Property(bool, notify=changed)
    def coverOpen(self) -> bool:
        """The printer's cover."""
        return self._view.bench.cover_open

    @Property(bool, notify=changed)
    def printerMute(self) -> bool:
        """The printer answers nothing."""
        return self._view.bench.printer_mute

    @Property(bool, notify=changed)
    def printerStalled(self) -> bool:
        """The printer does not work on."""
        return self._view.bench.printer_stalled

    @Property(bool, notify=changed)
    def printerPlugged(self) -> bool:
        """The printer's power."""
        return self._view.bench.printer_plugged

    @Property("QStringList", notify=changed)
    def printerFaults(self) -> list[str]:
        """What else is wrong with the printer, or will be in the middle of the next receipt."""
        return list(self._view.bench.printer_faults)

    @Property("QStringList", notify=changed)
    def a4Faults(self) -> list[str]:
        """What is wrong with the A4 printer, oldest first."""
        return list(self._view.bench.a4_faults)

    @Property(bool, notify=changed)
    def a4Stopped(self) -> bool:
        """The A4 printer's queue was stopped."""
        return self._view.bench.a4_stopped

    @Property(bool, notify=changed)
    def scannerPlugged(self) -> bool:
        """The code scanner's plug."""
        return self._view.bench.scanner_plugged

    @Property(QUrl, notify=changed)
    def receipt(self) -> QUrl:
        """Picture of the receipt that was printed last; empty before."""
        return self._view.receipt

    @Property(str, notify=changed)
    def scene(self) -> str:
        """What lies under the camera."""
        return self._view.bench.scene

    @Property(bool, notify=changed)
    def cameraFrozen(self) -> bool:
        """The same frame for ever."""
        return self._view.bench.camera_frozen

    @Property(bool, notify=changed)
    def cameraStalled(self) -> bool:
        """No frame at all."""
        return self._view.bench.camera_stalled

    @Property(bool, notify=changed)
    def cameraPlugged(self) -> bool:
        """The camera's plug."""
        return self._view.bench.camera_plugged

    @Property(str, notify=changed)
    def line(self) -> str:
        """What the line to the platform does."""
        return self._view.bench.line

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What the platform does wrong."""
        return self._view.fault

    @Property(int, notify=changed)
    def arrived(self) -> int:
        """Cases that arrived at the platform; below zero while that is not known."""
        return self._view.arrived

    @Property(str, constant=True)
    def platformAddress(self) -> str:
        """Page of the far end."""
        return f"{self._platform}/"

    @Property(bool, notify=changed)
    def benchAnswers(self) -> bool:
        """Whether the simulated devices answer the dock."""
        return self._view.bench_answers

    @Property(bool, notify=changed)
    def platformAnswers(self) -> bool:
        """Whether the sandbox answers the dock."""
        return self._view.platform_answers

    @Property("QStringList", notify=changed)
    def waiting(self) -> list[str]:
        """Devices with a command under way."""
        return list(self._view.waiting)

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The last command, where it was refused."""
        return self._view.refused

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it was refused."""
        return self._view.reason

    @Slot(str)
    def perform(self, words: str) -> None:
        """A hand at a device."""
        self.forgive()
        self._board.perform(words)

    @Slot(str)
    def misbehave(self, mode: str) -> None:
        """Have the platform do something wrong."""
        self.forgive()
        self._board.set_fault(mode)

    @Slot()
    def forgive(self) -> None:
        """Forget the refusal."""
        self._show(replace(self._view, refused="", reason=""))

    @Slot()
    def openPlatform(self) -> None:
        """Show the far end's page in the desktop's browser."""
        self._open_page(QUrl(self.platformAddress))

    def _bench_performed(self, commands: list[str]) -> None:
        self._show(replace(self._view, bench=bench_after(commands), bench_answers=True, receipt=self._receipt()))

    def _bench_silent(self) -> None:
        self._show(replace(self._view, bench_answers=False))

    def _platform_stands(self, fault: str) -> None:
        self._show(replace(self._view, fault=fault, platform_answers=True))

    def _platform_silent(self) -> None:
        self._show(replace(self._view, platform_answers=False))

    def _cases_arrived(self, count: int) -> None:
        self._show(replace(self._view, arrived=count))

    def _refused(self, words: str, reason: str) -> None:
        self._show(replace(self._view, refused=words, reason=reason))

    def _waits_for(self, devices: list[str]) -> None:
        self._show(replace(self._view, waiting=tuple(devices)))

    def _receipt(self) -> QUrl:
        """Its address changes with each print, though the file's name may not."""
        picture = self._newest_receipt()
        if picture is None:
            return QUrl()
        url = QUrl.fromLocalFile(str(picture.absolute()))
        url.setQuery(str(picture.stat().st_mtime_ns))
        return url

    def _show(self, view: DockView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit()
