"""Where a station keeps what must last, and what the files in it are called."""

from pathlib import Path

from kiosk.config.schema import Config

BUNDLE_KEY = "bundle.key"
CAMERA_CALIBRATION = "camera-calibration.json"
CAMERA_PLATEN = "camera-platen.png"
CREDENTIALS = "terminal.json"
DEVICE_KEY = "device.key"
FETCHED_CATALOGUE = "catalogue.toml"
FAULTS = "faults.json"
OUTBOX = "outbox"
PRINTER_SUPPLIES = "printer-supplies.json"
SEALED_DEVICE_KEY = "device.key.tpm"


def data_folder(config: Config) -> Path:
    """The data folder, made where it is missing, readable by its owner only."""
    folder = Path(config.data_folder).absolute()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
