"""`kiosk device list`: the station's devices with their state, and what is plugged into the machine."""

import argparse
import json
from contextlib import ExitStack
from queue import Empty, Queue
from typing import TYPE_CHECKING, TypeVar

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import ASSETS, load_config

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from kiosk.domain.failure import FailureCode

_Report = TypeVar("_Report")
_PATIENCE_S = 10.0
_EPILOG = """Each device of the configuration is asked for its state, for a few seconds at most. Below it stands what
the machine has, whether it is used or not; a reader that is plugged in without its driver is told with what to install.
The kiosk itself must not run meanwhile. Ends with 0 when every device is ready, 1 when one is not."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    listing = devices.add_parser(
        "list", help="all devices and their state", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    listing.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    add_config(listing)
    listing.set_defaults(perform=_list)


def _list(chosen: argparse.Namespace) -> int:
    from kiosk.domain.failure_table import FAILURES

    config = load_config(chosen.config)
    states = _states(config)
    machine = _machine()
    hints = _hints(config, states["reader"]) + platen_hints(config)
    if chosen.json:
        codes = {name: code.value if code else None for name, code in states.items()}
        print(json.dumps({"devices": codes, "machine": machine, "hints": hints}, ensure_ascii=False, indent=1))
    else:
        places = _places(config)
        for name, code in states.items():
            print(f"{name:8} {places[name]}: {'ready' if code is None else f'{code}. {FAILURES[code].remedy.en}'}")
        for kind, found in machine.items():
            print(
                f"{kind:8} {'; '.join(found) if found else 'none' if found is not None else 'its service does not run'}"
            )
        for hint in hints:
            print(f"hint     {hint}")
    return 0 if not any(states.values()) else 1


def _places(config: "Config") -> dict[str, str]:
    from kiosk.devices import reader_profile

    profile = reader_profile(config)
    tried = "" if profile.verified else ", not yet tried on a real device"
    return {
        "reader": f"{config.reader.profile} ({profile.name}{tried})",
        "camera": config.camera.source,
        "printer": f"{config.printer.profile} at {config.printer.address}",
        "scanner": f"{config.scanner.profile} at {config.scanner.port}",
        "a4": f"{config.document_printer.queue} at {config.document_printer.server}",
    }


def _states(config: "Config") -> "dict[str, FailureCode | None]":
    """What is wrong with each, None where nothing is; all are asked at the same time."""
    from kiosk.devices import make_camera, make_document_printer, make_printer, make_reader, make_scanner
    from kiosk.domain.failure import FailureCode
    from kiosk.ports.camera import CameraLost, CameraReport
    from kiosk.ports.card_reader import ReaderLost, ReaderReport
    from kiosk.ports.code_scanner import ScannerLost, ScannerReport
    from kiosk.ports.document_printer import DocumentPrinterReport, DocumentPrinterTrouble
    from kiosk.ports.receipt_printer import PrinterReport, PrinterTrouble

    def first(reports: Queue[_Report], silent: FailureCode) -> FailureCode | None:
        try:
            report = reports.get(timeout=_PATIENCE_S)
        except Empty:
            return silent
        return (
            report.code
            if isinstance(report, ReaderLost | CameraLost | PrinterTrouble | ScannerLost | DocumentPrinterTrouble)
            else None
        )

    reader, camera, printer = make_reader(config), make_camera(config), make_printer(config)
    a4 = make_document_printer(config, owner="technician")
    of_reader, of_camera, of_printer = Queue[ReaderReport](), Queue[CameraReport](), Queue[PrinterReport]()
    with ExitStack() as opened:
        for device in (reader, camera, printer):
            opened.callback(device.close)
        reader.start(of_reader.put)
        camera.start(of_camera.put, lambda _: None)
        printer.start(of_printer.put)
        scanner = make_scanner(config.scanner)
        of_scanner = Queue[ScannerReport]()
        if scanner is not None:
            opened.callback(scanner.close)
            scanner.start(of_scanner.put)
        states = {
            "reader": first(of_reader, FailureCode.READER_FAULT),
            "camera": first(of_camera, FailureCode.CAMERA_FROZEN),
            "printer": first(of_printer, FailureCode.PRINTER_SILENT),
        }
        if scanner is not None:
            states["scanner"] = first(of_scanner, FailureCode.SCANNER_ABSENT)
        if a4 is None:
            return states
        of_a4 = Queue[DocumentPrinterReport]()
        opened.callback(a4.close)
        a4.start(of_a4.put)
        return states | {"a4": first(of_a4, FailureCode.DOCUMENT_SERVICE_DOWN)}


def _machine() -> dict[str, list[str] | None]:
    from drivers.attached_devices import cups_queues, pcsc_readers, serial_ports, usb_devices, video_devices

    named = {"usb": usb_devices(), "serial": serial_ports(), "video": video_devices()}
    machine: dict[str, list[str] | None] = {
        kind: [f"{device.place} {device.name}".strip() for device in found] for kind, found in named.items()
    }
    for kind, names in (("pc/sc", pcsc_readers()), ("cups", cups_queues())):
        machine[kind] = None if names is None else list(names)
    return machine


def _hints(config: "Config", reader: "FailureCode | None") -> list[str]:
    """What to install for a reader without its driver, and which profile a reader has that is plugged in instead."""
    from drivers.attached_devices import is_plugged_in
    from drivers.card_reader.reader_profile import load_reader_profile
    from kiosk.devices import reader_profile
    from kiosk.domain.failure import FailureCode

    if reader is None:
        return []
    configured = reader_profile(config)
    if reader is FailureCode.READER_DRIVER_MISSING:
        return [f"the reader is plugged in without its driver; needed: {configured.driver or 'see its maker'}"]
    hints: list[str] = []
    for path in sorted((ASSETS / "readers").glob("*.toml")):
        profile = load_reader_profile(path)
        if profile != configured and is_plugged_in(profile.usb_ids):
            hints.append(f"a reader that fits reader.profile = {path.stem!r} is plugged in; it needs {profile.driver}")
    return hints


def platen_hints(config: "Config") -> list[str]:
    """Whether the document camera's platen is not what a technician photographed."""
    from drivers.camera.platen_watch import is_bare
    from kiosk.cli.camera_frames import settled_frames
    from kiosk.devices import camera_platen, make_frame_source
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.failure_table import FAILURES

    platen = camera_platen(config)
    frames = settled_frames(make_frame_source(config), 1) if platen is not None else []
    if platen is None or not frames or is_bare(frames[-1], platen):
        return []
    code = FailureCode.PLATEN_CHANGED
    return [f"{code}. {FAILURES[code].remedy.en}"]
