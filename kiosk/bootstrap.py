"""The composition root: the only place that names concrete adapters. Heavy libraries are imported when needed."""

from __future__ import annotations

import logging
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config.files import ASSETS
from kiosk.config.schema import (
    SIMULATED_QUEUE,
    CameraConfig,
    Config,
    PlatformConfig,
    PrinterConfig,
    Profile,
    ReaderConfig,
    ScannerConfig,
)
from kiosk.config.toml_record import ConfigError
from kiosk.domain.identity import CardKind
from kiosk.domain.language import LocalizedText
from kiosk.domain.station import Station
from kiosk.interpreter import hurry, settle
from kiosk.protection.crash import leave_no_core_dump
from kiosk.session.states import Kiosk, Preferences
from kiosk.wall_clock import WallClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from drivers.camera.empty_platen import EmptyPlaten
    from drivers.camera.frame_source import FrameSource
    from drivers.card_reader.pcsc_service import CardService
    from drivers.card_reader.reader_profile import ReaderProfile
    from drivers.document_printer.print_queue import PrintQueue
    from drivers.recording.conversation import Recorder
    from kiosk.ports.camera import Camera
    from kiosk.ports.card_reader import CardReader
    from kiosk.ports.clock import Clock
    from kiosk.ports.code_scanner import CodeScanner
    from kiosk.ports.document_printer import DocumentPrinter
    from kiosk.ports.receipt_printer import ReceiptPrinter
    from kiosk.ports.speech import Speech
    from kiosk.runner.runner import Runner
    from kiosk.runner.surroundings import Ports
    from kiosk.session.events import Event
    from ui.app import KioskUi

logger = logging.getLogger(__name__)

BUNDLE_KEY = "bundle.key"
CAMERA_CALIBRATION = "camera-calibration.json"
CAMERA_PLATEN = "camera-platen.png"
CREDENTIALS = "terminal.json"
DEVICE_KEY = "device.key"
FETCHED_CATALOGUE = "catalogue.toml"
OUTBOX = "outbox"
SIMULATED_SCANNER = "simulated"
PRINTER_SUPPLIES = "printer-supplies.json"


def make_station(config: Config) -> Station:
    """The station of this configuration."""
    station = config.station
    name = LocalizedText(station.name_zh, station.name_en)
    return Station(
        station.terminal_name,
        name,
        station.phone,
        station.area_code,
        phone_sign_in=config.platform.phone_sign_in,
        social_security_cards=config.reader.social_security,
    )


def make_runner(config: Config, first: Kiosk, ui: KioskUi, clock: Clock) -> Runner:
    """The core with the adapters of this configuration; they are made on the runner's thread once it is started."""
    from kiosk.runner.runner import Runner
    from kiosk.runner.surroundings import FrontEnd

    front = FrontEnd(ui.publish, ui.preview, ui.wipe, ui.quit)
    return Runner(first, lambda: make_ports(config, clock), front, clock)


def make_ports(config: Config, clock: Clock) -> Ports:
    """The adapters.

    Raises:
        ConfigError: a file of the installation is wrong; names it.
    """
    from kiosk.catalogue_store import CatalogueStore
    from kiosk.enrolled_platform import EnrolledPlatform
    from kiosk.protection.envelope import Envelope, device_key
    from kiosk.runner.surroundings import Ports
    from offline_queue.outbox import SqliteOutbox

    data = data_folder(config)
    envelope = Envelope(device_key(data / DEVICE_KEY))
    outbox = SqliteOutbox(data / OUTBOX, envelope, config.station.terminal_name, clock, limits=config.intake)
    return Ports(
        reader=make_reader(config),
        camera=make_camera(config),
        printer=make_printer(config, interrupted=outbox.settle_interrupted_prints()),
        outbox=outbox,
        platform=EnrolledPlatform(data / CREDENTIALS, clock, config.platform.prefill_budget_s),
        catalogue=CatalogueStore(data / FETCHED_CATALOGUE),
        document_printer=make_document_printer(config),
        scanner=make_scanner(config.scanner),
    )


