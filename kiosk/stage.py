"""The stage of a demo or a tour: sandbox platform, simulated devices and sync process, each a process of its own.

Everything lies in one folder: the configuration that points at the simulated devices, data, logs, receipts.
`stage.json` in it says where the devices are reached.
"""

import json
import os
import select
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from kiosk.config.schema import SIMULATED_QUEUE, DocumentPrinterConfig, PrinterConfig

if TYPE_CHECKING:
    import subprocess

SIMULATED_PRINTER = PrinterConfig().profile
STAGE_FILE = Path("build/demo/stage.json")
_START_S = 30.0
_STOP_S = 10.0
_ANSWER_S = 15.0


class StageError(RuntimeError):
    """A process of the stage did not start; says which and where its log is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bench says to a line of words."""

    understood: bool
    text: str


def send_words(control_port: int, words: str) -> Answer:
    """Send `words` to the bench that listens on `control_port`.

    Raises:
        OSError: nobody listens there.
    """
    status, body = _http(control_port, "POST", "/", words.encode())
    answer: dict[str, str] = json.loads(body)
    return Answer(status == 200, answer.get("done") or answer.get("error", ""))  # noqa: PLR2004  HTTP OK


class Stage:
    """Starts everything but the kiosk in `folder`; `close` stops it.

    Args:
        folder: Where its files lie.
        px_per_mm: Density of the panel; 0 leaves that to the screen.
        printer: Profile of the receipt printer that is played.

    Attributes:
        config_path: Configuration for `kiosk run` and `kiosk sync`.
        receipts: Where the printer leaves what it printed.

    Raises:
        StageError: when a process does not start.
    """

    def __init__(self, folder: Path, px_per_mm: float = 0.0, printer: str = SIMULATED_PRINTER) -> None:
        self._folder = folder
        self._printer = printer
        folder.mkdir(parents=True, exist_ok=True)
        self.receipts = folder / "receipts"
        self.receipts.mkdir(exist_ok=True)
        self._children: list[subprocess.Popen[bytes]] = []
        self._logs: list[IO[bytes]] = []
        self.config_path = folder / "kiosk.toml"
        try:
            self._open(px_per_mm)
        except BaseException:
            self.close()
            raise

    def _open(self, px_per_mm: float) -> None:
        sandbox = self._listening("sandbox", "--port", "0", "--store", str(self._folder / "platform.db"))
        self.sandbox_port = int(sandbox["url"].rsplit(":", 1)[1])
        played = ["--platform-port", str(self.sandbox_port), "--receipts", str(self.receipts)]
        bench = self._listening("simulate", "serve", *played, "--printer", self._printer)
        if bench["pcscd"] not in {"started", "found_running"}:
            raise StageError(f"the card service pcscd cannot be started: {bench['pcscd']}")
        self.control_port = int(bench["control_port"])
        self.config_path.write_text(
            _config_text(self._folder / "data", bench, px_per_mm, self._printer), encoding="utf-8"
        )
        (self._folder / "stage.json").write_text(
            json.dumps({"control_port": self.control_port, "platform": sandbox["url"]}), encoding="utf-8"
        )
        self.start_sync()

    def start_sync(self) -> None:
        """Start the sync process, again after it was killed."""
        self.sync = self._spawn("sync", "--config", str(self.config_path))

    def perform(self, words: str) -> None:
        """Play with a device.

        Raises:
            StageError: when the bench does not know the words.
        """
        answer = send_words(self.control_port, words)
        if not answer.understood:
            raise StageError(answer.text)

    def cases(self) -> list[dict[str, Any]]:
        """The cases that the sandbox platform holds, asked over HTTP past the line."""
        _, body = _http(self.sandbox_port, "GET", "/_sandbox/cases")
        cases: list[dict[str, Any]] = json.loads(body)["cases"]
        return cases

    def spawn(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start `kiosk ARGUMENTS`; stopped with the stage."""
        return self._spawn(*arguments)

    def close(self) -> None:
        """Stop every process, the youngest first."""
        from subprocess import TimeoutExpired

        for child in reversed(self._children):
            if child.poll() is None:
                child.send_signal(signal.SIGTERM)
        for child in reversed(self._children):
            try:
                child.wait(_STOP_S)
            except TimeoutExpired:
                child.kill()
                child.wait()
            if child.stdout:
                child.stdout.close()
        for log in self._logs:
            log.close()
        (self._folder / "stage.json").unlink(missing_ok=True)

    def _spawn(self, *arguments: str) -> "subprocess.Popen[bytes]":
        from subprocess import PIPE, Popen  # every command reads this module, few start a process

        log = (self._folder / f"{arguments[0]}.log").open("ab")
        self._logs.append(log)
        command = [sys.executable, "-m", "kiosk.cli", *arguments]
        root = str(Path(__file__).parents[1])
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([root, os.environ.get("PYTHONPATH", "")])}
        child = Popen(command, stdout=PIPE, stderr=log, env=environment)
        self._children.append(child)
        return child

    def _listening(self, *arguments: str) -> dict[str, str]:
        child = self._spawn(*arguments)
        line = _first_line(child)
        if not line:
            log = self._folder / f"{arguments[0]}.log"
            raise StageError(f"`kiosk {arguments[0]}` did not start; see {log}")
        announced: dict[str, str] = json.loads(line)
        return announced


def _first_line(child: "subprocess.Popen[bytes]") -> bytes:
    if child.stdout and select.select([child.stdout], [], [], _START_S)[0]:
        return child.stdout.readline()
    return b""


def _http(port: int, method: str, path: str, body: bytes | None = None) -> tuple[int, bytes]:
    from http.client import HTTPConnection  # every command reads this module; few talk to a stage

    connection = HTTPConnection("127.0.0.1", port, timeout=_ANSWER_S)
    try:
        connection.request(method, path, body)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


def _config_text(data: Path, bench: dict[str, str], px_per_mm: float, printer: str) -> str:
    server = bench["document_server"]
    a4 = DocumentPrinterConfig(SIMULATED_QUEUE, server) if server else DocumentPrinterConfig()
    return f"""# written by the demo or the tour; points at the simulated devices
profile = "demo"
data_folder = {json.dumps(str(data.absolute()))}

[platform]
url = "http://127.0.0.1:{bench["line_port"]}"
phone_sign_in = true

[reader]
social_security = true

[camera]
source = {json.dumps(bench["camera_url"])}

[printer]
profile = {json.dumps(printer)}
address = "tcp:127.0.0.1:{bench["printer_port"]}"

[document_printer]
queue = {json.dumps(a4.queue)}
server = {json.dumps(a4.server)}

[scanner]
profile = "simulated"
port = {json.dumps(bench["scanner_device"])}

[screen]
px_per_mm = {px_per_mm}
"""
