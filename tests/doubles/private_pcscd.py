"""A pcscd for tests: one test run at a time holds it, because a machine has only one and its first slot one card."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from drivers.card_reader.pcsc_service import PcscContext
from drivers.simulators.pcscd import Pcscd, PcscdState


def running_pcscd() -> Iterator[Pcscd]:
    """For a module-scoped fixture: `yield from running_pcscd()`. Skips where no virtual reader can be had."""
    lock = Path(tempfile.gettempdir()) / "qinwuyuan-tests-pcscd.lock"
    handle = os.open(lock, os.O_CREAT | os.O_RDWR, 0o666)
    daemon = Pcscd()
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        state = daemon.start()
        if state not in (PcscdState.STARTED, PcscdState.FOUND_RUNNING):
            pytest.skip(f"no virtual card reader: pcscd {state}; needs pcscd, vsmartcard-vpcd and root")
        yield daemon
    finally:
        daemon.stop()
        os.close(handle)


def await_empty_slot(reader: str = "Virtual PCD 00 00") -> None:
    """Wait until pcscd has noticed that the card of the test before is gone; it looks every 0.4 s."""
    context = PcscContext()
    for _ in range(250):
        if not context.state(reader).card:
            break
        Event().wait(0.02)
    else:
        raise AssertionError("the card of another program lies in the virtual reader")
    context.release()
