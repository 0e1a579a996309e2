"""`kiosk ...`: the commands. argparse, because its import costs a tenth of the first frame that typer's would."""

import argparse
import logging
import sys
from collections.abc import Sequence

from kiosk.cli import demo, dock, gallery, run, simulate, tour
from kiosk.config.toml_record import ConfigError

_COMMANDS = (run, demo, dock, gallery, tour, simulate)


def parser() -> argparse.ArgumentParser:
    """The whole grammar; README and its test read it too."""
    grammar = argparse.ArgumentParser(prog="kiosk", description="Self-service kiosk of the Qinwuyuan stations.")
    commands = grammar.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in _COMMANDS:
        module.add_to(commands)
    return grammar


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status; a wrong installation is one clear sentence, not a traceback."""
    chosen = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    try:
        status: int = chosen.perform(chosen)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 2
    return status
