"""The sync process's way to the platform: cases, ratings and pages by signed HTTP."""

import logging
from dataclasses import dataclass
from http import HTTPStatus

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.code_tables import code_tables
from kiosk.platform_client.contract import CONTRACT, understands
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.page_upload import PageUpload
from kiosk.platform_client.transport import Answer, Call, NoAnswer, PlatformTransport
from kiosk.platform_client.wire import (
    case_body,
    case_no_in,
    contract_in,
    error_in,
    is_ping_reply,
    is_rating_reply,
    rating_body,
)
from kiosk.ports.case_gateway import (
    Attachment,
    CaseToSend,
    Delivered,
    Interrupted,
    RatingToSend,
    Refused,
    SendOutcome,
    StopSending,
    TryLater,
)
from kiosk.ports.clock import Clock
from kiosk.protection.digest import sm3_hex

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CallBudgets:
    """How long each kind of call may take, in seconds.

    Attributes:
        ping: Asking whether the line is up.
        message: A case or a rating: a few kilobytes.
        upload: A chunk of a page: half a megabyte over a weak 4G line.
    """

    ping: float = 5.0
    message: float = 15.0
    upload: float = 90.0


class HttpGateway:
    """Implements CaseGateway. Not thread-safe: it belongs to the thread that sends."""

    def __init__(
        self,
        credentials: TerminalCredentials,
        clock: Clock,
        budgets: CallBudgets | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._codes = code_tables(credentials.signer().profile.codes)
        self._transport = PlatformTransport.of(credentials, clock)
        self._budgets = budgets or CallBudgets()
        self._pace = pace or Pace(0, clock, lambda _: False)
        self._is_understood = False
        self._told = False

    @property
    def clock_offset_s(self) -> float | None:
        """How far the platform's clock is ahead of ours; None before the first genuine reply."""
        return self._transport.clock_offset_s

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome | Interrupted:
        """Upload one page from where the platform's copy ends; a digest that it has is Delivered with its reference."""
        if sm3_hex(content) != attachment.digest:
            return Refused(FailureCode.STORAGE_FAULT, "the stored page is not the one that was photographed")
        return PageUpload(attachment, content, self._transport.exchange, self._pace, self._budgets.upload).send()

    def send_case(self, case: CaseToSend) -> SendOutcome:
        """Hand in one case before its pages; the same submission id again is Delivered with the same case number."""
        key = case.submission.submission_id
        answer = self._post("/cases", case_body(case, self._codes), key)
        return _outcome(answer, case_no_in(_success(answer), case.local_no))

    def send_rating(self, rating: RatingToSend) -> SendOutcome:
        """Hand in one rating; the same rating id again is Delivered."""
        answer = self._post("/evaluations", rating_body(rating, self._codes), rating.rating_id)
        outcome = _outcome(answer, "" if is_rating_reply(_success(answer), rating.rating_id) else None)
        return Delivered("") if isinstance(outcome, Delivered) else outcome

    def is_reachable(self) -> Delivered | TryLater | StopSending:
        """Ask whether the platform answers as the platform; the first time also, whether it knows this contract."""
        outcome = self._ping()
        if isinstance(outcome, StopSending) and outcome.code is FailureCode.CLOCK_WRONG:
            outcome = self._ping()  # by now the platform's time is known, and requests carry it
        return outcome if self._is_understood or not isinstance(outcome, Delivered) else self._ask_contract()

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()

    def _ping(self) -> Delivered | TryLater | StopSending:
        answer = self._transport.exchange(Call("GET", "/ping", self._budgets.ping))
        outcome = _outcome(answer, "" if is_ping_reply(_success(answer)) else None)
        if isinstance(outcome, Refused):
            return StopSending(FailureCode.PLATFORM_AUTHENTICATION, outcome.reason)
        return outcome

    def _ask_contract(self) -> Delivered | TryLater | StopSending:
        """An older platform would refuse every case, and all would lie on the shelf: it gets none instead."""
        answer = self._transport.exchange(Call("GET", "/contract", self._budgets.ping))
        version = contract_in(_success(answer))
        if version is not None and understands(version):
            self._is_understood = True
            return Delivered("")
        unknown = isinstance(answer, Answer) and answer.genuine and answer.status == HTTPStatus.NOT_FOUND
        if version is not None or unknown:
            if not self._told:
                _log.error("the platform's contract is %s, this kiosk needs %s", version or "older", CONTRACT)
                self._told = True
            return StopSending(FailureCode.PLATFORM_WRONG_REPLY, "the platform's contract is older than this kiosk's")
        outcome = not_delivered(answer)
        return StopSending(outcome.code, outcome.reason) if isinstance(outcome, Refused) else outcome

    def _post(self, path: str, body: bytes, idempotency_key: str) -> Answer | NoAnswer:
        return self._transport.exchange(
            Call("POST", path, self._budgets.message, body=body, idempotency_key=idempotency_key)
        )


def _success(answer: Answer | NoAnswer) -> bytes:
    """The body of a genuine success, else nothing, which no parser accepts."""
    if isinstance(answer, Answer) and answer.genuine and answer.status in (HTTPStatus.OK, HTTPStatus.CREATED):
        return answer.body
    return b""


def _outcome(answer: Answer | NoAnswer, reference: str | None) -> SendOutcome:
    """Delivered with the parsed reference, or with the first one's on a duplicate; else what the reply means."""
    if reference is not None:
        return Delivered(reference)
    if isinstance(answer, Answer) and answer.genuine and answer.status == HTTPStatus.CONFLICT:
        error = error_in(answer.body)
        if error is not None and error.reference:
            return Delivered(error.reference)
    return not_delivered(answer)
