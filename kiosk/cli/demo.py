"""`kiosk demo`: everything on one machine, with a dock window to play with cards, paper and line."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import add_look
from kiosk.stage import STAGE_FILE, Stage, StageError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command."""
    demo = commands.add_parser("demo", help="the kiosk with a sandbox platform and simulated devices")
    demo.add_argument("--folder", type=Path, default=STAGE_FILE.parent, metavar="DIR", help="where its files lie")
    add_look(demo)
    demo.set_defaults(perform=_demo)


def _demo(chosen: argparse.Namespace) -> int:
    try:
        stage = Stage(chosen.folder)
    except StageError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        print(f"far end: http://127.0.0.1:{stage.sandbox_port}/   files: {chosen.folder}")
        arguments = ["--config", str(stage.config_path), "--mode", chosen.mode, "--lang", chosen.lang]
        if chosen.size:
            arguments += ["--size", f"{chosen.size[0]}x{chosen.size[1]}"]
        return stage.spawn("run", *arguments).wait()
    finally:
        stage.close()
