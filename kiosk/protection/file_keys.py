"""The key of this machine in a file that only its owner reads: for machines without a TPM."""

from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.ports.terminal_keys import DeviceKey, NoDeviceKey
from kiosk.protection.envelope import device_key
from kiosk.protection.key_file import UnusableKeyError


class FileKeys:
    """Implements `kiosk.ports.terminal_keys.TerminalKeys` over one file of mode 0600.

    A thief of the whole disk has the file, too. A folder that holds a key sealed in a TPM gets none beside it.
    """

    def __init__(self, path: Path, sealed: Path) -> None:
        self._path = path
        self._sealed = sealed

    def device_key(self) -> DeviceKey | NoDeviceKey:
        """The key in the file."""
        if self._sealed.exists():
            return NoDeviceKey(FailureCode.KEY_UNUSABLE, "the device key lies in the TPM: name it in [keys] tpm")
        try:
            return DeviceKey(device_key(self._path))
        except UnusableKeyError as error:
            return NoDeviceKey(FailureCode.KEY_UNUSABLE, str(error))
