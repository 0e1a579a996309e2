"""Registration of a terminal: an enrolment code from the fleet's staff becomes credentials. Done once per machine."""

from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials, is_safe_address
from kiosk.platform_client.gateway_profile import GatewayPass
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.signing import enrolment_signer
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.platform_client.transport import Answer, Call, PlatformTransport
from kiosk.platform_client.wire import error_in, registration_body, terminal_in
from kiosk.ports.case_gateway import StopSending, TryLater
from kiosk.ports.clock import Clock

_BUDGET_S = 15.0
_NOT_YET_KNOWN = "enrolment"
_OF_CODES = {
    "enrolment_code_used": FailureCode.ENROLMENT_CODE_USED,
    "enrolment_code_expired": FailureCode.ENROLMENT_CODE_EXPIRED,
}
_NOT_KNOWN = ("terminal_unknown", "signature_invalid")


@dataclass(frozen=True, slots=True)
class RegistrationFailed:
    """No credentials were given; `reason` is for staff."""

    code: FailureCode
    reason: str = ""


def register(
    base_url: str,
    enrolment_code: str,
    *,
    terminal_name: str,
    clock: Clock,
    ca_file: Path | None = None,
    profile: Algorithm = Algorithm.HMAC_SM3,
    registration_id: str = "",
    gateway: GatewayPass | None = None,
) -> TerminalCredentials | RegistrationFailed:
    """Register this machine under `terminal_name`; the caller saves what comes back.

    The code itself is never sent: it signs the request and proves the reply. With SM2 this machine makes its own key
    and sends the public half only, and the reply holds the platform's. A platform that has used the code up gives the
    same `registration_id` the same terminal again.
    """
    address = base_url.rstrip("/")
    if not is_safe_address(address):
        return RegistrationFailed(FailureCode.PLATFORM_UNREACHABLE, "the address must be https")
    transport = PlatformTransport(
        address, _NOT_YET_KNOWN, enrolment_signer(enrolment_code), clock, ca_file, gateway=gateway
    )
    secret, public = _new_key_pair() if profile is Algorithm.SM2_SM3 else (b"", b"")
    body = registration_body(terminal_name, public)
    try:
        answer = transport.exchange(Call("POST", "/terminals", _BUDGET_S, body=body, idempotency_key=registration_id))
    finally:
        transport.close()
    if isinstance(answer, Answer) and answer.genuine and answer.status == HTTPStatus.CREATED:
        given = terminal_in(answer.body, profile)
        if given is not None:
            credentials = _credentials(address, given, profile, secret, ca_file)
            return credentials if isinstance(credentials, RegistrationFailed) else replace(credentials, gateway=gateway)
    failed = not_delivered(answer)
    if isinstance(failed, StopSending) and isinstance(answer, Answer):
        return RegistrationFailed(_why(answer, failed.code), failed.reason)
    return RegistrationFailed(failed.code, "" if isinstance(failed, TryLater) else failed.reason)


def _why(answer: Answer, otherwise: FailureCode) -> FailureCode:
    """What is wrong with the code; that it was used or is too old is believed only where it is signed with it."""
    error = error_in(answer.body)
    if error is None:
        return otherwise
    if answer.genuine:
        return _OF_CODES.get(error.code, otherwise)
    return FailureCode.ENROLMENT_CODE_UNKNOWN if error.code in _NOT_KNOWN else otherwise


def _new_key_pair() -> tuple[bytes, bytes]:
    from kiosk.protection.sm2 import Sm2PrivateKey, new_secret

    secret = new_secret()
    return secret, Sm2PrivateKey(secret).public


def _credentials(
    address: str, given: tuple[str, bytes], profile: Algorithm, secret: bytes, ca_file: Path | None
) -> TerminalCredentials | RegistrationFailed:
    terminal_id, key = given
    if not secret:
        return TerminalCredentials(address, terminal_id, key, ca_file=ca_file)
    credentials = TerminalCredentials(address, terminal_id, secret, profile, platform_key=key, ca_file=ca_file)
    try:
        credentials.signer()
    except ValueError:
        return RegistrationFailed(FailureCode.PLATFORM_WRONG_REPLY, "the platform's key is none")
    return credentials
