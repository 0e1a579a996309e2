"""The terminal's credentials: where its platform is, who it is, and its key. One small file, read by both processes.

Only the owner may read the file, and the key in it is sealed under the key of this machine. It is replaced whole, so
that a power cut leaves the old or the new one.
"""

import json
import logging
import os
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.config.toml_record import ConfigError
from kiosk.platform_client.gateway_file import FILE_NAME, gateway_pass
from kiosk.platform_client.gateway_profile import GatewayPass
from kiosk.platform_client.signing import HmacSm3, SignerProfile
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.platform_client.strict_json import parsed_object, text
from kiosk.protection.digest import sm3_hex
from kiosk.protection.durable_file import replace_durably
from kiosk.protection.envelope import Envelope, SealBrokenError

_log = logging.getLogger(__name__)

_OTHERS = 0o077
_MEMBERS = frozenset({"base_url", "terminal_id", "key", "profile"})
_OF_SM2 = frozenset({"platform_key"})
_OF_TLS = frozenset({"ca", "ca_digest"})
_FORMS = (_MEMBERS, _MEMBERS | _OF_SM2, _MEMBERS | _OF_TLS, _MEMBERS | _OF_SM2 | _OF_TLS)
_LARGEST_FILE = 4096
KEY_BYTES = 32
_PUBLIC_KEY_DIGITS = 130
_SEALED_DIGITS = 2 * 128


@dataclass(frozen=True, slots=True)
class TerminalCredentials:
    """What registration gave this terminal. The repr hides the key.

    Attributes:
        base_url: Address of the platform, without a slash at the end.
        terminal_id: The platform's name for this machine.
        key: Secret key of the signing profile: shared with the platform, or with SM2 this machine's own.
        profile: Name of the signing profile.
        platform_key: The platform's public key, with SM2.
        ca_file: The one authority that its TLS may hang on; None for those that the machine believes.
        gateway: How to pass a gateway in front of it; from a file of its own (`gateway_file`).
    """

    base_url: str
    terminal_id: str
    key: bytes = field(repr=False)
    profile: Algorithm = Algorithm.HMAC_SM3
    platform_key: bytes = b""
    ca_file: Path | None = None
    gateway: GatewayPass | None = None

    def signer(self) -> SignerProfile:
        """The signing scheme with this terminal's key.

        Raises:
            ValueError: A key of SM2 is none.
        """
        match self.profile:
            case Algorithm.HMAC_SM3:
                return HmacSm3(self.key)
            case Algorithm.SM2_SM3:
                from kiosk.platform_client.sm2_signer import Sm2Sm3

                return Sm2Sm3(self.key, self.platform_key)


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


def save_credentials(path: Path, credentials: TerminalCredentials, envelope: Envelope) -> None:
    """Write the file durably, readable by its owner only, the key in it sealed.

    Raises:
        OSError: The folder is missing, full or not writable; set-up stops with it.
    """
    document = {
        "base_url": credentials.base_url,
        "terminal_id": credentials.terminal_id,
        "key": envelope.seal(credentials.key, _context(credentials.terminal_id)).hex(),
        "profile": credentials.profile.value,
    }
    if credentials.platform_key:
        document["platform_key"] = credentials.platform_key.hex()
    if credentials.ca_file is not None:
        document["ca"] = credentials.ca_file.name
        document["ca_digest"] = sm3_hex(credentials.ca_file.read_bytes())
    replace_durably(path, json.dumps(document, indent=1).encode())


def load_credentials(path: Path, envelope: Envelope) -> TerminalCredentials | None:
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
    credentials = _parsed(content, path.parent, envelope)
    if credentials is None:
        _log.error("credentials are not complete: %s", path.name)
        return None
    try:
        return replace(credentials, gateway=gateway_pass(path.parent))
    except ConfigError:
        _log.error("the account at the gateway cannot be used: %s", FILE_NAME)
        return None


def _parsed(content: bytes, folder: Path, envelope: Envelope) -> TerminalCredentials | None:
    members = next((known for form in _FORMS if (known := parsed_object(content, form)) is not None), None)
    if members is None:
        return None
    platform_key_hex = text(members, "platform_key", _PUBLIC_KEY_DIGITS) or ""
    base_url, terminal_id, key_hex = (
        text(members, "base_url", 256),
        text(members, "terminal_id"),
        text(members, "key", _SEALED_DIGITS),
    )
    if base_url is None or terminal_id is None or key_hex is None or not is_safe_address(base_url):
        return None
    try:
        key = envelope.open(bytes.fromhex(key_hex), _context(terminal_id))
        platform_key = bytes.fromhex(platform_key_hex)
        found = TerminalCredentials(
            base_url,
            terminal_id,
            key,
            Algorithm(text(members, "profile") or ""),
            platform_key,
            _authority(folder, text(members, "ca") or "", text(members, "ca_digest") or ""),
        )
        found.signer()
    except (ValueError, OSError, SealBrokenError):
        return None
    return found if len(key) == KEY_BYTES else None


def _authority(folder: Path, name: str, digest: str) -> Path | None:
    """The authority's file, where it is still the one that was believed at enrolment.

    Raises:
        OSError: It is not there.
        ValueError: It is another one.
    """
    if not name:
        return None
    path = folder / Path(name).name
    if sm3_hex(path.read_bytes()) != digest:
        raise ValueError("the authority is not the one of the enrolment")
    return path


def _context(terminal_id: str) -> str:
    return f"key of terminal {terminal_id}"


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
