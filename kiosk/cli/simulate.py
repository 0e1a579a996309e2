"""`kiosk simulate`: the simulated devices, and the words that play with them."""

import argparse
import json
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands
from kiosk.stage import SIMULATED_PRINTER, STAGE_FILE, send_words

if TYPE_CHECKING:
    from drivers.simulators.virtual_printer import VirtualPrinter

WORDS = """words:
  card     insert PERSON, remove, tear PERSON [APDUS], fault PERSON FAULT
  reader   stop, crash, start
  printer  paper-out, paper-out-after LINES, paper-low, paper, cover-open, cover-open-after LINES, cover-close,
           knife-jam, knife-free, hot, cool, break, mend, stall, stall-after LINES, resume, mute, unmute, unplug, plug,
           take
  a4       jam, off, slow, odd, reject, cover-open, full, paper-out, paper-low, toner-out, toner-low, mend, stop, start
  camera   show PICTURE, freeze, stall, unplug, plug
  line     up, down, slow, stall, torn, portal
  scanner  code TEXT [PERSON], twice TEXT, slow TEXT, tear TEXT, noise, flood, unplug, plug
  phone    see, confirm [PERSON], refuse

examples: `card insert chen`, `card insert social`, `printer paper-out-after 6`, `camera show cluttered`,
`card fault chen garbage`, `scanner code own`, `phone confirm gao`
TEXT `own` is an identity code that the phone of PERSON shows; a wrong word is answered with the right ones"""


def add_to(commands: Commands) -> None:
    """Add this command."""
    simulate = commands.add_parser(
        "simulate",
        help="play with the simulated devices",
        epilog=WORDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    simulate.add_argument("--stage", type=Path, default=STAGE_FILE, metavar="FILE", help="the running demo's file")
    simulate.add_argument("words", nargs="+", help="a device, an action and its words; or `serve` to run the devices")
    simulate.add_argument("--platform-port", type=int, default=0, help="with serve: far end of the line")
    simulate.add_argument("--receipts", type=Path, default=None, metavar="DIR", help="with serve: what is printed")
    simulate.add_argument("--printer", default=SIMULATED_PRINTER, metavar="MODEL", help="with serve: a printer profile")
    simulate.set_defaults(perform=_simulate)


def _simulate(chosen: argparse.Namespace) -> int:
    if chosen.words == ["serve"]:
        return _serve(chosen.platform_port, chosen.receipts, chosen.printer)
    if not chosen.stage.exists():
        print(f"no demo is running ({chosen.stage} is not there); start one with `packaging/run demo`", file=sys.stderr)
        return 2
    try:
        control_port = json.loads(chosen.stage.read_text())["control_port"]
    except (OSError, ValueError, KeyError, TypeError):
        print(f"{chosen.stage} is not the file of a running demo; left out, it is {STAGE_FILE}", file=sys.stderr)
        return 2
    try:
        answer = send_words(control_port, " ".join(chosen.words))
    except OSError as error:
        print(f"the demo does not answer: {error}", file=sys.stderr)
        return 2
    print(answer.text)
    return 0 if answer.understood else 2


def _serve(platform_port: int, receipts: Path | None, model: str) -> int:
    from drivers.simulators.control import ControlServer
    from drivers.simulators.workbench import Workbench

    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, end)
    bench = Workbench(platform_port, receipts, _printer_like(model, receipts))
    control = ControlServer(bench)
    ports = bench.ports
    print(
        json.dumps(
            {
                "event": "listening",
                "control_port": control.port,
                "camera_url": ports.camera_url,
                "printer_port": ports.printer_port,
                "line_port": ports.line_port,
                "document_server": ports.document_server,
                "scanner_device": ports.scanner_device,
                "pcscd": bench.pcscd_state.value,
            }
        ),
        flush=True,
    )
    stop.wait()
    control.close()
    bench.close()
    return 0


def _printer_like(model: str, receipts: Path | None) -> "VirtualPrinter":
    """A simulated printer with paper, mouth, font and manners of this model."""
    from drivers.receipt_printer.profile import Presenter, Repertoire, StatusDialect, find_profile
    from drivers.simulators.virtual_printer import VirtualPrinter

    profile = find_profile(model)
    return VirtualPrinter(
        width_dots=profile.width_dots,
        save_to=receipts,
        presenter=profile.presenter is not Presenter.NONE,
        four_bytes=profile.repertoire is Repertoire.GB18030,
        answers=profile.status is not StatusDialect.NONE,
    )
