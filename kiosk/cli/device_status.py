"""`kiosk device status`: what is wrong at a station whose kiosk runs, in its own words."""

import argparse
import json
import sys

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config

_EPILOG = """Reads what the running kiosk wrote down and asks no device; `device list` asks them where no kiosk runs.
Ends with 0 when nothing is wrong, with 1 when something is, with 2 when no kiosk has run here."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    status = devices.add_parser(
        "status", help="what a running kiosk says", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    status.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    add_config(status)
    status.set_defaults(perform=_status)


def _status(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import FAULTS, data_folder
    from kiosk.domain.failure_table import FAILURES
    from kiosk.fault_file import read_faults

    folder = data_folder(load_config(chosen.config))
    faults = read_faults(folder / FAULTS)
    if faults is None:
        print(f"no kiosk has told anything in {folder}", file=sys.stderr)
        return 2
    if chosen.json:
        rows = [{"code": fault.code.value, "since": fault.since.isoformat()} for fault in faults]
        print(json.dumps({"faults": rows}, indent=1))
    else:
        for fault in faults:
            print(f"{fault.code} since {fault.since:%Y-%m-%d %H:%M}. {FAILURES[fault.code].remedy.en}")
        if not faults:
            print("all is well")
    return 1 if faults else 0
