"""Tried as an attacker would who sits on the line: right replies, signed by the platform, then changed on the way.

Each is refused under a code, and the case waits; the same reply as it was signed is believed. Requests that were
changed on the way: `test_sandbox_defence`.
"""

import json
import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Thread

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.signing import HmacSm3, ReplyToSign
from kiosk.ports.case_gateway import Delivered, SendOutcome, TryLater
from kiosk.protection.digest import sm3_hex
from tests.component.platform.clocks import WrongClock
from tests.doubles.cases_to_send import case

_KEY = bytes(range(32))
_CASE = case()
_ACCEPTED = json.dumps({"case_no": "S-1", "local_no": _CASE.local_no, "received_at": "2026-11-23T06:30:00Z"}).encode()
_REFUSED = json.dumps({"code": "refused", "message": "no", "retryable": False, "fields": {}}).encode()
WRONG_REPLY = TryLater(FailureCode.PLATFORM_WRONG_REPLY)
UNREACHABLE = TryLater(FailureCode.PLATFORM_UNREACHABLE)


@dataclass(frozen=True)
class _Reply:
    """As it goes onto the wire."""

    status: int
    at_ms: int
    body: bytes
    signature: str
    length: int

    def on_the_wire(self) -> bytes:
        lines = (
            f"HTTP/1.1 {self.status} Said",
            f"Content-Length: {self.length}",
            f"X-Qwy-Timestamp: {self.at_ms}",
            f"X-Qwy-Signature: {self.signature}",
        )
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self.body


def _signed(nonce: str, status: int = 201, body: bytes = _ACCEPTED, key: bytes = _KEY) -> _Reply:
    at_ms = int(datetime.now(UTC).timestamp() * 1000)
    signature = HmacSm3(key).sign(ReplyToSign(status, at_ms, nonce, sm3_hex(body)).canonical())
    return _Reply(status, at_ms, body, signature, len(body))


def _sent(answer: Callable[[str], _Reply]) -> SendOutcome:
    """What the terminal makes of the answer to its case."""
    listener = socket.create_server(("127.0.0.1", 0))

    def once() -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as request:
            heads = {name.lower(): value.strip() for name, value in _heads(request.readline)}
            request.read(int(heads["content-length"]))
            connection.sendall(answer(heads["x-qwy-nonce"]).on_the_wire())

    thread = Thread(target=once)
    thread.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with closing(listener), closing(HttpGateway(TerminalCredentials(url, "T-1", _KEY), WrongClock())) as gateway:
        outcome = gateway.send_case(_CASE)
        thread.join()
    return outcome


def _heads(line: Callable[[], bytes]) -> list[tuple[str, str]]:
    line()
    found: list[tuple[str, str]] = []
    while text := line().decode("latin-1").strip():
        name, _, value = text.partition(":")
        found.append((name, value))
    return found


def test_a_reply_as_it_was_signed_is_believed() -> None:
    assert _sent(_signed) == Delivered("S-1")


def _other_case(nonce: str) -> _Reply:
    """The platform's own reply to another case under the same nonce would still name the other one."""
    return _signed(nonce, body=_ACCEPTED.replace(_CASE.local_no.encode(), b"YL0017-another"))


def _refusing(reply: _Reply) -> _Reply:
    return replace(reply, status=422, body=_REFUSED, length=len(_REFUSED))


def _cut(reply: _Reply, by: int) -> _Reply:
    return replace(reply, body=reply.body[:-by], length=reply.length - by)


def _unsigned(reply: _Reply) -> _Reply:
    return replace(reply, signature=reply.signature[:-2])


_ATTACKS: list[tuple[str, Callable[[str], _Reply], TryLater]] = [
    ("replayed: the reply to an earlier request", lambda _: _signed("0" * 32), WRONG_REPLY),
    ("reordered: the reply to another case", _other_case, WRONG_REPLY),
    ("edited", lambda nonce: replace(_signed(nonce), body=_ACCEPTED.replace(b"S-1", b"S-2")), WRONG_REPLY),
    ("edited: status", lambda nonce: replace(_signed(nonce), status=200), WRONG_REPLY),
    ("edited: refused to taken", lambda nonce: replace(_signed(nonce, 422, _REFUSED), status=201), WRONG_REPLY),
    ("edited: taken to refused", lambda nonce: _refusing(_signed(nonce)), WRONG_REPLY),
    ("edited: time", lambda nonce: replace(_signed(nonce), at_ms=1), WRONG_REPLY),
    ("truncated, with a length that fits", lambda nonce: _cut(_signed(nonce), 1), WRONG_REPLY),
    ("truncated: torn off", lambda nonce: replace(_signed(nonce), body=_ACCEPTED[:-1]), UNREACHABLE),
    ("truncated: emptied", lambda nonce: _cut(_signed(nonce), len(_ACCEPTED)), WRONG_REPLY),
    (
        "lengthened",
        lambda nonce: replace(_signed(nonce), body=_ACCEPTED + b" ", length=len(_ACCEPTED) + 1),
        WRONG_REPLY,
    ),
    ("signature truncated", lambda nonce: _unsigned(_signed(nonce)), WRONG_REPLY),
    ("signed for another terminal", lambda nonce: _signed(nonce, key=bytes(32)), WRONG_REPLY),
]


@pytest.mark.parametrize(("attack", "outcome"), [row[1:] for row in _ATTACKS], ids=[row[0] for row in _ATTACKS])
def test_a_reply_that_was_changed_on_the_way_is_no_line_and_the_case_waits(
    attack: Callable[[str], _Reply], outcome: TryLater
) -> None:
    assert _sent(attack) == outcome