def make_reader(config: Config, *, every_kind: bool = False, recorder: Recorder | None = None) -> CardReader:
    """The card reader named by its profile.

    Args:
        config: The station's.
        every_kind: Whether every kind of card is read that the reader can, for technicians.
        recorder: Gets the conversation with the reader, with nobody's data in it.

    Raises:
        ConfigError: the profile cannot be used.
    """
    from drivers.card_reader.read_report import RESIDENTS_ONLY
    from drivers.card_reader.reader_profile import PcscProfile
    from drivers.card_reader.supervised_reader import SupervisedCardReader

    profile = reader_profile(config)
    accepts = frozenset(CardKind) if every_kind else RESIDENTS_ONLY
    if isinstance(profile, PcscProfile):
        from drivers.card_reader.pcsc_carrier import PcscCarrier
        from drivers.card_reader.pcsc_service import PcscContext

        service: Callable[[], CardService] = PcscContext
        if recorder:
            from drivers.recording.apdu_conversation import recorded_service

            service = recorded_service(service, profile.read_prefix, recorder)
        social_security = every_kind or config.reader.social_security
        carrier = PcscCarrier(profile, social_security=social_security, open_service=service)
        return SupervisedCardReader(carrier, accepts=accepts)
    if config.reader.social_security:
        raise ConfigError("reader.social_security", ["only a reader behind PC/SC reads social-security cards"])
    from drivers.card_reader.sam_carrier import SamCarrier
    from drivers.card_reader.sam_link import link_to

    link = link_to(profile, config.reader.port)
    if recorder:
        from drivers.recording.sam_conversation import RecordedLink

        link = RecordedLink(link, recorder)
    return SupervisedCardReader(SamCarrier(profile, link), accepts=accepts)


def reader_profile(config: Config) -> ReaderProfile:
    """The model of this station's card reader.

    Raises:
        ConfigError: the profile cannot be used.
    """
    from drivers.card_reader.reader_profile import ReaderProfileError, load_reader_profile

    try:
        return load_reader_profile(ASSETS / "readers" / f"{config.reader.profile}.toml")
    except ReaderProfileError as error:
        raise ConfigError("reader.profile", [str(error)]) from error


def make_camera(config: Config) -> Camera:
    """The document camera, with its calibration and its empty platen where a technician made ones that can be used.

    Raises:
        ConfigError: there is no such role, or its file is wrong.
    """
    from drivers.camera.calibration_file import usable_calibration
    from drivers.camera.supervised_camera import SupervisedCamera

    calibration = usable_calibration(data_folder(config) / CAMERA_CALIBRATION, config.camera.source)
    return SupervisedCamera(make_frame_source(config), calibration=calibration, platen=camera_platen(config))


def camera_platen(config: Config) -> EmptyPlaten | None:
    """The document camera's platen with nothing on it, where a technician photographed it."""
    from drivers.camera.platen_file import usable_platen

    return usable_platen(data_folder(config) / CAMERA_PLATEN, config.camera.source)


def make_frame_source(config: Config) -> FrameSource:
    """Where the document camera's frames come from: an address, or a device by its role.

    Raises:
        ConfigError: there is no such role, or its file is wrong.
    """
    from drivers.camera.camera_role import PREFIX, load_camera_role
    from drivers.camera.frame_source import VideoCaptureSource

    source = config.camera.source
    if not source.startswith(PREFIX):
        return VideoCaptureSource(source)
    return VideoCaptureSource(load_camera_role(ASSETS / "cameras" / f"{source.removeprefix(PREFIX)}.toml"))


def make_scanner(config: ScannerConfig) -> CodeScanner | None:
    """The code scanner named by its profile; None where the station has none.

    Raises:
        ConfigError: the profile cannot be used.
    """
    if not config.profile:
        return None
    from drivers.code_scanner.keyboard_scanner import KeyboardScanner
    from drivers.code_scanner.scanner_profile import Carrier, load_scanner_profile
    from drivers.code_scanner.supervised_scanner import SupervisedScanner

    profile = load_scanner_profile(config.profile)
    return KeyboardScanner() if profile.carrier is Carrier.KEYBOARD else SupervisedScanner(config.port, profile)


def make_printer(config: Config, *, interrupted: bool = False) -> ReceiptPrinter:
    """The receipt printer of this station, its paper counted; `interrupted` when half a receipt may be in it.

    Raises:
        ConfigError: the profile or the address cannot be used.
    """
    from drivers.receipt_printer.address import PrinterAddressError, wires_to
    from drivers.receipt_printer.profile import PrinterProfileError, find_profile
    from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
    from drivers.receipt_printer.supply_book import SupplyBook

    try:
        profile = find_profile(config.printer.profile)
        wires = wires_to(config.printer.address, profile)
    except PrinterProfileError as error:
        raise ConfigError("printer.profile", [str(error)]) from error
    except PrinterAddressError as error:
        raise ConfigError("printer.address", [str(error)]) from error
    supplies = SupplyBook(data_folder(config) / PRINTER_SUPPLIES, profile)
    return SupervisedReceiptPrinter(wires, profile, interrupted=interrupted, supplies=supplies)


def make_document_printer(config: Config, owner: str = "kiosk") -> DocumentPrinter | None:
    """The A4 printer of this station, or None where it has none; `owner` keeps the jobs of two programs apart."""
    chosen = config.document_printer
    if not chosen.queue:
        return None
    from drivers.document_printer.supervised_printer import SupervisedDocumentPrinter
    from drivers.document_printer.typesetting import Typesetting

    def connect() -> PrintQueue:
        from drivers.document_printer import print_queue  # pycups, paid by the printer's own thread

        return print_queue.PrintQueue(chosen.server, chosen.queue, owner)

    return SupervisedDocumentPrinter(connect, Typesetting())


