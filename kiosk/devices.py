"""The adapter of each device, as the configuration names it. Device libraries are imported when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.config.files import ASSETS
from kiosk.config.schema import Config, ScannerConfig
from kiosk.config.toml_record import ConfigError
from kiosk.data_folder import CAMERA_CALIBRATION, CAMERA_PLATEN, PRINTER_SUPPLIES, data_folder
from kiosk.domain.identity import CardKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from drivers.camera.empty_platen import EmptyPlaten
    from drivers.camera.frame_source import FrameSource
    from drivers.card_reader.pcsc_service import CardService
    from drivers.card_reader.reader_profile import ReaderProfile
    from drivers.document_printer.print_queue import PrintQueue
    from drivers.recording.conversation import Recorder
    from kiosk.ports.camera import Camera
    from kiosk.ports.card_reader import CardReader
    from kiosk.ports.code_scanner import CodeScanner
    from kiosk.ports.document_printer import DocumentPrinter
    from kiosk.ports.receipt_printer import ReceiptPrinter


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
