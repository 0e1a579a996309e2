"""The sign-in by phone in a reply: all of it as the contract says, or nobody is signed in."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import Sex
from kiosk.platform_client.phone_sign_in import code_body, identity_in, phone_in, qr_in, refusal_in
from kiosk.platform_client.transport import Answer, NoAnswer
from kiosk.ports.phone_sign_in import PhoneConfirmed, PhoneWaiting, QrEnded, QrOpened
from tests.doubles.people import sample_id_number

NUMBER = sample_id_number(date(1992, 9, 23), 8)
HOLDER: dict[str, object] = {
    "id_type": "111",
    "name": "林秋禾",
    "id_number": NUMBER,
    "valid_from": "2021-04-01",
    "valid_to": None,
}
SIGN_IN: dict[str, object] = {
    "session": "token",
    "level": "L1",
    "expires_at": "2026-11-30T12:00:00+08:00",
    "holder": HOLDER,
}
QR = {"qr_id": "a1", "address": "https://phone.invalid/q/opaque", "expires_at": "2026-11-30T12:00:00+08:00"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


def _bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def test_the_holder_is_read_with_what_the_number_tells() -> None:
    identity = identity_in(_bytes(SIGN_IN))
    assert identity
    assert (identity.name, identity.id_number, identity.session) == ("林秋禾", NUMBER, "token")
    assert (identity.sex, identity.birth_date) == (Sex.FEMALE, date(1992, 9, 23))
    assert (identity.valid_from, identity.valid_to, identity.address) == (date(2021, 4, 1), None, "")
    assert "林秋禾" not in repr(identity)
    assert "token" not in repr(identity)


@pytest.mark.parametrize(
    "change",
    [
        {"level": "L2"},
        {"session": ""},
        {"session": "two words"},
        {"expires_at": None},
        {"holder": None},
        {"holder": {**HOLDER, "more": 1}},
        {"holder": {**HOLDER, "id_type": "112"}},
        {"holder": {**HOLDER, "name": ""}},
        {"holder": {**HOLDER, "id_number": NUMBER[:-1] + ("0" if NUMBER[-1] != "0" else "1")}},
        {"holder": {**HOLDER, "valid_from": None}},
        {"holder": {**HOLDER, "valid_from": "yesterday"}},
        {"holder": {**HOLDER, "valid_to": "never"}},
        {"holder": {**HOLDER, "valid_to": 7}},
        {"more": 1},
    ],
)
def test_a_reply_with_anything_wrong_signs_nobody_in(change: dict[str, object]) -> None:
    assert identity_in(_bytes({**SIGN_IN, **change})) is None
    assert phone_in(_bytes({"state": "confirmed", "sign_in": {**SIGN_IN, **change}})) is None


@pytest.mark.parametrize(
    ("state", "read"),
    [
        ("waiting", PhoneWaiting(seen=False)),
        ("seen", PhoneWaiting(seen=True)),
        ("refused", QrEnded(FailureCode.PHONE_REFUSED)),
        ("expired", QrEnded(FailureCode.PHONE_TIMED_OUT)),
    ],
)
def test_each_state_is_read_and_none_but_confirmed_brings_a_holder(state: str, read: object) -> None:
    assert phone_in(_bytes({"state": state, "sign_in": None})) == read
    assert phone_in(_bytes({"state": state, "sign_in": SIGN_IN})) is None


def test_a_confirmation_brings_its_holder() -> None:
    assert isinstance(phone_in(_bytes({"state": "confirmed", "sign_in": SIGN_IN})), PhoneConfirmed)
    assert phone_in(_bytes({"state": "confirmed", "sign_in": None})) is None
    assert phone_in(_bytes({"state": "lost", "sign_in": None})) is None


def test_a_code_to_show_is_read() -> None:
    assert qr_in(_bytes(QR)) == QrOpened("a1", "https://phone.invalid/q/opaque")


@pytest.mark.parametrize(
    "change",
    [{"qr_id": ""}, {"address": ""}, {"address": "x" * 201}, {"address": "示例"}, {"address": "a\nb"}, {"a": 1}],
)
def test_what_no_phone_could_open_is_not_shown(change: dict[str, object]) -> None:
    assert qr_in(_bytes({**QR, **change})) is None


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("code_used", FailureCode.CODE_USED),
        ("code_expired", FailureCode.CODE_EXPIRED),
        ("code_unknown", FailureCode.CODE_FOREIGN),
        ("invalid", FailureCode.CODE_FOREIGN),
    ],
)
def test_a_refusal_is_believed_only_where_it_is_signed(said: str, code: FailureCode) -> None:
    body = _bytes({"code": said, "message": "for staff", "retryable": False, "fields": {}})
    assert refusal_in(Answer(422, body, genuine=True, retry_after_s=None)) is code
    assert refusal_in(Answer(422, body, genuine=False, retry_after_s=None)) is None
    assert refusal_in(Answer(503, body, genuine=True, retry_after_s=None)) is None
    assert refusal_in(Answer(422, b"{}", genuine=True, retry_after_s=None)) is None
    assert refusal_in(NoAnswer(FailureCode.PLATFORM_UNREACHABLE)) is None


def test_the_code_is_sent_as_it_was_scanned() -> None:
    assert json.loads(code_body("QWY1.code")) == {"code": "QWY1.code"}


@given(JSON | st.fixed_dictionaries({"state": JSON, "sign_in": JSON}) | st.fixed_dictionaries({"holder": JSON}))
def test_no_reply_whatever_breaks_the_reading(value: object) -> None:
    for read in (identity_in, qr_in, phone_in):
        read(_bytes(value))
