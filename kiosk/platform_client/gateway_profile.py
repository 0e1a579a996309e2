"""What a gateway in front of the platform wants to see, as data (`assets/gateways/*.toml`).

Such gateways know callers by a signature over time and names; most sign neither body nor reply. A pass is therefore
added to the signature of the contract and never takes its place: what is believed stays with `signing_profile`.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from urllib.parse import quote

from kiosk.config.files import ASSETS, read_toml
from kiosk.config.toml_record import ConfigError, read_record
from kiosk.platform_client.signing import RequestToSign

PARTS = frozenset(
    {"method", "path", "query", "timestamp_s", "timestamp_ms", "http_date", "nonce", "account", "service"}
)
_SECRET, _SIGNATURE, _FIXED = "secret", "signature", "="
_TIMES = frozenset({"timestamp_s", "timestamp_ms", "http_date"})


class PassAlgorithm(StrEnum):
    """What makes the gateway's signature."""

    SHA256 = "sha256"
    HMAC_SHA256 = "hmac-sha256"


class PassEncoding(StrEnum):
    """How the signature is written."""

    HEX = "hex"
    BASE64 = "base64"


@dataclass(frozen=True, slots=True)
class PassHeader:
    """A header and what goes into it: a part, "signature", or fixed text that begins with "="."""

    name: str
    part: str


@dataclass(frozen=True, slots=True)
class GatewayProfile:
    """One kind of gateway.

    Attributes:
        name: What the configuration calls it.
        algorithm: With SHA256 the secret is one of the signed parts; with HMAC it is the key.
        encoding: Of the signature.
        signed: Names of parts in order, or fixed text that begins with "=".
        joined_by: Between them.
        headers: What goes along.
    """

    name: str
    algorithm: PassAlgorithm
    encoding: PassEncoding
    signed: tuple[str, ...]
    joined_by: str
    headers: tuple[PassHeader, ...]


@dataclass(frozen=True, slots=True)
class GatewayPass:
    """A gateway with this machine's account there. The repr hides the secret.

    Attributes:
        profile: Its kind.
        account: What it knows the caller by.
        secret: Token or key; whoever runs the gateway says when it must be renewed.
        service: What it knows the platform by, or empty; a header without content is left out.
    """

    profile: GatewayProfile
    account: str
    secret: str = field(repr=False)
    service: str = ""

    def headers(self, request: RequestToSign, base_path: str = "") -> dict[str, str]:
        """What goes along with this request; `base_path` is the path of the platform's address."""
        sent_at = datetime.fromtimestamp(request.timestamp_ms // 1000, UTC)
        pairs = sorted((quote(name, safe=""), quote(value, safe="")) for name, value in request.query)
        parts = {
            "method": request.method,
            "path": base_path + request.path,
            "query": "&".join(f"{name}={value}" for name, value in pairs),
            "timestamp_s": str(request.timestamp_ms // 1000),
            "timestamp_ms": str(request.timestamp_ms),
            "http_date": format_datetime(sent_at, usegmt=True),
            "nonce": request.nonce,
            "account": self.account,
            "service": self.service,
        }
        told = parts | {_SIGNATURE: self._signature(parts)}
        found = {header.name: _filled(header.part, told) for header in self.profile.headers}
        return {header: content for header, content in found.items() if content}

    def _signature(self, parts: dict[str, str]) -> str:
        profile, known = self.profile, parts | {_SECRET: self.secret}
        text = profile.joined_by.join(_filled(part, known) for part in profile.signed).encode()
        match profile.algorithm:
            case PassAlgorithm.SHA256:
                digest = hashlib.sha256(text).digest()
            case PassAlgorithm.HMAC_SHA256:
                digest = hmac.digest(self.secret.encode(), text, "sha256")
        return digest.hex() if profile.encoding is PassEncoding.HEX else base64.b64encode(digest).decode()


@cache
def gateway_profile(name: str) -> GatewayProfile:
    """The profile of this name.

    Raises:
        ConfigError: There is none, or it is not complete.
    """
    return read_gateway_profile(ASSETS / "gateways" / f"{name}.toml")


def read_gateway_profile(path: Path) -> GatewayProfile:
    """The profile in this file.

    Raises:
        ConfigError: It cannot be read, or says something that no request has.
    """
    profile = read_record(GatewayProfile, read_toml(path), str(path))
    signs, sends = _named(profile.signed), _named(header.part for header in profile.headers)
    faults = [f"cannot sign {part!r}" for part in sorted(signs - PARTS - {_SECRET})]
    faults += [f"cannot send {part!r}" for part in sorted(sends - PARTS - {_SIGNATURE})]
    if _SIGNATURE not in sends:
        faults.append("no header has the signature")
    if (_SECRET in signs) != (profile.algorithm is PassAlgorithm.SHA256):
        faults.append("the secret is signed with sha256, and with hmac-sha256 it is the key")
    if not signs & sends & _TIMES:
        faults.append("a time must be signed and sent")
    if len({header.name.lower() for header in profile.headers}) < len(profile.headers):
        faults.append("headers must have different names")
    if faults:
        raise ConfigError(str(path), faults)
    return profile


def _named(parts: Iterable[str]) -> set[str]:
    return {part for part in parts if not part.startswith(_FIXED)}


def _filled(part: str, known: dict[str, str]) -> str:
    return part[1:] if part.startswith(_FIXED) else known[part]
