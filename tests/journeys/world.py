"""A whole kiosk in one process without a window: real core, adapters, outbox and sync over simulated devices.

Everything that a kiosk does goes through the real runner; what a test plays are the things around it: card, cable,
paper, picture, line, platform, disk. Waits of the adapters are short, so that an accident is over within seconds.
"""

import threading
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from threading import Condition

from drivers.camera.frame_source import CaptureTimeouts, VideoCaptureSource
from drivers.camera.supervised_camera import CameraTiming, SupervisedCamera
from drivers.card_reader.card_carrier import CardCarrier
from drivers.card_reader.reader_profile import SerialProfile, load_reader_profile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.serial_link import SerialLink
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.code_scanner.scanner_profile import load_scanner_profile
from drivers.code_scanner.supervised_scanner import SupervisedScanner
from drivers.receipt_printer.dialogue import PrinterTimeouts
from drivers.receipt_printer.profile import find_profile
from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.receipt_printer.transport import network_printer
from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.photographs import Scene, photograph
from drivers.simulators.sam_module import SamModule
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.virtual_camera import VirtualCamera
from drivers.simulators.virtual_line import VirtualLine
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.bootstrap import make_station
from kiosk.catalogue_store import BUNDLED, CatalogueStore
from kiosk.config.files import ASSETS
from kiosk.config.schema import Config, PlatformConfig
from kiosk.data_folder import CREDENTIALS, DEVICE_KEY, FAULTS, FETCHED_CATALOGUE, OUTBOX
from kiosk.enrolled_platform import EnrolledPlatform
from kiosk.fault_file import FaultFile
from kiosk.protection.envelope import Envelope, device_key
from kiosk.runner.runner import Runner
from kiosk.runner.surroundings import FrontEnd, Ports
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.states import Kiosk
from kiosk.sync_process import SyncProcess
from offline_queue.outbox import SqliteOutbox
from tests.doubles.skipping_clock import SkippingClock
from tests.journeys.far_end import FarEnd

FRAME_PX = (600, 800)
_CAMERA = CameraTiming(probe_s=0.2, retry_s=0.1, frozen_s=0.6)
_CAPTURE = CaptureTimeouts(open_ms=800, read_ms=800)
_PRINTER = PrinterTimeouts(poll_s=0.15, answer_s=0.3, print_s=2.0, part_s=1.0, look_s=0.1)


class Window:
    """Takes the place of the front end: tells of every state and keeps the numbers that were shown."""

    def __init__(self) -> None:
        self.changed = Condition()
        self.numbers: set[str] = set()
        self.frames = 0
        self.stopped = False

    def publish(self, kiosk: Kiosk) -> None:
        with self.changed:
            if isinstance(kiosk.screen, Submitted):
                self.numbers.add(kiosk.screen.case.progress.local_no)
            self.changed.notify_all()

    def preview(self, _frame: object) -> None:
        with self.changed:
            self.frames += 1
            self.changed.notify_all()

    def wipe(self) -> None:
        """Nothing is held here that a session could leave."""

    def stop(self) -> None:
        with self.changed:
            self.stopped = True
            self.changed.notify_all()


class CountingRunner(Runner):
    """A runner whose turns can be counted: after two more turns everything posted before has been handled."""

    turns = 0

    def turn(self, wait_s: float = 0.0) -> bool:
        had_event = super().turn(wait_s)
        self.turns += 1
        return had_event

    def has_turned(self, since: int, times: int) -> bool:
        """Whether there were so many turns since the count `since`."""
        return self.turns >= since + times


