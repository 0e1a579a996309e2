"""Arguments that several commands share."""

import argparse
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk.config.toml_record import ConfigError
from kiosk.domain.language import Language
from kiosk.session.states import Mode, Preferences

if TYPE_CHECKING:
    from drivers.recording.conversation import Recorder

# What `add_subparsers` gives; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


_LEAST_PX, _MOST_PX = 480, 8192
_LAST_PORT = 65535
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Whether there is a screen for a window; where there is none, that is said, with a way on."""
    if any(os.environ.get(name) for name in _DISPLAYS):
        return True
    print("there is no display for a window; `packaging/run tour main` plays the kiosk without one", file=sys.stderr)
    return False


def size(text: str) -> tuple[int, int]:
    """`1080x1920` as width and height.

    Raises:
        ArgumentTypeError: with an example of a right size.
    """
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) > 0 and int(height) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1080x1920")
    if not all(_LEAST_PX <= int(side) <= _MOST_PX for side in (width, height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no panel: each side has {_LEAST_PX} to {_MOST_PX} pixels")
    return int(width), int(height)


def port(text: str) -> int:
    """A port of this machine; 0 stands for a free one.

    Raises:
        ArgumentTypeError: with the bounds.
    """
    if not text.isdecimal() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: from 1 to {_LAST_PORT}, or 0 for a free one")
    return int(text)


def folder_for(path: Path) -> bool:
    """Make the folder `path` for what is to be written; False where that cannot be, which is said."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"nothing can be written to {path}: {error.strerror}", file=sys.stderr)
        return False
    return True


def add_record(command: argparse.ArgumentParser) -> None:
    """`--record`."""
    command.add_argument(
        "--record", type=Path, default=None, metavar="FILE", help="keep the conversation with the device, masked"
    )


@contextmanager
def recording(path: Path | None) -> "Generator[Recorder | None]":
    """What writes to `path` while it is open; None where nothing is to be recorded.

    Raises:
        ConfigError: the file cannot be written.
    """
    if path is None:
        yield None
        return
    from drivers.recording.conversation import Recorder

    try:
        file = path.open("w", encoding="utf-8")
    except OSError as error:
        raise ConfigError("--record", [f"{path}: {error.strerror}"]) from error
    with file:
        yield Recorder(file)


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


def add_typed(command: argparse.ArgumentParser) -> None:
    """`--typed`."""
    command.add_argument(
        "--typed", action="store_true", help="type a staff card's number, while the kiosk has the reader"
    )
