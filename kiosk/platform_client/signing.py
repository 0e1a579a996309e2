"""Signatures of requests and replies: what is signed, and the scheme that signs it. No network, no clock.

A signature covers the whole meaning of a message, so that nothing between the two ends can change, repeat or move it.
The canonical strings are written down in the contract (x-signing) with an example that both sides test against.
Schemes are profiles (`signing_profile`), because provinces differ; HMAC-SM3 is the default.
"""

import hmac
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.hmac import HMAC

from kiosk.platform_client.signing_profile import Algorithm, SigningProfile, joined, signing_profile
from kiosk.protection.digest import sm3_hex

Query = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RequestToSign:
    """A request as both ends see it.

    Attributes:
        method: Upper case.
        path: Path of the contract as it is sent, percent-encoded, without the platform's base address.
        query: Names and values, decoded.
        timestamp_ms: Unix time of sending.
        nonce: 128 random bits as 32 lower-case hex digits, never used twice.
        body_digest: SM3 of the body in hex; of nothing when there is no body.
        terminal_id: Who sends.
        session: Session token of the card's holder, or empty.
        idempotency_key: Value of the header of that name, or empty.
    """

    method: str
    path: str
    query: Query
    timestamp_ms: int
    nonce: str
    body_digest: str
    terminal_id: str
    session: str = field(default="", repr=False)
    idempotency_key: str = ""

    def canonical(self, profile: SigningProfile | None = None) -> bytes:
        """The string that is signed; two different requests never share it.

        One component a line, each percent-encoded, so that no component can hold a line feed.
        """
        pairs = sorted(self.query, key=lambda pair: pair[0])
        parts = {
            "method": _escaped(self.method),
            "path": _escaped(self.path),
            "query": "&".join(f"{_escaped(name)}={_escaped(value)}" for name, value in pairs),
            "timestamp_ms": str(self.timestamp_ms),
            "nonce": _escaped(self.nonce),
            "body_digest": _escaped(self.body_digest),
            "terminal_id": _escaped(self.terminal_id),
            "session": _escaped(self.session),
            "idempotency_key": _escaped(self.idempotency_key),
        }
        return joined((profile or signing_profile(Algorithm.HMAC_SM3)).request, parts)


@dataclass(frozen=True, slots=True)
class ReplyToSign:
    """A reply as both ends see it, bound to its request by the request's nonce."""

    status: int
    timestamp_ms: int
    request_nonce: str
    body_digest: str

    def canonical(self, profile: SigningProfile | None = None) -> bytes:
        """The string that is signed."""
        parts = {
            "status": str(self.status),
            "timestamp_ms": str(self.timestamp_ms),
            "request_nonce": _escaped(self.request_nonce),
            "body_digest": _escaped(self.body_digest),
        }
        return joined((profile or signing_profile(Algorithm.HMAC_SM3)).reply, parts)


class SignerProfile(Protocol):
    """A signing scheme with its key."""

    @property
    def profile(self) -> SigningProfile:
        """The scheme."""
        ...

    def sign(self, canonical: bytes) -> str:
        """Signature of `canonical`, as it goes into the header."""
        ...

    def is_valid(self, canonical: bytes, signature: str) -> bool:
        """Whether `signature` is the other end's over `canonical`; compared in constant time."""
        ...


@dataclass(frozen=True, slots=True)
class HmacSm3:
    """HMAC (RFC 2104) with SM3 under the terminal's key; signatures in lower-case hex. The repr hides the key."""

    key: bytes = field(repr=False)

    @property
    def profile(self) -> SigningProfile:
        """The scheme."""
        return signing_profile(Algorithm.HMAC_SM3)

    def sign(self, canonical: bytes) -> str:
        """Signature of `canonical`."""
        mac = HMAC(self.key, hashes.SM3())
        mac.update(canonical)
        return mac.finalize().hex()

    def is_valid(self, canonical: bytes, signature: str) -> bool:
        """Whether `signature` belongs to `canonical` under this key."""
        return hmac.compare_digest(self.sign(canonical).encode(), signature.encode("utf-8", "replace"))


def enrolment_signer(enrolment_code: str) -> HmacSm3:
    """The signer of a terminal that has no key yet: both ends know the enrolment code, which is never sent."""
    return HmacSm3(bytes.fromhex(sm3_hex(f"QWY-ENROLMENT-1\n{enrolment_code}".encode())))


def _escaped(text: str) -> str:
    return quote(text, safe="/")
