"""What each reply means for a waiting case: only what the platform has signed is final."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.transport import Answer, NoAnswer
from kiosk.ports.case_gateway import Refused, StopSending, TryLater

FINAL = b'{"code":"invalid","message":"no","retryable":false,"fields":{"a":"b"}}'
LATER = FINAL.replace(b"false", b"true")
SKEW = FINAL.replace(b"invalid", b"clock_skew")
HTML = b"<html>"

WRONG = TryLater(FailureCode.PLATFORM_WRONG_REPLY)
BUSY = TryLater(FailureCode.PLATFORM_BUSY, 9.0)
REFUSED = Refused(FailureCode.PLATFORM_REFUSED, "invalid: no: a (b)")
STOP = StopSending(FailureCode.PLATFORM_AUTHENTICATION, "invalid: no: a (b)")


@pytest.mark.parametrize(
    ("status", "body", "genuine", "outcome"),
    [
        (422, FINAL, True, REFUSED),
        (422, FINAL, False, WRONG),
        (422, LATER, True, BUSY),
        (422, HTML, True, WRONG),
        (400, FINAL, True, REFUSED),
        (413, FINAL, True, REFUSED),
        (415, FINAL, True, REFUSED),
        (404, FINAL, True, WRONG),
        (409, FINAL, True, WRONG),
        (401, FINAL, True, STOP),
        (401, FINAL, False, STOP),
        (401, SKEW, True, StopSending(FailureCode.CLOCK_WRONG, "clock_skew: no: a (b)")),
        (401, SKEW, False, StopSending(FailureCode.PLATFORM_AUTHENTICATION, "clock_skew: no: a (b)")),
        (401, HTML, False, WRONG),
        (403, FINAL, True, STOP),
        (403, HTML, False, WRONG),
        (429, HTML, False, BUSY),
        (500, HTML, False, BUSY),
        (503, FINAL, True, BUSY),
        (200, HTML, False, WRONG),
        (200, FINAL, True, WRONG),
        (302, b"", False, WRONG),
    ],
)
def test_a_reply_is_final_only_when_the_platform_says_so(
    status: int, body: bytes, genuine: bool, outcome: TryLater | Refused | StopSending
) -> None:
    assert not_delivered(Answer(status, body, genuine, 9.0)) == outcome


@pytest.mark.parametrize("code", [FailureCode.PLATFORM_UNREACHABLE, FailureCode.PLATFORM_WRONG_REPLY])
def test_without_an_answer_the_case_waits(code: FailureCode) -> None:
    assert not_delivered(NoAnswer(code)) == TryLater(code)
