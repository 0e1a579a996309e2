"""`kiosk device scanner`: what the code scanner reads, by its form; the content only where that is asked for."""

import argparse
import sys
import time
from queue import Empty, Queue
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config
from kiosk.config.schema import Config, Profile, ScannerConfig
from kiosk.config.toml_record import ConfigError

if TYPE_CHECKING:
    from kiosk.ports.code_scanner import CodeScanner, ScannerReport

_ANY_MODEL = "usb-serial"
_EPILOG = """Listens to the scanner of --config FILE, or to a serial device --to DEVICE with the rules of --profile P.
Of each code its length and kind are told. --plain shows the content; a production configuration refuses that.
Ends with 0 when a code was read, 1 when none was, 2 when called wrongly. A scanner that types needs no listening: it
writes into any window, this one included."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    scanner = devices.add_parser(
        "scanner",
        help="tell what the code scanner reads",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    scanner.add_argument("--to", default=None, metavar="DEVICE", help="listen to this serial device")
    scanner.add_argument("--profile", default=None, metavar="P", help="a model's name in assets/scanners")
    scanner.add_argument("--seconds", type=float, default=30.0, metavar="N", help="how long; 30 without")
    scanner.add_argument("--plain", action="store_true", help="show the content")
    add_config(scanner)
    scanner.set_defaults(perform=_scanner)


def _scanner(chosen: argparse.Namespace) -> int:
    config = load_config(chosen.config)
    if chosen.plain and config.profile is Profile.PRODUCTION:
        raise ConfigError("--plain", ["a production configuration shows no content: codes are people's"])
    device = _chosen_scanner(config, chosen.to, chosen.profile)
    reports: Queue[ScannerReport] = Queue()
    device.start(reports.put)
    device.watch()
    try:
        return _told(reports, chosen.seconds, plain=chosen.plain)
    finally:
        device.close()


def _chosen_scanner(config: Config, to: str | None, model: str | None) -> "CodeScanner":
    from kiosk.devices import make_scanner

    profile = model or (_ANY_MODEL if to else config.scanner.profile)
    device = make_scanner(ScannerConfig(profile, to or config.scanner.port))
    if device is None:
        raise ConfigError("scanner.profile", ["no scanner is configured; name one there, or a device with --to"])
    return device


def _told(reports: "Queue[ScannerReport]", seconds: float, *, plain: bool) -> int:
    from kiosk.domain.failure_table import FAILURES
    from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady

    ends, read = time.monotonic() + seconds, False
    while (left_s := ends - time.monotonic()) > 0:
        try:
            report = reports.get(timeout=left_s)
        except Empty:
            break
        match report:
            case ScannerReady():
                print("ready; scan something", flush=True)
            case ScannerLost(code=code) | ScanFailed(code=code):
                print(f"{code}. {FAILURES[code].remedy.en}", file=sys.stderr, flush=True)
            case CodeScanned(text=text):
                read = True
                print(f"{_form(text)}{f': {text}' if plain else ''}", flush=True)
    return 0 if read else 1


def _form(text: str) -> str:
    from kiosk.domain.phone_code import is_phone_code

    if is_phone_code(text):
        kind = "identity code of the Qinwuyuan app"
    elif text.isascii() and text.isdigit():
        kind = "digits"
    elif "://" in text:
        kind = "an address"
    else:
        kind = "text" if text.isascii() else "text beyond ASCII"
    return f"{len(text)} characters, {kind}"