class World:
    """Kiosk, sync process, devices and platform, from construction until `close`.

    Args:
        folder: An empty folder.
        carrier: Connection to the card reader; the simulated serial one, `sam` at the end of `cable`, without.
        bundled: The catalogue that came with the installation.
        far_end: The platform; one of its own without.
    """

    def __init__(
        self,
        folder: Path,
        carrier: CardCarrier | None = None,
        bundled: Path = BUNDLED,
        far_end: FarEnd | None = None,
    ) -> None:
        photograph(Scene.CONTRACT, size_px=FRAME_PX)  # drawn beforehand: drawing is not to count as silence
        self._handles = ExitStack()
        self.data = folder / "data"
        self.data.mkdir(mode=0o700)
        self.clock = SkippingClock()
        self.far_end = far_end or FarEnd()
        self.line = VirtualLine(self.far_end.port, delay_s=0.15)
        self.camera = VirtualCamera(FRAME_PX)
        self.printer = VirtualPrinter(save_to=folder)
        self.scanner = CodeScannerSimulator(folder / "scanner")
        self.sam = SamModule()
        self.cable = SerialReaderSimulator(folder / "reader", self.sam)
        devices = self.camera, self.printer, self.scanner, self.cable
        for close in (self.far_end.close, self.line.close, *(device.close for device in devices)):
            self._handles.callback(close)
        platform = PlatformConfig(f"http://127.0.0.1:{self.line.port}", call_budget_s=5.0, phone_sign_in=True)
        self.config = Config(data_folder=str(self.data), platform=platform)
        self._carrier = carrier or _serial(folder / "reader")
        self._bundled = bundled
        self.window = Window()
        front = FrontEnd(self.window.publish, self.window.preview, self.window.wipe, self.window.stop)
        first = Kiosk(make_station(self.config), self.clock.now())
        self.runner = CountingRunner(first, self._make_ports, front, self.clock)
        self._stop_sync = threading.Event()
        self._sync: threading.Thread | None = None

    def starts(self) -> "World":
        """Switch on the kiosk and its sync process."""
        self.runner.start()
        self.starts_sync()
        return self

    def starts_sync(self) -> None:
        """Start the sync process, again after `stops_sync`."""
        self._stop_sync = threading.Event()
        sync = SyncProcess(self.config, self.data, self._envelope(), self.clock, self._stop_sync)
        self._sync = threading.Thread(target=sync.run, name="sync", daemon=True)
        self._sync.start()

    def stops_sync(self) -> None:
        """End the sync process."""
        self._stop_sync.set()
        if self._sync is not None:
            self._sync.join()

    def close(self) -> None:
        """End everything."""
        self.stops_sync()
        self.runner.close()
        self._handles.close()

    def _envelope(self) -> Envelope:
        return Envelope(device_key(self.data / DEVICE_KEY))

    def _make_ports(self) -> Ports:
        envelope = self._envelope()
        outbox = SqliteOutbox(
            self.data / OUTBOX, envelope, self.config.station.terminal_name, self.clock, reserve_bytes=0
        )
        return Ports(
            reader=SupervisedCardReader(self._carrier),
            camera=SupervisedCamera(VideoCaptureSource(self.camera.url, _CAPTURE), timing=_CAMERA),
            printer=SupervisedReceiptPrinter(
                network_printer("127.0.0.1", self.printer.port),
                find_profile(self.config.printer.profile),
                timeouts=_PRINTER,
                interrupted=outbox.settle_interrupted_prints(),
            ),
            outbox=outbox,
            platform=EnrolledPlatform(
                self.data / CREDENTIALS, envelope, self.clock, self.config.platform.prefill_budget_s
            ),
            catalogue=CatalogueStore(self.data / FETCHED_CATALOGUE, self._bundled),
            scanner=SupervisedScanner(str(self.scanner.device), load_scanner_profile("simulated")),
            fault_board=FaultFile(self.data / FAULTS, self.clock),
        )


def _serial(device: Path) -> SamCarrier:
    profile = load_reader_profile(ASSETS / "readers" / "sam-serial.toml")
    assert isinstance(profile, SerialProfile)
    profile = replace(profile, find_timeout_s=0.15, read_timeout_s=0.4)
    return SamCarrier(profile, SerialLink(str(device), profile))
