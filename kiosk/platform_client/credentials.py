"""The terminal's credentials: where its platform is, who it is, and its key. One small file, read by both processes.

Only the owner may read the file. It is replaced whole, so that a power cut leaves the old or the new one.
"""

import json
import logging
import os
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.platform_client.signing import HmacSm3, SignerProfile
from kiosk.platform_client.strict_json import parsed_object, text
from kiosk.protection.durable_file import replace_durably

_log = logging.getLogger(__name__)

_OTHERS = 0o077
_MEMBERS = frozenset({"base_url", "terminal_id", "key", "profile"})
_LARGEST_FILE = 4096
KEY_BYTES = 32
_HMAC_SM3 = "hmac-sm3"


@dataclass(frozen=True, slots=True)
class TerminalCredentials:
    """What registration gave this terminal. The repr hides the key.

    Attributes:
        base_url: Address of the platform, without a slash at the end.
        terminal_id: The platform's name for this machine.
        key: Secret key of the signing profile.
        profile: Name of the signing profile.
    """

    base_url: str
    terminal_id: str
    key: bytes = field(repr=False)
    profile: str = _HMAC_SM3

    def signer(self) -> SignerProfile:
        """The signing scheme with this terminal's key."""
        return HmacSm3(self.key)


def is_safe_address(base_url: str) -> bool:
    """Whether the address may be used: https with a host, or plain http to this very machine (sandbox, gateway)."""
    try:
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    if parts.query or parts.fragment or parts.username is not None or not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host))


def save_credentials(path: Path, credentials: TerminalCredentials) -> None:
    """Write the file durably, readable by its owner only.

    Raises:
        OSError: The folder is missing, full or not writable; set-up stops with it.
    """
    document = {
        "base_url": credentials.base_url,
        "terminal_id": credentials.terminal_id,
        "key": credentials.key.hex(),
        "profile": credentials.profile,
    }
    replace_durably(path, json.dumps(document, indent=1).encode())


def load_credentials(path: Path) -> TerminalCredentials | None:
    """The credentials, or None where there are none that can be trusted; the log says why."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_mode & _OTHERS:
                _log.error("credentials are readable by others and are not used: %s", path.name)
                return None
            content = file.read(_LARGEST_FILE)
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.error("credentials cannot be read: %s: %s", path.name, error.strerror)
        return None
    credentials = _parsed(content)
    if credentials is None:
        _log.error("credentials are not complete: %s", path.name)
    return credentials


def _parsed(content: bytes) -> TerminalCredentials | None:
    members = parsed_object(content, _MEMBERS)
    if members is None or members["profile"] != _HMAC_SM3:
        return None
    base_url, terminal_id, key_hex = text(members, "base_url", 256), text(members, "terminal_id"), text(members, "key")
    if base_url is None or terminal_id is None or key_hex is None or not is_safe_address(base_url):
        return None
    try:
        key = bytes.fromhex(key_hex)
    except ValueError:
        return None
    return TerminalCredentials(base_url, terminal_id, key) if len(key) == KEY_BYTES else None


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
