"""A signed request as plain parts, so that a test can change one of them after signing."""

import secrets
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

import httpx

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.signing import RequestToSign
from kiosk.protection.digest import sm3_hex


@dataclass(frozen=True)
class SignedRequest:
    """Method, target, headers and body as they go onto the wire."""

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = b""

    def send(self, client: httpx.Client) -> httpx.Response:
        return client.request(self.method, self.target, headers=self.headers, content=self.body)


def signed(
    credentials: TerminalCredentials,
    method: str,
    path: str,
    body: bytes = b"",
    *,
    query: str = "",
    key: str = "",
    session: str = "",
    media_type: str = "application/json",
    skew_s: int = 0,
) -> SignedRequest:
    """The request, signed as the terminal would."""
    request = RequestToSign(
        method=method,
        path=path,
        query=tuple(parse_qsl(query, keep_blank_values=True)),
        timestamp_ms=round((time.time() + skew_s) * 1000),
        nonce=secrets.token_hex(16),
        body_digest=sm3_hex(body),
        terminal_id=credentials.terminal_id,
        session=session,
        idempotency_key=key,
    )
    headers = {
        "X-Qwy-Terminal": credentials.terminal_id,
        "X-Qwy-Profile": "hmac-sm3",
        "X-Qwy-Timestamp": str(request.timestamp_ms),
        "X-Qwy-Nonce": request.nonce,
        "X-Qwy-Body-SM3": request.body_digest,
        "X-Qwy-Signature": credentials.signer().sign(request.canonical()),
        "Content-Type": media_type if body else "",
        "Idempotency-Key": key,
        "X-Qwy-Session": session,
    }
    given = {name: value for name, value in headers.items() if value}
    return SignedRequest(method, f"{path}?{query}" if query else path, given, body)
