"""A pcscd with a virtual reader for demo, tour and tests: the machine's own where it runs, else one that we start.

Only one pcscd can run on a machine. One that was here before is used and left alone. Production machines have theirs
as a service; this module is no part of them.
"""

import atexit
import logging
import os
import shutil
import subprocess
import time
from enum import StrEnum
from threading import Event

from drivers.card_reader.pcsc_service import PcscContext, PcscError

_log = logging.getLogger(__name__)

_SEARCH_PATH = os.pathsep.join((os.defpath, "/usr/sbin", "/sbin"))
_LOOK_S = 0.02
_STOP_S = 5.0


class PcscdState(StrEnum):
    """How `Pcscd.start` ended. Only the first two give a virtual reader."""

    STARTED = "started"
    FOUND_RUNNING = "found_running"
    NOT_INSTALLED = "not_installed"
    NOT_PERMITTED = "not_permitted"
    NO_VIRTUAL_READER = "no_virtual_reader"


class Pcscd:
    """Supervises a private pcscd.

    Args:
        reader: Beginning of the name of the reader to wait for.
        timeout_s: How long to wait for it.
    """

    def __init__(self, reader: str = "Virtual PCD", timeout_s: float = 10.0) -> None:
        self._reader = reader
        self._timeout_s = timeout_s
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> PcscdState:
        """Make sure that the virtual reader is there; waits for it."""
        if (readers := _readers()) is not None:
            return PcscdState.FOUND_RUNNING if self._among(readers) else PcscdState.NO_VIRTUAL_READER
        program = shutil.which("pcscd", path=_SEARCH_PATH)
        if program is None:
            return PcscdState.NOT_INSTALLED
        try:
            self._process = subprocess.Popen(
                [*_as_root(), program, "--foreground"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:  # no sudo
            return PcscdState.NOT_PERMITTED
        atexit.register(self.stop)  # a program that ends by an error must not leave it behind
        return self._wait_for_reader(self._process)

    def stop(self) -> None:
        """End the pcscd that we started, if any. Safe to repeat."""
        atexit.unregister(self.stop)
        process, self._process = self._process, None
        if process is None:
            return
        _signal(process, "TERM")
        try:
            process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            _log.warning("pcscd did not end when asked; killing it")
            _signal(process, "KILL")
            process.wait(_STOP_S)

    def crash(self) -> None:
        """Kill the pcscd that we started, as a fault of its own would: it tidies nothing up."""
        process, self._process = self._process, None
        if process is not None:
            _signal(process, "KILL")
            process.wait(_STOP_S)

    @property
    def is_ours(self) -> bool:
        """Whether we started the pcscd that runs."""
        return self._process is not None

    def _wait_for_reader(self, process: "subprocess.Popen[bytes]") -> PcscdState:
        deadline = time.monotonic() + self._timeout_s
        while time.monotonic() < deadline:
            if self._among(_readers() or ()):
                return PcscdState.STARTED
            if process.poll() is not None:
                self._process = None
                return PcscdState.NOT_PERMITTED
            Event().wait(_LOOK_S)
        self.stop()
        return PcscdState.NO_VIRTUAL_READER

    def _among(self, readers: tuple[str, ...]) -> bool:
        return any(name.startswith(self._reader) for name in readers)


def _readers() -> tuple[str, ...] | None:
    """The readers of the pcscd that runs; None where none does."""
    try:
        context = PcscContext()
    except PcscError:
        return None
    try:
        return context.readers()
    except PcscError:
        return None
    finally:
        context.release()


def _as_root() -> tuple[str, ...]:
    return () if os.geteuid() == 0 else ("sudo", "-n")


def _signal(process: "subprocess.Popen[bytes]", name: str) -> None:
    """Send the signal; through sudo where the process is root's and we are not."""
    if process.poll() is not None:
        return
    subprocess.run([*_as_root(), "kill", f"-{name}", str(process.pid)], check=False, stderr=subprocess.DEVNULL)
