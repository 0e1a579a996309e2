"""A cupsd of our own, without systemd: everything it has lies in one folder, and it listens on a socket there."""

import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event

KIOSK_LINES = Path(__file__).parents[2] / "packaging" / "cups" / "kiosk.conf"
_SEARCH_PATH = os.pathsep.join((os.defpath, "/usr/sbin", "/sbin"))
_SYSTEM = Path("/usr/lib/cups")
_LOOK_S = 0.01
_START_S = 10.0
_STOP_S = 5.0

_SERVER = """Listen {folder}/sock
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
{kiosk}
"""
_FILES = """ServerRoot {folder}
ServerBin {folder}/bin
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
FileDevice Yes
"""


class CupsdError(OSError):
    """cupsd is not installed, or did not start; says why."""


class PrivateCupsd:
    """Owns a cupsd in `folder` (short: a socket's path has 107 bytes at most) from `start` to `stop`.

    Args:
        folder: For everything it has; made where it is missing.
        printers: Text of its printers.conf: the queues there are.
        backends: Programs by name, installed next to the system's.
        ppds: Descriptions (PPD) by queue, for queues that are not raw.
    """

    def __init__(
        self,
        folder: Path,
        printers: str,
        backends: dict[str, Path] | None = None,
        ppds: dict[str, Path] | None = None,
    ) -> None:
        self.folder = folder
        self.socket = folder / "sock"
        self.spool = folder / "spool"
        self._process: subprocess.Popen[bytes] | None = None
        self._lay_out(printers, backends or {}, ppds or {})

    def start(self) -> None:
        """Start, and wait until it listens.

        Raises:
            CupsdError: saying why it does not run.
        """
        program = shutil.which("cupsd", path=_SEARCH_PATH)
        if program is None:
            raise CupsdError("cupsd is not installed")
        # a copy: where AppArmor keeps cupsd to /etc and /var, it knows it by its path
        own = self.folder / "cupsd"
        if not own.exists():
            shutil.copy(program, own)
        self.socket.unlink(missing_ok=True)
        self._empty_spool()
        arguments = [str(own), "-f", "-c", str(self.folder / "cupsd.conf"), "-s", str(self.folder / "cups-files.conf")]
        self._process = subprocess.Popen(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # with its backends, which end with it as they do under systemd
        )
        deadline = time.monotonic() + _START_S
        while not self._listens():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.crash()
                raise CupsdError(f"cupsd does not start; see {self.folder / 'log' / 'error'}")
            Event().wait(_LOOK_S)

    def stop(self) -> None:
        """End it in peace. Safe to repeat."""
        self._end(signal.SIGTERM)

    def crash(self) -> None:
        """Kill it, as a fault of its own would: it tidies nothing up."""
        self._end(signal.SIGKILL)

    def _empty_spool(self) -> None:
        """As systemd does at every end of the service, because packaging/cups/spool.conf has the spool in memory."""
        shutil.rmtree(self.spool, ignore_errors=True)
        (self.spool / "tmp").mkdir(parents=True, mode=0o700)

    def _listens(self) -> bool:
        with socket.socket(socket.AF_UNIX) as caller:
            return caller.connect_ex(str(self.socket)) == 0

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        try:
            process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    def _lay_out(self, printers: str, backends: dict[str, Path], ppds: dict[str, Path]) -> None:
        for name in ("bin/backend", "cache", "state", "log", "ppd"):
            (self.folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        for part in ("filter", "daemon", "notifier", "monitor", "cgi-bin"):
            if (_SYSTEM / part).exists() and not (self.folder / "bin" / part).exists():
                (self.folder / "bin" / part).symlink_to(_SYSTEM / part)
        for backend in (_SYSTEM / "backend").glob("*"):
            (self.folder / "bin" / "backend" / backend.name).symlink_to(backend)
        for queue, ppd in ppds.items():
            shutil.copy(ppd, self.folder / "ppd" / f"{queue}.ppd")
        for name, source in backends.items():
            program = self.folder / "bin" / "backend" / name
            start = shlex.join(["exec", sys.executable, "-I", str(source.resolve())])
            program.write_text(f'#!/bin/sh\n{start} "$@"\n', encoding="utf-8")  # a path may hold a space
            program.chmod(0o700)  # so cupsd runs it as itself, not as a user who may not write here
        kiosk = KIOSK_LINES.read_text(encoding="utf-8")
        (self.folder / "cupsd.conf").write_text(_SERVER.format(folder=self.folder, kiosk=kiosk), encoding="utf-8")
        (self.folder / "cups-files.conf").write_text(_FILES.format(folder=self.folder), encoding="utf-8")
        (self.folder / "printers.conf").write_text(printers, encoding="utf-8")
