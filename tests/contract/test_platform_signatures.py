"""Both ends sign as the contract says: its example, and any request at all."""

from pathlib import Path
from urllib.parse import quote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from kiosk.platform_client.signing import HmacSm3, ReplyToSign, RequestToSign
from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.signatures import canonical_reply, canonical_request, sign, signature_headers

CONTRACT = Path(__file__).parents[2] / "assets" / "contract" / "qinwuyuan.openapi.yaml"


class _Request(BaseModel):
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    timestamp_ms: int
    nonce: str
    body: str
    terminal_id: str
    session: str
    idempotency_key: str


class _Reply(BaseModel):
    status: int
    timestamp_ms: int
    body: str


class Example(BaseModel):
    key_hex: str
    request: _Request
    request_signature: str
    reply: _Reply
    reply_signature: str


@pytest.fixture(scope="module")
def example() -> Example:
    return Example.model_validate(yaml.safe_load(CONTRACT.read_bytes())["x-signing"]["example"])


def client_request(example: Example) -> RequestToSign:
    given_request = example.request
    return RequestToSign(
        given_request.method,
        given_request.path,
        given_request.query,
        given_request.timestamp_ms,
        given_request.nonce,
        sm3_hex(given_request.body.encode()),
        given_request.terminal_id,
        given_request.session,
        given_request.idempotency_key,
    )


def test_the_terminal_signs_the_example_as_written(example: Example) -> None:
    signer = HmacSm3(bytes.fromhex(example.key_hex))
    assert signer.sign(client_request(example).canonical()) == example.request_signature
    reply = ReplyToSign(
        example.reply.status,
        example.reply.timestamp_ms,
        example.request.nonce,
        sm3_hex(example.reply.body.encode()),
    )
    assert signer.is_valid(reply.canonical(), example.reply_signature)


def test_the_platform_signs_the_example_as_written(example: Example) -> None:
    key = bytes.fromhex(example.key_hex)
    assert sign(key, platform_canonical(client_request(example))) == example.request_signature
    reply = canonical_reply(
        example.reply.status, example.reply.timestamp_ms, example.request.nonce, example.reply.body.encode()
    )
    assert sign(key, reply) == example.reply_signature


def platform_canonical(request: RequestToSign) -> str:
    """The platform's view of the request as it comes off the wire."""
    headers = {
        "x-qwy-terminal": request.terminal_id,
        "x-qwy-profile": "hmac-sm3",
        "x-qwy-timestamp": str(request.timestamp_ms),
        "x-qwy-nonce": request.nonce,
        "x-qwy-body-sm3": request.body_digest,
        "x-qwy-signature": "0",
        "x-qwy-session": request.session,
        "idempotency-key": request.idempotency_key,
    }
    signed = signature_headers(headers)
    assert signed is not None
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in request.query)
    return canonical_request(request.method, request.path, query, headers, signed)


WORDS = st.text(max_size=6)
HEADER = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=12)


@given(
    st.builds(
        RequestToSign,
        method=st.sampled_from(["GET", "POST"]),
        path=st.lists(WORDS, max_size=3).map(lambda parts: "/" + "/".join(quote(part, safe="") for part in parts)),
        query=st.lists(st.tuples(WORDS, WORDS), max_size=4).map(tuple),
        timestamp_ms=st.integers(0, 9_999_999_999_999),
        nonce=st.text("0123456789abcdef", min_size=32, max_size=32),
        body_digest=st.binary(max_size=20).map(sm3_hex),
        terminal_id=HEADER.filter(bool),
        session=HEADER,
        idempotency_key=HEADER,
    )
)
def test_both_ends_sign_the_same_string(request: RequestToSign) -> None:
    assert platform_canonical(request).encode() == request.canonical()
