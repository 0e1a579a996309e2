"""The composition root: core, adapters and front end put together and run. Heavy libraries come when needed."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

from kiosk.config.schema import (
    SIMULATED_QUEUE,
    CameraConfig,
    Config,
    PlatformConfig,
    PrinterConfig,
    Profile,
    ReaderConfig,
)
from kiosk.config.toml_record import ConfigError
from kiosk.data_folder import CREDENTIALS, FAULTS, FETCHED_CATALOGUE, OUTBOX, data_folder
from kiosk.devices import make_camera, make_document_printer, make_printer, make_reader, make_scanner
from kiosk.domain.language import LocalizedText
from kiosk.domain.station import Station
from kiosk.interpreter import hurry, settle
from kiosk.protection.crash import leave_no_core_dump
from kiosk.session.states import Kiosk, Preferences
from kiosk.wall_clock import WallClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from kiosk.ports.clock import Clock
    from kiosk.ports.speech import Speech
    from kiosk.runner.runner import Runner
    from kiosk.runner.surroundings import Ports
    from kiosk.session.events import Event
    from ui.app import KioskUi

SIMULATED_SCANNER = "simulated"


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
    from kiosk.fault_file import FaultFile
    from kiosk.runner.surroundings import Ports
    from kiosk.terminal_keys import device_envelope
    from offline_queue.outbox import SqliteOutbox

    data = data_folder(config)
    envelope = device_envelope(config)
    outbox = SqliteOutbox(data / OUTBOX, envelope, config.station.terminal_name, clock, limits=config.intake)
    return Ports(
        reader=make_reader(config),
        camera=make_camera(config),
        printer=make_printer(config, interrupted=outbox.settle_interrupted_prints()),
        outbox=outbox,
        platform=EnrolledPlatform(data / CREDENTIALS, envelope, clock, config.platform.prefill_budget_s),
        catalogue=CatalogueStore(data / FETCHED_CATALOGUE),
        document_printer=make_document_printer(config),
        scanner=make_scanner(config.scanner),
        fault_board=FaultFile(data / FAULTS, clock),
    )


def make_speech() -> Speech:
    """The voice of the machine."""
    from ui.speech import QtSpeech

    return QtSpeech()


def silent_speech() -> Speech:
    """A voice that takes its time and makes no sound, for a resident who is played."""
    from ui.speech import SILENT, QtSpeech

    return QtSpeech(SILENT)


def run_sync(config: Config) -> int:
    """Drain the outbox and follow the catalogue until SIGTERM or SIGINT. Returns the exit status.

    Raises:
        ConfigError: a production machine is configured with something simulated, or its key cannot be had.
    """
    from kiosk.sync_process import SyncProcess
    from kiosk.terminal_keys import device_envelope

    leave_no_core_dump()
    refuse_simulators(config)
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, end)
    clock = WallClock(config.station.time_zone)
    return SyncProcess(config, data_folder(config), device_envelope(config), clock, stop).run()


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
