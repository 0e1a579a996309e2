"""The platform for the kiosk process: the HTTP client with the credentials that the sync process has obtained."""

from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.ports.clock import Clock
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneConfirmed, PhoneUnknown, PhoneWaiting, QrEnded, QrOpened
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound
from kiosk.protection.envelope import Envelope


class EnrolledPlatform:
    """Implements `kiosk.ports.platform.Platform`. Before this machine is enrolled it gives nothing.

    The small file is read at every call, so that a machine enrolled anew needs no restart. Not thread-safe.
    """

    def __init__(self, credentials: Path, envelope: Envelope, clock: Clock, budget_s: float) -> None:
        self._path = credentials
        self._envelope = envelope
        self._clock = clock
        self._budget_s = budget_s
        self._credentials: TerminalCredentials | None = None
        self._platform: HttpPlatform | None = None

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        """Sign the holder in and fetch shared data."""
        platform = self._enrolled()
        return platform.prefill(item_code, card) if platform else NoPrefill(FailureCode.PLATFORM_AUTHENTICATION)

    def cases(self, card: Holder) -> CasesFound | NoCases:
        """Sign the holder in and fetch the holder's cases."""
        platform = self._enrolled()
        return platform.cases(card) if platform else NoCases(FailureCode.PLATFORM_AUTHENTICATION)

    def result(self, card: Holder, case_no: str) -> ResultFound | NoResult:
        """Sign the holder in and fetch what came of a case."""
        platform = self._enrolled()
        return platform.result(card, case_no) if platform else NoResult(case_no, FailureCode.PLATFORM_AUTHENTICATION)

    def open_qr(self) -> QrOpened | NoQr:
        """Ask for a code that a phone can confirm on."""
        platform = self._enrolled()
        return platform.open_qr() if platform else NoQr(FailureCode.PLATFORM_AUTHENTICATION)

    def ask_phone(self, qr_id: str) -> PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown:
        """Whether somebody has confirmed on this code."""
        platform = self._enrolled()
        return platform.ask_phone(qr_id) if platform else PhoneUnknown(FailureCode.PLATFORM_AUTHENTICATION)

    def redeem_code(self, code: str) -> PhoneConfirmed | CodeNotTaken:
        """Sign in the holder of a one-time code."""
        platform = self._enrolled()
        return platform.redeem_code(code) if platform else CodeNotTaken(FailureCode.PLATFORM_AUTHENTICATION)

    def close(self) -> None:
        """Give the connection back."""
        platform, self._platform = self._platform, None
        if platform is not None:
            platform.close()

    def _enrolled(self) -> HttpPlatform | None:
        credentials = load_credentials(self._path, self._envelope)
        if credentials is None:
            return None
        if self._platform is None or credentials != self._credentials:
            self.close()
            self._credentials = credentials
            self._platform = HttpPlatform(credentials, self._clock, self._budget_s)
        return self._platform
