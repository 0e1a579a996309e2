"""The platform's half of the signatures: verifies requests, signs replies. After x-signing of the contract. Pure."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.hmac import HMAC

from kiosk.protection.digest import sm3_hex
from kiosk.protection.sm2 import SIGNATURE_BYTES, Sm2PrivateKey, Sm2PublicKey

HMAC_SM3, SM2_SM3 = "hmac-sm3", "sm2-sm3"
ENROLMENT = "enrolment"
SKEW_MS = 300_000
NONCE_MEMORY_MS = 600_000

_NONCE_DIGITS = 32
_LONGEST_STAMP = 13
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Sm2Keys:
    """The keys towards a terminal that signs with SM2: its public one, and the platform's own."""

    terminal_public: bytes
    platform_secret: bytes = field(repr=False)


Keys = bytes | Sm2Keys
"""A shared key of HMAC-SM3, or those of SM2."""


@dataclass(frozen=True, slots=True)
class SignatureHeaders:
    """What a request says about its signature; every part present and well formed."""

    profile: str
    terminal_id: str
    timestamp_ms: int
    nonce: str
    body_digest: str
    signature: str


def enrolment_key(enrolment_code: str) -> bytes:
    """The key of a terminal that has none yet."""
    return bytes.fromhex(sm3_hex(f"QWY-ENROLMENT-1\n{enrolment_code}".encode()))


def signature_headers(headers: Mapping[str, str]) -> SignatureHeaders | None:
    """The signature's parts from headers with lower-case names, or None where one is missing or malformed."""
    terminal_id, stamp = headers.get("x-qwy-terminal", ""), headers.get("x-qwy-timestamp", "")
    nonce, digest = headers.get("x-qwy-nonce", ""), headers.get("x-qwy-body-sm3", "")
    signature = headers.get("x-qwy-signature", "")
    profile = headers.get("x-qwy-profile", "")
    if profile not in (HMAC_SM3, SM2_SM3) or not terminal_id or not signature:
        return None
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= _LONGEST_STAMP):
        return None
    if len(nonce) != _NONCE_DIGITS or not _HEX.issuperset(nonce):
        return None
    return SignatureHeaders(profile, terminal_id, int(stamp), nonce, digest, signature)


def canonical_request(method: str, path: str, query: str, headers: Mapping[str, str], signed: SignatureHeaders) -> str:
    """The string that the terminal signed."""
    pairs = sorted(parse_qsl(query, keep_blank_values=True), key=lambda pair: pair[0])
    return _lines(
        (
            "QWY-REQUEST-1",
            _escaped(method),
            _escaped(path),
            "&".join(f"{_escaped(name)}={_escaped(value)}" for name, value in pairs),
            str(signed.timestamp_ms),
            signed.nonce,
            _escaped(signed.body_digest),
            _escaped(signed.terminal_id),
            _escaped(headers.get("x-qwy-session", "")),
            _escaped(headers.get("idempotency-key", "")),
        )
    )


def canonical_reply(status: int, timestamp_ms: int, request_nonce: str, body: bytes) -> str:
    """The string that the platform signs."""
    return _lines(("QWY-REPLY-1", str(status), str(timestamp_ms), request_nonce, sm3_hex(body)))


def sign(key: Keys, canonical: str) -> str:
    """The platform's signature in lower-case hex."""
    if isinstance(key, Sm2Keys):
        return Sm2PrivateKey(key.platform_secret).sign(canonical.encode("ascii")).hex()
    mac = HMAC(key, hashes.SM3())
    mac.update(canonical.encode("ascii"))
    return mac.finalize().hex()


def is_signed(key: Keys, canonical: str, signed: SignatureHeaders) -> bool:
    """Whether the terminal signed `canonical`, by the scheme that it says."""
    signature = signed.signature
    if isinstance(key, Sm2Keys) != (signed.profile == SM2_SM3):
        return False
    if isinstance(key, Sm2Keys):
        if len(signature) != 2 * SIGNATURE_BYTES or not _HEX.issuperset(signature):
            return False
        return Sm2PublicKey(key.terminal_public).is_valid(canonical.encode("ascii"), bytes.fromhex(signature))
    return hmac.compare_digest(sign(key, canonical).encode(), signature.encode("utf-8", "replace"))


def _escaped(text: str) -> str:
    return quote(text, safe="/")


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)