def make_speech() -> Speech:
    """The voice of the machine."""
    from ui.speech import QtSpeech

    return QtSpeech()


def silent_speech() -> Speech:
    """A voice that takes its time and makes no sound, for a resident who is played."""
    from ui.speech import SILENT, QtSpeech

    return QtSpeech(SILENT)


def data_folder(config: Config) -> Path:
    """The data folder, made where it is missing, readable by its owner only."""
    folder = Path(config.data_folder).absolute()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def run_sync(config: Config) -> int:
    """Drain the outbox and follow the catalogue until SIGTERM or SIGINT. Returns the exit status.

    Raises:
        ConfigError: a production machine is configured with something simulated.
    """
    from kiosk.sync_process import SyncProcess

    leave_no_core_dump()
    refuse_simulators(config)
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, end)
    return SyncProcess(config, data_folder(config), WallClock(config.station.time_zone), stop).run()


def run_kiosk(
    config: Config,
    preferences: Preferences,
    size: tuple[int, int] | None = None,
    begin: Callable[[KioskUi, Runner], None] | None = None,
    *,
    fit: bool = False,
    clock: Clock | None = None,
) -> int:
    """Show the front end until it is closed. Returns the exit status.

    `begin` gets the front end and the runner once the first frame stands; the tours play the resident from there. With
    `fit` the panel is shown in a window, shrunk to the desktop. Without `clock` time is the machine's.

    Raises:
        ConfigError: a file of the installation is wrong, or a production machine has something simulated.
    """
    leave_no_core_dump()
    refuse_simulators(config)
    hurry()
    from ui.plain_import import import_qt

    import_qt()
    from ui.app import KioskUi
    from ui.end_signals import EndSignals
    from ui.panel import Panel, make_application, shrunk_to_desktop
    from ui.translation import compile_english

    application = make_application(["kiosk"])
    full_screen = config.screen.full_screen and size is None
    played = begin is not None  # nobody's hand shakes, and one tap follows the other at once
    panel = Panel(config.screen.px_per_mm, full_screen, size or (1080, 1920), steady=not played)
    ui = KioskUi(shrunk_to_desktop(panel) if fit else panel, silent_speech if played else make_speech)
    clock = clock or WallClock(config.station.time_zone)
    first = Kiosk(make_station(config), clock.now(), preferences=preferences, defaults=preferences)

    cores: list[Runner] = []  # one, once the first frame stands
    early: list[Event] = []  # touched before that

    def post(event: Event) -> None:
        if cores:
            cores[0].post(event)
        else:
            early.append(event)

    def go_on() -> None:
        runner = make_runner(config, first, ui, clock)
        cores.append(runner)
        settle()
        threading.Thread(target=compile_english, name="words").start()  # ready before anybody asks for English
        for event in early:
            runner.post(event)
        if begin:
            begin(ui, runner)
        runner.start()

    ui.load(first, post)
    ui.show(go_on, needs="kiosk.runner.runner")
    signals = EndSignals(ui.quit)
    status = application.exec()
    signals.close()
    for runner in cores:
        runner.close()
    ui.close()
    failure = cores[0].failure if cores else None
    if isinstance(failure, ConfigError):
        raise failure
    return 1 if failure else status


def refuse_simulators(config: Config) -> None:
    """Production has no simulated devices and no sandbox: what stands in the embedded defaults must be named.

    Raises:
        ConfigError: naming everything that is simulated.
    """
    if config.profile is not Profile.PRODUCTION:
        return
    simulated = {
        "reader.profile is the simulated reader; name the model that is installed": config.reader.profile
        == ReaderConfig().profile,
        "scanner.profile is the simulated scanner; name the model that is installed, or none": config.scanner.profile
        == SIMULATED_SCANNER,
        "camera.source is the simulated camera; name the one that is installed": config.camera == CameraConfig(),
        "printer.address is the simulated printer's; name the one that is installed": config.printer.address
        == PrinterConfig().address,
        "document_printer.queue is the simulated printer's; name the one that is installed": (
            config.document_printer.queue == SIMULATED_QUEUE
        ),
        "platform.url is the sandbox's; name the platform": config.platform.url == PlatformConfig().url,
        "platform.enrolment_code is the demo's; ask for this machine's own": (
            config.platform.enrolment_code.startswith("DEMO")
        ),
    }
    faults = [fault for fault, is_simulated in simulated.items() if is_simulated]
    if faults:
        raise ConfigError(f"configuration of {config.station.terminal_name}", faults)
