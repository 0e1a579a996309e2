"""Replies are taken exactly as the contract gives them, or not at all; requests hold what the contract asks."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.case import ConfirmedSignature
from kiosk.domain.rating import Grade
from kiosk.platform_client import wire
from kiosk.platform_client.page_upload import upload_state_in
from kiosk.ports.case_gateway import RatingToSend
from tests.doubles.cases_to_send import case
from tests.doubles.people import QIN_XIAOHE, SOCIAL_CARD

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
DIGEST = "0" * 64


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


def is_anything_read(content: bytes) -> bool:
    readings = (
        wire.contract_in(content),
        upload_state_in(content, DIGEST, 1000),
        wire.case_no_in(content, "YL-1"),
        wire.session_in(content, QIN_XIAOHE),
        wire.session_in(content, SOCIAL_CARD),
        wire.terminal_in(content),
        wire.shared_values_in(content, "A-1"),
        wire.error_in(content),
    )
    return any(r is not None for r in readings) or wire.is_ping_reply(content) or wire.is_rating_reply(content, "r")


@given(st.binary(max_size=60) | JSON.map(encoded))
def test_what_is_not_the_contracts_is_no_reply(content: bytes) -> None:
    assert not is_anything_read(content)


CASE_REPLY: dict[str, object] = {
    "case_no": "6104-2611-000328",
    "local_no": "YL-1",
    "received_at": "2026-11-23T06:31:00+00:00",
}


def test_the_case_number_is_read() -> None:
    assert wire.case_no_in(encoded(CASE_REPLY), "YL-1") == "6104-2611-000328"


@pytest.mark.parametrize(
    "change",
    [
        {"case_no": ""},
        {"case_no": 7},
        {"case_no": None},
        {"case_no": "x" * 65},
        {"local_no": "YL-2"},
        {"received_at": 0},
        {"more": 1},
    ],
)
def test_a_case_reply_that_is_not_exact_is_no_reply(change: dict[str, object]) -> None:
    assert wire.case_no_in(encoded(CASE_REPLY | change), "YL-1") is None


@pytest.mark.parametrize(
    "content",
    [
        b'{"case_no":"1","case_no":"2","local_no":"YL-1","received_at":"x"}',
        b'\xef\xbb\xbf{"case_no":"1","local_no":"YL-1","received_at":"x"}',
        b'{"case_no":"1","local_no":"YL-1","received_at":"x"} {}',
        b'{"case_no":"\xff","local_no":"YL-1","received_at":"x"}',
        b"[" * 100_000,
        b"NaN",
        b"",
    ],
)
def test_json_that_could_be_read_in_two_ways_is_no_reply(content: bytes) -> None:
    assert wire.case_no_in(content, "YL-1") is None


ERROR: dict[str, object] = {"code": "invalid", "message": "no", "retryable": False, "fields": {"a": "b"}}


def test_an_error_is_read_with_and_without_a_reference() -> None:
    plain, duplicate = wire.error_in(encoded(ERROR)), wire.error_in(encoded(ERROR | {"reference": "C-1"}))
    assert plain == wire.ErrorReply("invalid", "no", retryable=False, fields={"a": "b"})
    assert duplicate is not None
    assert duplicate.reference == "C-1"


@pytest.mark.parametrize(
    "change", [{"retryable": 0}, {"fields": []}, {"fields": {"a": 1}}, {"code": 1}, {"reference": ""}, {"x": 1}]
)
def test_an_error_that_is_not_exact_is_no_error(change: dict[str, object]) -> None:
    assert wire.error_in(encoded(ERROR | change)) is None


SHARED = {"shared_key": "phone", "value": "13800005620", "source": "x", "updated_on": "2026-01-01", "editable": True}


@pytest.mark.parametrize(
    ("values", "read"),
    [
        ([], {}),
        ([SHARED], {"phone": "13800005620"}),
        ([SHARED, SHARED], None),
        ([SHARED | {"value": ""}], None),
        ([SHARED | {"more": 1}], None),
        (["phone"], None),
        ({}, None),
    ],
)
def test_shared_data_are_read_whole_or_not_at_all(values: object, read: object) -> None:
    assert wire.shared_values_in(encoded({"item_code": "A-1", "values": values}), "A-1") == read
    assert wire.shared_values_in(encoded({"item_code": "A-2", "values": values}), "A-1") is None


@pytest.mark.parametrize("token", ["a b", "a\nb", "秦", "", "x" * 257])
def test_a_session_that_could_break_a_header_is_no_session(token: str) -> None:
    assert wire.session_in(encoded({"session": token, "level": "L2", "expires_at": "x"}), QIN_XIAOHE) is None


@pytest.mark.parametrize("key", ["", "00", "A" * 64, "0" * 63])
def test_a_key_of_another_shape_is_no_key(key: str) -> None:
    assert wire.terminal_in(encoded({"terminal_id": "T-1", "key": key, "profile": "hmac-sm3"})) is None


def test_a_case_carries_everything_in_the_contracts_words() -> None:
    sent = case(remark="甲")
    body = json.loads(wire.case_body(sent))
    assert body["submission_id"] == sent.submission.submission_id
    assert body["local_no"] == sent.local_no
    assert body["confirmed_at"] == "2026-11-23T06:30:00.000+00:00"
    assert body["form"][2] == {"key": "remark", "value": "甲", "source": "resident"}
    assert body["signature"]["strokes"] == [[[1.0, 2.0], [30.12, 20.0]], [[5.0, 5.0]]]
    assert body["applicant"]["id_type"] == "111"
    assert body["applicant"]["valid_to"] == "2040-06-01"


def test_a_confirmation_in_place_of_the_signature_is_told_as_what_it_is() -> None:
    sent = case()
    confirmed = replace(sent, submission=replace(sent.submission, signature=ConfirmedSignature()))
    assert json.loads(wire.case_body(confirmed))["signature"] == {"kind": "confirmed"}
    assert json.loads(wire.case_body(sent))["signature"]["kind"] == "strokes"


def test_the_same_case_is_the_same_bytes_on_every_retry() -> None:
    sent = case()
    assert wire.case_body(sent) == wire.case_body(sent)


def test_a_rating_comes_from_a_terminal_in_a_hall() -> None:
    rating = RatingToSend("rating-1", "C-1", Grade.VERY_SATISFIED, datetime(2026, 11, 23, tzinfo=UTC))
    body = json.loads(wire.rating_body(rating))
    assert (body["grade"], body["channel"], body["round"]) == (5, 5, 1)


def test_signing_in_sends_no_more_than_a_real_name_check_needs() -> None:
    body = json.loads(wire.card_body(QIN_XIAOHE))
    assert set(body) == {"id_type", "name", "id_number", "valid_from", "valid_to"}


def test_a_case_says_by_which_card_and_gives_the_birth_date_that_the_number_tells() -> None:
    sent = case()
    by_social_card = replace(sent.submission, applicant=replace(SOCIAL_CARD, birth_date=None, issued_on=None))
    applicant = json.loads(wire.case_body(replace(sent, submission=by_social_card)))["applicant"]
    assert (applicant["evidence"], applicant["id_type"]) == ("social_security_card", "111")
    assert (applicant["birth_date"], applicant["valid_from"]) == ("1991-04-12", None)
    assert (applicant["address"], applicant["issuing_authority"]) == ("", "")


def test_a_session_of_another_level_is_not_this_cards() -> None:
    replies = {level: encoded({"session": "abc", "level": level, "expires_at": "x"}) for level in ("L1", "L2")}
    assert wire.session_in(replies["L2"], QIN_XIAOHE) == wire.session_in(replies["L1"], SOCIAL_CARD) == "abc"
    assert wire.session_in(replies["L1"], QIN_XIAOHE) is None
    assert wire.session_in(replies["L2"], SOCIAL_CARD) is None
