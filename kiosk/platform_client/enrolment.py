"""Enrolment of a machine by a slip: the authority is fetched and compared, then the code becomes credentials."""

import secrets
from pathlib import Path

from kiosk.config.toml_record import ConfigError
from kiosk.domain.failure import FailureCode
from kiosk.platform_client.certification_authority import fetch_authority, keep_authority
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.enrolment_slip import NO_AUTHORITY, EnrolmentSlip
from kiosk.platform_client.gateway_file import gateway_pass
from kiosk.platform_client.registration import RegistrationFailed, register
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.ports.clock import Clock
from kiosk.protection.key_file import key_in_file

_REGISTRATION_BYTES = 16


def enrol(
    slip: EnrolmentSlip,
    folder: Path,
    *,
    terminal_name: str,
    clock: Clock,
    profile: Algorithm = Algorithm.HMAC_SM3,
) -> TerminalCredentials | RegistrationFailed:
    """Enrol this machine, whose data folder is `folder`; the caller saves what comes back.

    The code goes nowhere before the platform's TLS hangs on the authority of the slip, and never at all: it signs.
    A reply that was lost costs nothing: this machine, and no other, gets it again for the same code.

    Raises:
        OSError: The folder is full or not writable.
        UnusableKeyError: The file with this machine's registration number is damaged.
    """
    try:
        gateway = gateway_pass(folder)
    except ConfigError:
        return RegistrationFailed(FailureCode.PLATFORM_AUTHENTICATION, "the account at the gateway cannot be used")
    authority = None
    if slip.authority != NO_AUTHORITY:
        match fetch_authority(slip.address, slip.authority):
            case FailureCode() as code:
                return RegistrationFailed(code)
            case certificate:
                authority = keep_authority(folder, certificate)
    registration = key_in_file(
        folder / "registration.id", "registration number", _REGISTRATION_BYTES,
        lambda: secrets.token_bytes(_REGISTRATION_BYTES),
    )  # fmt: skip
    return register(
        slip.address,
        slip.code,
        terminal_name=terminal_name,
        clock=clock,
        ca_file=authority,
        profile=profile,
        registration_id=registration.hex(),
        gateway=gateway,
    )
