"""Replies that the platform never gave, to a request that it was really sent: portals, torn, altered, replayed, and
nonsense that bears a valid signature. Drawn from a seed, so that a finding can be made again.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from kiosk.platform_client.signing import HmacSm3, ReplyToSign
from kiosk.protection.digest import sm3_hex

_PORTAL = (
    "<!DOCTYPE html><html><head><title>登录网络</title></head><body>{word}<form><input name=u></form></body></html>"
)
_STATUSES = (200, 200, 200, 201, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 409, 413, 422, 429, 500, 503)
_NONSENSE = ("null", "true", "0", "-1", "1e308", '""', '"x"', "[]", "[[]]", "{}", '{"": null}', '[{"a": [1]}]', '"秦"')


@dataclass(frozen=True, slots=True)
class Asked:
    """What the server has to know of a request to answer it: its nonce, and the body of a right answer."""

    nonce: str
    right_body: bytes


class ReplyForger:
    """Makes the n-th forged reply.

    Args:
        key: The terminal's key: the platform's signatures can be made with it.
        now_ms: Unix time that a fresh reply bears.
    """

    def __init__(self, seed: int, key: bytes, now_ms: int) -> None:
        self._draw = random.Random(seed)
        self._signer = HmacSm3(key)
        self._now_ms = now_ms
        self._earlier = b""
        self._kinds: tuple[Callable[[Asked], bytes], ...] = (
            self._portal,
            self._redirect,
            self._torn,
            self._flipped,
            self._wrong_types,
            self._other_members,
            self._replayed,
            self._unsigned,
            self._refusal,
            self._other_status,
            self._deep,
            self._noise,
        )

    def reply(self, asked: Asked) -> bytes:
        """Bytes for the wire; never a right answer."""
        forged = self._draw.choice(self._kinds)(asked)
        self._earlier = self._signed(200, asked.right_body, asked.nonce)
        return forged

    def _portal(self, asked: Asked) -> bytes:
        body = _PORTAL.format(word=asked.nonce[:6]).encode()
        return _http(self._draw.choice(_STATUSES), body, {"Content-Type": "text/html"})

    def _redirect(self, asked: Asked) -> bytes:
        where = self._draw.choice(("http://portal.invalid/", "/ping", "//other/", "https://[", "data:,x", ""))
        return _http(self._draw.choice((301, 302, 303, 307, 308)), asked.right_body, {"Location": where})

    def _torn(self, asked: Asked) -> bytes:
        whole = self._signed(200, asked.right_body, asked.nonce)
        return whole[: self._draw.randrange(len(whole))]

    def _flipped(self, asked: Asked) -> bytes:
        """One bit of the body, which its signature does not cover any more."""
        body = bytearray(asked.right_body)
        body[self._draw.randrange(len(body))] ^= 1 << self._draw.randrange(8)
        return self._signed(200, asked.right_body, asked.nonce).replace(asked.right_body, bytes(body))

    def _wrong_types(self, asked: Asked) -> bytes:
        members = {name: json.loads(self._draw.choice(_NONSENSE)) for name in json.loads(asked.right_body)}
        return self._signed(self._draw.choice(_STATUSES), json.dumps(members).encode(), asked.nonce)

    def _other_members(self, asked: Asked) -> bytes:
        """A member too many, one too few, one twice, or no object at all."""
        right = json.loads(asked.right_body)
        some = next(iter(right))
        bodies = (
            json.dumps(right | {"more": 1}),
            json.dumps({name: value for name, value in right.items() if name != some}),
            asked.right_body.decode().replace("{", f'{{"{some}":1,', 1),
            json.dumps([right]),
            asked.right_body.decode() + "{}",
            f"\ufeff{asked.right_body.decode()}",
            asked.right_body.decode().replace('"', "'"),
        )
        return self._signed(200, self._draw.choice(bodies).encode(), asked.nonce)

    def _replayed(self, asked: Asked) -> bytes:
        """A right answer to an earlier request."""
        return self._earlier or self._unsigned(asked)

    def _unsigned(self, asked: Asked) -> bytes:
        signature = self._draw.choice(("", "0" * 64, "\xff" * 8, "x" * 5000, HmacSm3(bytes(16)).sign(b"")))
        head = {"X-Qwy-Timestamp": str(self._now_ms), "X-Qwy-Signature": signature}
        return _http(200, asked.right_body, head)

    def _refusal(self, asked: Asked) -> bytes:
        """In the contract's form, by nobody."""
        body = json.dumps({"code": "refused", "message": "no", "retryable": False, "fields": {}}).encode()
        return _http(self._draw.choice((400, 401, 403, 409, 413, 422)), body, {})

    def _other_status(self, asked: Asked) -> bytes:
        """Signed, and no success."""
        status = self._draw.choice([status for status in _STATUSES if status not in (200, 201, 409)])
        return self._signed(status, asked.right_body, asked.nonce)

    def _deep(self, asked: Asked) -> bytes:
        depth = self._draw.choice((100, 1_000, 20_000))
        return self._signed(200, b"[" * depth + b"]" * self._draw.choice((0, depth)), asked.nonce)

    def _noise(self, asked: Asked) -> bytes:
        head = self._draw.choice(
            (b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        )
        return head + self._draw.randbytes(self._draw.randrange(400))

    def _signed(self, status: int, body: bytes, nonce: str) -> bytes:
        canonical = ReplyToSign(status, self._now_ms, nonce, sm3_hex(body)).canonical()
        head = {"X-Qwy-Timestamp": str(self._now_ms), "X-Qwy-Signature": self._signer.sign(canonical)}
        return _http(status, body, head)


def _http(status: int, body: bytes, head: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in head.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
