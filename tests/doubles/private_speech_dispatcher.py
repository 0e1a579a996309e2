"""A speech-dispatcher of the test's own, with a sound card that nobody hears but that takes its time."""

import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_MODULE = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
_NEEDED = ("speech-dispatcher", "espeak-ng", "pulseaudio")
_CONFIGURATION = """LogLevel 0
LogDir "{folder}/log"
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DisableAutoSpawn
"""


def running_speech_dispatcher() -> Iterator[str]:
    """For a module-scoped fixture: its address, as SPEECHD_ADDRESS. Skips where it is not installed."""
    missing = [program for program in _NEEDED if not shutil.which(program)]
    if missing:
        pytest.skip(f"no voice: {', '.join(missing)} not installed (packaging/apt-packages.txt)")
    with tempfile.TemporaryDirectory(prefix="voice") as name:
        folder = Path(name)
        with _running(_start_sound(folder)), _running(_start_voice(folder)):
            yield f"unix_socket:{folder / 'speechd.sock'}"


@contextmanager
def _running(process: subprocess.Popen[bytes]) -> Generator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait(10)


def _start_sound(folder: Path) -> subprocess.Popen[bytes]:
    sink = ["-L", "module-null-sink sink_name=nobody"]
    way_in = ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={folder / 'pulse.sock'}"]
    options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    environment = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": "/usr/bin:/bin"}
    return _start(["pulseaudio", *options, *sink, *way_in], environment, folder / "pulse.sock")


def _start_voice(folder: Path) -> subprocess.Popen[bytes]:
    settings = folder / "settings"
    (settings / "modules").mkdir(parents=True)
    (folder / "log").mkdir()
    (settings / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
    shutil.copy(_MODULE, settings / "modules")
    socket = folder / "speechd.sock"
    environment = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PATH": "/usr/bin:/bin",
        "PULSE_SERVER": f"unix:{folder / 'pulse.sock'}",
    }
    options = ["--run-single", "--timeout", "0", "--communication-method", "unix_socket", "--socket-path", str(socket)]
    files = ["--config-dir", str(settings), "--pid-file", str(folder / "pid"), "--log-dir", str(folder / "log")]
    return _start(["speech-dispatcher", *options, *files], environment, socket)


def _start(command: list[str], environment: dict[str, str], socket: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        if socket.exists():
            return process
        if process.poll() is not None:
            break
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
    process.kill()
    process.wait()
    pytest.fail(f"{command[0]} did not start")
