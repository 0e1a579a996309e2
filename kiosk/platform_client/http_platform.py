"""What the kiosk asks the platform while a resident waits: sign-in by card and shared data, in one short budget."""

from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.transport import Answer, Call, NoAnswer, PlatformTransport
from kiosk.platform_client.wire import card_body, session_in, shared_values_in
from kiosk.ports.clock import Clock
from kiosk.ports.platform import NoPrefill, Prefilled

PREFILL_BUDGET_S = 3.0


class HttpPlatform:
    """Implements Platform. Not thread-safe: it belongs to the runner's thread for the platform."""

    def __init__(
        self,
        credentials: TerminalCredentials,
        clock: Clock,
        budget_s: float = PREFILL_BUDGET_S,
        ca_file: Path | None = None,
    ) -> None:
        self._clock = clock
        self._budget_s = budget_s
        self._transport = PlatformTransport(
            credentials.base_url, credentials.terminal_id, credentials.signer(), clock, ca_file
        )

    def prefill(self, item_code: str, card: IdentityCard) -> Prefilled | NoPrefill:
        """Sign the holder in by card and fetch the item's shared data; both together within the budget.

        The session token lives in this call only: nothing of the holder stays here.
        """
        deadline = self._clock.monotonic_s() + self._budget_s
        signed_in = self._transport.exchange(Call("POST", "/auth/idcard", self._budget_s, body=card_body(card)))
        session = session_in(_success(signed_in))
        if session is None:
            return _nothing(signed_in)
        left_s = deadline - self._clock.monotonic_s()
        if left_s <= 0:
            return NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
        path = f"/items/{quote(item_code, safe='')}/prefill"
        answer = self._transport.exchange(Call("GET", path, left_s, session=session))
        values = shared_values_in(_success(answer), item_code)
        return Prefilled(values) if values is not None else _nothing(answer)

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()


def _success(answer: Answer | NoAnswer) -> bytes:
    return answer.body if isinstance(answer, Answer) and answer.genuine and answer.status == HTTPStatus.OK else b""


def _nothing(answer: Answer | NoAnswer) -> NoPrefill:
    return NoPrefill(not_delivered(answer).code)
