"""This machine's account at a gateway in front of the platform: `gateway.toml` beside the terminal's credentials.

Put there at set-up by whoever has the account; without the file there is no gateway. Only the owner may read it.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.config.files import read_toml
from kiosk.config.toml_record import ConfigError, read_record
from kiosk.platform_client.gateway_profile import GatewayPass, gateway_profile

FILE_NAME: Final = "gateway.toml"
_OTHERS: Final = 0o077
_LONGEST: Final = 512


@dataclass(frozen=True, slots=True)
class GatewayFile:
    """What stands in the file.

    Attributes:
        profile: A file in assets/gateways, without .toml.
        account: What the gateway knows this machine by.
        secret: Token or key of the account.
        service: What the gateway knows the platform by, or empty.
    """

    profile: str
    account: str
    secret: str = field(repr=False)
    service: str = ""


def gateway_pass(folder: Path) -> GatewayPass | None:
    """The pass of the file in `folder`, or None where there is none.

    Raises:
        ConfigError: It is not complete, or others may read it. The message may quote the file: it is not for the log.
    """
    path = folder / FILE_NAME
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError(FILE_NAME, [f"cannot be read: {error.strerror}"]) from None
    if mode & _OTHERS:
        raise ConfigError(FILE_NAME, ["may be read by others; set its mode to 0600"])
    content = read_record(GatewayFile, read_toml(path), FILE_NAME)
    faults = [
        f"{name} must be visible ASCII text"
        for name in ("account", "secret", "service")
        if not _is_sendable(str(getattr(content, name)), empty=name == "service")
    ]
    if faults or not content.profile.replace("-", "").isalnum():
        raise ConfigError(FILE_NAME, faults or ["profile must be the name of a file in assets/gateways, without .toml"])
    return GatewayPass(gateway_profile(content.profile), content.account, content.secret, content.service)


def _is_sendable(text: str, *, empty: bool) -> bool:
    """Whether it can go into a header as it is."""
    if not text:
        return empty
    return len(text) <= _LONGEST and all("!" <= letter <= "~" for letter in text)
