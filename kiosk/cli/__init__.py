"""`kiosk ...`: the commands. argparse, because its import costs a tenth of the first frame that typer's would."""

import argparse
import logging
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk.config.toml_record import ConfigError

_MODULES = ("run", "demo", "dock", "gallery", "tour", "scan", "simulate", "device", "outbox", "enrol", "staff")
_MODULE_OF = {**{name: name for name in _MODULES}, "act": "tour", "audit": "outbox"}


def parser(command: str = "") -> argparse.ArgumentParser:
    """The whole grammar, which README's test reads too; or `command`'s alone: the kiosk starts without the others."""
    grammar = argparse.ArgumentParser(prog="kiosk", description="Self-service kiosk of the Qinwuyuan stations.")
    commands = grammar.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in [_MODULE_OF[command]] if command in _MODULE_OF else _MODULES:
        import_module(f"kiosk.cli.{name}").add_to(commands)
    return grammar


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status; a wrong installation is one clear sentence, not a traceback."""
    words = sys.argv[1:] if arguments is None else arguments
    chosen = parser(*words[:1]).parse_args(words)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    try:
        status: int = chosen.perform(chosen)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 2
    return status
