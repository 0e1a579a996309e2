"""What keeps this machine's key, as the configuration names it, and the envelope under that key."""

from kiosk.config.schema import Config
from kiosk.config.toml_record import ConfigError
from kiosk.data_folder import DEVICE_KEY, SEALED_DEVICE_KEY, data_folder
from kiosk.domain.failure_table import FAILURES
from kiosk.ports.terminal_keys import NoDeviceKey, TerminalKeys
from kiosk.protection.envelope import Envelope
from kiosk.protection.file_keys import FileKeys


def terminal_keys(config: Config) -> TerminalKeys:
    """The TPM that is configured, or else the key file."""
    folder = data_folder(config)
    key_file, sealed = folder / DEVICE_KEY, folder / SEALED_DEVICE_KEY
    if not config.keys.tpm:
        return FileKeys(key_file, sealed)
    from kiosk.protection.tpm_keys import TpmKeys  # its library is loaded only where there is a TPM

    return TpmKeys(config.keys.tpm, sealed, key_file)


def device_envelope(config: Config) -> Envelope:
    """What seals and opens on this machine.

    Raises:
        ConfigError: The key cannot be had; says the code, what was found and the remedy.
        OSError: The data folder can neither be read nor written.
    """
    match terminal_keys(config).device_key():
        case NoDeviceKey(code=code, reason=reason):
            raise ConfigError("the key of this machine", [f"{code}: {reason}. {FAILURES[code].remedy.en}"])
        case key:
            return Envelope(key.content)
