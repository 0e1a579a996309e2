"""A private desk for assistive technology: a virtual screen and a session bus, which nobody else on the machine sees.

The accessibility bus itself is started by the session bus when the first program asks for it.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_DEPTH = 24
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_STOP_S = 5.0


class DeskError(RuntimeError):
    """The desk cannot be set up; says what is missing."""


@contextmanager
def assistive_desk(size: tuple[int, int]) -> Generator[dict[str, str]]:
    """Set the desk up for a window of `size`; gives the environment for a program on it, and takes it down at the end.

    Raises:
        DeskError: naming the package that is not installed, or what did not start.
    """
    _make_sure()
    with tempfile.TemporaryDirectory(prefix="kiosk-desk-") as folder:
        started: list[subprocess.Popen[str]] = []
        try:
            display = _first_line(
                started, "Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", f"{size[0]}x{size[1]}x{_DEPTH}"
            )
            environment = {**os.environ, "DISPLAY": f":{display}", "XDG_RUNTIME_DIR": folder}
            bus = _first_line(started, "dbus-daemon", "--session", "--nofork", "--print-address=1", env=environment)
            yield {
                **environment,
                "DBUS_SESSION_BUS_ADDRESS": bus,
                "QT_QPA_PLATFORM": "xcb",
                "QT_QUICK_BACKEND": "software",
                "QT_ACCESSIBILITY": "1",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "NO_AT_BRIDGE": "0",
            }
        finally:
            for process in reversed(started):
                process.terminate()
            for process in reversed(started):
                _end(process)


def _make_sure() -> None:
    wanted = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
    missing = [package for program, package in wanted.items() if shutil.which(program) is None]
    missing += [] if _LAUNCHER.exists() else ["at-spi2-core"]
    if missing:
        raise DeskError(f"assistive technology needs the Debian packages {', '.join(missing)}")


def _first_line(started: "list[subprocess.Popen[str]]", *command: str, env: dict[str, str] | None = None) -> str:
    """Start a program that says on its first line where it is reached."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
    started.append(process)
    line = process.stdout.readline().strip() if process.stdout else ""
    if not line:
        raise DeskError(f"{command[0]} did not start")
    return line


def _end(process: "subprocess.Popen[str]") -> None:
    try:
        process.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
