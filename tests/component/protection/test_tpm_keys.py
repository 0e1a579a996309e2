"""What a thief, a repair and a guesser do to the TPM in which the key of the machine lies; swtpm plays it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.failure import FailureCode
from kiosk.ports.terminal_keys import DeviceKey, NoDeviceKey
from kiosk.protection.envelope import device_key
from kiosk.protection.file_keys import FileKeys
from kiosk.protection.tpm_keys import TpmKeys
from tests.doubles.software_tpm import SoftwareTpm


@pytest.fixture
def tpm(tmp_path: Path) -> Iterator[SoftwareTpm]:
    tpm = SoftwareTpm(tmp_path / "tpm")
    yield tpm
    tpm.stop()


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    return tmp_path / "device.key.tpm"


def _keys(tpm: SoftwareTpm, sealed: Path) -> TpmKeys:
    return TpmKeys(tpm.tcti, sealed, sealed.with_name("device.key"))


def _key(keys: TpmKeys) -> bytes:
    key = keys.device_key()
    assert isinstance(key, DeviceKey), key
    return key.content


def _code(keys: TpmKeys) -> FailureCode:
    found = keys.device_key()
    assert isinstance(found, NoDeviceKey)
    return found.code


def test_a_stolen_disk_holds_no_key(tpm: SoftwareTpm, sealed: Path, tmp_path: Path) -> None:
    key = _key(_keys(tpm, sealed))
    assert [path for path in tmp_path.glob("device*") if key in path.read_bytes()] == []
    thief = SoftwareTpm(tmp_path / "another tpm")
    assert _code(_keys(thief, sealed)) is FailureCode.TPM_CLEARED
    thief.stop()
    assert _key(_keys(tpm, sealed)) == key


def test_the_key_survives_that_the_machine_is_switched_off(tpm: SoftwareTpm, sealed: Path) -> None:
    key = _key(_keys(tpm, sealed))
    tpm.stop()
    assert _code(_keys(tpm, sealed)) is FailureCode.TPM_SILENT
    tpm.start()
    assert _key(_keys(tpm, sealed)) == key


def test_a_machine_without_the_tpm_that_is_configured_draws_no_key(sealed: Path) -> None:
    keys = TpmKeys("device:/dev/no-such-tpm", sealed, sealed.with_name("device.key"))
    assert _code(keys) is FailureCode.TPM_SILENT
    assert not list(sealed.parent.glob("device*"))


def test_a_cleared_tpm_is_told_and_nothing_is_replaced(tpm: SoftwareTpm, sealed: Path) -> None:
    _key(_keys(tpm, sealed))
    before = sealed.read_bytes()
    tpm.clear()
    assert _code(_keys(tpm, sealed)) is FailureCode.TPM_CLEARED
    assert sealed.read_bytes() == before


def test_a_guesser_locks_the_tpm_and_that_is_told(tpm: SoftwareTpm, sealed: Path) -> None:
    _key(_keys(tpm, sealed))
    tpm.lock()
    assert _code(_keys(tpm, sealed)) is FailureCode.TPM_LOCKED


@pytest.mark.parametrize("place", [0, 1, 2, 40, -60, -1])
def test_an_altered_file_does_not_open(tpm: SoftwareTpm, sealed: Path, place: int) -> None:
    _key(_keys(tpm, sealed))
    spoilt = bytearray(sealed.read_bytes())
    spoilt[place] ^= 1
    sealed.write_bytes(spoilt)
    assert _code(_keys(tpm, sealed)) is FailureCode.TPM_CLEARED


@pytest.mark.parametrize("length", [0, 1, 2, 100])
def test_a_torn_file_does_not_open(tpm: SoftwareTpm, sealed: Path, length: int) -> None:
    _key(_keys(tpm, sealed))
    sealed.write_bytes(sealed.read_bytes()[:length])
    assert _code(_keys(tpm, sealed)) is FailureCode.TPM_CLEARED


def test_the_key_of_a_machine_that_gets_a_tpm_goes_into_it_and_off_the_disk(tpm: SoftwareTpm, sealed: Path) -> None:
    file = sealed.with_name("device.key")
    key = device_key(file)
    assert _key(_keys(tpm, sealed)) == key
    assert not file.exists()


def test_a_key_file_that_is_another_ones_is_left_where_it_is(tpm: SoftwareTpm, sealed: Path) -> None:
    key = _key(_keys(tpm, sealed))
    other = device_key(sealed.with_name("device.key"))
    assert _key(_keys(tpm, sealed)) == key
    assert device_key(sealed.with_name("device.key")) == other


def test_a_key_file_that_others_read_is_not_sealed(tpm: SoftwareTpm, sealed: Path) -> None:
    device_key(sealed.with_name("device.key"))
    sealed.with_name("device.key").chmod(0o644)
    assert _code(_keys(tpm, sealed)) is FailureCode.KEY_UNUSABLE
    assert not sealed.exists()


def test_whoever_forgets_the_tpm_in_the_configuration_gets_no_second_key(tpm: SoftwareTpm, sealed: Path) -> None:
    _key(_keys(tpm, sealed))
    file = sealed.with_name("device.key")
    found = FileKeys(file, sealed).device_key()
    assert isinstance(found, NoDeviceKey)
    assert "[keys] tpm" in found.reason
    assert not file.exists()


def test_a_command_says_the_code_and_the_remedy(
    tpm: SoftwareTpm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'data_folder = "{tmp_path}"\n[keys]\ntpm = "{tpm.tcti}"\n', encoding="utf-8")
    (tmp_path / "outbox").mkdir()
    (tmp_path / "outbox" / "outbox.db").write_bytes(b"")
    tpm.stop()
    assert main(["outbox", "list", "--config", str(config)]) == 2
    told = capsys.readouterr().err
    assert "KEY-01" in told
    assert "/dev/tpmrm0" in told
