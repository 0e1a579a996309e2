"""Arguments that several commands share."""

import argparse
from pathlib import Path
from typing import TypeAlias

from kiosk.domain.language import Language
from kiosk.session.states import Mode, Preferences

# What `add_subparsers` gives; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def size(text: str) -> tuple[int, int]:
    """`1080x1920` as width and height.

    Raises:
        ArgumentTypeError: with an example of a right size.
    """
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) > 0 and int(height) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1080x1920")
    return int(width), int(height)


def add_look(command: argparse.ArgumentParser) -> None:
    """`--mode`, `--lang`, `--size`."""
    command.add_argument("--mode", choices=[mode.value for mode in Mode], default="normal", help="look")
    command.add_argument("--lang", choices=[language.value for language in Language], default="zh", help="language")
    command.add_argument("--size", type=size, default=None, metavar="WxH", help="window, such as 1080x1920")


def preferences(chosen: argparse.Namespace) -> Preferences:
    """What `--mode` and `--lang` say."""
    return Preferences(Language(chosen.lang), Mode(chosen.mode))


def add_config(command: argparse.ArgumentParser) -> None:
    """`--config`."""
    command.add_argument("--config", type=Path, default=None, metavar="FILE", help="TOML; defaults without")
