"""`kiosk run`, `kiosk sync`, `kiosk sandbox`: the processes."""

import argparse
import sqlite3
import sys
from pathlib import Path

from kiosk.bootstrap import run_kiosk, run_sync
from kiosk.cli.arguments import Commands, add_config, add_look, folder_for, has_display, port, preferences
from kiosk.config.files import load_config


def add_to(commands: Commands) -> None:
    """Add these commands."""
    run = commands.add_parser("run", help="show the front end")
    add_config(run)
    add_look(run)
    run.add_argument("--fit", action="store_true", help="the panel in a window, shrunk to the desktop")
    run.set_defaults(perform=_run)
    sync = commands.add_parser("sync", help="send what waits, follow the catalogue")
    add_config(sync)
    sync.set_defaults(perform=_sync)
    sandbox = commands.add_parser("sandbox", help="a stand-in for the Qinwuyuan platform")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on")
    sandbox.add_argument("--port", type=port, default=8600, help="port; 0 takes a free one")
    sandbox.add_argument("--store", type=Path, default=None, metavar="FILE", help="keep cases in this file")
    sandbox.add_argument("--enrolment-code", default="DEMO-ENROL-0001", help="code with which terminals register")
    sandbox.add_argument("--tls", type=Path, default=None, metavar="DIR", help="serve TLS; its certificates lie here")
    sandbox.set_defaults(perform=_sandbox)


def _run(chosen: argparse.Namespace) -> int:
    if not has_display():
        return 2
    return run_kiosk(load_config(chosen.config), preferences(chosen), chosen.size, fit=chosen.fit)


def _sync(chosen: argparse.Namespace) -> int:
    return run_sync(load_config(chosen.config))


def _sandbox(chosen: argparse.Namespace) -> int:
    from kiosk.catalogue_store import BUNDLED
    from kiosk.sandbox.certificates import make_certificates
    from kiosk.sandbox.server import serve

    if chosen.store and not folder_for(chosen.store.absolute().parent):
        return 2
    if chosen.tls and not folder_for(chosen.tls):
        return 2
    tls = make_certificates(chosen.tls, chosen.host) if chosen.tls else None
    try:
        serve(chosen.host, chosen.port, chosen.store, chosen.enrolment_code, BUNDLED.read_bytes(), tls=tls)
    except OSError as error:
        print(f"the sandbox cannot listen at {chosen.host}:{chosen.port}: {error.strerror}", file=sys.stderr)
        return 2
    except sqlite3.DatabaseError as error:
        print(f"the sandbox cannot keep its cases in {chosen.store}: {error}", file=sys.stderr)
        return 2
    return 0
