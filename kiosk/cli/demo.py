"""`kiosk demo`: everything on one machine, with a dock window to play with cards, paper and line."""

import argparse
import json
import signal
import socket
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, add_look, folder_for, has_display
from kiosk.stage import SIMULATED_PRINTER, STAGE_FILE, Stage, StageError

_INTERRUPTED = 130  # what a shell calls a program that Ctrl-C has ended
_PANEL = (1080, 1920)


def add_to(commands: Commands) -> None:
    """Add this command."""
    demo = commands.add_parser("demo", help="the kiosk with a sandbox platform and simulated devices")
    demo.add_argument("--folder", type=Path, default=STAGE_FILE.parent, metavar="DIR", help="where its files lie")
    demo.add_argument(
        "--printer", default=SIMULATED_PRINTER, metavar="MODEL", help="profile of the receipt printer that is played"
    )
    add_look(demo)
    demo.set_defaults(perform=_demo)


def _demo(chosen: argparse.Namespace) -> int:
    if not has_display() or not folder_for(chosen.folder):
        return 2
    if is_running(chosen.folder):
        print(f"a demo is running in {chosen.folder}; end it first: a machine has one card service", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # both ends alike
    try:
        return _perform(chosen)
    except StageError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("demo ended", flush=True)
        return _INTERRUPTED


def _perform(chosen: argparse.Namespace) -> int:
    print("starting the platform and the devices ...", flush=True)
    stage = Stage(chosen.folder, printer=chosen.printer)
    try:
        width, height = chosen.size or _PANEL
        panel = ["--lang", chosen.lang, "--size", f"{width}x{height}"]
        kiosk = stage.spawn("run", "--config", str(stage.config_path), "--mode", chosen.mode, "--fit", *panel)
        stage.spawn("dock", "--folder", str(chosen.folder), *panel)
        print(_what_runs_where(stage, chosen.folder), flush=True)
        if status := kiosk.wait():
            print(f"the kiosk ended with status {status}; see {chosen.folder / 'run.log'}", file=sys.stderr)
            return 1
        return 0
    finally:
        for name in (signal.SIGINT, signal.SIGTERM):  # a second Ctrl-C must not leave a process behind
            signal.signal(name, signal.SIG_IGN)
        stage.close()


def _what_runs_where(stage: Stage, folder: Path) -> str:
    return f"""
  kiosk      a window; closing it ends the demo
  dock       a window beside it: cards, paper, camera, line; `packaging/run dock --folder {folder}` opens it again
  platform   http://127.0.0.1:{stage.sandbox_port}/   a sandbox; this page shows the cases that arrive
  phone      http://127.0.0.1:{stage.sandbox_port}/_sandbox/phone   plays the phone
  receipts   {stage.receipts}/
  logs       {folder}/*.log
  by words   packaging/run simulate --stage {folder / STAGE_FILE.name} card insert chen

Ctrl-C ends everything."""


def is_running(folder: Path) -> bool:
    """Whether a demo that was not ended uses `folder`; a file left by one that died does not count."""
    try:
        stage = json.loads((folder / STAGE_FILE.name).read_text(encoding="utf-8"))
        socket.create_connection(("127.0.0.1", int(stage["control_port"])), timeout=1).close()
    except (OSError, ValueError, KeyError):
        return False
    return True
