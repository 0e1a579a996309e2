"""Around every call of the contract: the request's signature is verified, the reply is signed, faults are played."""

import asyncio
import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.errors import ContractError, busy, internal, not_accepted, refused
from kiosk.sandbox.faults import Fault, FaultBoard, FaultMode
from kiosk.sandbox.signatures import (
    ENROLMENT,
    NONCE_MEMORY_MS,
    SKEW_MS,
    Keys,
    SignatureHeaders,
    canonical_reply,
    canonical_request,
    is_signed,
    sign,
    signature_headers,
)
from kiosk.sandbox.store import Store

_log = logging.getLogger(__name__)

UNSIGNED_PATHS = ("/ca",)  # asked for by terminals that have no key yet
OPEN_PATHS = ("/_sandbox", "/q/", "/favicon.ico")
LARGEST_BODY = 8 * 1024 * 1024

_PORTAL = "<!doctype html><title>上网认证</title><p>请先登录本网络。</p>".encode()
_UNPROCESSED = {FaultMode.DOWN, FaultMode.HTML, FaultMode.REDIRECT}


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(slots=True)
class _Reply:
    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes = field(repr=False)


class SignedExchange:
    """ASGI middleware. The page and the control paths pass untouched."""

    def __init__(self, app: ASGIApp, *, store: Store, faults: FaultBoard, enrolment_key: bytes) -> None:
        self._app = app
        self._store = store
        self._faults = faults
        self._enrolment_key = enrolment_key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one ASGI connection."""
        if scope["type"] != "http" or scope["path"] == "/" or scope["path"].startswith(OPEN_PATHS):
            await self._app(scope, receive, send)
            return
        fault = self._faults.take(scope["raw_path"].decode("ascii", "replace"))
        if fault.mode is FaultMode.CUT_REQUEST:
            await receive()
            await _send_portal(FaultMode.DOWN, send)
            return
        request = await _request(scope, receive)
        if request is None:
            return
        if fault.mode in _UNPROCESSED:
            await _send_portal(fault.mode, send)
            return
        if fault.mode is FaultMode.SLOW:
            await _wait_unless_gone(receive, fault.seconds)
        if request.path in UNSIGNED_PATHS:
            await _send(await self._process(scope, request), fault.mode, send)
            return
        signed = signature_headers(request.headers)
        key = self._key(signed, request)
        if isinstance(key, bytes):
            scope["enrolment_code"] = key
        try:
            self._accept(request, signed, key)
            _play(fault)
            reply = await self._processed(scope, request, fault.mode)
        except ContractError as error:
            reply = _error_reply(error)
        if signed is not None and key is not None:
            _sign(reply, key, signed.nonce)
        await _send(reply, fault.mode, send)

    def _key(self, signed: SignatureHeaders | None, request: _Request) -> Keys | None:
        if signed is None:
            return None
        if signed.terminal_id == ENROLMENT:
            canonical = canonical_request(request.method, request.path, request.query, request.headers, signed)
            codes = (self._enrolment_key, *self._store.codes.keys())
            return next((key for key in codes if is_signed(key, canonical, signed)), None)
        return self._store.terminal_keys(signed.terminal_id)

    def _accept(self, request: _Request, signed: SignatureHeaders | None, key: Keys | None) -> None:
        """Return when the request is the terminal's, fresh and whole."""
        if signed is None:
            raise not_accepted("signature_missing", "the signature's headers are missing or malformed")
        if key is None or (signed.terminal_id == ENROLMENT) != (request.path == "/terminals"):
            raise not_accepted("terminal_unknown", "the terminal is not registered for this")
        canonical = canonical_request(request.method, request.path, request.query, request.headers, signed)
        if not is_signed(key, canonical, signed):
            raise not_accepted("signature_invalid", "the signature does not belong to this request")
        now_ms = time.time_ns() // 1_000_000
        if abs(now_ms - signed.timestamp_ms) > SKEW_MS:
            raise not_accepted("clock_skew", "the terminal's clock differs by more than 300 s")
        if len(request.body) > LARGEST_BODY:
            raise ContractError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", "the body is larger than 8 MiB")
        if sm3_hex(request.body) != signed.body_digest:
            raise not_accepted("signature_invalid", "the body is not the one that was signed")
        if not self._store.remember_nonce(signed.terminal_id, signed.nonce, now_ms, NONCE_MEMORY_MS):
            raise not_accepted("nonce_replayed", "the request was sent before")

    async def _processed(self, scope: Scope, request: _Request, mode: FaultMode) -> _Reply:
        """What the platform's work came to, where the fault leaves it any."""
        match mode:
            case FaultMode.WRONG_BODY:
                return _wrong_body()
            case FaultMode.SPOIL_CHUNK:
                spoilt = request.body[:-1] + bytes([request.body[-1] ^ 1]) if request.body else b""
                return await self._process(scope, replace(request, body=spoilt))
            case FaultMode.LOSE_CHUNK:
                reply = await self._process(scope, request)
                self._store.uploads.lose_last_part(request.headers["x-qwy-terminal"])
                return reply
            case _:
                return await self._process(scope, request)

    async def _process(self, scope: Scope, request: _Request) -> _Reply:
        """Run the application on the request that was read already, and keep its reply."""
        reply = _Reply(HTTPStatus.INTERNAL_SERVER_ERROR, [], b"")

        async def receive() -> Message:
            return {"type": "http.request", "body": request.body, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                reply.status, reply.headers = message["status"], list(message["headers"])
            else:
                reply.body += message.get("body", b"")

        try:
            await self._app(scope, receive, send)
        except Exception as error:
            _log.exception("the sandbox failed at %s %s", request.method, request.path)
            raise internal() from error
        return reply


def _play(fault: Fault) -> None:
    """Raise the contract's error that the fault asks for."""
    match fault.mode:
        case FaultMode.BUSY:
            raise busy(round(fault.seconds))
        case FaultMode.ERROR_500:
            raise internal()
        case FaultMode.REJECT_SIGNATURE:
            raise not_accepted("signature_invalid", "rejected on demand")
        case FaultMode.NO_CONTRACT:
            raise ContractError(HTTPStatus.NOT_FOUND, "not_found", "no such call")
        case FaultMode.REFUSE_CASE:
            raise refused("refused on demand", {"item_code": "not offered"}, "refused")
        case _:
            return


async def _request(scope: Scope, receive: Receive) -> _Request | None:
    """The whole request, its body cut where it is too large anyway; None where the sender is gone."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            return None
        if len(body) <= LARGEST_BODY:
            body += message.get("body", b"")
        more = message.get("more_body", False)
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    path = scope["raw_path"].decode("ascii", "replace")
    return _Request(scope["method"], path, scope["query_string"].decode("latin-1"), headers, bytes(body))


async def _wait_unless_gone(receive: Receive, seconds: float) -> None:
    """Wait; end early when the client hangs up, so that nothing lingers."""
    try:
        await asyncio.wait_for(receive(), seconds)
    except TimeoutError:
        return


async def _send_portal(mode: FaultMode, send: Send) -> None:
    reply = _Reply(HTTPStatus.OK, [(b"content-type", b"text/html; charset=utf-8")], _PORTAL)
    if mode is FaultMode.REDIRECT:
        reply.status = HTTPStatus.FOUND
        reply.headers.append((b"location", b"http://portal.invalid/"))
    await _send(reply, mode, send)


async def _send(reply: _Reply, mode: FaultMode, send: Send) -> None:
    """Send the reply, spoilt where the fault says so. Returning early makes the server break the connection."""
    if mode is FaultMode.TAMPERED_REPLY and reply.body:
        reply.body = reply.body[:-1] + b" "
    headers = [(name, value) for name, value in reply.headers if name != b"content-length"]
    if reply.status != HTTPStatus.NOT_MODIFIED:
        headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": int(reply.status), "headers": headers})
    if mode is FaultMode.DOWN:
        return
    if mode is FaultMode.CLOSE_HALF_WAY and reply.body:
        await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
        return
    await send({"type": "http.response.body", "body": reply.body, "more_body": False})


def _sign(reply: _Reply, key: Keys, nonce: str) -> None:
    now_ms = time.time_ns() // 1_000_000
    signature = sign(key, canonical_reply(int(reply.status), now_ms, nonce, reply.body))
    reply.headers += [(b"x-qwy-timestamp", str(now_ms).encode()), (b"x-qwy-signature", signature.encode())]


def _error_reply(error: ContractError) -> _Reply:
    headers = [(b"content-type", b"application/json")]
    headers += [(name.lower().encode(), value.encode()) for name, value in error.headers().items()]
    return _Reply(error.status, headers, json.dumps(error.body(), ensure_ascii=False).encode())


def _wrong_body() -> _Reply:
    return _Reply(HTTPStatus.OK, [(b"content-type", b"application/json")], b'{"ok":true}')
