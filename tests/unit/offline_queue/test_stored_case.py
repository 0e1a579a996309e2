"""The stored form of a case: nothing is lost on the way, nothing altered is let in."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.case import ConfirmedSignature, GivenConsent, Signature, Submission
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.identity import IdentityCard, PhoneIdentity, Sex
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.case_gateway import Attachment
from offline_queue.stored_case import StoredCase, StoredCaseError, decode, encode, without_pages
from tests.doubles.submissions import submission

TEXT = st.text(max_size=12)
MOMENT = st.datetimes(timezones=st.just(UTC))
LENGTH = st.floats(-1e6, 1e6)
CARD = st.builds(
    IdentityCard, TEXT, st.sampled_from(Sex), TEXT, st.dates(), TEXT, TEXT, TEXT, st.dates(), st.none() | st.dates()
)
PHONE = st.builds(PhoneIdentity, TEXT, st.sampled_from(Sex), st.dates(), TEXT, st.dates(), st.none() | st.dates())
DAY = st.none() | st.dates()
SOCIAL_SECURITY_CARD = st.builds(
    SocialSecurityCard,
    generation=st.sampled_from([None, 1, 2, 3]),
    region_code=TEXT,
    card_number=TEXT,
    issued_on=DAY,
    valid_to=DAY,
    id_number=TEXT,
    name=TEXT,
    sex=st.sampled_from(Sex),
    nation_code=TEXT,
    birthplace_code=TEXT,
    birth_date=DAY,
)
STROKES = st.lists(st.lists(st.tuples(LENGTH, LENGTH), max_size=3).map(tuple), max_size=3).map(tuple)
FIELD = st.tuples(TEXT, st.builds(FieldValue, TEXT, st.sampled_from(ValueSource)))
SUBMISSION = st.builds(
    Submission,
    submission_id=TEXT,
    item_code=TEXT,
    item_version=TEXT,
    item_name=TEXT,
    applicant=CARD | PHONE | SOCIAL_SECURITY_CARD,
    consents=st.lists(st.builds(GivenConsent, TEXT, TEXT, MOMENT), max_size=2).map(tuple),
    form=st.lists(FIELD, max_size=3).map(tuple),
    materials=st.just(()),
    signature=st.none() | st.builds(Signature, STROKES, LENGTH, LENGTH) | st.builds(ConfirmedSignature),
    confirmed_at=MOMENT,
)
PAGES = st.lists(st.builds(Attachment, TEXT, st.integers(1, 99), TEXT, TEXT), max_size=3).map(tuple)
SAMPLE = StoredCase(without_pages(submission("sub-1")), (Attachment("lease", 1, "ab" * 32, "image/jpeg"),))


@given(st.builds(StoredCase, SUBMISSION, PAGES, st.none() | st.integers()))
def test_every_case_comes_back_as_it_was(case: StoredCase) -> None:
    assert decode(encode(case)) == case


def test_the_pages_are_not_in_the_stored_case() -> None:
    assert without_pages(submission()).materials == ()


@given(st.binary(max_size=60))
def test_garbage_is_not_a_case(garbage: bytes) -> None:
    with pytest.raises(StoredCaseError):
        decode(garbage)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | TEXT, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner)
    )
)
def test_other_json_is_not_a_case(document: object) -> None:
    with pytest.raises(StoredCaseError):
        decode(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 2),
        ("version", 3),
        ("clock_offset_s", 400),
        ("version", None),
        ("submission_id", 7),
        ("applicant", {"name": "x"}),
        ("applicant", []),
        ("consents", [["id", "1"]]),
        ("consents", [["id", "1", "2026-11-20T09:30:00"]]),  # no zone
        ("consents", {}),
        ("form", [["name", "x", "guessed"]]),
        ("signature", {"strokes": [[[1]]], "width_mm": 1, "height_mm": 1}),
        ("signature", {"strokes": [], "width_mm": True, "height_mm": 1}),
        ("signature", {"strokes": [], "width_mm": 1}),
        ("signature", {"kind": "guessed"}),
        ("confirmed_at", "yesterday"),
        ("attachments", [["lease", 1.5, "", ""]]),
        ("attachments", [["lease", True, "", ""]]),
        ("one_more", 1),
    ],
)
def test_a_case_with_one_wrong_field_is_not_read(field: str, value: object) -> None:
    document = json.loads(encode(SAMPLE))
    document[field] = value
    with pytest.raises(StoredCaseError):
        decode(json.dumps(document).encode())


def test_a_case_without_a_field_is_not_read() -> None:
    document = json.loads(encode(SAMPLE))
    for field in document:
        with pytest.raises(StoredCaseError):
            decode(json.dumps({key: value for key, value in document.items() if key != field}).encode())


@pytest.mark.parametrize("value", [None, True, 1.5, "400"])
def test_a_remark_on_the_clock_is_a_number_of_seconds(value: object) -> None:
    document = json.loads(encode(replace(SAMPLE, clock_offset_s=400)))
    assert document["version"] == 2
    with pytest.raises(StoredCaseError):
        decode(json.dumps(document | {"clock_offset_s": value}).encode())


def test_not_a_number_is_not_read() -> None:
    text = encode(SAMPLE).replace(b'"width_mm":80.0', b'"width_mm":NaN')
    with pytest.raises(StoredCaseError):
        decode(text)


def test_the_error_quotes_nothing_of_the_case() -> None:
    text = encode(SAMPLE).replace(b'"version":1', b'"version":9')
    with pytest.raises(StoredCaseError) as caught:
        decode(text)
    assert SAMPLE.submission.applicant.name not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_case_of_today_is_read_for_ever() -> None:
    stored = (
        '{"version":1,"submission_id":"s","item_code":"c","item_version":"1","item_name":"事项","applicant":{"name":"秦小禾",'
        '"sex":"2","nation_code":"01","birth_date":"1991-04-12","address":"样板省","id_number":"n","issuing_authority":"a",'
        '"valid_from":"2020-06-01","valid_to":null},"consents":[["card-data","1","2026-11-20T01:30:00+00:00"]],'
        '"form":[["phone","138","resident"]],"signature":{"strokes":[[[1.0,2.0]]],"width_mm":80.0,"height_mm":30.0},'
        '"confirmed_at":"2026-11-20T01:30:00+00:00","attachments":[["lease",1,"ab","image/jpeg"]]}'
    )
    moment = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
    card = IdentityCard("秦小禾", Sex.FEMALE, "01", date(1991, 4, 12), "样板省", "n", "a", date(2020, 6, 1), None)
    assert decode(stored.encode()) == StoredCase(
        Submission(
            "s", "c", "1", "事项", card, (GivenConsent("card-data", "1", moment),),
            (("phone", FieldValue("138", ValueSource.RESIDENT)),), (), Signature((((1.0, 2.0),),), 80.0, 30.0), moment,
        ),
        (Attachment("lease", 1, "ab", "image/jpeg"),),
    )  # fmt: skip
