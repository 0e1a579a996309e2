"""A signature binds the whole request: no two different requests, and no two replies, share a canonical string."""

import string
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.platform_client.signing import HmacSm3, Query, ReplyToSign, RequestToSign, enrolment_signer

ODD_TEXT = st.text(st.sampled_from("ab=&%\n/ +?\x00~秦"), max_size=4)
PAIRS = st.lists(st.tuples(ODD_TEXT, ODD_TEXT), max_size=3).map(tuple)
REQUESTS = st.builds(
    RequestToSign,
    method=ODD_TEXT,
    path=ODD_TEXT,
    query=PAIRS,
    timestamp_ms=st.integers(0, 3),
    nonce=ODD_TEXT,
    body_digest=ODD_TEXT,
    terminal_id=ODD_TEXT,
    session=ODD_TEXT,
    idempotency_key=ODD_TEXT,
)
REPLIES = st.builds(
    ReplyToSign,
    status=st.integers(0, 3),
    timestamp_ms=st.integers(0, 3),
    request_nonce=ODD_TEXT,
    body_digest=ODD_TEXT,
)


def meaning(query: Query) -> list[tuple[str, str]]:
    """The query without the order of different names, which says nothing."""
    return sorted(query, key=lambda pair: pair[0])


@given(REQUESTS, REQUESTS)
def test_two_different_requests_are_never_signed_alike(one: RequestToSign, other: RequestToSign) -> None:
    same = one.canonical() == other.canonical()
    parts = [
        (r.method, r.path, meaning(r.query), r.timestamp_ms, r.nonce, r.body_digest, r.terminal_id, r.session)
        for r in (one, other)
    ]
    assert same == (parts[0] == parts[1] and one.idempotency_key == other.idempotency_key)


@given(REQUESTS, st.sampled_from([f for f in RequestToSign.__dataclass_fields__ if f not in ("query", "timestamp_ms")]))
def test_a_change_of_any_part_changes_what_is_signed(request: RequestToSign, name: str) -> None:
    changed = replace(request, **{name: getattr(request, name) + "\n"})
    assert changed.canonical() != request.canonical()


@given(REQUESTS)
def test_text_cannot_be_pushed_from_one_part_into_the_next(request: RequestToSign) -> None:
    lines = request.canonical().split(b"\n")
    assert len(lines) == 10
    assert all(byte in string.printable.encode() for byte in request.canonical())


@given(REPLIES, REPLIES)
def test_two_different_replies_are_never_signed_alike(one: ReplyToSign, other: ReplyToSign) -> None:
    assert (one.canonical() == other.canonical()) == (one == other)


@given(REQUESTS, REPLIES)
def test_a_reply_is_never_taken_for_a_request(request: RequestToSign, reply: ReplyToSign) -> None:
    assert request.canonical() != reply.canonical()


@given(st.binary(max_size=40), st.binary(max_size=40), st.binary(min_size=32, max_size=32))
def test_only_the_signed_bytes_are_valid(signed: bytes, other: bytes, key: bytes) -> None:
    assume(signed != other)
    signer = HmacSm3(key)
    signature = signer.sign(signed)
    assert signer.is_valid(signed, signature)
    assert not signer.is_valid(other, signature)
    assert not HmacSm3(key[::-1] + b"x").is_valid(signed, signature)


def test_a_signature_that_is_not_even_ascii_is_just_wrong() -> None:
    assert not HmacSm3(bytes(32)).is_valid(b"", "秦\ud800")


def test_keys_and_tokens_do_not_show() -> None:
    assert "abab" not in repr(HmacSm3(b"abab"))
    assert "secret" not in repr(RequestToSign("GET", "/", (), 0, "", "", "T", session="secret"))


def test_each_enrolment_code_has_its_own_key() -> None:
    assert enrolment_signer("one") != enrolment_signer("two")
