"""What the kiosk asks the platform while a resident waits: sign-in, then shared data or the holder's cases."""

from http import HTTPStatus
from urllib.parse import quote

from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.domain.identity import IdentityCard, PhoneIdentity
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.platform_client.case_results import LARGEST_RESULT, Nothing, result_in
from kiosk.platform_client.code_tables import code_tables
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.holder_cases import cases_in
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.phone_sign_in import code_body, identity_in, phone_in, qr_in, refusal_in
from kiosk.platform_client.transport import LARGEST_REPLY, Answer, Call, NoAnswer, PlatformTransport
from kiosk.platform_client.wire import card_body, session_in, shared_values_in, social_security_card_body
from kiosk.ports.clock import Clock
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneConfirmed, PhoneUnknown, PhoneWaiting, QrEnded, QrOpened
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound

PREFILL_BUDGET_S = 3.0


class HttpPlatform:
    """Implements Platform. Not thread-safe: it belongs to the runner's thread for the platform."""

    def __init__(
        self,
        credentials: TerminalCredentials,
        clock: Clock,
        budget_s: float = PREFILL_BUDGET_S,
    ) -> None:
        self._clock = clock
        self._budget_s = budget_s
        self._codes = code_tables(credentials.signer().profile.codes)
        self._transport = PlatformTransport.of(credentials, clock)

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        """Sign the holder in, unless a phone has, and fetch the item's shared data; both together within the budget."""
        answer = self._as_holder(card, f"/items/{quote(item_code, safe='')}/prefill")
        values = shared_values_in(_success(answer), item_code)
        return Prefilled(values) if values is not None else NoPrefill(not_delivered(answer).code)

    def cases(self, card: Holder) -> CasesFound | NoCases:
        """Sign the holder in, unless a phone has, and fetch the holder's cases; both together within the budget."""
        answer = self._as_holder(card, "/me/cases")
        cases = cases_in(_success(answer), self._codes)
        return CasesFound(cases) if cases is not None else NoCases(not_delivered(answer).code)

    def result(self, card: Holder, case_no: str) -> ResultFound | NoResult:
        """Sign the holder in, unless a phone has, and fetch what came of a case; both together within the budget."""
        answer = self._as_holder(card, f"/me/cases/{quote(case_no, safe='')}/result", LARGEST_RESULT)
        match result_in(_success(answer), case_no):
            case None:
                return NoResult(case_no, not_delivered(answer).code)
            case Nothing():
                return NoResult(case_no, FailureCode.RESULT_ABSENT)
            case result:
                return ResultFound(case_no, result)

    def open_qr(self) -> QrOpened | NoQr:
        """Ask for a code that a phone can confirm on."""
        answer = self._transport.exchange(Call("POST", "/qr-sessions", self._budget_s))
        opened = qr_in(_success(answer, HTTPStatus.CREATED))
        return opened or NoQr(not_delivered(answer).code)

    def ask_phone(self, qr_id: str) -> PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown:
        """Whether somebody has confirmed on this code."""
        answer = self._transport.exchange(Call("GET", f"/qr-sessions/{quote(qr_id, safe='')}", self._budget_s))
        return phone_in(_success(answer)) or PhoneUnknown(not_delivered(answer).code)

    def redeem_code(self, code: str) -> PhoneConfirmed | CodeNotTaken:
        """Sign in the holder of a one-time code. Sent once: a code whose answer was lost is used up."""
        answer = self._transport.exchange(Call("POST", "/sign-ins/codes", self._budget_s, body=code_body(code)))
        identity = identity_in(_success(answer))
        return PhoneConfirmed(identity) if identity else CodeNotTaken(refusal_in(answer) or not_delivered(answer).code)

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()

    def _as_holder(self, card: Holder, path: str, largest_reply: int = LARGEST_REPLY) -> Answer | NoAnswer:
        """What the platform answers to the holder. A card's session lives in this call only: nothing stays here."""
        if isinstance(card, PhoneIdentity):
            return self._transport.exchange(
                Call("GET", path, self._budget_s, session=card.session, largest_reply=largest_reply)
            )
        deadline = self._clock.monotonic_s() + self._budget_s
        signed_in = self._transport.exchange(_sign_in(card, self._budget_s))
        session = session_in(_success(signed_in), card)
        left_s = deadline - self._clock.monotonic_s()
        if session is None:
            return NoAnswer(not_delivered(signed_in).code)
        if left_s <= 0:
            return NoAnswer(FailureCode.PLATFORM_UNREACHABLE)
        return self._transport.exchange(Call("GET", path, left_s, session=session, largest_reply=largest_reply))


def _sign_in(card: IdentityCard | SocialSecurityCard, budget_s: float) -> Call:
    if isinstance(card, SocialSecurityCard):
        return Call("POST", "/auth/social-security-card", budget_s, body=social_security_card_body(card))
    return Call("POST", "/auth/idcard", budget_s, body=card_body(card))


def _success(answer: Answer | NoAnswer, status: HTTPStatus = HTTPStatus.OK) -> bytes:
    return answer.body if isinstance(answer, Answer) and answer.genuine and answer.status == status else b""
