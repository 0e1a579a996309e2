"""A sync process on a thread beside the test, and waiting for what it does."""

import contextlib
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

from kiosk.config.schema import Config, PlatformConfig
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials
from kiosk.protection.envelope import Envelope, device_key
from kiosk.sync_process import SyncProcess
from kiosk.wall_clock import WallClock

CODE = "SAMPLE-CODE"


def config_for(url: str, signing_profile: str = "hmac-sm3", code: str = CODE) -> Config:
    """A configuration that points at this platform."""
    platform = PlatformConfig(url=url, enrolment_code=code, signing_profile=signing_profile)
    return replace(Config(), platform=platform)


@contextlib.contextmanager
def running(url: str, folder: Path, signing_profile: str = "hmac-sm3", code: str = CODE) -> Generator[list[int]]:
    """A sync process that works while the block runs; afterwards the list holds its exit status."""
    stop = threading.Event()
    process = SyncProcess(
        config_for(url, signing_profile, code), folder, _envelope(folder), WallClock("Asia/Shanghai"), stop
    )
    statuses: list[int] = []
    thread = threading.Thread(target=lambda: statuses.append(process.run()))
    thread.start()
    try:
        yield statuses
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()


def until(happened: Callable[[], bool], what: str, timeout_s: float = 15.0) -> None:
    """Wait until it has happened."""
    pause = threading.Event()
    for _ in range(int(timeout_s / 0.02)):
        if happened():
            return
        pause.wait(0.02)
    raise AssertionError(f"{what} did not happen")


def credentials_in(folder: Path) -> TerminalCredentials | None:
    """What the process has obtained."""
    return load_credentials(folder / "terminal.json", _envelope(folder))


def _envelope(folder: Path) -> Envelope:
    return Envelope(device_key(folder / "device.key"))
