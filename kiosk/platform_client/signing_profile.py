"""Signing profiles: how a platform wants requests signed and signs its replies, as data (`assets/signing/*.toml`).

Provinces differ in algorithm, order of the lines and names of the headers; a profile says all three. One that leaves a
part of the message unsigned is refused when it is loaded, whatever the province: an unsigned body can be exchanged on
the way, and an unsigned reply can make a case vanish.
"""

from collections import Counter
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path

from kiosk.config.files import ASSETS, read_toml
from kiosk.config.toml_record import ConfigError, read_record

REQUEST_PARTS = (
    "method", "path", "query", "timestamp_ms", "nonce", "body_digest", "terminal_id", "session", "idempotency_key",
)  # fmt: skip
REPLY_PARTS = ("status", "timestamp_ms", "request_nonce", "body_digest")
_FIXED = "="


class Algorithm(StrEnum):
    """What makes a signature."""

    HMAC_SM3 = "hmac-sm3"
    SM2_SM3 = "sm2-sm3"


@dataclass(frozen=True, slots=True)
class HeaderNames:
    """Under which names the parts go; times are Unix milliseconds, digests SM3 in lower-case hex."""

    terminal: str
    profile: str
    timestamp: str
    nonce: str
    body_digest: str
    signature: str
    session: str


@dataclass(frozen=True, slots=True)
class SigningProfile:
    """One scheme.

    Attributes:
        name: Sent with each request.
        algorithm: What makes the signature; it goes as lower-case hex.
        request: The lines that are signed of a request: names of parts, or fixed ones that begin with "=".
        reply: The same of a reply.
        headers: Their names.
        codes: Which code tables (`code_tables`) the same platform uses.
    """

    name: str
    algorithm: Algorithm
    request: tuple[str, ...]
    reply: tuple[str, ...]
    headers: HeaderNames
    codes: str


@cache
def signing_profile(name: str) -> SigningProfile:
    """The profile of this name.

    Raises:
        ConfigError: There is none, or it leaves something unsigned.
    """
    return read_signing_profile(ASSETS / "signing" / f"{name}.toml")


def read_signing_profile(path: Path) -> SigningProfile:
    """The profile in this file.

    Raises:
        ConfigError: It cannot be read, or it leaves something unsigned.
    """
    profile = read_record(SigningProfile, read_toml(path), str(path))
    faults = [*_unsigned("request", profile.request, REQUEST_PARTS), *_unsigned("reply", profile.reply, REPLY_PARTS)]
    if profile.request[:1] == profile.reply[:1] or not all(
        lines[0].startswith(_FIXED) for lines in (profile.request, profile.reply) if lines
    ):
        faults.append("request and reply must begin with a fixed line each, and not with the same")
    names = [str(getattr(profile.headers, field.name)).lower() for field in fields(HeaderNames)]
    if len(set(names)) < len(names) or not all(names):
        faults.append("headers must have different names")
    if faults:
        raise ConfigError(str(path), faults)
    return profile


def joined(lines: tuple[str, ...], parts: dict[str, str]) -> bytes:
    """The string that is signed: one line each; no part may hold a line feed."""
    return "\n".join(line[1:] if line.startswith(_FIXED) else parts[line] for line in lines).encode("ascii")


def _unsigned(what: str, lines: tuple[str, ...], parts: tuple[str, ...]) -> list[str]:
    count = Counter(line for line in lines if not line.startswith(_FIXED))
    faults = [f"{what} must have {part} once" for part in parts if count[part] != 1]
    return faults + [f"{what} cannot have {line!r}" for line in count if line not in parts]
