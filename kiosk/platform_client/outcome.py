"""What a reply that is not success means for the one who sends. Pure.

A wrong answer here loses cases, so only what the platform has signed is final: an unsigned 422 is no refusal. An
unsigned "not authorised" is believed when it has the contract's form, because a platform that does not know the
terminal has no key to sign with; it only pauses sending.
"""

from http import HTTPStatus

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.transport import Answer, NoAnswer
from kiosk.platform_client.wire import ErrorReply, error_in
from kiosk.ports.case_gateway import Refused, StopSending, TryLater

CLOCK_SKEW = "clock_skew"
_LONGEST_REASON = 300
_REFUSALS = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    HTTPStatus.UNPROCESSABLE_ENTITY,
}


def not_delivered(answer: Answer | NoAnswer) -> TryLater | Refused | StopSending:
    """The outcome of an exchange that did not succeed."""
    if isinstance(answer, NoAnswer):
        return TryLater(answer.code)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return TryLater(FailureCode.PLATFORM_BUSY, answer.retry_after_s)
    error = error_in(answer.body)
    if error is None:
        return TryLater(FailureCode.PLATFORM_WRONG_REPLY)
    if answer.status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        wrong_clock = answer.genuine and error.code == CLOCK_SKEW
        return StopSending(
            FailureCode.CLOCK_WRONG if wrong_clock else FailureCode.PLATFORM_AUTHENTICATION, _reason(error)
        )
    if answer.genuine and answer.status in _REFUSALS:
        return _refused(error, answer.retry_after_s)
    return TryLater(FailureCode.PLATFORM_WRONG_REPLY)


def _refused(error: ErrorReply, after_s: float | None) -> TryLater | Refused:
    if error.retryable:
        return TryLater(FailureCode.PLATFORM_BUSY, after_s)
    return Refused(FailureCode.PLATFORM_REFUSED, _reason(error))


def _reason(error: ErrorReply) -> str:
    fields = ", ".join(f"{name} ({problem})" for name, problem in sorted(error.fields.items()))
    return f"{error.code}: {error.message}{': ' if fields else ''}{fields}"[:_LONGEST_REASON]
