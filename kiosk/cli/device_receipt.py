"""`kiosk device receipt`: a receipt from a file as the printer's bytes, or on its paper."""

import argparse
import sys
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config, add_record, recording
from kiosk.cli.receipt_file import FORM, read_receipt
from kiosk.config.files import load_config
from kiosk.config.schema import Config
from kiosk.config.toml_record import ConfigError

if TYPE_CHECKING:
    from drivers.receipt_printer.profile import PrinterProfile
    from drivers.receipt_printer.supply_book import SupplyBook
    from drivers.recording.conversation import Recorder
    from kiosk.domain.receipt import Receipt
    from kiosk.ports.receipt_printer import PrinterReport

_PATIENCE_S = 30.0
_EPILOG = f"""Without --out it prints: to --to ADDRESS, or to the printer of --config FILE, whose profile counts unless
--profile names another. ADDRESS is tcp:HOST[:PORT], serial:DEVICE, lp:DEVICE or usb:VENDOR:PRODUCT.
Ends with 0 when written or confirmed by the printer, 1 when not printed or not confirmed, 2 when called wrongly.

{FORM}"""


def add_to(devices: Commands) -> None:
    """Add this command."""
    receipt = devices.add_parser(
        "receipt",
        help="write or print a receipt from a file",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    receipt.add_argument("--from", dest="source", type=Path, required=True, metavar="FILE.json", help="the receipt")
    receipt.add_argument("--profile", default=None, metavar="P", help="a model's name, or a TOML file of your own")
    receipt.add_argument("--out", type=Path, default=None, metavar="FILE.bin", help="write the bytes here")
    receipt.add_argument("--to", default=None, metavar="ADDRESS", help="print here")
    add_record(receipt)
    add_config(receipt)
    receipt.set_defaults(perform=_receipt)


def _receipt(chosen: argparse.Namespace) -> int:
    receipt = read_receipt(chosen.source)
    config = load_config(chosen.config)
    profile = _profile(chosen.profile or config.printer.profile)
    if chosen.out:
        return _write(receipt, profile, chosen.out)
    with recording(chosen.record) as recorder:
        return _print(receipt, profile, config, chosen.to, recorder)


def _profile(name: str) -> "PrinterProfile":
    from drivers.receipt_printer.profile import PrinterProfileError, find_profile

    try:
        return find_profile(name)
    except PrinterProfileError as error:
        raise ConfigError(str(error.path), list(error.problems)) from error


def _write(receipt: "Receipt", profile: "PrinterProfile", out: Path) -> int:
    from drivers.receipt_printer.layout import receipt_job

    job = receipt_job(receipt, profile)
    try:
        out.write_bytes(job.content)
    except OSError as error:
        print(f"nothing can be written to {out}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{out}: {len(job.content)} bytes, {job.paper_mm} mm of paper, for {profile.name}")
    return 0


def _print(
    receipt: "Receipt", profile: "PrinterProfile", config: Config, to: str | None, recorder: "Recorder | None"
) -> int:
    from drivers.receipt_printer.address import PrinterAddressError, wires_to
    from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
    from drivers.receipt_printer.supply_book import SupplyBook
    from kiosk.data_folder import PRINTER_SUPPLIES, data_folder

    try:
        wires = wires_to(to or config.printer.address, profile)
    except PrinterAddressError as error:
        raise ConfigError("--to" if to else "printer.address", [str(error)]) from error
    if recorder:
        from drivers.recording.printer_conversation import recorded_wires

        wires = recorded_wires(wires, recorder)
    # a printer named by hand need not be the station's, whose paper alone is counted
    supplies = None if to else SupplyBook(data_folder(config) / PRINTER_SUPPLIES, profile)
    reports: Queue[PrinterReport] = Queue()
    printer = SupervisedReceiptPrinter(wires, profile, supplies=supplies)
    printer.start(reports.put)
    printer.print_receipt(receipt)
    try:
        return _told(reports, supplies)
    finally:
        printer.close()


def _told(reports: "Queue[PrinterReport]", supplies: "SupplyBook | None") -> int:
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.failure_table import FAILURES
    from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady

    code = FailureCode.PRINT_NOT_CONFIRMED
    while True:
        try:
            report = reports.get(timeout=_PATIENCE_S)
        except Empty:
            break
        match report:
            case Printed():
                print("printed" + (f"; {_supplies_left(supplies)}" if supplies else ""))
                return 0
            case NotPrinted(code=code):
                break
            case PrinterReady(paper_near_end=True):
                print("the paper is near its end", file=sys.stderr)
            case _:
                pass
    print(f"not printed, or not confirmed: {code}. {FAILURES[code].remedy.en}", file=sys.stderr)
    return 1


def _supplies_left(supplies: "SupplyBook") -> str:
    counted, left = supplies.supplies, supplies.forecast
    words = [f"{counted.roll_mm / 1000:.1f} m used of this roll, {counted.cuts} cuts ever"]
    if left.metres_left is not None:
        words.append(f"{left.metres_left:.1f} m left")
    if left.receipts_left is not None:
        words.append(f"about {left.receipts_left} receipts or {left.days_left} days")
    if left.cuts_left is not None:
        words.append(f"{left.cuts_left} cuts left")
    return ", ".join(words)
