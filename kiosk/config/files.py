"""Where configuration and assets lie, and how a configuration file is read."""

from pathlib import Path
from typing import Any

from kiosk.config.schema import Config
from kiosk.config.toml_record import ConfigError, read_record

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def read_toml(path: Path) -> dict[str, Any]:
    """The table in `path`.

    Raises:
        ConfigError: when the file cannot be read or is not TOML, with its line and column.
    """
    import tomllib  # like what judges the values: no business of a machine without a file

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(str(path), [str(error)]) from error


def load_config(path: Path | None) -> Config:
    """The configuration in `path`, or the embedded defaults without one.

    Raises:
        ConfigError: naming every fault.
    """
    if path is None:
        return Config()
    from kiosk.config.plausible import implausible

    config = read_record(Config, read_toml(path), str(path))
    faults = implausible(config)
    if faults:
        raise ConfigError(str(path), faults)
    return config
