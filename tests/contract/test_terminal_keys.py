"""Contract of the port TerminalKeys: one key for good, over a key file and over a TPM (in software)."""

import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.ports.terminal_keys import DeviceKey, TerminalKeys
from kiosk.protection.file_keys import FileKeys
from kiosk.protection.tpm_keys import TpmKeys
from tests.doubles.software_tpm import SoftwareTpm

Maker = Callable[[], TerminalKeys]


@pytest.fixture(params=["file", "tpm"])
def keeper(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Maker]:
    """Makes the adapter as each process of the kiosk does, over the same machine."""
    data = tmp_path / "data"
    if request.param == "file":
        yield lambda: FileKeys(data / "device.key", data / "device.key.tpm")
        return
    tpm = SoftwareTpm(tmp_path / "tpm")
    yield lambda: TpmKeys(tpm.tcti, data / "device.key.tpm", data / "device.key")
    tpm.stop()


def _key(keys: TerminalKeys) -> bytes:
    key = keys.device_key()
    assert isinstance(key, DeviceKey), key
    return key.content


def test_the_key_is_drawn_once_and_the_same_after_every_restart(keeper: Maker) -> None:
    first = _key(keeper())
    assert len(first) == 16
    assert first != bytes(16)
    assert [_key(keeper()) for _ in range(3)] == [first] * 3


def test_processes_that_start_together_get_the_same_key(keeper: Maker) -> None:
    with ThreadPoolExecutor(4) as together:
        found = [together.submit(lambda: _key(keeper())) for _ in range(4)]
    assert len({future.result() for future in found}) == 1


def test_nobody_else_reads_what_is_stored_and_the_repr_hides_the_key(keeper: Maker, tmp_path: Path) -> None:
    key = keeper().device_key()
    assert isinstance(key, DeviceKey)
    (file,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert repr(key.content) not in repr(key)
