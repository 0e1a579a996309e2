"""Registration of a terminal: an enrolment code from the fleet's staff becomes credentials. Done once per machine."""

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials, is_safe_address
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.signing import enrolment_signer
from kiosk.platform_client.transport import Answer, Call, PlatformTransport
from kiosk.platform_client.wire import registration_body, terminal_in
from kiosk.ports.case_gateway import TryLater
from kiosk.ports.clock import Clock

_BUDGET_S = 15.0
_NOT_YET_KNOWN = "enrolment"


@dataclass(frozen=True, slots=True)
class RegistrationFailed:
    """No credentials were given; `reason` is for staff."""

    code: FailureCode
    reason: str = ""


def register(
    base_url: str, enrolment_code: str, *, terminal_name: str, clock: Clock, ca_file: Path | None = None
) -> TerminalCredentials | RegistrationFailed:
    """Register this machine under `terminal_name`; the caller saves what comes back.

    The code itself is never sent: it signs the request and proves the reply.
    """
    address = base_url.rstrip("/")
    if not is_safe_address(address):
        return RegistrationFailed(FailureCode.PLATFORM_UNREACHABLE, "the address must be https")
    transport = PlatformTransport(address, _NOT_YET_KNOWN, enrolment_signer(enrolment_code), clock, ca_file)
    try:
        answer = transport.exchange(Call("POST", "/terminals", _BUDGET_S, body=registration_body(terminal_name)))
    finally:
        transport.close()
    if isinstance(answer, Answer) and answer.genuine and answer.status == HTTPStatus.CREATED:
        given = terminal_in(answer.body)
        if given is not None:
            return TerminalCredentials(address, terminal_id=given[0], key=given[1])
    failed = not_delivered(answer)
    return RegistrationFailed(failed.code, "" if isinstance(failed, TryLater) else failed.reason)
