"""The holder's cases in a reply: all of it as the contract says, or no reply at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.holder_case import CaseChannel, CaseStatus
from kiosk.platform_client.holder_cases import MOST_CASES, MOST_STEPS, cases_in

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
STEP: dict[str, object] = {"status": "submitted", "at": "2026-11-20T12:00:00+08:00", "message": ""}
CASE: dict[str, object] = {
    "case_no": "9999-1",
    "item_code": "SAMPLE-1",
    "item_name": "高龄补贴申请",
    "channel": "hall",
    "steps": [STEP, {**STEP, "status": "correction", "message": "请补一张照片。"}],
}


def _reply(*cases: object) -> bytes:
    return json.dumps({"cases": cases}, ensure_ascii=False).encode()


def test_a_case_is_read_with_its_way() -> None:
    cases = cases_in(_reply(CASE))
    assert cases
    (case,) = cases
    assert (case.case_no, case.item_name, case.channel) == ("9999-1", "高龄补贴申请", CaseChannel.HALL)
    assert [step.status for step in case.steps] == [CaseStatus.SUBMITTED, CaseStatus.CORRECTION]
    assert case.now.message == "请补一张照片。"
    assert case.now.at.tzinfo


def test_nothing_handed_in_is_an_answer_too() -> None:
    assert cases_in(_reply()) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"case_no": ""},
        {"case_no": 1},
        {"item_code": None},
        {"item_name": "甲" * 201},
        {"channel": "fax"},
        {"channel": 1},
        {"steps": []},
        {"steps": {}},
        {"steps": [STEP] * (MOST_STEPS + 1)},
        {"steps": [STEP, None]},
        {"steps": [{**STEP, "status": "lost"}]},
        {"steps": [{**STEP, "at": "2026-11-20T12:00:00"}]},
        {"steps": [{**STEP, "at": "yesterday"}]},
        {"steps": [{**STEP, "message": None}]},
        {"steps": [{**STEP, "message": "甲" * 201}]},
        {"steps": [{**STEP, "extra": 1}]},
        {"extra": 1},
    ],
)
def test_one_wrong_member_and_there_is_no_reply(change: dict[str, object]) -> None:
    assert cases_in(_reply({**CASE, "case_no": "9999-2"}, {**CASE, **change})) is None


def test_one_case_told_twice_is_no_reply() -> None:
    assert cases_in(_reply(CASE, CASE)) is None


def test_more_cases_than_the_contract_allows_are_no_reply() -> None:
    numbered = [{**CASE, "case_no": str(number)} for number in range(1, MOST_CASES + 2)]
    assert cases_in(_reply(*numbered)) is None
    assert len(cases_in(_reply(*numbered[1:])) or ()) == MOST_CASES


@given(JSON)
def test_what_is_not_the_contracts_is_no_reply(value: object) -> None:
    assert cases_in(json.dumps(value).encode()) is None
    assert not cases_in(_reply(value))
