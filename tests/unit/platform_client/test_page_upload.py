"""A page on its way: what the platform says that it has decides what is sent next, and nothing is sent for ever."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.page_upload import CHUNK_BYTES, PageUpload, UploadState, upload_state_in
from kiosk.platform_client.transport import Answer, Call, NoAnswer
from kiosk.ports.case_gateway import Delivered, Interrupted, SendOutcome, TryLater
from tests.doubles.cases_to_send import page
from tests.doubles.manual_clock import ManualClock

ATTACHMENT, CONTENT = page(bytes(range(256)) * 8 * 1024)  # 2 MiB and a little: five chunks
SIZE = len(CONTENT)
CUT = NoAnswer(FailureCode.PLATFORM_UNREACHABLE)
WRONG = TryLater(FailureCode.PLATFORM_WRONG_REPLY)


@dataclass
class FarEnd:
    """Keeps chunks as the contract says, apart from the tries in `accidents`, counted over all calls."""

    accidents: dict[int, str] = field(default_factory=dict[int, str])
    kept: bytes = b""
    calls: list[str] = field(default_factory=list[str])

    def exchange(self, call: Call) -> Answer | NoAnswer:
        accident = self.accidents.get(len(self.calls), self.accidents.get(-1, ""))
        offset = dict(call.query).get("offset", "")
        self.calls.append(offset or "?")
        if accident == "cut":
            return CUT
        if call.body and int(offset) == len(self.kept) and accident != "lost":
            self.kept += call.body
        if self.kept[-1:] and accident == "forgotten":
            self.kept = b""
        if len(self.kept) == SIZE and accident == "spoilt":
            self.kept = b""
        if accident == "reply lost":
            return CUT
        whole = len(self.kept) == SIZE
        state = {"digest": ATTACHMENT.digest, "received": len(self.kept), "upload_id": "U-1" if whole else None}
        return Answer(200, json.dumps(state).encode(), genuine=True, retry_after_s=None)


def send(far_end: FarEnd, ended: Callable[[float], bool] = lambda _: False) -> SendOutcome | Interrupted:
    return PageUpload(ATTACHMENT, CONTENT, far_end.exchange, Pace(0, ManualClock(), ended), 1.0).send()


def test_it_asks_and_then_sends_one_chunk_after_the_other() -> None:
    far_end = FarEnd()
    assert send(far_end) == Delivered("U-1")
    assert far_end.calls == ["?", *(str(n * CHUNK_BYTES) for n in range(5))]
    assert far_end.kept == CONTENT


def test_it_goes_on_where_the_platforms_copy_ends() -> None:
    far_end = FarEnd(kept=CONTENT[: 2 * CHUNK_BYTES + 17])
    assert send(far_end) == Delivered("U-1")
    assert far_end.calls == ["?", str(2 * CHUNK_BYTES + 17), str(3 * CHUNK_BYTES + 17)]
    assert far_end.kept == CONTENT


def test_a_page_that_is_there_already_costs_one_question() -> None:
    far_end = FarEnd(kept=CONTENT)
    assert send(far_end) == Delivered("U-1")
    assert far_end.calls == ["?"]


@pytest.mark.parametrize("accident", ["cut", "lost", "forgotten", "reply lost"])
@pytest.mark.parametrize("at", [1, 2, 3, 5])
def test_one_accident_is_put_right_at_once(accident: str, at: int) -> None:
    far_end = FarEnd({at: accident})
    assert send(far_end) == Delivered("U-1")
    assert far_end.kept == CONTENT


def test_a_whole_that_has_another_digest_is_sent_anew_once() -> None:
    far_end = FarEnd({5: "spoilt"})
    assert send(far_end) == Delivered("U-1")
    assert far_end.calls.count("0") == 2


@pytest.mark.parametrize(
    ("accident", "outcome", "calls"),
    [
        ("cut", TryLater(FailureCode.PLATFORM_UNREACHABLE), 1),
        ("reply lost", TryLater(FailureCode.PLATFORM_UNREACHABLE), 1),
        ("lost", WRONG, 3),
        ("forgotten", WRONG, 3),
        ("spoilt", WRONG, 11),
    ],
)
def test_a_platform_that_keeps_nothing_is_left_alone_for_now(accident: str, outcome: SendOutcome, calls: int) -> None:
    far_end = FarEnd({-1: accident})
    assert send(far_end) == outcome
    assert len(far_end.calls) == calls


@given(st.dictionaries(st.integers(0, 30), st.sampled_from(["cut", "lost", "forgotten", "reply lost", "spoilt"])))
def test_whatever_happens_it_ends_and_what_is_delivered_is_whole(accidents: dict[int, str]) -> None:
    far_end = FarEnd(dict(accidents))
    for _ in range(40):
        outcome = send(far_end)
        if isinstance(outcome, Delivered):
            break
    assert far_end.kept == CONTENT


def test_told_to_end_it_stops_after_the_chunk_under_way() -> None:
    far_end = FarEnd()
    assert send(far_end, lambda _: len(far_end.calls) >= 3) == Interrupted()
    assert len(far_end.kept) == 2 * CHUNK_BYTES


def state(**changes: object) -> bytes:
    members: dict[str, object] = {"digest": ATTACHMENT.digest, "received": 10, "upload_id": None}
    return json.dumps(members | changes).encode()


def test_the_state_is_read() -> None:
    assert upload_state_in(state(), ATTACHMENT.digest, 100) == UploadState(10, "")
    assert upload_state_in(state(received=100, upload_id="U"), ATTACHMENT.digest, 100) == UploadState(100, "U")


@pytest.mark.parametrize(
    "changes",
    [
        {"digest": "0" * 64},
        {"received": -1},
        {"received": 101},
        {"received": True},
        {"received": 10.0},
        {"received": "10"},
        {"received": 100},
        {"upload_id": "U"},
        {"upload_id": ""},
        {"received": 100, "upload_id": 7},
        {"more": 1},
    ],
)
def test_any_other_state_is_none(changes: dict[str, object]) -> None:
    assert upload_state_in(state(**changes), ATTACHMENT.digest, 100) is None
